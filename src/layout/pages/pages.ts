import type { RawPage } from '../../model/raw.ts'
import type { Result } from '../../model/result.ts'
import type { LaidDocument } from '../laid.ts'
import { findTables, type PageTable } from '../tables/page-tables.ts'
import { flowLines, stretchesToBlocks } from './blocks.ts'
import { placeNotes } from './footnotes.ts'
import { noteMark, setAsideFurniture } from './furniture.ts'
import { linesToParagraphs } from './paragraphs.ts'
import { pagesToWords } from './placed-words.ts'
import { joinColumns } from './split-columns.ts'
import { pageToStretches } from './stretches.ts'
import { edgesOfPages, linesToEdges } from './text-edges.ts'

/** Pages of placed words → paragraphs and tables in reading order, furniture set aside. */
export function layoutPages(pages: readonly RawPage[]): Result<LaidDocument> {
  const words = pagesToWords(pages)
  const tables: (readonly PageTable[])[] = []
  for (const [i, page] of pages.entries()) tables.push(findTables(page, words[i]!, tables.at(-1)?.at(-1) ?? null))
  const content = setAsideFurniture(
    pages.map(({ number, width, height }, i) => {
      const inTables = new Set(tables[i]!.flatMap((table) => [...table.words]))
      return { number, width, height, words: words[i]!.filter((word, w) => word.text !== '' && !inTables.has(w)) }
    }),
  )
  const stretches = content.pages.map(({ lines }, i) => pageToStretches(lines, tables[i]!, i))
  const edges = edgesOfPages(
    pages.map(({ width, height }, i) => ({
      size: `${Math.round(width)} ${Math.round(height)}`,
      lines: stretches[i]!.flatMap((stretch) => (stretch.kind === 'flow' ? stretch.lines : [])),
      beside: tables[i]!.map(({ box }) => box),
    })),
  )
  const notes = new Map(
    content.pages.map(({ number, notes: own }, i) => [
      number,
      own.flatMap((lines) => linesToParagraphs(flowLines(lines, edges[i] ?? linesToEdges(lines)!, i))),
    ]),
  )
  const blocks = placeNotes(stretchesToBlocks(joinColumns(stretches.flat()), edges), notes)
  const marks = pages.flatMap(({ number }, i) =>
    tables[i]!.flatMap((table) => table.marks.map((mark) => noteMark(mark, number))),
  )
  return { value: { blocks, furniture: [...content.furniture, ...marks] }, messages: [] }
}
