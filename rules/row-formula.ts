import { rowSumChecks } from '../src/audit/sums/sum-checks.ts'
import { heldOf, type JudgedColumn } from '../src/audit/worked/worked-columns.ts'
import { workedReport } from '../src/audit/worked/worked-report.ts'
import { type WorkedTable, workedTables } from '../src/audit/worked/worked-tables.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'

/**
 * The formula row of a table ("(3)=(4)+(5)+(6)", "6=4x5", "(8)=(6)/(5)") holds in every row. Without one, "Số lượng", "Đơn
 * giá" and "Thành tiền" are taken for a product where that comes true in most rows; then a warning. A formula that holds in
 * no row is not understood: that cannot be checked.
 *
 * @example "(3)=(4)+(5)" over "150 | 100 | 40"
 */
export const rowFormula: Rule = {
  id: 'row-formula',
  title: { vi: 'Công thức cột khai báo trong bảng', en: 'The formula of the columns' },
  severity: 'error',
  messages: {
    formula: {
      vi: 'Dòng “{row}”: cột “{total}” ghi {actual} {unit}, trong khi theo công thức của bảng là {sum}; lệch {difference}.',
      en: 'Row “{row}”: column “{total}” says {actual} {unit}, but the formula of the table gives {sum}; off by {difference}.',
    },
    worked: {
      vi: 'Dòng “{row}”: cột “{total}” ghi {actual}, trong khi theo công thức của bảng {sum}; lệch {difference}.',
      en: 'Row “{row}”: column “{total}” says {actual}, but by the formula of the table {sum}; off by {difference}.',
    },
    product: {
      vi: 'Dòng “{row}”: cột “{total}” ghi {actual}, trong khi số lượng nhân đơn giá là {sum}; lệch {difference}.',
      en: 'Row “{row}”: column “{total}” says {actual}, but quantity times unit price is {sum}; off by {difference}.',
    },
    unclear: {
      vi: 'Công thức “{formula}” của cột “{total}” không đúng ở dòng nào; chưa kiểm tra được.',
      en: 'The formula “{formula}” of column “{total}” holds in no row; it could not be checked.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    yield* rowSumChecks(document, 'formula', 'formula', 'error')
    for (const table of workedTables(document)) {
      for (const column of table.worked.filter(({ kind }) => kind !== 'percent')) yield* checksOf(table, column)
    }
  },
}

function* checksOf(worked: WorkedTable, column: JudgedColumn): Iterable<Check> {
  const { table, columns } = worked.figures
  if (column.cells.length > 1 && heldOf(column) === 0) {
    const { header, formula, levels } = columns[column.result]!.column
    yield {
      verdict: 'cannot-check',
      table: table.id,
      messageId: 'unclear',
      severity: 'info',
      data: { formula: formula ?? header, total: levels.at(-1) ?? '' },
      at: column.cells.slice(0, 1).map(({ row }) => worked.figures.rows[row]!.figures[column.result]!.at),
    }
    return
  }
  const isDeclared = column.kind === 'formula'
  for (const cell of column.cells) {
    const { verdict } = cell
    if (verdict !== 'fails') yield { verdict, table: table.id }
    else
      yield {
        verdict,
        table: table.id,
        messageId: isDeclared ? 'worked' : 'product',
        severity: isDeclared && heldOf(column) > 0 ? 'error' : 'warning',
        ...workedReport(worked, column, cell),
      }
  }
}
