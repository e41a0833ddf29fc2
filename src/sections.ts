import type { Document, Section } from './model/document.ts'
import { numberedParagraphs } from './sections/numbered.ts'
import { headingTree } from './sections/tree.ts'

/**
 * The headings of a document as a flat list in reading order, each with its path ("II.2.1", "Phụ lục II.Nhiệm vụ 1"),
 * its parent and its extent. Numbered sentences and list items are no headings.
 */
export function findSections(document: Document): readonly Section[] {
  const headings = headingTree(numberedParagraphs(document))
  const ids = new Map(headings.map((heading, index) => [heading, `s${index + 1}`]))
  return headings.map((heading, index) => ({
    id: ids.get(heading)!,
    path: heading.path,
    number: heading.number,
    title: heading.title,
    level: heading.level,
    parent: heading.parent === null ? null : ids.get(heading.parent)!,
    heading: heading.span,
    extent: { start: heading.span.start, end: extentEnd(document, headings, index) },
  }))
}

/** A section ends where the next of its own or a higher level begins, and the body at its end with the recipients. */
function extentEnd(document: Document, headings: ReturnType<typeof headingTree>, index: number): number {
  const { level, span, bodyEnd } = headings[index]!
  const next = headings.find((other, position) => position > index && other.level <= level)
  const limit = span.start < bodyEnd ? bodyEnd : document.text.length
  return Math.min(next?.span.start ?? document.text.length, limit)
}
