import { columnsOf } from '../src/audit/grid/columns.ts'
import { type LabelledRow, labelledRows } from '../src/audit/grid/table-rows.ts'
import { isScannedTable } from '../src/audit/scans/scanned.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import type { Table } from '../src/model/document.ts'
import { searchForm } from '../src/vi/text/search-form.ts'

/**
 * The row numbers of a table run without gap, twice or backwards; they may run on through its groups or begin anew in each.
 * For information only: communes keep the numbers of the province's form and leave its empty rows out ("2.4" without 2.1
 * to 2.3). A lost row looks the same. Scanned tables are left out, where dots and Roman numerals get lost in reading.
 */
export const numberingGap: Rule = {
  id: 'numbering-gap',
  title: { vi: 'Số thứ tự trong bảng liên tục', en: 'Row numbers run without a gap' },
  severity: 'info',
  messages: {
    start: {
      vi: 'Số thứ tự bắt đầu từ {no}, không có các dòng trước đó trong nhóm; có thể do giữ số của biểu mẫu hoặc thiếu dòng.',
      en: 'The row numbers of the group begin with {no}; the form’s numbers may have been kept, or rows are missing.',
    },
    gap: {
      vi: 'Số thứ tự nhảy từ {previous} đến {no}; có thể do giữ số của biểu mẫu hoặc thiếu dòng.',
      en: 'The row numbers jump from {previous} to {no}; the form’s numbers may have been kept, or rows are missing.',
    },
    repeated: {
      vi: 'Số thứ tự {no} được ghi hai lần.',
      en: 'The row number {no} stands twice.',
    },
    backwards: {
      vi: 'Số thứ tự {no} đứng sau {previous}.',
      en: 'The row number {no} comes after {previous}.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    for (const table of document.tables) {
      if (isScannedTable(document, table)) continue
      const steps = stepsOf(numberedRows(table))
      const broken = steps.filter(({ fault }) => fault !== null)
      if (broken.length * 2 > steps.length) continue
      for (const { fault, row, previous } of steps) {
        if (fault === null) yield { verdict: 'holds', table: table.id }
        else
          yield {
            verdict: 'fails',
            table: table.id,
            messageId: fault,
            data: { no: row.number.no, previous: previous?.number.no ?? null },
            at: [row.cell.span, row.labelAt],
            terms: [...(previous === null ? [] : [previous]), row].map(({ number, label, labelAt }) => ({
              label: `${number.no} ${label}`,
              value: null,
              at: [labelAt],
            })),
          }
      }
    }
  },
}

type NumberedRow = Omit<LabelledRow, 'number'> & {
  readonly number: { readonly no: string; readonly key: string; readonly ordinals: readonly number[] }
  readonly cell: NonNullable<LabelledRow['cells'][number]>
}

/** Rows with a running number in the column for it; a column of codes ("Mã số") has none. */
function numberedRows(table: Table): readonly NumberedRow[] {
  const columns = columnsOf(table)
  const index = columns.find(({ role, header }) => role === 'index' && /t\s?t|thứ tự/u.test(searchForm(header)))?.index
  if (index === undefined) return []
  return labelledRows(table, columns, new Set()).flatMap((row) => {
    const cell = row.cells[index] ?? null
    const { no = null, key = '', ordinals = [] } = row.number ?? {}
    return cell === null || no === null || ordinals.length === 0
      ? []
      : [{ ...row, number: { no, key, ordinals }, cell }]
  })
}

interface Step {
  readonly row: NumberedRow
  /** The last row numbered in the same way. */
  readonly previous: NumberedRow | null
  readonly fault: 'start' | 'gap' | 'repeated' | 'backwards' | null
}

function stepsOf(rows: readonly NumberedRow[]): readonly Step[] {
  const last = new Map<string, NumberedRow>()
  return rows.map((row, index) => {
    const series = [row.number.key, ...row.number.ordinals.slice(0, -1)].join(' ')
    const previous = last.get(series) ?? null
    last.set(series, row)
    return { row, previous, fault: faultOf(row, previous, rows[index - 1] ?? null) }
  })
}

const ordinalOf = ({ number }: NumberedRow): number => number.ordinals.at(-1)!

function faultOf(row: NumberedRow, previous: NumberedRow | null, above: NumberedRow | null): Step['fault'] {
  const own = ordinalOf(row)
  if (previous === null) return own === 1 || above === null ? null : 'start'
  const before = ordinalOf(previous)
  if (own === before + 1 || isLetterAfterD(row, before, own)) return null
  if (own === before && previous === above) return 'repeated'
  if (own === 1) return null
  return own > before ? 'gap' : own === before ? 'repeated' : 'backwards'
}

/** Many count a, b, c, d, e. */
const isLetterAfterD = ({ number }: NumberedRow, before: number, own: number): boolean =>
  number.key === 'letter' && before === 4 && own === 6
