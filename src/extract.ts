import type { Document, Section } from './model/document.ts'
import type { Draft, Found } from './model/draft.ts'
import { evidenceOf, sectionOf } from './model/evidence-of.ts'
import type { BudgetLine, Citation, Indicator, Task } from './model/record.ts'
import type { Message, Result } from './model/result.ts'
import type { Span } from './model/span.ts'

export interface ExtractContext {
  readonly document: Document
  readonly sections: readonly Section[]
  /** What the extractors named in `needs` found; they have run before. */
  readonly found: Partial<Found>
}

/** One thing looked for. Extractors find and read; identity, evidence and section are stamped by the runner. */
export interface Extractor<Kind extends keyof Found = keyof Found> {
  readonly id: string
  readonly kind: Kind
  readonly needs: readonly (keyof Found)[]
  extract(context: ExtractContext): Result<Found[Kind]>
}

/** All records of a document but its head, with identity and evidence. */
export interface Extracted {
  readonly citations: readonly Citation[]
  readonly indicators: readonly Indicator[]
  readonly tasks: readonly Task[]
  readonly budgetLines: readonly BudgetLine[]
}

/** Runs the extractors in their order. Throws when one needs what no earlier one gives: that is a bug of the list. */
export function runExtractors(
  extractors: readonly Extractor[],
  document: Document,
  sections: readonly Section[],
): Result<Found> {
  let found: Partial<Found> = {}
  const messages: Message[] = []
  for (const { id, kind, needs, extract } of extractors) {
    const missing = needs.filter((needed) => found[needed] === undefined)
    if (missing.length > 0) throw new Error(`extractor ${id} runs before ${missing.join(', ')}`)
    const result = extract({ document, sections, found })
    found = { ...found, [kind]: result.value }
    messages.push(...result.messages)
  }
  return { value: complete(found), messages }
}

/** Kinds that no extractor of the list looks for are empty; only the head must be there. */
function complete({ head, citations = [], indicators = [], tasks = [], budgetLines = [] }: Partial<Found>): Found {
  if (head === undefined) throw new Error('no extractor gives the document head')
  return { head, citations, indicators, tasks, budgetLines }
}

/** Gives every draft its id, its section and the evidence of its spans, nested ones too. */
export function stamp(found: Found, document: Document, sections: readonly Section[]): Extracted {
  const records = <T>(drafts: readonly Draft<T>[], prefix: string): readonly T[] =>
    drafts.map((draft, index) => stampRecord<T>(draft, index, prefix, document, sections))
  return {
    citations: records<Citation>(found.citations, 'c'),
    indicators: records<Indicator>(found.indicators, 'i'),
    tasks: records<Task>(found.tasks, 't'),
    budgetLines: records<BudgetLine>(found.budgetLines, 'b'),
  }
}

const references: ReadonlySet<string> = new Set(['parent', 'restates', 'inside'])

function stampRecord<T>(
  draft: Draft<T>,
  index: number,
  prefix: string,
  document: Document,
  sections: readonly Section[],
): T {
  const fields = stampValue(draft, prefix, document) as object
  const first = (draft as { at: readonly Span[] }).at[0]
  const section = first === undefined ? null : (sectionOf(sections, first)?.id ?? null)
  return { id: `${prefix}${index + 1}`, ...fields, section } as T
}

function stampValue(value: unknown, prefix: string, document: Document): unknown {
  if (Array.isArray(value)) return value.map((item) => stampValue(item, prefix, document))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      if (key === 'at') return ['evidence', (field as Span[]).flatMap((span) => evidenceOf(document, span))]
      if (references.has(key) && typeof field === 'number') return [key, `${prefix}${field + 1}`]
      return [key, stampValue(field, prefix, document)]
    }),
  )
}
