import type { Document } from '../../model/document.ts'
import { wordsIn } from '../../model/evidence-of.ts'
import type { InkReading, Reread } from '../../model/raw.ts'
import type { Span } from '../../model/span.ts'

/** How a figure was read from the picture of its page. */
export interface ScannedFigure {
  /** 0 to 1. */
  readonly confidence: number
  /** What the same ink says in other readings. */
  readonly candidates: readonly InkReading[]
  /** Null for a figure that was not read again. */
  readonly reread: Reread | null
}

/** How the figure at `at` was read from a picture; null for typed text. */
export function scannedFigure(document: Pick<Document, 'words'>, at: Span): ScannedFigure | null {
  const words = wordsIn(document.words, at)
  const confidences = words.flatMap(({ confidence }) => confidence ?? [])
  if (confidences.length === 0) return null
  return {
    confidence: Math.min(...confidences),
    candidates: words[0]?.candidates ?? [],
    reread: words.find(({ reread }) => reread !== undefined)?.reread ?? null,
  }
}

/** Whether any of the places holds a figure that was read twice. */
export const wasReread = (document: Pick<Document, 'words'>, places: readonly Span[]): boolean =>
  places.some((at) => wordsIn(document.words, at).some(({ reread }) => reread !== undefined))
