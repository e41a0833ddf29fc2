import type { Column } from '../../src/audit/grid/columns.ts'
import { thingIn } from '../../src/audit/grid/count-columns.ts'
import type { Cell, Table } from '../../src/model/document.ts'
import type { IndicatorDraft } from '../../src/model/draft.ts'
import type { Span } from '../../src/model/span.ts'
import { readNumberLabel } from '../../src/vi/numbering/labels.ts'
import { findUnitNote, unitWord } from '../../src/vi/numbers/unit-note.ts'
import { periodText } from './period.ts'
import type { IndicatorColumns } from './table-columns.ts'
import type { ValueColumn } from './table-kind.ts'
import { cellValue } from './table-value.ts'

/** A row of a table of indicators as it is printed, with what it inherits from the rows above. */
export interface IndicatorRow {
  readonly no: string | null
  readonly name: string
  readonly nameSpan: Span
  readonly group: string | null
  readonly unit: string | null
  readonly owner: string | null
  readonly cells: readonly (Cell | null)[]
}

type Row = readonly (Cell | null)[]

/** The rows that name something, groups ("I | Phát triển hạ tầng") and their words handed down to the rows below them. */
export function indicatorRows(columns: IndicatorColumns, holdsValue: (row: Row) => boolean): readonly IndicatorRow[] {
  let group: string | null = null
  let parent: string | null = null
  let unit: string | null = null
  const rows: IndicatorRow[] = []
  for (const row of columns.body) {
    const cell = row[columns.name.index] ?? null
    const no = numberOf(row, columns.no)
    const printed = cell?.text || mergedText(row)
    const name = withoutLabel(printed)
    if (name === '') continue
    const part = isPart(no, printed)
    if (!holdsValue(row)) {
      if (isGroup(no, printed, row)) [group, parent] = [name, null]
      else parent = name
      continue
    }
    unit = unitOf(row, columns.unit, unit)
    rows.push({
      no,
      name: part && parent !== null ? `${parent}: ${withoutUnit(name)}` : withoutUnit(name),
      nameSpan: cell?.span ?? row.find((other) => other?.text)!.span,
      group,
      unit: unit ?? unitInName(printed),
      owner: textOf(row, columns.owner),
      cells: row,
    })
    if (!part) parent = withoutUnit(name)
  }
  return rows
}

const textOf = (row: Row, column: Column | null): string | null => (column && row[column.index]?.text.trim()) || null
const numberOf = (row: Row, column: Column | null): string | null =>
  textOf(row, column)?.replace(/[.)\s]+$/u, '') ?? null

/** A row that is one cell from end to end. */
const mergedText = (row: Row): string => (new Set(row).size <= 2 ? (row.find((cell) => cell?.text)?.text ?? '') : '')

/** "I. Hạ tầng số" in one cell; "- Trong đó: nữ". */
function withoutLabel(name: string): string {
  const label = readNumberLabel(name)
  return (label === null ? name : name.slice(label.span.end)).replace(/^(?:[-+*•–\s]|trong đó\s*:)+/iu, '').trim()
}

/** "- Hộ nghèo", "+ Nữ", "Trong đó: …" below the row that they divide. */
const isPart = (no: string | null, name: string): boolean =>
  /^[-+*•]/u.test(name) || /^[-+*•]$/u.test(no ?? '') || /^trong đó/iu.test(name)

/** Roman numerals, capital letters, a merged row, capitals. */
const isGroup = (no: string | null, name: string, row: Row): boolean =>
  /^(?:[IVXL]+|[A-H])$/u.test(no ?? '') ||
  /^(?:[IVXL]+|[A-H])[.)]\s/u.test(name) ||
  (no === null && !isPart(no, name)) ||
  new Set(row).size === 1

/** A blank cell or a ditto mark repeats the unit above. */
function unitOf(row: Row, column: Column | null, above: string | null): string | null {
  if (column === null) return null
  const own = row[column.index]?.text.trim() ?? ''
  return /^(?:|["”“-]|nt|''|như trên)$/iu.test(own) ? above : own
}

const unitAtEnd = new RegExp(`\\s?\\(\\s?(?:${unitWord}\\s?:\\s?)?(?:[%‰]|[\\p{L}/\\d² ]{1,20})\\)\\s?$`, 'iu')
const unitInName = (name: string): string | null => (unitAtEnd.test(name) ? (findUnitNote(name)?.unit ?? null) : null)
const withoutUnit = (name: string): string =>
  unitInName(name) === null ? name.trim() : name.replace(unitAtEnd, '').trim()

/** The drafts of a table: one for each row and column of values that says something. `year` is for rows that are named by a month. */
export function rowIndicators(
  table: Table,
  text: string,
  columns: IndicatorColumns,
  values: readonly ValueColumn[],
  year: number | null,
): readonly IndicatorDraft[] {
  const said = (span: Span | null): string => (span === null ? '' : text.slice(span.start, span.end))
  const note = findUnitNote(said(table.unit))?.unit ?? (columns.byColumn ? thingIn(said(table.caption)) : null)
  const holdsValue = (row: Row): boolean =>
    values.some(({ index }) => cellValue(row[index]?.text ?? '', false) !== null)
  return indicatorRows(columns, holdsValue).flatMap((row) =>
    values.flatMap((column) => {
      const cell = row.cells[column.index]
      const value = cell == null ? null : cellValue(cell.text, isCounted(row.unit))
      if (cell == null || value === null) return []
      const name = columns.byColumn ? `${row.name}: ${column.levels.join(' - ')}` : row.name
      const unit = value.figure?.unit ?? row.unit ?? headerUnit(column) ?? note ?? impliedUnit(row.name)
      return [
        {
          no: row.no,
          group: row.group,
          name,
          comparator: value.figure?.comparator ?? '=',
          value: value.figure?.value ?? null,
          valueMax: value.figure?.valueMax ?? null,
          unit: value.figure === null ? null : unit,
          kind: column.kind,
          period: (columns.byColumn ? periodText(row.name, year) : null) ?? column.period,
          owner: row.owner,
          source: 'table' as const,
          text: `${name}: ${cell.text}`,
          at: [cell.span, row.nameSpan],
          confidence: value.plain && unit !== null ? 0.97 : 0.85,
        },
      ]
    }),
  )
}

const headerUnit = ({ header }: Column): string | null => findUnitNote(header)?.unit ?? (/%/u.test(header) ? '%' : null)
const impliedUnit = (name: string): string | null => (/^t[ỷỉ] lệ(?!\p{L})/iu.test(name) ? '%' : null)
/** "hồ sơ", "lớp": what has no decimals. */
const isCounted = (unit: string | null): boolean =>
  unit !== null &&
  /^(?:người|hộ|hồ sơ|lớp|tổ|thôn|cái|bộ|máy|điểm|tài khoản|thủ tục|dịch vụ|mô hình|sản phẩm|lượt|văn bản|trường|cơ sở)/iu.test(
    unit,
  )
