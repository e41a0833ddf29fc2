import type { ExtractContext } from '../../src/extract.ts'
import type { TaskDraft } from '../../src/model/draft.ts'
import { sectionsOver } from '../../src/model/sections-over.ts'
import { type Span, sliceOf } from '../../src/model/span.ts'
import { fieldOf } from '../../src/vi/budget/fields.ts'
import { opensRecipients } from '../../src/vi/text/line-edges.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { assignedTasks } from './assigned.ts'
import { planYear } from './context.ts'
import { labelledTasks } from './labelled.ts'

/** A paragraph of prose with what its place says about the tasks in it. */
export interface ProseLine {
  readonly text: string
  readonly span: Span
  readonly isHeading: boolean
  /** Under "Tổ chức thực hiện", "Phân công nhiệm vụ", or behind an order: what follows a body's name there is its task. */
  readonly assigns: boolean
  /** The year of a time without one. */
  readonly year: number | null
  readonly fieldOf: (name: string) => TaskDraft['field']
}

const assigning =
  /tổ chức thực hiện|phân công|trách nhiệm (?:của|thực hiện)|tổ chức triển khai|^(?:các )?nhiệm vụ(?:$| trọng tâm| chủ yếu| cụ thể| (?:trong )?thời gian tới| 6 tháng| 06 tháng| năm| quý| tháng| tuần| \d)|^phương hướng, nhiệm vụ/u

/** "…, UBND phường yêu cầu:" over a list of bodies with their work. */
const ordering = /(?<!\p{L})(?:yêu cầu|chỉ đạo|phân công|giao nhiệm vụ)(?:\s[^.;:]{0,100})?:$/u

/** The tasks that the paragraphs of a document assign, in reading order. */
export function proseTasks(context: ExtractContext): readonly TaskDraft[] {
  const lines = linesOf(context)
  const { tasks, taken } = labelledTasks(lines)
  const assigned = assignedTasks(lines.filter((line) => !taken.has(line)))
  return [...tasks, ...assigned].sort((a, b) => a.at[0]!.start - b.at[0]!.start)
}

function linesOf(context: ExtractContext): readonly ProseLine[] {
  const { document, sections } = context
  const headings = new Set(sections.map(({ heading }) => heading.start))
  const first = sections[0]?.heading.start ?? 0
  let ordered = false
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return []
    const text = sliceOf(document.text, block.span)
    ordered = (ordered || ordering.test(searchForm(text))) && !opensRecipients(text)
    if (block.span.start < first) return []
    const above = sectionsOver(sections, block.span.start).map(({ title }) => title)
    return [
      {
        text,
        span: block.span,
        isHeading: headings.has(block.span.start),
        assigns: ordered || above.some((title) => assigning.test(searchForm(title))),
        year: planYear(context, block.span, ''),
        fieldOf: (name: string) => fieldOf(name, above),
      },
    ]
  })
}
