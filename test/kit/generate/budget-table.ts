import { anyLayout, anyUnit, type BudgetLayout, budgetHeader, unitNote } from './budget-columns.ts'
import { plantedError } from './budget-errors.ts'
import { anyAmount, type BudgetRow, budgetRows, flattened, markings, summed } from './budget-tree.ts'
import type { BudgetLineFact } from './facts.ts'
import { type MoneyUnit, printedMoney } from './figures.ts'
import { type Piece, piece } from './piece.ts'
import { cell, type PrintedCell, paragraph } from './printed.ts'
import { filled, type Setting } from './setting.ts'
import { grandTotals, headers } from './words/headers.ts'

/** Where the grand total stands. */
const totals = ['bottom', 'bottom', 'top', 'index cell', 'none'] as const

/** A budget table with its unit note; `groups` is the number of rows of the highest depth. */
export function budgetTable(setting: Setting, groups: number): Piece {
  const { random } = setting
  const layout = anyLayout(setting)
  const unit = anyUnit(setting)
  const marking = random.pick(markings)
  const totalAt = random.pick(totals)
  const trailing = [
    ...(random.chance(0.35) ? [random.pick(headers.funding)] : []),
    ...(random.chance(0.5) ? ['Ghi chú'] : []),
  ]
  const header = budgetHeader(setting, layout, unit, trailing)
  const correct = budgetRows(setting, marking, groups, () => splitAmount(setting, layout, anyAmount(setting, unit)))
  const grand: BudgetRow = {
    no: '',
    name: '',
    label: random.pick(grandTotals),
    depth: -1,
    children: correct,
    amounts: summed(correct),
  }
  const error = random.chance(0.25) ? plantedError(setting, layout, grand, totalAt !== 'none') : null
  const rows = error?.rows ?? correct
  const total = { ...(error?.grand ?? grand), name: grand.label }
  const listed =
    totalAt === 'none' ? flattened(rows) : totalAt === 'top' ? [total, ...flattened(rows)] : [...flattened(rows), total]
  const name = `${layout.name}, ${marking.name}, total ${totalAt}, ${header.name}, ${setting.numberStyle.name}, ${unit.name}`
  const empty = random.pick(['-', '', '0', '-'])
  const print = (row: BudgetRow): readonly PrintedCell[] =>
    printedRow(setting, row, layout, unit, { merged: row === total && totalAt === 'index cell', empty, trailing })
  const widths = [8, 40, ...layout.columns.map(() => 15), ...trailing.map(() => 14)]
  const notes = header.unitIn === 'note' ? [paragraph(unitNote(setting, unit), { align: 'right', italic: true })] : []
  return piece(
    [...notes, { kind: 'table', headerRows: header.rows.length, rows: [...header.rows, ...listed.map(print)], widths }],
    {
      budgetLines: listed.map((row) => lineFact(row, layout, `table ${name}`)),
      findings: error?.findings.map((finding) => ({ ...finding, class: name })) ?? [],
      allowed: error?.allowed ?? [],
    },
  )
}

/** An amount spread over the columns of the layout; the total column first. */
function splitAmount(
  { random }: Setting,
  { columns, sumless }: BudgetLayout,
  vnd: number,
): Readonly<Record<string, number>> {
  const parts = sumless ? columns : columns.slice(1)
  if (parts.length === 0) return { total: vnd }
  const share = Math.floor(vnd / 4 / 1e6) * 1e6
  const [first, second] = random.some(parts, 2)
  const both = random.chance(0.4) && second !== undefined && share > 0
  const split = both ? { [first!.key]: vnd - share, [second.key]: share } : { [first!.key]: vnd }
  return sumless ? split : { total: vnd, ...split }
}

interface RowStyle {
  readonly merged: boolean
  readonly empty: string
  readonly trailing: readonly string[]
}

function printedRow(
  setting: Setting,
  row: BudgetRow,
  layout: BudgetLayout,
  unit: MoneyUnit,
  style: RowStyle,
): readonly PrintedCell[] {
  const bold = row.depth <= 0
  const amounts = layout.columns.map(({ key }) => {
    const vnd = row.amounts[key] ?? 0
    return cell(vnd === 0 ? style.empty : printedMoney(vnd, unit, setting.numberStyle), { bold, align: 'right' })
  })
  const leading = style.merged
    ? [cell(row.name, { bold, columnSpan: 2, align: 'center' })]
    : [cell(row.no, { bold, align: 'center' }), cell(row.name, { bold, italic: row.depth === 2 })]
  const fund = (header: string): string =>
    header === 'Ghi chú' || row.depth < 0
      ? ''
      : filled(setting.random.pick(['NS {c}', 'Ngân sách {c}', 'NS tỉnh']), setting)
  return [...leading, ...amounts, ...style.trailing.map((header) => cell(fund(header)))]
}

function lineFact(row: BudgetRow, { columns }: BudgetLayout, name: string): BudgetLineFact {
  const amounts = columns.flatMap(({ key, fact }) =>
    (row.amounts[key] ?? 0) === 0 ? [] : [[fact, String(row.amounts[key])] as const],
  )
  const byYear = columns.some(({ fact }) => fact.includes('@'))
  return { no: row.no, label: row.label, amounts, origin: 'table', class: name, byYear }
}
