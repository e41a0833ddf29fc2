import { type FundingStatement, fundingStatements, isSameItem } from '../src/audit/prose/funding-statements.ts'
import { itemTitle } from '../src/audit/prose/record-terms.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'

/**
 * What a task is paid from is the same in its dossier, in the budget table and in the columns of sources. An item is found
 * again by its amount and its name or number. "Ngân sách nhà nước" and "ngân sách địa phương" leave the level open and
 * agree with anything.
 *
 * @example "NS phường" in the table, "Ngân sách tỉnh và phường" in the dossier of the same task
 */
export const fundingMismatch: Rule = {
  id: 'funding-mismatch',
  title: { vi: 'Nguồn kinh phí thống nhất', en: 'One source of funding for one item' },
  severity: 'warning',
  messages: {
    sources: {
      vi: 'Nguồn kinh phí của “{item}” không thống nhất: {sources}.',
      en: 'The funding of “{item}” differs between places: {sources}.',
    },
  },
  *check({ document, records }: CheckContext): Iterable<Check> {
    const statements = fundingStatements(document, records.tasks, records.budgetLines)
    for (const item of itemsOf(statements)) {
      const [first] = item
      if (item.every(({ levels }) => keyOf(levels) === keyOf(first!.levels))) {
        yield { verdict: 'holds', table: null }
        continue
      }
      yield {
        verdict: 'fails',
        table: null,
        messageId: 'sources',
        data: {
          item: itemTitle(first!),
          sources: [...new Set(item.map(({ said }) => `“${said}”`))].join(', '),
        },
        at: item.flatMap(({ at }) => at),
        terms: item.map(({ said, at }) => ({ label: said, value: null, at })),
      }
    }
  },
}

const keyOf = (levels: ReadonlySet<string>): string => [...levels].sort().join()

/** Many small items of one round amount are not told apart by it. */
const mostOfOneAmount = 40

/** Statements on one item, at least two each. */
function itemsOf(statements: readonly FundingStatement[]): readonly (readonly FundingStatement[])[] {
  const byAmount = [...Map.groupBy(statements, ({ amount }) => amount).values()]
  return byAmount
    .filter((group) => group.length <= mostOfOneAmount)
    .flatMap((group) => {
      const items: FundingStatement[][] = []
      for (const statement of group) {
        const item = items.find((members) => members.some((member) => isSameItem(member, statement)))
        if (item === undefined) items.push([statement])
        else item.push(statement)
      }
      return items.filter((item) => item.length > 1)
    })
}
