import type { Document, Section } from './model/document.ts'
import { numberedParagraphs } from './sections/numbered.ts'
import { type Heading, headingTree } from './sections/tree.ts'

/**
 * The headings of a document as a flat list in reading order, each with its path ("II.2.1", "Phụ lục II.Nhiệm vụ 1"),
 * its parent and its extent. Numbered sentences and list items are no headings.
 */
export function findSections(document: Document): readonly Section[] {
  const headings = headingTree(numberedParagraphs(document))
  const ids = new Map(headings.map((heading, index) => [heading, `s${index + 1}`]))
  const followers = nextOutside(headings)
  return headings.map((heading, index) => ({
    id: ids.get(heading)!,
    path: heading.path,
    number: heading.number,
    title: heading.title,
    level: heading.level,
    parent: heading.parent === null ? null : ids.get(heading.parent)!,
    heading: heading.span,
    extent: { start: heading.span.start, end: extentEnd(document, heading, headings[followers[index]!]) },
  }))
}

/** A section ends where the next of its own or a higher level begins, and the body at its end with the recipients. */
function extentEnd({ text }: Document, { span, bodyEnd }: Heading, next: Heading | undefined): number {
  const limit = span.start < bodyEnd ? bodyEnd : text.length
  return Math.min(next?.span.start ?? text.length, limit)
}

/** For each heading the index of the next one of its own or a higher level, their number where there is none. */
function nextOutside(headings: readonly Heading[]): readonly number[] {
  const next = headings.map((_, index) => index + 1)
  for (let index = headings.length - 1; index >= 0; index--)
    while ((headings[next[index]!]?.level ?? 0) > headings[index]!.level) next[index] = next[next[index]!]!
  return next
}
