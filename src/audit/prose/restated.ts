import { Decimal } from 'decimal.js'
import type { BudgetLine } from '../../model/record.ts'
import { alikeTo } from '../../vi/text/likeness.ts'
import type { Figure } from '../grid/figures.ts'
import { digitEdit } from '../sums/digit-edit.ts'
import { lineFigure } from './line-figure.ts'
import { restatedProse } from './restated-prose.ts'

/** One fact that a document states in two places. */
export interface Restated {
  readonly first: Stated
  readonly second: Stated
  readonly verdict: 'holds' | 'holds-by-rounding' | 'differs' | 'scaled'
}

export interface Stated {
  readonly line: BudgetLine
  readonly figure: Figure
}

/**
 * Amounts that two tables, a table and dossiers, or prose and a table state of the same thing. Lines of two tables are
 * the same where number, name and year are, and at least two others of these tables agree, so that tables that merely
 * share their words are left alone; a total in prose and one of a table where they agree or one slip parts them, or where
 * the prose points at the table or its parts are rows of it.
 */
export function restatedFigures(text: string, lines: readonly BudgetLine[]): readonly Restated[] {
  const made = known.get(lines) ?? restatedIn(text, lines)
  known.set(lines, made)
  return made
}

const known = new WeakMap<readonly BudgetLine[], readonly Restated[]>()

function restatedIn(text: string, lines: readonly BudgetLine[]): readonly Restated[] {
  const stated = lines.flatMap((line): readonly Stated[] => {
    const amount = line.amounts.find(({ source }) => source === 'total')
    const figure = amount === undefined ? null : lineFigure(amount)
    return figure === null || figure.value.isZero() ? [] : [{ line, figure }]
  })
  const groups = [...Map.groupBy(stated, ({ line }) => line.table ?? line.origin).entries()]
  const tables = groups.flatMap(([key, group]) => (key === 'prose' ? [] : [group]))
  const namesakes = tables.map(namesakesIn)
  const twins = tables.flatMap((second, index) =>
    namesakes.slice(0, index).flatMap((earlier) => twinsOf(earlier, second)),
  )
  const found = [...twins, ...totalsOf(text, stated), ...restatedProse(text, stated)]
  const keyOf = ({ first, second }: Restated): string => `${first.figure.at.start} ${second.figure.at.start}`
  return [...new Map(found.map((pair) => [keyOf(pair), pair] as const)).values()]
}

const fewestAgreeing = 2

function twinsOf(earlierOf: (stated: Stated) => readonly Stated[], second: readonly Stated[]): readonly Restated[] {
  const pairs = second.flatMap((later) => {
    const earlier = earlierOf(later)
    return earlier.length === 1 ? [compared(earlier[0]!, later)] : []
  })
  const agreeing = pairs.filter(({ verdict }) => verdict.startsWith('holds')).length
  return agreeing >= fewestAgreeing && agreeing > pairs.length / 2 ? pairs : []
}

const leastLikeness = 0.8

/** For a line those of a table with its number, year and name; a total has none. */
function namesakesIn(table: readonly Stated[]): (stated: Stated) => readonly Stated[] {
  const isItem = ({ line }: Stated): boolean => line.kind !== 'total'
  const keyOf = ({ line }: Stated): string => JSON.stringify([line.year, line.no])
  const byName = new Map(
    [...Map.groupBy(table.filter(isItem), keyOf)].map(([key, items]) => [
      key,
      alikeTo(items, ({ line }) => line.label, leastLikeness),
    ]),
  )
  return (stated) => (isItem(stated) ? (byName.get(keyOf(stated))?.(stated.line.label) ?? []) : [])
}

/** "Tổng kinh phí", "Dự toán": an amount of prose that names itself a whole. */
export const totalWords = /^(?:tổng|dự toán|nhu cầu kinh phí|kinh phí)/iu

/** The only total of prose and the only one of tables of a year; several that differ are of different things. */
function totalsOf(text: string, stated: readonly Stated[]): readonly Restated[] {
  const rows = stated.filter(({ line }) => line.origin === 'table' && line.kind !== 'total')
  const tops = stated.filter(
    (each) =>
      each.line.parent === null &&
      (each.line.kind === 'total' ||
        (each.line.origin === 'prose' && totalWords.test(each.line.label) && !isOfOneTask(text, each, rows))),
  )
  return [...Map.groupBy(tops, ({ line }) => line.year).values()].flatMap((ofYear) => {
    const prose = distinct(ofYear.filter(({ line }) => line.origin === 'prose'))
    const tables = distinct(ofYear.filter(({ line }) => line.origin === 'table'))
    if (prose.length !== 1 || tables.length !== 1) return []
    const [a, b] = [prose[0]!, tables[0]!].sort((x, y) => x.figure.at.start - y.figure.at.start)
    const pair = compared(a!, b!)
    return pair.verdict === 'differs' && !isOneSlip(a!.figure, b!.figure) ? [] : [pair]
  })
}

/** "Bố trí kinh phí 95,5 triệu đồng cho công tác tập huấn": the purpose behind, or a row of the amount, and no "tổng". */
function isOfOneTask(text: string, { line, figure }: Stated, rows: readonly Stated[]): boolean {
  if (/^tổng/iu.test(line.label)) return false
  const behind = text.slice(figure.at.end, figure.at.end + 12)
  return /^\s(?:cho|để|nhằm|phục vụ)\s/u.test(behind) || rows.some((row) => row.figure.value.eq(figure.value))
}

const distinct = (stated: readonly Stated[]): readonly Stated[] => [
  ...new Map(stated.map((each) => [each.figure.value.toFixed(), each] as const)).values(),
]

/** How two statements of one amount stand to each other. */
export function compared(first: Stated, second: Stated): Restated {
  const gap = first.figure.value.minus(second.figure.value).abs()
  const coarser = Decimal.max(first.figure.step, second.figure.step)
  const isRounded = !first.figure.step.eq(second.figure.step) && gap.lt(coarser)
  const verdict = gap.isZero()
    ? 'holds'
    : isRounded
      ? 'holds-by-rounding'
      : isScaled(first, second)
        ? 'scaled'
        : 'differs'
  return { first, second, verdict }
}

const digitsOf = ({ figure }: Stated): string => figure.value.toFixed().replace(/\D|0+$/gu, '')
const isScaled = (a: Stated, b: Stated): boolean => digitsOf(a) === digitsOf(b) && digitsOf(a).length >= 2

const isOneSlip = (a: Figure, b: Figure): boolean => {
  const unit = Decimal.min(a.step, b.step)
  return digitEdit(a.value.div(unit).toFixed(), b.value.div(unit).toFixed()) !== null
}
