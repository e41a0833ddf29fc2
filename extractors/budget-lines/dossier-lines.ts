import type { BudgetLineDraft, TaskDraft } from '../../src/model/draft.ts'
import { type Span, shifted, sliceOf } from '../../src/model/span.ts'
import { findMoney } from '../../src/vi/numbers/money.ts'
import { expenseKind } from '../../src/vi/tables/table-terms.ts'
import { onlyYear } from '../../src/vi/time/only-year.ts'
import { statedAmount } from './stated-amount.ts'

/** The money of the tasks that dossiers describe, one line each: "150 triệu đồng (chi thường xuyên)". */
export function dossierLines(
  text: string,
  tasks: readonly TaskDraft[],
  yearAt: (span: Span) => number | null,
): readonly BudgetLineDraft[] {
  return tasks.flatMap((task): readonly BudgetLineDraft[] => {
    const cell = task.at.slice(1).find((span) => findMoney(sliceOf(text, span)).length > 0)
    if (task.source !== 'dossier' || cell === undefined) return []
    const words = sliceOf(text, cell)
    const year = yearAt(cell)
    const [first, ...others] = findMoney(words)
    const years = others.flatMap((money) => {
      const own = onlyYear(words.slice(Math.max(0, money.span.start - 30), money.span.start))
      return own === null ? [] : [statedAmount(money, own, [shifted(money.span, cell.start)])]
    })
    return [
      {
        no: task.no,
        label: task.name,
        level: 1,
        parent: null,
        kind: 'item',
        year,
        expense: expenseKind(words),
        field: task.field,
        funding: task.fundingSource,
        budgetCode: null,
        restates: null,
        counts: false,
        amounts: [statedAmount(first!, year, [shifted(first!.span, cell.start)]), ...years],
        origin: 'dossier',
        table: null,
        at: [task.at[0]!, cell],
        confidence: 0.95,
      },
    ]
  })
}
