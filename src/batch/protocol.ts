import type { Reason } from '../model/reason.ts'
import type { Processed, Settings } from '../pipeline.ts'
import type { CacheFolder } from './reading-cache.ts'

/** What a child is asked to do. */
export interface Task {
  /** Absolute path of the input. */
  readonly source: string
  /** SHA-256 the bytes must have. */
  readonly document: string
  readonly name: string
  readonly settings: Settings
  /** Left out: one core, nothing kept. */
  readonly means?: { readonly cores: number; readonly cache: CacheFolder }
}

/** What a child tells before the outcome: of so many pictures, which take time, it has read so many. */
export interface Announcement {
  readonly kind: 'announcement'
  readonly pictures: number
  readonly read: number
}

/** What a child tells when a task has come to its end. */
export interface Answer {
  readonly kind: 'answer'
  readonly outcome: Outcome
  /** Bytes of memory that the child holds after it. */
  readonly resident: number
}

/** What came of it. `refused`: the file cannot be used; `died`: the child hung or fell, another try may go better. */
export type Outcome =
  | ({ readonly kind: 'done' } & Processed)
  | { readonly kind: 'refused'; readonly reason: Reason; readonly detail: string | null }
  | { readonly kind: 'died'; readonly reason: 'timeout' | 'crashed' | 'out-of-memory'; readonly detail: string | null }
