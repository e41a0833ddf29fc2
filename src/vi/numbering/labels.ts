import type { Span } from '../../model/span.ts'
import { romanValue } from './roman.ts'

/**
 * How Vietnamese documents number their parts, by level of Nghị định 30/2020/NĐ-CP (Phần > Chương > Mục > Tiểu mục >
 * Điều > khoản "1." > điểm "a)") and as communes write them ("A.", "I.", "1.1.", "1)", "(1)", "a)").
 */
export type NumberStyle =
  | 'appendix'
  | 'part'
  | 'chapter'
  | 'mục'
  | 'tiểu mục'
  | 'article'
  | 'named'
  | 'upper'
  | 'roman'
  | 'decimal'
  | 'decimal-parenthesis'
  | 'bracket'
  | 'letter'

export interface NumberLabel {
  readonly style: NumberStyle
  /** The part as a path writes it: "II", "1.1", "a", "Phụ lục II", "Biểu số 01", "Nhiệm vụ 1", "Điều 5". */
  readonly number: string
  /** For order and depth: "3.10" is [3, 10], "II" is [2], "đ" is [5]; empty where there is no ordinal ("Phụ lục"). */
  readonly ordinals: readonly number[]
  /** The label as printed, up to where the title begins. */
  readonly span: Span
}

/** Order of điểm: Nghị định 30/2020/NĐ-CP, Phụ lục I; "đ" follows "d", there is no f, j, w, z. */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy'

const spelledOrdinals = new Map(
  Object.entries({
    nhất: 1,
    hai: 2,
    ba: 3,
    tư: 4,
    bốn: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
  }),
)

/** Words that carry a number of their own, as they are written in a path. */
const wordStyles: readonly { readonly style: NumberStyle; readonly word: string; readonly pattern: string }[] = [
  { style: 'appendix', word: 'Phụ lục', pattern: 'phụ lục' },
  // Small scans keep the hat and lose the hook: "Biếu số 01".
  { style: 'appendix', word: 'Biểu', pattern: 'bi[ểếề]u(?: mẫu)?' },
  { style: 'appendix', word: 'Mẫu', pattern: 'mẫu(?: biểu)?' },
  { style: 'part', word: 'Phần', pattern: 'phần(?: thứ)?' },
  { style: 'chapter', word: 'Chương', pattern: 'chương' },
  { style: 'mục', word: 'Mục', pattern: 'mục' },
  { style: 'tiểu mục', word: 'Tiểu mục', pattern: 'tiểu mục' },
  { style: 'article', word: 'Điều', pattern: 'điều' },
  { style: 'named', word: 'Nhiệm vụ', pattern: 'nhiệm vụ' },
  { style: 'named', word: 'Dự án', pattern: 'dự án' },
]

const wordLabel = new RegExp(
  `^(?<word>${wordStyles.map(({ pattern }) => pattern).join('|')})(?<so>\\s+số)?(?:\\s*(?<number>[0-9]{1,3}[a-z]?|[IVXL]{1,6}|[A-H](?!\\p{L})|(?<=thứ\\s)\\p{L}+))?(?=[\\s.:)\\-,]|$)(?<end>\\s*[.:)-]?\\s*)`,
  'iu',
)
/** "V/v" (về việc) opens the subject of a letter. */
const upperOrRoman = /^(?!V\/[vV]\s)(?<number>[IVXL]{1,6}|[A-H])(?:\s*[.)/:](?!\d)|\s+-|-(?=\s))\s*/u
/** "1." "1.1" "2.1.3." "1)" "1/", also after the Roman parent: "II.2.1." */
const decimal =
  /^(?:[IVXL]{1,6}\.)?(?<number>\d{1,2}(?:\s?\.\s?\d{1,2}){0,4})(?<mark>\s?(?:[.):](?![\d.])|\/(?=\s|\p{Lu}\p{Ll}))|\s+-|-(?=\s)|(?<=\.\s?\d{1,2})(?=\s))\s*/u
const bracket = /^\((?<number>\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*/u
/** "a)" "a." "a/" "a-" */
const letter = /^(?<number>[a-zđ])(?:\s?[.)/](?![\p{L}\d])|-(?=\s))\s*/u

/**
 * The number that a paragraph begins with; null for one that has none. "1.320 triệu" and "30/9/2025" are no numbers of
 * parts: decimal parts have one or two digits.
 */
export function readNumberLabel(text: string): NumberLabel | null {
  return wordNumber(text) ?? decimalNumber(text) ?? romanOrUpper(text) ?? bracketNumber(text) ?? letterNumber(text)
}

function wordNumber(text: string): NumberLabel | null {
  const match = wordLabel.exec(text)
  if (match === null) return null
  const { word, so, number } = match.groups!
  if (number !== undefined && /^\p{Ll}+$/u.test(number) && !isSpelled(word!)) return null
  const kind = wordStyles.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu').test(word!))!
  const end = match[0].length
  if (number === undefined && !(kind.word === 'Phụ lục' && isWholeLabel(text, end))) return null
  const ordinal = number === undefined ? null : ordinalOf(number)
  return {
    style: kind.style,
    number:
      number === undefined
        ? kind.word
        : `${kind.word} ${isSpelled(word!) ? `thứ ${number.toLowerCase()}` : `${so === undefined ? '' : 'số '}${number}`}`,
    ordinals: ordinal === null ? [] : [ordinal],
    span: { start: 0, end },
  }
}

/** "Phần thứ nhất" keeps its "thứ". */
const isSpelled = (word: string): boolean => /thứ$/iu.test(word)

/** "Phụ lục" alone on its line or before a colon; "Phụ lục kèm theo" is prose. */
const isWholeLabel = (text: string, end: number): boolean =>
  end === text.length || text.slice(0, end).trimEnd().endsWith(':')

const ordinalOf = (number: string): number | null =>
  romanValue(number) ?? spelledOrdinals.get(number.toLowerCase()) ?? (Number.parseInt(number, 10) || null)

function romanOrUpper(text: string): NumberLabel | null {
  const match = upperOrRoman.exec(text)
  if (match === null) return null
  const number = match.groups!.number!
  const roman = romanValue(number)
  const span = { start: 0, end: match[0].length }
  if (roman !== null) return { style: 'roman', number, ordinals: [roman], span }
  return number.length === 1 ? { style: 'upper', number, ordinals: [number.charCodeAt(0) - 64], span } : null
}

function decimalNumber(text: string): NumberLabel | null {
  const match = decimal.exec(text)
  if (match === null) return null
  const number = match.groups!.number!.replace(/\s/g, '')
  return {
    style: match.groups!.mark!.trim() === ')' ? 'decimal-parenthesis' : 'decimal',
    number,
    ordinals: number.split('.').map((part) => Number.parseInt(part, 10)),
    span: { start: 0, end: match[0].length },
  }
}

function bracketNumber(text: string): NumberLabel | null {
  const match = bracket.exec(text)
  if (match === null) return null
  const number = match.groups!.number!
  const ordinal = /^\d/.test(number)
    ? Number.parseInt(number, 10)
    : (romanValue(number.toUpperCase()) ?? pointOrdinal(number))
  return { style: 'bracket', number, ordinals: [ordinal], span: { start: 0, end: match[0].length } }
}

function letterNumber(text: string): NumberLabel | null {
  const match = letter.exec(text)
  if (match === null) return null
  const number = match.groups!.number!
  return { style: 'letter', number, ordinals: [pointOrdinal(number)], span: { start: 0, end: match[0].length } }
}

const pointOrdinal = (point: string): number => pointLetters.indexOf(point) + 1
