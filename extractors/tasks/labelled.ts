import type { TaskDraft } from '../../src/model/draft.ts'
import type { Span } from '../../src/model/span.ts'
import { beginsWithBody, isPlaceholder } from '../../src/vi/bodies/agencies.ts'
import { readNumberLabel } from '../../src/vi/numbering/labels.ts'
import { findUnitNote } from '../../src/vi/numbers/unit-note.ts'
import type { TaskKey } from '../../src/vi/tables/task-keys.ts'
import { clausesOf, type KeyedClause } from './clauses.ts'
import type { ProseLine } from './prose.ts'
import { bodiesOf, budgetOf, dueOf, said, unsaid } from './task.ts'

interface Open {
  readonly title: ProseLine
  readonly name: string
  readonly keyed: KeyedClause[]
  readonly at: Span[]
  readonly lines: ProseLine[]
}

const longDescription = 250
const telling: ReadonlySet<TaskKey> = new Set(['lead', 'support', 'due', 'product', 'budget'])

/**
 * Tasks whose description is labelled, in brackets ("… (Chủ trì: Phòng Kinh tế; Thời gian: Quý II)") or on lines below
 * ("Bộ phận tham mưu: …", "Thời gian: …"), and the lines they take.
 */
export function labelledTasks(lines: readonly ProseLine[]): {
  readonly tasks: readonly TaskDraft[]
  readonly taken: ReadonlySet<ProseLine>
} {
  const tasks: TaskDraft[] = []
  const taken = new Set<ProseLine>()
  let open: Open | null = null
  const close = () => {
    if (open !== null && isTask(open.keyed)) {
      tasks.push(taskOf(open))
      for (const line of open.lines) taken.add(line)
    }
    open = null
  }
  for (const [index, line] of lines.entries()) {
    const { before, keyed } = clausesOf(line.text)
    const relevant = keyed.filter((clause) => clause.key !== 'name' && tells(clause))
    const named = keyed.find(({ key }) => key === 'name')
    if (keyed.length === 0) {
      close()
      continue
    }
    const own = named?.value ?? before
    if (named !== undefined || (said(own) !== null && /\p{L}{2}/u.test(bare(own)))) {
      close()
      open = { title: line, name: own, keyed: relevant, at: [line.span], lines: [line] }
      continue
    }
    open ??= openedBy(lines, index)
    if (open === null) continue
    open.keyed.push(...relevant)
    open.at.push(line.span)
    open.lines.push(line)
  }
  close()
  return { tasks, taken }
}

/** "Đơn vị: Triệu đồng" is no body, "Kinh phí: ____" no amount. */
const tells = ({ key, value }: KeyedClause): boolean =>
  !isPlaceholder(value) &&
  (key !== 'lead' || beginsWithBody(value) || (/^\p{Lu}/u.test(value) && findUnitNote(value) === null))

/** Who does it, or two other things of it; a time alone is that of a meeting. */
function isTask(keyed: readonly KeyedClause[]): boolean {
  const keys = new Set(keyed.map(({ key }) => key).filter((key) => telling.has(key)))
  return keys.has('lead') || keys.size >= 2
}

/** The task that labelled lines describe: the line above them, or the heading above a long description. */
function openedBy(lines: readonly ProseLine[], index: number): Open | null {
  const above = lines[index - 1]
  if (above === undefined) return null
  const heading = lines.slice(Math.max(0, index - 4), index).findLast(({ isHeading }) => isHeading)
  const title = heading === undefined || above.text.length < longDescription ? above : heading
  return said(title.text) === null ? null : { title, name: title.text, keyed: [], at: [title.span], lines: [title] }
}

const bare = (text: string): string => text.replace(/^[-+•*\s]+/u, '')

function taskOf({ title, name, keyed, at }: Open): TaskDraft {
  const textOf = (key: TaskKey): string =>
    keyed
      .filter((clause) => clause.key === key)
      .map(({ value }) => value)
      .join('; ')
  const label = readNumberLabel(bare(title.text))
  const own = readNumberLabel(bare(name))
  return {
    ...unsaid,
    no: label?.number.replace(/^\D+ /u, '') ?? null,
    name: bare(bare(name).slice(own?.span.end ?? 0)).replace(/(?<![\s.;:,])[\s.;:,]+$/u, ''),
    field: title.fieldOf(name),
    lead: bodiesOf(textOf('lead')),
    support: bodiesOf(textOf('support')),
    due: dueOf(textOf('due'), title.year),
    product: said(textOf('product').replace(/\.$/u, '')),
    budget: budgetOf(textOf('budget')),
    fundingSource: said(textOf('funding').replace(/\.$/u, '')),
    source: 'prose',
    at,
    confidence: 0.9,
  }
}
