import type { Grid } from '../../src/audit/grid.ts'
import { gridsOf } from '../../src/audit/table-grid.ts'
import type { ExtractContext, Extractor } from '../../src/extract.ts'
import type { BudgetLineDraft } from '../../src/model/draft.ts'
import type { Result } from '../../src/model/result.ts'
import { proseLines } from './prose-lines.ts'
import { tableLines } from './table-lines.ts'
import { yearAt } from './year.ts'

/** The amounts of money of tables, dossiers and prose. */
export const budgetLines: Extractor<'budgetLines'> = {
  id: 'budget-lines',
  kind: 'budgetLines',
  needs: ['head'],
  extract(context: ExtractContext): Result<readonly BudgetLineDraft[]> {
    const years = context.found.head?.years ?? []
    const groups = gridsOf(context.document)
      .filter(isBudget)
      .map((grid) => tableLines(grid, yearAt(context, grid.table.span, years)))
    const prose = proseLines(context.document, (span) => yearAt(context, span, years))
    return { value: inOneList([...groups, prose]), messages: [] }
  },
}

/** A table with lead or time columns is one of tasks, unless it splits the money or adds it up. */
function isBudget({ columns, money, rows }: Grid): boolean {
  const isOfTasks = columns.some(({ role }) => role === 'lead' || role === 'support' || role === 'due')
  return !isOfTasks || money.length > 1 || rows.some(({ kind }) => kind === 'total')
}

/** Lists whose parents are positions in themselves, as one list. */
function inOneList(groups: readonly (readonly BudgetLineDraft[])[]): readonly BudgetLineDraft[] {
  const list: BudgetLineDraft[] = []
  for (const group of groups) {
    const offset = list.length
    list.push(...group.map((line) => (line.parent === null ? line : { ...line, parent: line.parent + offset })))
  }
  return list
}
