import type { Furniture } from '../../model/document.ts'
import { unionOf } from '../../model/geometry.ts'
import type { PlacedWord } from '../tables/cell-text.ts'
import { arrivalStamp } from './arrival-stamp.ts'
import { type NotedLines, setAsideNotes } from './footnotes.ts'
import { type Line, sizeOf, wordsToLine, wordsToLines } from './lines.ts'
import { type PageLines, pageNumbers } from './page-numbers.ts'
import { runningHeads } from './running-heads.ts'
import { signatureNotes } from './signature-notes.ts'

/** A page's words outside tables, in the order of the file. */
export interface PageWords {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly PlacedWord[]
}

/** Pages as lines of content, and what was set aside: page numbers, running heads, signature notes, stamps, note marks. */
export function setAsideFurniture(pages: readonly PageWords[]): {
  readonly pages: readonly (PageLines & Pick<NotedLines, 'notes'>)[]
  readonly furniture: readonly Furniture[]
} {
  const size = bodySize(pages)
  const marks = pages.map((page, i) => pageMarks(page, size, i === 0))
  const pagesOfLines = marks.map(({ page }) => page)
  const outer = pageNumbers(pagesOfLines)
  const heads = runningHeads(pagesOfLines.map((page) => without(page, outer)))
  const headless = pagesOfLines.map((page) => without(without(page, outer), heads))
  const numbers = new Set([...outer, ...pageNumbers(headless)])
  const noted = headless.map((page) => ({ ...page, ...setAsideNotes(without(page, numbers).lines, size) }))
  const furniture = marks.flatMap(({ page, furniture: own }, i) => [
    ...own,
    ...noted[i]!.marks.map((mark) => noteMark(mark, page.number)),
    ...page.lines.flatMap((line) =>
      numbers.has(line)
        ? [toFurniture('page-number', page.number, [line])]
        : heads.has(line)
          ? [toFurniture('running-head', page.number, [line])]
          : [],
    ),
  ])
  return { pages: noted, furniture }
}

/** Notes and stamps stand over other text: they are taken out before words become lines. */
function pageMarks({ number, width, height, words }: PageWords, size: number, isFirst: boolean) {
  const notes = signatureNotes(words, size)
  const rest = withoutWords(words, notes.flat())
  const page: PageLines = { number, width, height, lines: wordsToLines(rest) }
  const stamp = isFirst ? arrivalStamp(page) : []
  const furniture = [
    ...notes.map((lines) => toFurniture('signature-note', number, lines)),
    ...(stamp.length === 0 ? [] : [toFurniture('mark', number, stamp)]),
  ]
  return { page: stamp.length === 0 ? page : { ...page, lines: wordsToLines(withoutWords(rest, stamp)) }, furniture }
}

function withoutWords(words: readonly PlacedWord[], lines: readonly Line[]): readonly PlacedWord[] {
  const used = new Set(lines.flatMap((line) => line.words))
  return used.size === 0 ? words : words.filter((word) => !used.has(word))
}

const without = (page: PageLines, lines: ReadonlySet<Line>): PageLines => ({
  ...page,
  lines: page.lines.filter((line) => !lines.has(line)),
})

/** The mark of a note that stands by a word of the page. */
export const noteMark = (mark: PlacedWord, page: number): Furniture => toFurniture('mark', page, [wordsToLine([mark])])

const toFurniture = (kind: Furniture['kind'], page: number, lines: readonly Line[]): Furniture => ({
  kind,
  text: lines.map((line) => line.text).join('\n'),
  page,
  box: unionOf(lines.map((line) => line.box)),
})

/** The size in which most words of the document are set. */
function bodySize(pages: readonly PageWords[]): number {
  const counts = new Map<number, number>()
  for (const { words } of pages) for (const word of words) counts.set(sizeOf(word), (counts.get(sizeOf(word)) ?? 0) + 1)
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0]
}
