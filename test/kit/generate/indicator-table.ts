import type { Comparator, IndicatorFact } from './facts.ts'
import { exact, percentage, printedNumber, vietnamese } from './figures.ts'
import { roman } from './numbering.ts'
import { type Piece, piece } from './piece.ts'
import { cell, type PrintedCell } from './printed.ts'
import { filled, type Setting } from './setting.ts'
import { offices } from './words/bodies.ts'
import { groups } from './words/budget.ts'
import { headers } from './words/headers.ts'
import { counts, shares } from './words/indicators.ts'

const layouts = ['target', 'target', 'result and target', 'plan and result', 'result, target, compared'] as const

const signs: readonly (readonly [sign: string, comparator: Comparator])[] = [
  ['', '='],
  ['', '='],
  ['', '='],
  ['>', '>'],
  ['≥', '>='],
  ['≥ ', '>='],
  ['Trên ', '>'],
  ['Tối thiểu ', '>='],
]

interface Measure {
  readonly name: string
  readonly unit: string
  readonly fractional: boolean
}

const measures: readonly Measure[] = [
  ...shares.map(([rate]) => ({ name: rate, unit: '%', fractional: true })),
  ...counts.map(([verb, unit, rest]) => ({
    name: `Số ${unit} ${rest} được ${verb.toLowerCase()}`,
    unit,
    fractional: false,
  })),
]

interface Value {
  readonly text: string
  readonly value: string
  readonly comparator: Comparator
}

function anyValue({ random }: Setting, { fractional, unit }: Measure, signed: boolean, withUnit: boolean): Value {
  const value = fractional
    ? percentage(random, random.chance(0.2) ? 1 : 0)
    : random.pick([random.int(1, 9), random.int(10, 99), random.int(1001, 4999)])
  const [sign, comparator] = signed && value !== 100 ? random.pick(signs) : signs[0]!
  const figure = Number.isInteger(value)
    ? value < 10 && random.chance(0.5)
      ? `0${value}`
      : printedNumber(value, vietnamese)
    : printedNumber(value, vietnamese, 1)
  const after = withUnit ? (unit === '%' ? '%' : ` ${unit}`) : ''
  return { text: `${sign}${figure}${after}`, value: exact(value), comparator }
}

/** A table of indicators, in groups or not, with one to three columns of values. */
export function indicatorTable(setting: Setting, size: number): Piece {
  const { random } = setting
  const layout = random.pick(layouts)
  const grouped = random.chance(0.5)
  const withUnit = random.chance(0.2)
  const owned = random.chance(0.6)
  const noted = random.chance(0.3)
  const name = `${layout}${grouped ? ', grouped' : ''}${withUnit ? ', unit in value' : ''}${owned ? ', owner' : ''}`
  const header = (key: keyof typeof headers): string => filled(random.pick(headers[key]), setting)
  const kinds: readonly ('target' | 'result' | 'compared')[] = {
    target: ['target' as const],
    'result and target': ['result' as const, 'target' as const],
    'plan and result': ['target' as const, 'result' as const],
    'result, target, compared': ['result' as const, 'target' as const, 'compared' as const],
  }[layout]
  const titles = [
    header('index'),
    header('indicatorName'),
    ...(withUnit ? [] : [header('unit')]),
    ...kinds.map((kind) => valueHeader(setting, kind, layout)),
    ...(owned ? [header('owner')] : []),
    ...(noted ? ['Ghi chú'] : []),
  ]
  const facts: IndicatorFact[] = []
  const row = (measure: Measure, no: number): readonly PrintedCell[] => {
    const owner = filled(random.pick(offices), setting)
    const values = kinds.map((kind) =>
      anyValue(setting, kind === 'compared' ? measures[0]! : measure, kind === 'target', withUnit),
    )
    values.forEach(({ value, comparator }, index) => {
      const kind = kinds[index]!
      const share = {
        name: measure.name,
        comparator,
        value,
        unit: kind === 'compared' ? '%' : measure.unit,
        source: 'table' as const,
        class: name,
      }
      facts.push({
        ...share,
        kind: kind === 'target' ? 'target' : 'result',
        ...(owned ? { owner } : {}),
        ...(kind === 'compared' ? { optional: true } : {}),
      })
    })
    const texts = [
      String(no),
      measure.name,
      ...(withUnit ? [] : [measure.unit]),
      ...values.map(({ text }) => text),
      ...(owned ? [owner] : []),
      ...(noted ? [''] : []),
    ]
    return texts.map((text, index) => cell(text, { align: index === 1 ? 'left' : 'center' }))
  }
  const group = (title: string, n: number): readonly PrintedCell[] => [
    cell(roman(n), { bold: true, align: 'center' }),
    ...[title, ...titles.slice(2).map(() => '')].map((text) => cell(text, { bold: true })),
  ]
  const chosen = random.some(measures, size)
  const names = random.some(groups, Math.ceil(chosen.length / 4))
  const rows = chosen.flatMap((measure, index) => [
    ...(grouped && index % 4 === 0 ? [group(names[index / 4]!, index / 4 + 1)] : []),
    row(measure, index + 1),
  ])
  const widths = titles.map((_, index) => (index === 0 ? 8 : index === 1 ? 42 : 16))
  const top = titles.map((text) => cell(text, { bold: true, align: 'center' }))
  return piece([{ kind: 'table', headerRows: 1, rows: [top, ...rows], widths }], { indicators: facts })
}

function valueHeader(
  setting: Setting,
  kind: 'target' | 'result' | 'compared',
  layout: (typeof layouts)[number],
): string {
  const words = setting.random.pick(headers[kind])
  return filled(layout === 'plan and result' ? words.replace('{y}', '{p}') : words, setting)
}
