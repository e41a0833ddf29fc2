import { Decimal } from 'decimal.js'
import { shortened } from '../../src/audit/sums/sum-report.ts'
import type { CollectionRule, CollectionVerdict, FigurePair, Outlier } from '../../src/check-collection.ts'
import { numberWording } from '../../src/model/print-number.ts'
import { inBoth } from '../../src/model/wording.ts'
import { countedLines, figuresOf, isScaled, pairSides, paperName, readsAlike } from './pairs.ts'

/**
 * Nghìn, triệu and tỷ đồng are not mixed up between documents: the same line of a commune and year has not the same digits
 * a thousand times larger in another document, and the lines that many communes have are not a thousand times theirs. The
 * second is judged only where most such lines of a document are so, those of the others lie close together, and a
 * thousandth of the figure (or its thousandfold) would stand among them; it is a warning, for big communes there are.
 *
 * @example "Chuyển đổi số | 2.205 triệu đồng" in the plan, "Chuyển đổi số | 2.205 nghìn đồng" in the report of the year
 */
export const unitSlipAcross: CollectionRule = {
  id: 'unit-slip-across',
  title: { vi: 'Các tài liệu không nhầm đơn vị tính với nhau', en: 'Documents do not mix up units' },
  severity: 'error',
  messages: {
    scaled: {
      vi: '{issuer}: {first} và {second} ghi cùng chữ số nhưng gấp nhau {factor} lần ở {count}, cần xem lại đơn vị tính. {figures}',
      en: '{issuer}: {first} and {second} have the same digits, a factor of {factor} apart, in {count}: check the units. {figures}',
    },
    peers: {
      vi: '{issuer}, {paper}: {count} lệch khoảng 1.000 lần so với mức thường gặp, như “{label}” {value} đồng trong khi {communes} xã có dòng này thường ghi khoảng {median} đồng; cần xem lại đơn vị tính.',
      en: '{issuer}, {paper}: {count} about 1,000 times off what is usual, e.g. “{label}” {value} đồng, where the {communes} communes with this line usually have about {median} đồng; check the units.',
    },
  },
  checks: {
    *pairs(pairs): Iterable<CollectionVerdict> {
      const slipped = pairs.filter((pair) => isScaled(pair) && !readsAlike(pair))
      if (slipped.length === 0) {
        yield { verdict: 'holds' }
        return
      }
      const [{ first, second }] = slipped as [FigurePair]
      const [a, b] = [new Decimal(first.value), new Decimal(second.value)]
      yield {
        verdict: 'fails',
        messageId: 'scaled',
        ...([first, second].some(({ paper }) => paper.reading !== 'digital') ? { severity: 'warning' as const } : {}),
        data: {
          issuer: second.paper.issuer,
          first: paperName(first.paper),
          second: paperName(second.paper),
          factor: numberWording(a.gt(b) ? a.div(b) : b.div(a)),
          count: countedLines(slipped.length),
          figures: inBoth((language) => figuresOf(slipped, language)),
        },
        sides: pairSides(slipped),
        identity: [
          first.paper.document,
          second.paper.document,
          ...slipped.flatMap((pair) => [pair.first.label, pair.first.value, pair.second.value]),
        ],
      }
    },
    *outliers(group): Iterable<CollectionVerdict> {
      const slipped = group.filter(isUnitSlip)
      const [worst] = slipped
      if (worst === undefined || !isOfTheDocument(slipped, worst.comparable)) return
      const { paper } = worst.figure
      yield {
        verdict: 'fails',
        messageId: 'peers',
        severity: paper.reading === 'digital' ? 'warning' : 'info',
        data: {
          issuer: paper.issuer,
          paper: paperName(paper),
          count: countedLines(slipped.length),
          label: shortened(worst.figure.label),
          value: numberWording(new Decimal(worst.figure.value)),
          communes: worst.communes,
          median: numberWording(new Decimal(worst.median.value)),
        },
        sides: pairSides(slipped.map(({ figure, median }) => ({ first: figure, second: median }))),
        identity: [paper.document, ...slipped.flatMap(({ figure }) => [figure.label, figure.value])],
      }
    },
  },
}

/** Upper quartile over lower, beyond which the communes do not mean the same thing by the line. */
const mostSpread = 10
/** The same for a line that stands alone. */
const closeSpread = 3
/** How far from the quartiles a figure may lie to stand among them. */
const margin = 1.5

/** A unit is mixed up for a whole table; one line among many that are as usual is a big or a small work. */
const isOfTheDocument = (slipped: readonly Outlier[], comparable: number): boolean =>
  2 * slipped.length > comparable &&
  (slipped.length > 1 || slipped.every(({ lower, upper }) => upper <= closeSpread * lower))

function isUnitSlip({ figure, lower, upper }: Outlier): boolean {
  if (upper > mostSpread * lower) return false
  const fits = (value: Decimal): boolean => value.gte(lower / margin) && value.lte(upper * margin)
  const readings = figure.readings.map((reading) => new Decimal(reading))
  return !readings.some(fits) && readings.slice(0, 1).some((value) => fits(value.div(1000)) || fits(value.times(1000)))
}
