import type { BudgetLine, Citation, DocumentHead, Indicator, Task } from './record.ts'
import type { Span } from './span.ts'

/** Keys by which a record names another record of its list. A draft gives the other's position in the list instead. */
type Reference = 'parent' | 'restates' | 'inside'

/** A record as an extractor yields it: spans (`at`) in place of evidence; id and section are stamped by the runner. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? {
        readonly [K in keyof T as K extends 'id' | 'section'
          ? never
          : K extends 'evidence'
            ? 'at'
            : K]: K extends 'evidence' ? readonly Span[] : K extends Reference ? number | null : Draft<T[K]>
      }
    : T

export type CitationDraft = Draft<Citation>
export type IndicatorDraft = Draft<Indicator>
export type TaskDraft = Draft<Task>
export type BudgetLineDraft = Draft<BudgetLine>

/** What of the head comes from the file itself and is added by the pipeline. */
type OfTheFile = 'id' | 'name' | 'format' | 'bytes' | 'pageCount' | 'reading' | 'pages' | 'evidence'

/** The document head as read from the text. */
export type HeadDraft = Draft<Omit<DocumentHead, OfTheFile>> & {
  readonly at: Readonly<Record<string, readonly Span[]>>
}

/** Everything the extractors found, by kind. */
export interface Found {
  readonly head: HeadDraft
  readonly citations: readonly CitationDraft[]
  readonly indicators: readonly IndicatorDraft[]
  readonly tasks: readonly TaskDraft[]
  readonly budgetLines: readonly BudgetLineDraft[]
}
