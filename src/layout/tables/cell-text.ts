import { type Box, height, width } from '../../model/geometry.ts'
import type { RawWord } from '../../model/raw.ts'
import { endsOpen } from '../../vi/text/line-edges.ts'
import type { LaidParagraph, LaidWord } from '../laid.ts'
import { glueBrokenCodes } from '../pages/broken-codes.ts'
import { wordsToLines } from '../pages/lines.ts'
import { breaksInside } from './broken-words.ts'
import { wordsText } from './table-cells.ts'

/** Points: a word must have had this much more room on the line above before its new line counts as a new paragraph. */
const roomToSpare = 3
/** Widest blank margin inside a cell's borders, in points (Word's own is 5.4). */
const widestPadding = 8

/** A word with its place, as all words of a placed page have it; `turns` as `RawWord` has them. */
export type PlacedWord = LaidWord & Pick<RawWord, 'turns'> & { readonly box: Box }

/** Blank margin inside the borders: the smallest distance of a word from the left border over all cells. */
export function paddingOf(cells: readonly { readonly box: Box; readonly words: readonly PlacedWord[] }[]): number {
  let padding = widestPadding
  for (const { box, words } of cells) for (const word of words) padding = Math.min(padding, word.box.x0 - box.x0)
  return Math.max(padding, 0)
}

/** Words of one cell → its paragraphs. Words broken by a narrow column ("(3)=(4)", "+(5)+(", "6)") are glued again. */
export function wordsToParagraphs(words: readonly PlacedWord[], cell: Box, padding: number): readonly LaidParagraph[] {
  const room = width(cell) - 2 * padding
  const paragraphs: PlacedWord[][][] = []
  for (const { words: line } of wordsToLines(words)) {
    const above = paragraphs.at(-1)?.at(-1)
    const spare = above === undefined ? 0 : room - lineWidth(above, cell, padding)
    if (above === undefined || startsParagraph(above, line, spare)) paragraphs.push([[...line]])
    else {
      const [first, ...rest] = line
      const glued = breaksInside(above, first!, spare)
      paragraphs.at(-1)!.push([{ ...first!, glued }, ...rest])
    }
  }
  return paragraphs.map((lines) => ({
    kind: 'paragraph',
    lines: glueBrokenCodes(lines),
    alignment: alignmentOf(lines, cell, padding),
    indent: lines[0]![0]!.box.x0,
  }))
}

/** What the line takes of the room: from the margin when it is set left, else its bare width. */
function lineWidth(line: readonly PlacedWord[], cell: Box, padding: number): number {
  const start = line[0]!.box.x0
  const end = line.at(-1)!.box.x1
  const left = start - cell.x0 - padding
  const right = cell.x1 - padding - end
  return Math.abs(left - right) <= roomToSpare || right < left ? end - start : end - cell.x0 - padding
}

/** Width that the line's beginning needs: a no-break space may hold "số cộng" and "1 250" together. */
function beginningWidth([first, second]: readonly PlacedWord[]): number {
  const isHeld = second !== undefined && (/^\p{Ll}/u.test(first!.text) || isGroup(first!.text, second.text))
  return (isHeld ? second : first!).box.x1 - first!.box.x0
}

const isGroup = (first: string, second: string): boolean => /^\d{1,3}$/.test(first) && /^\d{3}(?!\d)/.test(second)

/**
 * True when the line's beginning had room on the line above: somebody ended the paragraph there, unless the line above
 * breaks off ("Phòng Văn hóa -" + "Xã hội"), for the room is a guess where no rules are drawn.
 */
function startsParagraph(above: readonly PlacedWord[], line: readonly PlacedWord[], spare: number): boolean {
  if (endsOpen(wordsText(above), wordsText(line))) return false
  const space = height(line[0]!.box) / 4
  return beginningWidth(line) + space + roomToSpare < spare && !breaksInside(above, line[0]!, spare)
}

function alignmentOf(
  lines: readonly (readonly PlacedWord[])[],
  cell: Box,
  padding: number,
): LaidParagraph['alignment'] {
  const last = lines.at(-1)!
  const left = last[0]!.box.x0 - cell.x0 - padding
  const right = cell.x1 - padding - last.at(-1)!.box.x1
  if (left <= roomToSpare) return 'left'
  return right <= roomToSpare ? 'right' : Math.abs(left - right) <= 2 * roomToSpare ? 'center' : 'left'
}
