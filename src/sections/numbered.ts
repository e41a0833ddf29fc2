import type { Block, Document, Paragraph } from '../model/document.ts'
import { wordsIn } from '../model/evidence-of.ts'
import type { Span } from '../model/span.ts'
import { type NumberLabel, type NumberStyle, readNumberLabel } from '../vi/numbering/labels.ts'
import { misreadLabels } from '../vi/numbering/misread-labels.ts'
import { isCapitals } from '../vi/text/capitals.ts'
import { endsInLeader, opensRecipients, opensSignature } from '../vi/text/line-edges.ts'
import { appendixHeading } from './appendix.ts'
import { headingTitle, runInColon } from './title.ts'

/** A paragraph that begins with a number of its own. */
export interface Numbered {
  readonly label: NumberLabel
  /** What the label may be besides on a scanned page, where one letter is read for another. */
  readonly otherLabels: readonly NumberLabel[]
  /** True where the label stands so only if it is the next one: "IH." is no label, but may be III; "Chương L" is one. */
  readonly mustFollow: boolean
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
    const printed = text.slice(block.span.start, block.span.end)
    const read = readNumberLabel(printed)
    const otherLabels = isScanned(document, block) ? misreadLabels(printed) : []
    const label = read ?? otherLabels[0] ?? null
    if (label === null || endsInLeader(printed)) return
    const labels = { label, otherLabels, mustFollow: read === null && !hasWord(label) }
    if (label.style === 'appendix') {
      const heading = appendixHeading(document, index, afterBody, label)
      if (heading === null) return
      inAppendix = true
      numbered.push({ ...labels, ...heading, bodyEnd })
    } else if (inAppendix || !afterBody) {
      if (label.style === 'named' && !inAppendix) return
      numbered.push({ ...labels, ...numberedHeading(document, block, blocks[index + 1], label), bodyEnd })
    }
  })
  return numbered
}

/** True for words that were read from a picture. */
const isScanned = ({ words }: Document, { span }: Block): boolean =>
  typeof wordsIn(words, { start: span.start, end: span.start + 1 })[0]?.confidence === 'number'

const hasWord = ({ style }: NumberLabel): boolean => style === 'appendix' || namedParts.has(style)

/** Phần, Chương, Mục and Điều are headings whatever follows them; their title may stand on the next line. */
const namedParts: ReadonlySet<NumberStyle> = new Set(['part', 'chapter', 'mục', 'tiểu mục', 'article'])

const maxPartTitleWords = 30

function numberedHeading(
  document: Document,
  paragraph: Paragraph,
  next: Block | undefined,
  label: NumberLabel,
): Pick<Numbered, 'span' | 'title'> {
  const { start, end } = paragraph.span
  const rest = { start: start + label.span.end, end }
  const title =
    headingTitle(document, rest, paragraph, next) ??
    (namedParts.has(label.style) ? partTitle(document.text, rest, next) : null)
  if (title === null) return { span: paragraph.span, title: null }
  return { span: { start, end: Math.max(title.end, rest.start) }, title: document.text.slice(title.start, title.end) }
}

/** The first sentence after the number, or the title on the line below it; empty where there is neither. */
function partTitle(text: string, rest: Span, next: Block | undefined): Span {
  if (rest.start < rest.end) {
    const stop = text.slice(rest.start, rest.end).search(/(?:\.\/)?\.(?:\s|$)/)
    const sentence = { start: rest.start, end: stop < 0 ? rest.end : rest.start + stop }
    return { start: rest.start, end: runInColon(text, sentence) ?? sentence.end }
  }
  if (next?.kind !== 'paragraph') return rest
  const below = text.slice(next.span.start, next.span.end)
  const isTitle =
    next.bold || isCapitals(below) || (!/[.;:,]$/.test(below) && below.split(/\s+/).length <= maxPartTitleWords)
  return isTitle && readNumberLabel(below) === null ? next.span : rest
}

/** Offset of "Nơi nhận:" or of the signature's "TM." / "KT." line; the text's length where there is neither. */
function endOfBody({ blocks, text }: Document): number {
  const end = blocks.find(({ kind, span }) => kind === 'paragraph' && endsBody(text.slice(span.start, span.end)))
  return end?.span.start ?? text.length
}

const endsBody = (text: string): boolean => opensRecipients(text) || opensSignature(text)
