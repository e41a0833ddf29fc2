import type { Block, Document, Paragraph } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { type NumberLabel, readNumberLabel } from '../vi/numbering.ts'
import { appendixHeading } from './appendix.ts'
import { headingTitle } from './title.ts'

/** A paragraph that begins with a number of its own. */
export interface Numbered {
  readonly label: NumberLabel
  /** Label and title, in the document's text. */
  readonly span: Span
  /** As printed without its number; null for a numbered sentence, which is no heading. */
  readonly title: string | null
  /** Where the body ends and the recipients, the signature and then the appendices begin. */
  readonly bodyEnd: number
}

/** All numbered paragraphs in reading order; those between the body's end and the first appendix are left out. */
export function numberedParagraphs(document: Document): readonly Numbered[] {
  const { blocks, text } = document
  const bodyEnd = endOfBody(document)
  const numbered: Numbered[] = []
  let inAppendix = false
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph') return
    const afterBody = block.span.start >= bodyEnd
    const label = readNumberLabel(text.slice(block.span.start, block.span.end))
    if (label === null) return
    if (label.style === 'appendix') {
      const heading = appendixHeading(document, index, afterBody)
      if (heading === null) return
      inAppendix = true
      numbered.push({ label, ...heading, bodyEnd })
    } else if (inAppendix || !afterBody) {
      if (label.style === 'named' && !inAppendix) return
      numbered.push({ label, ...numberedHeading(document, block, blocks[index + 1], label), bodyEnd })
    }
  })
  return numbered
}

function numberedHeading(
  document: Document,
  paragraph: Paragraph,
  next: Block | undefined,
  label: NumberLabel,
): Pick<Numbered, 'span' | 'title'> {
  const start = paragraph.span.start
  const title = headingTitle(document, { start: start + label.span.end, end: paragraph.span.end }, paragraph, next)
  if (title === null) return { span: paragraph.span, title: null }
  return { span: { start, end: title.end }, title: document.text.slice(title.start, title.end) }
}

/** Offset of "Nơi nhận:" or of the signature's "TM." / "KT." line; the text's length where there is neither. */
function endOfBody({ blocks, text }: Document): number {
  const end = blocks.find(
    ({ kind, span }) => kind === 'paragraph' && bodyEndMark.test(text.slice(span.start, span.end)),
  )
  return end?.span.start ?? text.length
}

const bodyEndMark = /^(?:nơi nhận\s*:|(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.?\s+\p{Lu}{2})/iu
