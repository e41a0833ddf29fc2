import { readNumberLabel } from '../../vi/numbering/labels.ts'
import { isCapitals } from '../../vi/text/capitals.ts'
import { endsInLeader, endsOpen, endsSentence, standsAlone } from '../../vi/text/line-edges.ts'
import { isItem } from '../paragraph-join.ts'
import { continuesCentred } from './centred-lines.ts'
import type { Line } from './lines.ts'
import { isFull, mayBeCentred, type SetLine, settingIn } from './set-line.ts'
import { pitchBetween } from './text-edges.ts'

/** Two lines of one paragraph differ in size by less than this share; boxes of OCR words say the size less exactly. */
const sizeDifference = 0.1
const sizeDifferenceOcr = 0.3
/** Usual pitches between two lines that no paragraph bridges. */
const farPitch = 1.6
/** Share of an em by which a pitch exceeds the usual one between paragraphs. */
const looser = 0.15
/** Ems by which the last line of a justified paragraph falls short at least. */
const shortfall = 0.2
/** Ems that a tab leaves blank at least where it sets the end of a line at the right. */
const tabBlank = 4
/** Ems by which a line is set in or out. */
const setBy = 0.7

/** True when `next` begins a paragraph; `open` are the lines so far of the paragraph before it, at least one. */
export function startsParagraph(open: readonly SetLine[], next: SetLine): boolean {
  const last = open.at(-1)!
  if (!sameSize(last.line, next.line)) return true
  if (next.column === last.column && pitchBetween(last.line, next.line) > farPitch * next.edges.pitch) return true
  if (isTabbed(last.line) || isTabbed(next.line)) return true
  const setting = settingIn(last)
  const nextSetting = settingIn(next)
  const centred = setting === 'center' || nextSetting === 'center'
  if (centred && mayBeCentred(last) && mayBeCentred(next)) return !continuesCentred(last, next)
  if (centred || setting === 'right' || nextSetting === 'right') return true
  return !isFull(last, next.line) ? !goesOnUnfilled(last, next) : startsAfterFullLine(open, next)
}

/** "1. Thiết bị:            150 triệu đồng", "I. MỤC TIÊU ........ 2": a line for itself, its end set at the right. */
const isTabbed = (line: Line): boolean => endsInLeader(line.text) || hasTab(line)

/** One blank far wider than all others; OCR leaves such where it misses a word. */
function hasTab({ words, size }: Line): boolean {
  if (words[0]!.confidence !== null) return false
  const [widest = 0, next = 0] = words
    .slice(1)
    .map((word, i) => word.box.x0 - words[i]!.box.x1)
    .sort((a, b) => b - a)
  return widest > tabBlank * size && next < widest / 2
}

function sameSize({ size, words }: Line, next: Line): boolean {
  const tolerance = words[0]!.confidence === null ? sizeDifference : sizeDifferenceOcr
  return Math.abs(size - next.size) <= tolerance * Math.max(size, next.size)
}

/** A short line ends its paragraph, unless the sentence visibly runs on at the margin (lines that were broken by hand). */
function goesOnUnfilled(last: SetLine, next: SetLine): boolean {
  return (
    /^\p{Ll}/u.test(next.line.text) &&
    !endsSentence(last.line.text) &&
    !isItem(next.line.text, last.line.text) &&
    inset(next) <= Math.max(inset(last), setBy * next.line.size) &&
    last.line.bold === next.line.bold
  )
}

/** The margin broke the line: indents, numbers, style and space between the lines say whether the next is a new paragraph. */
function startsAfterFullLine(open: readonly SetLine[], next: SetLine): boolean {
  const last = open.at(-1)!
  const em = next.line.size
  const ended = endsSentence(last.line.text)
  const item = isItem(next.line.text, last.line.text) && !isInSentence(open[0]!.line.text, next.line.text)
  if (changesWeight(open, next.line, item) || changesCase(open, next.line) || standsInHead(last, next)) return true
  const shift = inset(next) - inset(last)
  const setIn = inset(next) > setBy * em
  if (Math.abs(shift) <= setBy * em) {
    if (item) return ended || (open.length === 1 && setIn) || isNextNumber(open[0]!.line.text, next.line.text)
    if (/^\p{Ll}/u.test(next.line.text)) return false
    if (open.length === 1 && setIn) return ended || fallsShort(last) || standsAlone(next.line.text)
    return fallsShort(last) || (ended && isLooser(last, next))
  }
  if (open.length > 1) return true
  if (shift < 0) return item && (setIn || ended)
  return !hangsUnder(last.line, next.line)
}

/** "2. Tập huấn: 24 triệu đồng" below "1. Thiết bị: 150 triệu đồng", which reaches the edge by chance. */
function isNextNumber(first: string, next: string): boolean {
  const [above, below] = [readNumberLabel(first), readNumberLabel(next)]
  if (above === null || below === null || above.style !== below.style) return false
  const { ordinals } = below
  return (
    ordinals.length > 0 &&
    ordinals.length === above.ordinals.length &&
    above.ordinals.every((ordinal, i) => ordinals[i] === ordinal + Number(i === ordinals.length - 1))
  )
}

/** "(1) …; (2) …" inside a paragraph, which begins otherwise. */
const isInSentence = (first: string, next: string): boolean => next.startsWith('(') && !first.startsWith('(')

/** Lines in capitals of the head or the signature: "ỦY BAN NHÂN DÂN", "PHƯỜNG AN HẢI". */
function standsInHead({ line }: SetLine, next: SetLine): boolean {
  if (next.setIn === 'flow' || /,$/u.test(line.text) || endsOpen(line.text, next.line.text)) return false
  return isCapitals(line.text) || isCapitals(next.line.text)
}

/** A heading in bold and its text, whatever the edges say. */
function changesWeight(open: readonly SetLine[], next: Line, item: boolean): boolean {
  const bold = open.every(({ line }) => line.bold)
  if (bold === next.bold) return false
  return item || (bold && /^\p{Lu}/u.test(next.text) && !next.words[0]!.bold)
}

/** A heading in capitals and its text, or a text and the next heading. */
function changesCase(open: readonly SetLine[], next: Line): boolean {
  const last = open.at(-1)!.line.text
  if (isCapitals(next.text))
    return isItem(next.text, last) ? !endsOpen(last, next.text) : next.words.length > 3 && endsSentence(last)
  return (/^\p{Lu}/u.test(next.text) || isItem(next.text, last)) && open.every(({ line }) => isCapitals(line.text))
}

const inset = ({ line, edges }: SetLine): number => line.box.x0 - edges.left

/** In justified text only the last line of a paragraph ends before the edge, be it by a point. */
const fallsShort = ({ line, edges }: SetLine): boolean =>
  edges.justified && edges.right - line.box.x1 > shortfall * line.size

const isLooser = (last: SetLine, next: SetLine): boolean =>
  next.column === last.column && pitchBetween(last.line, next.line) > next.edges.pitch + looser * next.line.size

/** "- " or "1. " stands out at the left and the text goes on below its second word. */
const hangsUnder = (first: Line, next: Line): boolean =>
  isItem(first.text, '.') &&
  first.words.slice(1, 3).some((word) => Math.abs(word.box.x0 - next.box.x0) <= next.size / 2)
