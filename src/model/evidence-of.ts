import type { Document, Section, Word } from './document.ts'
import { type Box, unionOf } from './geometry.ts'
import { lowerBound } from './in-order.ts'
import { asDisplayed } from './page-lie.ts'
import type { Evidence } from './record.ts'
import { contains, type Span, trimmed } from './span.ts'

/**
 * The evidence for a span: one entry a page it stands on, each with its quote, offsets and box; page and box are null
 * where the format has none. A blank span gives an empty list.
 */
export function evidenceOf(document: Document, span: Span): Evidence[] {
  const whole = trimmed(document.text, span)
  if (whole.start === whole.end) return []
  return pageRuns(wordsIn(document.words, whole), whole).map(({ page, boxes, start, end }) => ({
    page,
    box: boxes.length === 0 ? null : toTuple(unionOf(boxes.map(toDisplayed(document, page)))),
    quote: document.text.slice(start, end),
    start,
    end,
  }))
}

/** Puts boxes of a page that was read upright and level where they stand on the page as displayed. */
export function toDisplayed({ pages }: Document, page: number | null): (box: Box) => Box {
  const on = page === null ? undefined : pages[lowerBound(pages, ({ number }) => number >= page)]
  return on?.number === page ? (box) => asDisplayed(box, on) : (box) => box
}

/** Box as the record writes it, rounded to hundredths of a point. */
export const toTuple = (box: Box): [number, number, number, number] => [
  hundredths(box.x0),
  hundredths(box.y0),
  hundredths(box.x1),
  hundredths(box.y1),
]

const hundredths = (value: number): number => Math.round(value * 100) / 100

/** The words that overlap the span; `words` are in text order. */
export function wordsIn(words: readonly Word[], span: Span): readonly Word[] {
  const first = lowerBound(words, (word) => word.span.end > span.start)
  const last = lowerBound(words, (word) => word.span.start >= span.end)
  return words.slice(first, last)
}

/** The innermost section whose extent holds the span; null before the first heading. Sections are in reading order. */
export function sectionOf(sections: readonly Section[], span: Span): Section | null {
  const begun = lowerBound(sections, ({ extent }) => extent.start > span.start)
  const at = { start: span.start, end: span.start }
  for (let index = begun - 1; index >= 0; index--) if (contains(sections[index]!.extent, at)) return sections[index]!
  return null
}

interface PageRun {
  readonly page: number | null
  readonly boxes: Box[]
  readonly start: number
  end: number
}

/** Consecutive words of one page, clipped to the span. A span without words is one run without a page. */
function pageRuns(words: readonly Word[], span: Span): readonly PageRun[] {
  const runs: PageRun[] = []
  for (const word of words) {
    const last = runs.at(-1)
    const end = Math.min(word.span.end, span.end)
    if (last !== undefined && last.page === word.page) last.end = end
    else runs.push({ page: word.page, boxes: [], start: Math.max(word.span.start, span.start), end })
    if (word.box !== null) runs.at(-1)!.boxes.push(word.box)
  }
  return runs.length > 0 ? runs : [{ page: null, boxes: [], ...span }]
}
