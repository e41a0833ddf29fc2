import type { PlacedWord } from '../tables/cell-text.ts'
import { gapsOf, type Line, sizeOf, wordsToLine, wordsToLines } from './lines.ts'
import { pitchBetween } from './text-edges.ts'

/** Ems: a wider gap parts the note from what it is printed over; lines of one note stand closer than this. */
const wideGap = 1.5
const nextLine = 2
/** Points by which lines of one note may differ in size and left edge. */
const sameSize = 0.3
const sameEdge = 3
/** Lines of one note at most; those of the organisation's name above a time stamp. */
const longest = 9
const nameLines = 4

/** What a signing program writes, and what it writes only beside that. */
const signed =
  /^(?:Ký bởi|Được ký bởi|Ký số bởi|Người ký|Thời gian ký|Ngày ký|Giờ ký|Digitally signed by|Signed by|Signature valid|Chữ ký hợp lệ)(?=\s|:|$)/iu
const beside = /^(?:Cơ quan|Tổ chức|Đơn vị|Email|Chức vụ|Lý do|Địa điểm|Nơi ký|Date|Reason|Location)\s?:/iu
/** "12.03.2026 08:30:11 +07:00", "12/03/2026 08:30:11": Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.8. */
const timeStamp = /(?<!\d)(?:\d{2}[./-]\d{2}[./-]\d{4}|\d{4}[./-]\d{2}[./-]\d{2})[ T]\d{2}:\d{2}(?::\d{2})?(?!\d)/u

/** The notes of digital signatures on a page, each as the lines it is printed in; words as they stand in the file. */
export function signatureNotes(words: readonly PlacedWord[], bodySize: number): readonly (readonly Line[])[] {
  const notes: (readonly Line[])[] = []
  const used = new Set<PlacedWord>()
  words.forEach((word, i) => {
    if (used.has(word) || !mayBegin(words, i)) return
    const note = noteFrom(words, word, bodySize)
    if (note === null) return
    notes.push(note)
    for (const line of note) for (const own of line.words) used.add(own)
  })
  return notes
}

const mayBegin = (words: readonly PlacedWord[], at: number): boolean => {
  const text = textOf(words.slice(at, at + 4))
  return signed.test(text) || timeStamp.test(textOf(words.slice(at, at + 2)))
}

const textOf = (words: readonly PlacedWord[]): string => words.map((word) => word.text).join(' ')

/** Lines of one size, flush left, that hang together; null where they are prose ("Ngày ký hợp đồng là …"). */
function noteFrom(words: readonly PlacedWord[], anchor: PlacedWord, bodySize: number): readonly Line[] | null {
  const alike = words.filter((word) => Math.abs(sizeOf(word) - sizeOf(anchor)) <= sameSize)
  const lines = wordsToLines(alike).flatMap(lineToPieces)
  const first = lines.find((line) => line.words.includes(anchor))!
  if (!signed.test(first.text) && !timeStamp.test(first.text)) return null
  const small = sizeOf(anchor) < bodySize - sameSize
  const flush = lines.filter((line) => Math.abs(line.box.x0 - first.box.x0) <= sameEdge)
  const at = flush.indexOf(first)
  const note = [first]
  for (const line of flush.slice(at + 1, at + longest)) {
    if (!isNext(note.at(-1)!, line) || !(small || isLabelled(line))) break
    note.push(line)
  }
  for (const line of small && !signed.test(first.text) ? flush.slice(Math.max(0, at - nameLines), at).reverse() : []) {
    if (!isNext(line, note[0]!)) break
    note.unshift(line)
  }
  return small || note.some(({ text }) => timeStamp.test(text) && text.length < 80) ? note : null
}

const isNext = (line: Line, next: Line): boolean => {
  const pitch = pitchBetween(line, next)
  return pitch > 0 && pitch <= nextLine * line.size
}

const isLabelled = ({ text }: Line): boolean => signed.test(text) || beside.test(text) || timeStamp.test(text)

/** The line cut at its wide gaps. */
export function lineToPieces(line: Line): readonly Line[] {
  const cuts = gapsOf(line).flatMap(({ index, x0, x1 }) => (x1 - x0 > wideGap * line.size ? [index] : []))
  return [0, ...cuts].map((from, i) => wordsToLine(line.words.slice(from, cuts[i])))
}
