import type { Comparator, IndicatorFact } from './facts.ts'
import { compared } from './figures.ts'
import {
  countMeasures,
  exactly,
  type Figure,
  figureOf,
  type Measure,
  printedFigure,
  shareMeasures,
} from './measures.ts'
import { roman } from './numbering.ts'
import { type Piece, piece } from './piece.ts'
import { cell, type PrintedCell } from './printed.ts'
import { filled, type Setting } from './setting.ts'
import { offices } from './words/bodies.ts'
import { groups } from './words/budget.ts'
import { headers } from './words/headers.ts'

const layouts = ['target', 'target', 'result and target', 'plan and result', 'result, target, compared'] as const

/** How a cell says what a comparator means. */
const signs: Readonly<Record<Comparator, readonly string[]>> = {
  '=': [''],
  '>': ['>', 'Trên ', '> '],
  '>=': ['≥', '≥ ', 'Tối thiểu ', 'Từ {} trở lên'],
  '<': ['<', 'Dưới '],
  '<=': ['≤', 'Không quá '],
  '~': ['Khoảng ', '~'],
  range: [''],
}

/** "≥ 95", "Trên 95". */
export const signed = ({ random }: Setting, { comparator }: Figure, printed: string): string =>
  compared(random.pick(signs[comparator]), printed)

const measures: readonly Measure[] = [...shareMeasures, ...countMeasures]

/** What a cell of values says: target or result of a year, or how one compares with the other. */
type Kind = 'target' | 'result' | 'compared'

interface Value {
  readonly text: string
  readonly figure: Figure
}

function cellOf(setting: Setting, measure: Measure, kind: Kind, year: number, withUnit: boolean): Value {
  const figure =
    kind === 'compared'
      ? ({ value: setting.random.int(60, 120), comparator: '=' } as const)
      : figureOf(setting, measure, kind, year)
  const unit = kind === 'compared' ? '%' : measure.unit
  const after = withUnit ? (unit === '%' ? '%' : ` ${unit}`) : ''
  return { text: signed(setting, figure, `${printedFigure(setting, figure.value)}${after}`), figure }
}

const kindsOf: Readonly<Record<(typeof layouts)[number], readonly Kind[]>> = {
  target: ['target'],
  'result and target': ['result', 'target'],
  'plan and result': ['target', 'result'],
  'result, target, compared': ['result', 'target', 'compared'],
}

interface Columns {
  readonly kinds: readonly Kind[]
  /** The plan is last year's, beside what came of it. */
  readonly looksBack: boolean
  readonly withUnit: boolean
  readonly owned: boolean
  readonly noted: boolean
  readonly name: string
}

/** A table of indicators, in groups or not, with one to three columns of values. */
export function indicatorTable(setting: Setting, size: number): Piece {
  const { random } = setting
  const layout = random.pick(layouts)
  const [grouped, withUnit, owned, noted] = [0.5, 0.2, 0.6, 0.3].map((share) => random.chance(share)) as [
    boolean,
    boolean,
    boolean,
    boolean,
  ]
  const name = `${layout}${grouped ? ', grouped' : ''}${withUnit ? ', unit in value' : ''}${owned ? ', owner' : ''}`
  const columns = { kinds: kindsOf[layout], looksBack: layout === 'plan and result', withUnit, owned, noted, name }
  const titles = titlesOf(setting, columns)
  const chosen = random.some(measures, size)
  const names = random.some(groups, Math.ceil(chosen.length / 4))
  const lines = chosen.map((measure, index) => lineOf(setting, measure, index + 1, columns))
  const rows = lines.flatMap(({ cells }, index) => [
    ...(grouped && index % 4 === 0 ? [groupRow(names[index / 4]!, index / 4 + 1, titles.length)] : []),
    cells,
  ])
  const widths = titles.map((_, index) => (index === 0 ? 8 : index === 1 ? 42 : 16))
  const top = titles.map((text) => cell(text, { bold: true, align: 'center' }))
  return piece([{ kind: 'table', headerRows: 1, rows: [top, ...rows], widths }], {
    indicators: lines.flatMap(({ facts }) => facts),
  })
}

function titlesOf(setting: Setting, { kinds, looksBack, withUnit, owned, noted }: Columns): readonly string[] {
  const header = (key: keyof typeof headers): string => setting.random.pick(headers[key])
  const texts = [
    header('index'),
    header('indicatorName'),
    ...(withUnit ? [] : [header('unit')]),
    ...kinds.map((kind) => (looksBack ? header(kind).replace('{y}', '{p}') : header(kind))),
    ...(owned ? [header('owner')] : []),
    ...(noted ? ['Ghi chú'] : []),
  ]
  return texts.map((text) => filled(text, setting))
}

interface Line {
  readonly cells: readonly PrintedCell[]
  readonly facts: readonly IndicatorFact[]
}

function lineOf(setting: Setting, measure: Measure, no: number, columns: Columns): Line {
  const { kinds, looksBack, withUnit, owned, noted, name } = columns
  const owner = filled(setting.random.pick(offices), setting)
  const yearOf = (kind: Kind): number => (kind === 'target' && !looksBack ? setting.year : setting.year - 1)
  const values = kinds.map((kind) => ({ kind, ...cellOf(setting, measure, kind, yearOf(kind), withUnit) }))
  const texts = [
    String(no),
    measure.name,
    ...(withUnit ? [] : [measure.unit]),
    ...values.map(({ text }) => text),
    ...(owned ? [owner] : []),
    ...(noted ? [''] : []),
  ]
  return {
    cells: texts.map((text, index) => cell(text, { align: index === 1 ? 'left' : 'center' })),
    facts: values.map(({ kind, figure }) => ({
      name: measure.name,
      comparator: figure.comparator,
      value: exactly(figure),
      unit: kind === 'compared' ? '%' : measure.unit,
      kind: kind === 'target' ? 'target' : 'result',
      source: 'table',
      class: name,
      ...(owned ? { owner } : {}),
      ...(kind === 'compared' ? { optional: true } : {}),
    })),
  }
}

const groupRow = (title: string, n: number, width: number): readonly PrintedCell[] => [
  cell(roman(n), { bold: true, align: 'center' }),
  ...[title, ...new Array<string>(width - 2).fill('')].map((text) => cell(text, { bold: true })),
]
