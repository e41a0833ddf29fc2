import { gridsOf } from '../src/audit/grid/table-grid.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { readCell } from '../src/vi/numbers/cells.ts'
import { columnStyle } from '../src/vi/numbers/column-style.ts'

/**
 * The figures of one column are written in one way: dots group thousands and a comma marks decimals (Luật Kế toán 2015,
 * Điều 11). Figures that mix ways can be read a thousand times too small.
 *
 * @example "2,355" above "1971" and "2110"
 */
export const numberStyle: Rule = {
  id: 'number-style',
  title: { vi: 'Cách viết số thống nhất trong một cột', en: 'One way of writing numbers in a column' },
  severity: 'info',
  messages: {
    mixed: {
      vi: 'Cột “{column}” viết số không thống nhất: {examples}.',
      en: 'Column “{column}” mixes ways of writing numbers: {examples}.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    for (const { table, money, rows } of gridsOf(document)) {
      for (const [index, { column }] of money.entries()) {
        const figures = rows.map(({ figures }) => figures[index]).filter((figure) => figure != null)
        const { basis, evidence, ambiguous } = columnStyle(figures.map(({ text }) => readCell(text)))
        if (basis !== 'contradiction' && basis !== 'plain-thousands') continue
        const shown = [...ambiguous.slice(0, 1), ...evidence.slice(0, 2)].map((at) => figures[at]!)
        yield {
          verdict: 'fails',
          table: table.id,
          messageId: 'mixed',
          data: { column: column.levels.at(-1) ?? '', examples: shown.map(({ text }) => `“${text}”`).join(', ') },
          at: shown.map(({ at }) => at),
        }
      }
    }
  },
}
