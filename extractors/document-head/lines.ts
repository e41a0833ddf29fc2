import type { ExtractContext } from '../../src/extract.ts'
import type { Document } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'

/** A printed line of a paragraph, with the style of the paragraph. */
export interface HeadLine {
  readonly text: string
  readonly span: Span
  /** Index of its paragraph in `Document.blocks`. */
  readonly block: number
  readonly styled: boolean
}

const maxHeadLines = 80

/** The lines before the first heading: issuer, motto, number, date, kind, title, legal bases. */
export function headLines({ document, sections }: ExtractContext): readonly HeadLine[] {
  const end = sections[0]?.heading.start ?? document.text.length
  return linesOf(document, { start: 0, end }).slice(0, maxHeadLines)
}

/** The lines of all paragraphs that begin within the span. */
export function linesOf({ text, blocks }: Document, { start, end }: Span): readonly HeadLine[] {
  return blocks.flatMap((block, index) =>
    block.kind !== 'paragraph' || block.span.start < start || block.span.start >= end
      ? []
      : block.lines.map((span) => ({
          text: text.slice(span.start, span.end),
          span,
          block: index,
          styled: block.bold || block.alignment === 'center',
        })),
  )
}
