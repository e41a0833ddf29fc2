import type { IndicatorFact } from './facts.ts'
import { exact, percentage, printedNumber, vietnamese } from './figures.ts'
import { type Piece, piece } from './piece.ts'
import { cell } from './printed.ts'
import { filled, type Setting } from './setting.ts'
import { headers } from './words/headers.ts'
import { shares } from './words/indicators.ts'

/** Targets over several years, below one header "Mục tiêu" or side by side; one record a year. */
export function yearlyTable(setting: Setting, size: number): Piece {
  const { random, year } = setting
  const deep = random.chance(0.6)
  const years = [0, 1, 2].map((step) => year + step)
  const bold = { bold: true, align: 'center' } as const
  const [index, name, unit] = [
    random.pick(headers.index),
    random.pick(headers.indicatorName),
    random.pick(headers.unit),
  ]
  const top = deep
    ? [
        [
          ...[index, name, unit].map((text) => cell(text, { ...bold, rowSpan: 2 })),
          cell(filled('Mục tiêu giai đoạn {y} - {z}', setting), { ...bold, columnSpan: 3 }),
        ],
        years.map((of) => cell(`Năm ${of}`, bold)),
      ]
    : [[index, name, unit, ...years.map((of) => `Mục tiêu năm ${of}`)].map((text) => cell(text, bold))]
  const facts: IndicatorFact[] = []
  const rows = random.some(shares, size).map(([rate], row) => {
    const values = years.map(() => percentage(random, random.chance(0.2) ? 1 : 0))
    for (const value of values)
      facts.push({
        name: rate,
        comparator: '=',
        value: exact(value),
        unit: '%',
        kind: 'target',
        source: 'table',
        class: `years${deep ? ', two rows' : ''}`,
      })
    const printed = values.map((value) => printedNumber(value, vietnamese, Number.isInteger(value) ? 0 : 1))
    return [String(row + 1), rate, '%', ...printed].map((text, column) =>
      cell(text, { align: column === 1 ? 'left' : 'center' }),
    )
  })
  return piece([{ kind: 'table', headerRows: top.length, rows: [...top, ...rows], widths: [8, 44, 12, 14, 14, 14] }], {
    indicators: facts,
  })
}
