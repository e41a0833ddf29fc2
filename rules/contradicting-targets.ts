import { indicatorTerm } from '../src/audit/prose/record-terms.ts'
import { shortened } from '../src/audit/sums/sum-report.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import type { Indicator } from '../src/model/record.ts'
import { alikeTo, heldIn } from '../src/vi/text/likeness.ts'
import { phrase } from '../src/vi/text/pattern.ts'
import { searchForm } from '../src/vi/text/search-form.ts'

/**
 * One target for one thing and one time. For information, as only a person can tell two things from one: the same target
 * with two figures in two places, and a sentence that wants a part ("số hóa ít nhất 30% …") and then the whole ("hoàn thành
 * toàn bộ công tác số hóa …"). Steps within one sentence ("50% vào quý II, 80% cuối năm") are no contradiction.
 */
export const contradictingTargets: Rule = {
  id: 'contradicting-targets',
  title: { vi: 'Một nội dung, một chỉ tiêu', en: 'One thing, one target' },
  severity: 'info',
  messages: {
    figures: {
      vi: 'Cùng chỉ tiêu “{name}” nhưng có hai mức: {first} và {second}; đề nghị kiểm tra lại.',
      en: 'The target “{name}” stands twice with other figures: {first} and {second}; please check.',
    },
    whole: {
      vi: 'Chỉ tiêu {figure} cho “{name}” đi cùng yêu cầu “{whole}”; đề nghị làm rõ phạm vi, thời gian.',
      en: 'The target of “{figure}” for “{name}” goes with “{whole}”; please make scope and time clear.',
    },
  },
  *check({ document, records }: CheckContext): Iterable<Check> {
    const targets = records.indicators.filter(({ kind, value }) => kind === 'target' && value !== null)
    for (const target of targets) {
      const whole = wholeBeside(document.text, target)
      if (whole === null) continue
      yield {
        verdict: 'fails',
        table: null,
        messageId: 'whole',
        data: { figure: target.evidence[0]!.quote, name: shortened(target.name), whole: whole.quote },
        at: [target.evidence[0]!, whole],
        terms: [indicatorTerm(target), { label: whole.quote, value: null, at: [whole] }],
      }
    }
    for (const [first, second] of repeated(targets.filter(({ source }) => source === 'prose'))) {
      if (!differ(first, second)) yield { verdict: 'holds', table: null }
      else
        yield {
          verdict: 'fails',
          table: null,
          messageId: 'figures',
          data: {
            name: shortened(first.name),
            first: first.evidence[0]!.quote,
            second: second.evidence[0]!.quote,
          },
          at: [first.evidence[0]!, second.evidence[0]!],
          terms: [first, second].map(indicatorTerm),
        }
    }
  },
}

const wholeOf = new RegExp(
  `${phrase('toàn bộ', 'tất cả')}(?:\\s+(?:các|công tác|việc|số))?\\s+(?<thing>[^,.;:()\\n]{6,80}?)(?=\\s+(?:trong|đến|vào|trước|tại)(?!\\p{L})|[,.;:()\\n]|$)`,
  'u',
)
const reach = 240

/** Where the sentence of a share below 100 % goes on to want all of the same thing; null where it does not. */
function wholeBeside(text: string, { unit, value, evidence }: Indicator) {
  const [figure, clause] = evidence
  if (unit !== '%' || Number(value) >= 100 || clause === undefined) return null
  const after = searchForm(text.slice(figure!.end, figure!.end + reach)).split(/[;\n]|\.\s/u)[0]!
  const match = wholeOf.exec(after)
  if (match === null) return null
  const part = `${text.slice(clause.start, figure!.start)} ${after.slice(0, match.index)}`
  if (heldIn(match.groups!.thing!, part) < 0.8) return null
  const start = figure!.end + match.index
  return { start, end: start + match[0].length, quote: text.slice(start, start + match[0].length) }
}

/** Each target with the last one before it, in another sentence, of the same name, unit and time. */
function repeated(targets: readonly Indicator[]): readonly (readonly [Indicator, Indicator])[] {
  const comparable = Map.groupBy(targets, ({ unit, period }) => `${unit} ${period}`)
  return [...comparable.values()].flatMap((group) => {
    const named = [...Map.groupBy(group, ({ name }) => name).values()]
    const alike = alikeTo(named, ([one]) => one!.name, leastLikeness)
    return named.flatMap((ones) => beforeEach(ones, alike(ones[0]!.name).flat()))
  })
}

const leastLikeness = 0.95

/** Of both lists, whatever their order, each of `ones` with the last of `others` that stands `reach` before it. */
function beforeEach(
  ones: readonly Indicator[],
  others: readonly Indicator[],
): readonly (readonly [Indicator, Indicator])[] {
  const startOf = ({ evidence }: Indicator): number => evidence[0]!.start
  const inOrder = (list: readonly Indicator[]) => list.toSorted((a, b) => startOf(a) - startOf(b))
  const before = inOrder(others)
  let passed = 0
  return inOrder(ones).flatMap((one) => {
    while (passed < before.length && startOf(before[passed]!) <= startOf(one) - reach) passed++
    return passed === 0 ? [] : [[before[passed - 1]!, one] as const]
  })
}

const differ = (a: Indicator, b: Indicator): boolean => a.value !== b.value || a.valueMax !== b.valueMax
