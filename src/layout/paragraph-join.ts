import { endsBeforeName, endsOpen, endsSentence, opensBasis, opensBody, standsAlone } from '../vi/line-edges.ts'
import { readNumberLabel } from '../vi/numbering.ts'

/** A stretch of a paragraph, normalised, without blanks at its ends. */
export interface Stretch {
  readonly text: string
  /** True when every letter is bold. */
  readonly bold: boolean
}

/** A printed line in the company of its neighbours. */
export interface PrintedLine extends Stretch {
  /** True when the first word of the next line had no room on it; null where lines do not break at a width. */
  readonly full: boolean | null
  /** True when it begins further right than the line before it. */
  readonly indented: boolean
}

/**
 * True when a page break (or a blank line that an export left there) cut a paragraph between `previous` and `next`:
 * "… số 62/KH-UBND ngày" + "30/9/2025) với …", "… hộ sản" + "xuất, kinh doanh …". Never true before an item, a
 * heading, a signature or a caption, so a paragraph that goes on with a capital letter stays cut unless it broke off
 * at a word such as "của".
 */
export function continuesAfterBreak(previous: Stretch, next: Stretch): boolean {
  if (previous.text === '' || next.text === '' || standsAlone(next.text) || standsAlone(previous.text)) return false
  if (/^[)\]”%;,]/u.test(next.text)) return !endsSentence(previous.text)
  if (endsSentence(previous.text) || isCapitals(previous.text)) return false
  if (/^\d/.test(next.text) && endsOpen(previous.text, next.text)) return true
  if (isItem(next.text, previous.text)) return false
  if (/^["“‘(]?\p{Ll}/u.test(next.text)) return true
  return endsOpen(previous.text, next.text) && previous.bold === next.bold && !isCapitals(next.text)
}

/**
 * True when `next`, the line right below `previous`, belongs to the same paragraph. `start` is the paragraph's text up
 * to and with `previous`. Without evidence to the contrary a full line goes on and a short one ends its paragraph.
 */
export function continuesOnNextLine(start: string, previous: PrintedLine, next: PrintedLine): boolean {
  if (standsAlone(next.text)) return false
  if (endsOpen(previous.text, next.text) && !isBullet(next.text)) return true
  if (isItem(next.text, previous.text) || previous.text.endsWith('./.')) return false
  if (isCapitals(start) || isCapitals(next.text)) return continuesCapitals(start, previous, next)
  const ended = endsSentence(previous.text)
  if (/^["“‘]?\p{Ll}|^[)\]”%;,]/u.test(next.text)) return true
  if (!ended && endsBeforeName(previous.text)) return true
  if (next.indented && (ended || previous.full !== true)) return false
  if (ended) return previous.full === true && !opensBasis(next.text) && !(opensBasis(start) && opensBody(next.text))
  if (previous.text.endsWith(',')) return !(opensBasis(start) && previous.full !== true)
  if (previous.bold !== next.bold && previous.full !== true) return false
  return previous.full !== false
}

/** A heading in capitals over several lines is one paragraph; capitals and small letters never share one. */
function continuesCapitals(start: string, previous: PrintedLine, next: PrintedLine): boolean {
  if (/^\d/.test(next.text)) return !endsSentence(previous.text) && previous.full !== false
  if (!isCapitals(start))
    return (
      /,$/.test(previous.text) || (previous.full === true && wordCount(next.text) < 3 && !endsSentence(previous.text))
    )
  if (!isCapitals(next.text)) return false
  return previous.full !== false || /[,-]$/u.test(previous.text)
}

/** True for two letters and more, none of them small: "I. MỤC ĐÍCH, YÊU CẦU". */
export const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)

const isBullet = (text: string): boolean => /^[-+*•●▪■○◦◆❖➢✓→](?:\s|(?=\p{Lu}))/u.test(text)

/** A new item: a bullet, or a number with its title. "- 2025" after "giai đoạn 2021" and "(2) …" inside a sentence are none. */
export function isItem(text: string, previous: string): boolean {
  if (isBullet(text)) return !(/\d$/.test(previous) && /^-\s\d{4}(?!\d)/.test(text))
  const label = readNumberLabel(text)
  if (label === null) return false
  if (label.style === 'bracket') return endsSentence(previous)
  if (label.style === 'article' || label.style === 'named')
    return /^[.:]/u.test(text.slice(label.span.end).trimStart()) || /[.:]\s*$/u.test(text.slice(0, label.span.end))
  return text.length > label.span.end || label.style === 'appendix'
}

const wordCount = (text: string): number => text.split(' ').length
