import type { IndicatorFact } from './facts.ts'
import { signed } from './indicator-table.ts'
import { exactly, figureOf, printedFigure, shareMeasures } from './measures.ts'
import { type Piece, piece } from './piece.ts'
import { cell } from './printed.ts'
import { filled, type Setting } from './setting.ts'
import { headers } from './words/headers.ts'

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
  const rows = random.some(shareMeasures, size).map((measure, row) => {
    const { name: rate } = measure
    const figures = years.map((of) => figureOf(setting, measure, 'target', of))
    for (const figure of figures)
      facts.push({
        name: rate,
        comparator: figure.comparator,
        value: exactly(figure),
        unit: '%',
        kind: 'target',
        source: 'table',
        class: `years${deep ? ', two rows' : ''}`,
      })
    const printed = figures.map((figure) => signed(setting, figure, printedFigure(setting, figure.value)))
    return [String(row + 1), rate, '%', ...printed].map((text, column) =>
      cell(text, { align: column === 1 ? 'left' : 'center' }),
    )
  })
  return piece([{ kind: 'table', headerRows: top.length, rows: [...top, ...rows], widths: [8, 44, 12, 14, 14, 14] }], {
    indicators: facts,
  })
}
