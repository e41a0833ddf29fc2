import { readNumberLabel } from '../vi/numbering/labels.ts'
import { isCapitals } from '../vi/text/capitals.ts'
import {
  endsBeforeName,
  endsInsideName,
  endsOpen,
  endsSentence,
  opensBasis,
  opensBody,
  standsAlone,
} from '../vi/text/line-edges.ts'

/** A stretch of a paragraph, normalised, without blanks at its ends. */
export interface Stretch {
  readonly text: string
  /** True when every letter is bold. */
  readonly bold: boolean
}

/** How a line stands to the one above it. */
export interface LineFit {
  /** True when the line above had no room for its first word; null where lines do not break at a width. */
  readonly full: boolean | null
  /** True when it is set in further than the line above. */
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
  if (/^["“‘(]?\p{Ll}/u.test(next.text) || isCutBasis(previous.text, next.text)) return true
  return endsOpen(previous.text, next.text) && previous.bold === next.bold && !isCapitals(next.text)
}

/**
 * True when `next`, the line right below `previous`, belongs to the same paragraph. `start` is the paragraph's text up
 * to and with `previous`. Without evidence to the contrary a full line goes on and a short one ends its paragraph.
 */
export function continuesOnNextLine(start: string, previous: Stretch, next: Stretch, fit: LineFit): boolean {
  const { full, indented } = fit
  const ended = endsSentence(previous.text)
  if (standsAlone(next.text) || previous.text.endsWith('./.') || isAppendixLabel(start)) return false
  if (endsOpen(previous.text, next.text) && !isBullet(next.text)) return true
  if (full === true && isCompound(previous.text, next.text)) return true
  if (endsInsideName(previous.text, next.text)) return true
  if (runsThroughBracket(start, next.text, full)) return true
  if (isItem(next.text, previous.text)) return false
  if (isCapitals(start) || isCapitals(next.text)) return continuesCapitals(start, previous.text, next.text, full)
  if (/^["“‘]?\p{Ll}|^[)\]”%;,]/u.test(next.text)) return true
  if (!ended && endsBeforeName(previous.text, next.text)) return true
  if (indented && (ended || full !== true)) return false
  if (opensBasis(next.text) && (!ended || opensBasis(start))) return false
  if (ended) return full === true && !(opensBasis(start) && opensBody(next.text))
  if (previous.text.endsWith(',')) return !(opensBasis(start) && full !== true)
  return full === true || (full === null && previous.bold === next.bold)
}

/** "PHỤ LỤC", "Biểu số 01" alone: the lines below it are its title. */
function isAppendixLabel(start: string): boolean {
  const label = readNumberLabel(start)
  return label?.style === 'appendix' && label.span.end === start.length
}

/** "kinh tế" above "- xã hội": a compound, no bullet. */
const isCompound = (previous: string, next: string): boolean => /^-\s\p{Ll}/u.test(next) && !endsSentence(previous)

/** "trong đó: (1) Bảo đảm …;" above "(2) Duy trì …": an enumeration inside the paragraph; its first may begin a line. */
function runsThroughBracket(start: string, next: string, full: boolean | null): boolean {
  const number = /^\((\d{1,2})\)/.exec(next)?.[1]
  if (number === undefined || start.startsWith('(')) return false
  return full === true || start.includes(`(${Number(number) - 1})`)
}

/** A heading in capitals over several lines is one paragraph; capitals and small letters never share one. */
function continuesCapitals(start: string, previous: string, next: string, full: boolean | null): boolean {
  if (/^\d/.test(next)) return !endsSentence(previous) && full !== false
  if (isCapitals(start)) return isCapitals(next) && (full !== false || /[,-]$/u.test(previous))
  // A line of acronyms: "… ngân sách cho KH," above "CN, ĐMST & CĐS".
  return previous.endsWith(',') || (full === true && wordCount(next) < 3 && !endsSentence(previous))
}

/** A clause of the legal basis with its citation ends in a mark: "Căn cứ Kế hoạch số 12-KH/TU … của Thành ủy" was cut. */
const isCutBasis = (previous: string, next: string): boolean =>
  opensBasis(previous) &&
  /\d[/-]\p{Lu}/u.test(previous) &&
  !previous.endsWith(',') &&
  !opensBasis(next) &&
  !opensBody(next) &&
  !isCapitals(next)

const isBullet = (text: string): boolean => /^[-+*•●▪■○◦◆❖➢✓→](?:\s|(?=\p{Lu}))/u.test(text)

/** A new item: a bullet, or a number with its title. "- 2025" after "giai đoạn 2021" and "(2) …" inside a sentence are none. */
export function isItem(text: string, previous: string): boolean {
  if (isBullet(text)) return !(/\d$/.test(previous) && /^-\s\d{4}(?!\d)/.test(text))
  const label = readNumberLabel(text)
  if (label === null || startsWithSymbol(text)) return false
  if (label.style === 'bracket') return endsSentence(previous)
  if (label.style === 'article' || label.style === 'named')
    return /^[.:]/u.test(text.slice(label.span.end).trimStart()) || /[.:]\s*$/u.test(text.slice(0, label.span.end))
  return text.length > label.span.end || label.style === 'appendix'
}

/** "03/NQ-CP ngày …" after "Nghị quyết số" is no item 03. */
const startsWithSymbol = (text: string): boolean => /^\d+\/\S*\p{Lu}{2}/u.test(text)

const wordCount = (text: string): number => text.split(' ').length
