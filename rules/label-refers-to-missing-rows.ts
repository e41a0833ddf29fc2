import type { Grid, GridRow } from '../src/audit/grid/grid.ts'
import { gridsOf } from '../src/audit/grid/table-grid.ts'
import { numberedLabel } from '../src/audit/grid/table-rows.ts'
import { isScannedTable } from '../src/audit/scans/scanned.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { romanValue } from '../src/vi/numbering/roman.ts'
import { rowsAdded } from '../src/vi/tables/row-terms.ts'

/**
 * A total row that says which rows it adds ("Tổng cộng (I+II)") names rows of its table. For information where the rows
 * bear the same numbers in other numerals ("I+II" over the rows 1 and 2 and no third), and on scans, which lose an I.
 * Whether the figures add up is another rule's matter.
 */
export const labelRefersToMissingRows: Rule = {
  id: 'label-refers-to-missing-rows',
  title: { vi: 'Dòng tổng chỉ đến các dòng có trong bảng', en: 'Total rows name rows of their table' },
  severity: 'warning',
  messages: {
    rows: {
      vi: 'Dòng “{label}” cộng các dòng {named}, nhưng bảng không có dòng {missing}; các dòng cấp trên của bảng là {present}.',
      en: 'Row “{label}” adds the rows {named}, but the table has no row {missing}; its top rows are {present}.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    for (const grid of gridsOf(document)) {
      for (const row of grid.rows) {
        const named = rowsAdded(row.label)
        if (named === null) continue
        const all = numbersOf(grid.rows)
        const missing = named.filter((name) => !all.includes(name))
        if (missing.length === 0) {
          yield { verdict: 'holds', table: grid.table.id }
          continue
        }
        const top = topRows(grid)
        const isRenumbered = values(named).join() === values(numbersOf(top)).join()
        yield {
          verdict: 'fails',
          table: grid.table.id,
          severity: isRenumbered || isScannedTable(document, grid.table) ? 'info' : 'warning',
          messageId: 'rows',
          data: {
            label: row.label,
            named: named.join(' + '),
            missing: missing.join(', '),
            present: numbersOf(top).join(', '),
          },
          at: [row.labelAt],
          terms: [row, ...top].map((each) => ({ label: numberedLabel(each), value: null, at: [each.labelAt] })),
        }
      }
    }
  },
}

const numbersOf = (rows: readonly GridRow[]): readonly string[] =>
  rows.flatMap(({ number }) => number?.no?.toUpperCase() ?? [])

/** The numbered rows of the highest level that has any. */
function topRows({ rows }: Grid): readonly GridRow[] {
  const numbered = rows.filter(({ number }) => number?.no != null)
  const highest = Math.min(...numbered.map(({ level }) => level))
  return numbered.filter(({ level }) => level === highest)
}

const values = (names: readonly string[]): readonly (number | string)[] =>
  names.map((name) => romanValue(name) ?? (Number.parseInt(name, 10) || name))
