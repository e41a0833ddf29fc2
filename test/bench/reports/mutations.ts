import { type Random, randomFrom } from '../../kit/generate/random.ts'
import { type Figure, type FigureKind, isFigure, type Line, type Report } from './report.ts'

export interface Mutated {
  readonly report: Report
  /** The figure that is wrong now, in đồng or what is counted; null where it is no single figure. */
  readonly written: number | null
  /** It stands in a table with columns of sources, so that a row and a column fail. */
  readonly crosses: boolean
}

type Slip = (digits: string, random: Random) => string

/** Slips of the hand in one figure. */
const slips: Readonly<Record<string, Slip>> = {
  digit: (digits, random) => {
    const at = random.int(0, digits.length - 1)
    return digits.slice(0, at) + String(((Number(digits[at]) + random.int(1, 8)) % 9) + 1) + digits.slice(at + 1)
  },
  transposed: (digits, random) => {
    const at = random.int(0, digits.length - 2)
    return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2)
  },
  dropped: (digits, random) => {
    const at = random.int(1, digits.length - 1)
    return digits.slice(0, at) + digits.slice(at + 1)
  },
  added: (digits, random) => {
    const at = random.int(1, digits.length)
    return digits.slice(0, at) + String(random.int(1, 9)) + digits.slice(at)
  },
  thousandfold: (digits) => `${digits}000`,
  /** Of an earlier draft: some tenths more or less. */
  stale: (digits, random) =>
    String(Math.round(Number(digits) * (random.pick([0.7, 0.8, 0.9, 1.1, 1.2, 1.3]) + random.int(1, 9) / 200))),
}

const tries = 12

/** The value after a slip in its printed digits; null where none makes an error that no rounding explains. */
function slipped({ value, step, slack }: Figure, slip: Slip, random: Random): number | null {
  const digits = String(Math.round(value / step))
  if (digits.length < 2) return null
  for (let attempt = 0; attempt < tries; attempt++) {
    const young = Number(slip(digits, random)) * step
    if (young > 0 && Math.abs(young - value) > slack + step / 2) return young
  }
  return null
}

const figuresOf = ({ lines }: Report, kinds: readonly FigureKind[]): readonly Figure[] =>
  lines.flatMap(({ parts }) => parts.filter(isFigure).filter(({ kind }) => kinds.includes(kind)))

const withFigure = (report: Report, old: Figure, young: Figure): Report => ({
  ...report,
  lines: report.lines.map((line) =>
    line.parts.includes(old) ? { ...line, parts: line.parts.map((part) => (part === old ? young : part)) } : line,
  ),
})

type Mutation = (report: Report, random: Random) => Mutated | null

const inOneOf =
  (kinds: readonly FigureKind[], slip: Slip): Mutation =>
  (report, random) => {
    const all = figuresOf(report, kinds)
    if (all.length === 0) return null
    const victim = random.pick(all)
    const written = slipped(victim, slip, random)
    if (written === null) return null
    const crosses = report.lines.some(({ parts }) => parts.includes(victim) && parts.filter(isFigure).length > 1)
    return {
      report: withFigure(report, victim, { ...victim, value: written }),
      written,
      crosses: crosses && kinds.includes('item'),
    }
  }

/** An item that bears an amount is lost, its group still counts it. */
const lostRow: Mutation = (report, random) => {
  const items = report.lines.filter((line) => line.isItem && line.parts.some(isFigure))
  // With its item goes every detail of it, or the details would stand below the item before.
  const whole = items.filter(
    (line) => line.parts[0] === '-' || report.lines[report.lines.indexOf(line) + 1]?.parts[0] !== '-',
  )
  if (whole.length === 0) return null
  const lost = random.pick(whole)
  const rounding = Math.max(...lost.parts.filter(isFigure).map(({ slack, value }) => value - slack))
  return rounding <= 0
    ? null
    : { report: { ...report, lines: report.lines.filter((line) => line !== lost) }, written: null, crosses: false }
}

/** A figure of a row stands in the column beside its own. */
const shiftedColumn: Mutation = (report, random) => {
  const rows = report.lines.filter((line) => line.isItem && line.parts.length > 4)
  const victims = rows.flatMap((line) =>
    line.parts.flatMap((part, at) => {
      const beside = line.parts[at + 1]
      const shifts =
        at > 2 &&
        beside !== undefined &&
        isFigure(part) &&
        (isFigure(beside) ? Math.abs(beside.value - part.value) > part.slack : part.value > part.slack)
      return shifts ? [{ line, at }] : []
    }),
  )
  if (victims.length === 0) return null
  const { line, at } = random.pick(victims)
  const parts = line.parts.with(at, line.parts[at + 1]!).with(at + 1, line.parts[at]!)
  return {
    report: { ...report, lines: report.lines.map((each): Line => (each === line ? { ...line, parts } : each)) },
    written: null,
    crosses: false,
  }
}

const cells: readonly FigureKind[] = ['item', 'group', 'total']

/** Errors of auditors' experience, each of which breaks at least one equation of the report. */
export const mutations: Readonly<Record<string, Mutation>> = {
  ...Object.fromEntries(
    ['digit', 'transposed', 'dropped', 'added', 'thousandfold'].map((name) => [
      `${name} in a cell`,
      inOneOf(cells, slips[name]!),
    ]),
  ),
  'wrong total': inOneOf(['total'], slips.stale!),
  'lost row': lostRow,
  'shifted column': shiftedColumn,
  'wrong amount in words': inOneOf(['words'], slips.stale!),
  'stale total in prose': inOneOf(['prose-total'], slips.stale!),
  'wrong part in prose': inOneOf(['prose-part'], slips.digit!),
  'stale restated figure': inOneOf(['restated'], slips.stale!),
  'wrong count of cases': inOneOf(['count'], slips.digit!),
  'wrong percentage': inOneOf(['percent'], slips.digit!),
  'wrong share': inOneOf(['share'], (digits, random) =>
    String(Number(digits) + random.pick([-1, 1]) * random.int(8, 30)),
  ),
  'wrong price': inOneOf(['price'], slips.digit!),
  'wrong cell of cases': inOneOf(['case-cell'], slips.digit!),
  'wrong percentage in a table': inOneOf(['case-percent'], slips.digit!),
}

/** The report with one planted error; null where it has no place for it. */
export const mutated = (report: Report, name: string, seed: number): Mutated | null =>
  mutations[name]!(report, randomFrom(seed + 104_729))
