import type { Block, Document, Paragraph } from '../model/document.ts'
import { wordsIn } from '../model/evidence-of.ts'
import { type Span, trimmed } from '../model/span.ts'
import { readNumberLabel } from '../vi/numbering/labels.ts'
import { findQuantities } from '../vi/numbers/quantities.ts'
import { unmeasuredNouns } from '../vi/tables/measured.ts'
import { isCapitals } from '../vi/text/capitals.ts'
import { searchForm } from '../vi/text/search-form.ts'

/** Longest titles seen in the documents have 40 words; a run-in title before a colon is much shorter. */
const maxTitleWords = 48
const maxRunInWords = 14
const maxStoppedWords = 10

/**
 * The title in `rest`, a numbered paragraph without its number; null when the paragraph is a sentence. Of "Kết quả đạt
 * được: Công tác …" and of "Khoa học, công nghệ: 1.320 triệu đồng" it is the part before the colon.
 */
export function headingTitle(
  document: Document,
  rest: Span,
  paragraph: Paragraph,
  next: Block | undefined,
): Span | null {
  const { text } = document
  const whole = trimmed(text, rest)
  if (whole.start === whole.end) return null
  const colon = runInColon(text, whole)
  if (colon !== null) {
    const runIn = { start: whole.start, end: colon }
    const isTitle = wordCount(text, runIn) <= maxRunInWords && !opensCount(text.slice(runIn.start, runIn.end))
    return isTitle ? trimmed(text, runIn) : null
  }
  const bold = boldPrefix(document, whole)
  if (bold !== null && !paragraph.bold) return withoutStop(text, bold)
  if (wordCount(text, whole) > maxTitleWords) return null
  const stopped = /[.;,]$/.test(text.slice(whole.start, whole.end))
  if (!stopped) return withoutStop(text, whole)
  const distinct = paragraph.bold || isCapitals(text.slice(whole.start, whole.end)) || opensBody(text, next)
  return distinct && wordCount(text, whole) <= maxStoppedWords && text[whole.end - 1] === '.'
    ? withoutStop(text, whole)
    : null
}

/** "Đã giải quyết 3.400 hồ sơ", "Trong quý, xã tiếp nhận 512 hồ sơ, trong đó": a sentence that counts before it lists. */
function opensCount(words: string): boolean {
  const form = searchForm(words)
  const isSentence =
    /^(?:đã|có|còn|trong (?:kỳ|quý|tháng|năm|\d)|toàn (?:xã|phường))(?!\p{L})/u.test(form) ||
    /[,;]\s?(?:trong đó|bao gồm|gồm|cụ thể)$/u.test(form)
  return isSentence && findQuantities(words).some(({ unit }) => unit !== null && !unmeasuredNouns.has(unit.name))
}

/** Offset of the first colon outside brackets and quotes; null without one. */
export function runInColon(text: string, { start, end }: Span): number | null {
  let depth = 0
  for (let at = start; at < end; at++) {
    const letter = text[at]!
    if ('([“«'.includes(letter)) depth++
    else if (')]”»'.includes(letter)) depth = Math.max(0, depth - 1)
    else if (letter === ':' && depth === 0 && !/\d:\d/.test(text.slice(at - 1, at + 2))) return at
  }
  return null
}

/** The bold words a paragraph begins with, when plain ones follow: "**1. Mục đích.** Nhằm triển khai …". */
function boldPrefix(document: Document, span: Span): Span | null {
  const words = wordsIn(document.words, span)
  const plain = words.findIndex(({ bold }) => !bold)
  if (plain <= 0 || plain > maxRunInWords * 2) return null
  const prefix = { start: span.start, end: words[plain - 1]!.span.end }
  return /[.:]$/.test(document.text.slice(prefix.start, prefix.end)) ? prefix : null
}

/** A body paragraph without a number follows: then even "1. Mục đích." is a heading. */
const opensBody = (text: string, next: Block | undefined): boolean =>
  next?.kind === 'paragraph' && readNumberLabel(text.slice(next.span.start, next.span.end)) === null

const wordCount = (text: string, { start, end }: Span): number =>
  text.slice(start, end).split(/\s+/).filter(Boolean).length

function withoutStop(text: string, span: Span): Span | null {
  const title = trimmed(text, {
    start: span.start,
    end: span.end - (/[.:]$/.test(text.slice(span.start, span.end)) ? 1 : 0),
  })
  return title.start < title.end ? title : null
}
