import { type FlowBalance, flowBalances } from '../src/audit/prose/flows.ts'
import { judge } from '../src/audit/sums/equation.ts'
import { flowsDown } from '../src/audit/sums/flow-rows.ts'
import { rowSumChecks } from '../src/audit/sums/sum-checks.ts'
import { sumReport, suspectOf } from '../src/audit/sums/sum-report.ts'
import { connectionsOf, suspectCells } from '../src/audit/sums/suspects.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import type { Wording } from '../src/model/wording.ts'

/**
 * Cases balance: those received are those of the period and those carried over; those of the period came online or
 * directly; those received are done, pending, to be supplemented or returned. Printed states are taken as disjoint; where
 * one lies inside another the balance may close without it, then it is a warning that says so. In a table whose columns name
 * such states a balance that comes true in most rows is a warning where it fails; so is one down the rows of a table.
 *
 * @example "tiếp nhận 6.797 hồ sơ; trong kỳ 6.608 hồ sơ, kỳ trước chuyển sang 188 hồ sơ"
 */
export const flowBalance: Rule = {
  id: 'flow-balance',
  title: {
    vi: 'Số tiếp nhận khớp với số đã và đang giải quyết',
    en: 'Cases received balance with cases done and pending',
  },
  severity: 'error',
  messages: {
    balance: {
      vi: '“{total}”: ghi {actual} {unit}, trong khi cộng các số nêu kèm được {sum}; lệch {difference}.',
      en: '“{total}”: says {actual} {unit}, but the figures given with it make {sum}; off by {difference}.',
    },
    row: {
      vi: 'Dòng “{row}”: cột “{total}” ghi {actual} {unit}, trong khi cộng các cột được {sum}; lệch {difference}.',
      en: 'Row “{row}”: column “{total}” says {actual} {unit}, but the other columns make {sum}; off by {difference}.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    const balances = flowBalances(document)
    const connections = connectionsOf(balances)
    for (const balance of balances) {
      const judged = judge(balance)
      if (judged.verdict !== 'fails') {
        yield { verdict: 'holds', table: null }
        continue
      }
      const { inside } = balance
      yield {
        verdict: 'fails',
        table: null,
        messageId: 'balance',
        ...sumReport(balance, judged),
        suspects: suspectCells(balance, connections).map(suspectOf),
        ...(balance.kind === 'ways' ? { severity: 'warning' } : {}),
        ...(inside === null ? {} : { severity: 'warning', closingReading: countedInside(inside) }),
      }
    }
    for (const { table, balances: down } of flowsDown(document)) {
      for (const balance of down) {
        const judged = judge(balance)
        if (judged.verdict !== 'fails') yield { verdict: judged.verdict, table }
        else yield { verdict: 'fails', table, messageId: 'balance', severity: 'warning', ...sumReport(balance, judged) }
      }
    }
    yield* rowSumChecks(document, 'flow', 'row', 'warning')
  },
}

function countedInside({ inner, outer }: NonNullable<FlowBalance['inside']>): Wording {
  const [part, whole] = [inner, outer].map(({ label, figure }) => `“${label}” (${figure!.text})`)
  return { vi: `${part} đã nằm trong ${whole}`, en: `${part} is counted in ${whole} already` }
}
