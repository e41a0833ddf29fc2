/** What a reader or a later step did not fully understand. Imperfect content is a message, never an exception. */
export interface Message {
  readonly level: 'warning' | 'info'
  /** Permanent id in kebab-case, e.g. `needs-ocr`. */
  readonly code: string
  readonly vi: string
  readonly en: string
  readonly page: number | null
}

/** A value and what there is to say about how it was won; the two travel together. */
export interface Result<T> {
  readonly value: T
  readonly messages: readonly Message[]
}
