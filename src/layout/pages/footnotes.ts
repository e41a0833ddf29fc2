import { isNoteMark } from '../../vi/text/note-mark.ts'
import type { LaidBlock } from '../laid.ts'
import type { PlacedWord } from '../tables/cell-text.ts'
import { type Line, sizeOf, wordsToLine } from './lines.ts'

/** Share of the line's size that a raised mark has at most (Word's has 0.65, a browser's 0.83), and that a note's line has of the body's. */
const markSize = 0.85
const noteSize = 0.92
/** Ems by which a mark's foot is raised, and by which it may stand off its word. */
const raisedBy = 0.15
const attached = 0.2

/** The lines of a page, its footnotes by themselves; marks are taken out of both. */
export interface NotedLines {
  readonly lines: readonly Line[]
  readonly notes: readonly (readonly Line[])[]
  readonly marks: readonly PlacedWord[]
}

/** A note begins with its mark, in small print at the foot of the page, and all lines below it are notes. */
export function setAsideNotes(lines: readonly Line[], bodySize: number): NotedLines {
  const marks: PlacedWord[] = []
  const body: Line[] = []
  const notes: Line[][] = []
  for (const line of lines) {
    const own = new Set(line.words.filter((word, i) => isMark(word, line.words[i - 1], line.size, line.box.y1)))
    marks.push(...own)
    const rest = own.size === 0 ? line : own.size === line.words.length ? null : withoutMarks(line, own)
    const isSmall = line.size <= noteSize * bodySize
    if (rest === null) continue
    if (isSmall && own.has(line.words[0]!)) notes.push([rest])
    else if (notes.length > 0) notes.at(-1)!.push(rest)
    else body.push(rest)
  }
  return { lines: body, notes, marks }
}

const withoutMarks = (line: Line, marks: ReadonlySet<PlacedWord>): Line =>
  wordsToLine(line.words.filter((word) => !marks.has(word)))

/** The marks of notes among the words of a table's cell, which are in the order of the file: "1.550" and a raised "(1)". */
export const cellMarks = (words: readonly PlacedWord[]): ReadonlySet<PlacedWord> =>
  new Set(
    words.filter((word, i) => {
      const previous = words[i - 1]
      return previous !== undefined && isMark(word, previous, sizeOf(previous), previous.box.y1)
    }),
  )

/** A small mark raised over the `foot` of its line that touches the word before it. */
function isMark(word: PlacedWord, previous: PlacedWord | undefined, size: number, foot: number): boolean {
  if (!isNoteMark(word.text, previous?.text ?? '') || sizeOf(word) > markSize * size) return false
  if (foot - word.box.y1 < raisedBy * size) return false
  return previous === undefined || Math.abs(word.box.x0 - previous.box.x1) <= attached * size
}

/** Blocks with the notes of each page put behind the last block that stands on it. */
export function placeNotes(
  blocks: readonly LaidBlock[],
  notes: ReadonlyMap<number, readonly LaidBlock[]>,
): readonly LaidBlock[] {
  const lastOn = new Map<number, number>()
  blocks.forEach((block, i) => {
    for (const page of pagesOf(block)) lastOn.set(page, i)
  })
  const after = new Map<number, LaidBlock[]>()
  for (const [page, own] of notes) {
    const at = lastOn.get(page) ?? blocks.length - 1
    after.set(at, [...(after.get(at) ?? []), ...own])
  }
  return blocks.length === 0
    ? [...notes.values()].flat()
    : blocks.flatMap((block, i) => [block, ...(after.get(i) ?? [])])
}

const pagesOf = (block: LaidBlock): readonly number[] =>
  block.kind === 'table'
    ? block.parts.map(({ page }) => page)
    : block.lines.flatMap((line) => (typeof line[0]?.page === 'number' ? [line[0].page] : []))
