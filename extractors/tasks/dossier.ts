import { matrixOf } from '../../src/audit/grid/columns.ts'
import type { ExtractContext } from '../../src/extract.ts'
import type { Cell, Table } from '../../src/model/document.ts'
import type { TaskDraft } from '../../src/model/draft.ts'
import { sectionsOver } from '../../src/model/sections-over.ts'
import { type Span, sliceOf } from '../../src/model/span.ts'
import { isPlaceholder } from '../../src/vi/bodies/agencies.ts'
import { fieldOf } from '../../src/vi/budget/fields.ts'
import { readNumberLabel } from '../../src/vi/numbering/labels.ts'
import { type TaskKey, taskKey } from '../../src/vi/tables/task-keys.ts'
import { planYear } from './context.ts'
import { bodiesOf, budgetOf, dueOf, said, unsaid } from './task.ts'

interface Entry {
  readonly key: TaskKey
  readonly cell: Cell
}

/** A dossier names at least so many different things about its task. */
const fewestKeys = 3

/** The task that a table of two columns describes, one thing a row ("Tiêu chí | Nội dung chi tiết"); none for other tables. */
export function dossierTask(context: ExtractContext, table: Table): readonly TaskDraft[] {
  const entries = entriesOf(table)
  const filled = entries.filter(({ cell }) => !isPlaceholder(cell.text))
  if (new Set(entries.map(({ key }) => key)).size < fewestKeys || filled.length === 0) return []
  const named = nameOf(context, table, filled)
  if (named === null) return []
  const textOf = (key: TaskKey): string =>
    filled
      .filter((entry) => entry.key === key)
      .map(({ cell }) => cell.text)
      .join('; ')
  return [
    {
      ...unsaid,
      no: named.no,
      name: named.name,
      field: fieldOf(named.name, [
        textOf('field'),
        ...sectionsOver(context.sections, table.span.start).map(({ title }) => title),
      ]),
      lead: bodiesOf(textOf('lead')),
      support: bodiesOf(textOf('support')),
      due: dueOf(textOf('due'), planYear(context, table.span, '')),
      product: said(textOf('product')),
      budget: budgetOf(textOf('budget')),
      fundingSource: said(textOf('funding')),
      source: 'dossier',
      at: [named.at, ...filled.filter(({ key }) => key !== 'name' && key !== 'basis').map(({ cell }) => cell.span)],
      confidence: 0.97,
    },
  ]
}

/** Rows of a key and what is said to it; the number of the row may stand before. */
function entriesOf(table: Table): readonly Entry[] {
  return matrixOf(table).flatMap((row) => {
    const cells = [...new Set(row)].filter((cell): cell is Cell => cell !== null)
    const [first, second, third] = cells
    const isNumbered = third !== undefined && /^[\dIVX]{1,4}[.)]?$/u.test(first!.text)
    const [label, cell] = isNumbered ? [second, third] : [first, second]
    const key = label === undefined ? null : taskKey(label.text)
    return key === null || cell === undefined || cells.length > (isNumbered ? 3 : 2) ? [] : [{ key, cell }]
  })
}

interface Named {
  readonly no: string | null
  readonly name: string
  readonly at: Span
}

/** From a row of its own, else the title above: "Nhiệm vụ 1: …" is number 1. */
function nameOf({ document, sections }: ExtractContext, table: Table, entries: readonly Entry[]): Named | null {
  const own = entries.find(({ key }) => key === 'name')
  const heading = sectionsOver(sections, table.span.start)[0]
  const above = table.caption ?? heading?.heading ?? null
  const at = own?.cell.span ?? above
  if (at === null) return null
  const printed = sliceOf(document.text, at)
  const label = readNumberLabel(printed)
  const name = said(printed.slice(label?.span.end ?? 0))
  const title = above === null ? null : readNumberLabel(sliceOf(document.text, above))
  return name === null ? null : { no: numberOf(label?.number ?? title?.number), name, at }
}

/** "Nhiệm vụ 1" is number 1; "Phụ lục II" numbers no task. */
function numberOf(label: string | undefined): string | null {
  if (label === undefined || /^(?:Phụ lục|Biểu|Mẫu|Phần|Chương|Mục|Điều)/u.test(label)) return null
  return label.replace(/^\D+ /u, '')
}
