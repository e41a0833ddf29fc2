import type { Box } from '../model/geometry.ts'
import type { Stroke } from '../model/raw.ts'
import type { ReadingCache } from './ocr/cache.ts'

/** How pages are read from their pictures. */
export interface Recognition {
  /** `auto`: pages whose text layer cannot be believed; `always`: every page; `never`: none. */
  readonly mode: 'auto' | 'always' | 'never'
  /** Pages read at the same time. */
  readonly cores: number
  /** The cells of the tables that ruling lines make on a page, in points; none of them holds another. */
  readonly cellsOf: (strokes: readonly Stroke[]) => readonly Box[]
  /** Null reads everything afresh. */
  readonly cache: ReadingCache | null
  /** Told before the first and after every page how many of how many pictures are read: they take a hundred times as long. */
  readonly announce?: (pictures: number, read: number) => void
}
