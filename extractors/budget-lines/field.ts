import type { ExtractContext } from '../../src/extract.ts'
import type { BudgetLineDraft } from '../../src/model/draft.ts'
import { sectionsOver } from '../../src/model/sections-over.ts'
import { sliceOf } from '../../src/model/span.ts'
import { fieldOf } from '../../src/vi/budget/fields.ts'

/**
 * Gives each line its field of work: that of the line above it, so that the fields' sums are those of the document, else
 * by its own words, its table's caption and the headings it stands under. Totals are of all fields.
 */
export function withFields(
  { document, sections }: ExtractContext,
  lines: readonly BudgetLineDraft[],
): readonly BudgetLineDraft[] {
  const placed: BudgetLineDraft[] = []
  for (const line of lines) {
    const above = line.parent === null ? null : (placed[line.parent]?.field ?? null)
    const { start } = line.at[0]!
    const headings = sectionsOver(sections, start)
    const caption = document.tables.find(({ id }) => id === line.table)?.caption
    const around = [...(caption ? [sliceOf(document.text, caption)] : []), ...headings.map(({ title }) => title)]
    const field = line.field ?? above ?? (line.kind === 'total' ? null : fieldOf(line.label, around))
    placed.push({ ...line, field })
  }
  return placed
}
