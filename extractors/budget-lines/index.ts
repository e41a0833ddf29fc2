import type { Grid } from '../../src/audit/grid/grid.ts'
import { gridsOf } from '../../src/audit/grid/table-grid.ts'
import { surenessOf } from '../../src/audit/scans/sureness.ts'
import type { ExtractContext, Extractor } from '../../src/extract.ts'
import type { BudgetLineDraft } from '../../src/model/draft.ts'
import type { Result } from '../../src/model/result.ts'
import type { Span } from '../../src/model/span.ts'
import { dossierLines } from './dossier-lines.ts'
import { withFields } from './field.ts'
import { withMainBudget } from './main-budget.ts'
import { proseLines } from './prose-lines.ts'
import { tableLines } from './table-lines.ts'
import { yearOfPlace } from './year.ts'

/** The amounts of money of tables, dossiers and prose. */
export const budgetLines: Extractor<'budgetLines'> = {
  id: 'budget-lines',
  kind: 'budgetLines',
  needs: ['head', 'tasks'],
  extract(context: ExtractContext): Result<readonly BudgetLineDraft[]> {
    const { document, found } = context
    const yearAt = (span: Span): number | null => yearOfPlace(context, span)
    const tables = gridsOf(document)
      .filter(isBudget)
      .map((grid) => tableLines(grid, yearAt(grid.table.span), surenessOf(document, grid)))
    const dossiers = dossierLines(document.text, found.tasks ?? [], yearAt)
    const lines = inReadingOrder([...tables, dossiers, proseLines(document, yearAt)])
    return { value: withMainBudget(withFields(context, lines), document.text), messages: [] }
  },
}

/** A table with lead or time columns is one of tasks, unless it splits the money or adds it up. */
function isBudget({ columns, money, rows }: Grid): boolean {
  const isOfTasks = columns.some(({ role }) => role === 'lead' || role === 'support' || role === 'due')
  return !isOfTasks || money.length > 1 || rows.some(({ kind }) => kind === 'total')
}

/** Lists whose parents are positions in themselves, as one list by place. */
function inReadingOrder(groups: readonly (readonly BudgetLineDraft[])[]): readonly BudgetLineDraft[] {
  const all = groups.flatMap((group) => group.map((line) => ({ line, group })))
  const sorted = all.toSorted((a, b) => a.line.at[0]!.start - b.line.at[0]!.start)
  const position = new Map(sorted.map(({ line }, index) => [line, index]))
  return sorted.map(({ line, group }) =>
    line.parent === null ? line : { ...line, parent: position.get(group[line.parent]!)! },
  )
}
