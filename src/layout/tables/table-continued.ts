import { readNumberLabel } from '../../vi/numbering/labels.ts'
import { isContinuedTitle, isTableTitle, isUnitNote } from '../../vi/tables/table-words.ts'
import { isCapitals } from '../../vi/text/capitals.ts'
import { searchForm } from '../../vi/text/search-form.ts'
import type { LaidBlock, LaidParagraph, LaidTable } from '../laid.ts'
import { paragraphText } from './table-cells.ts'

/** Paragraphs between two parts of one table at most: title, "(Kèm theo …)" and unit note printed again, and one more. */
const mostBetween = 4
/** Paragraphs above a table whose text may be printed again over its next part. */
const mostAbove = 5
/** More is prose between two tables. */
const mostAsideWords = 40

/** A table, and the paragraphs that stand below it over what may be its next part. */
export interface Interrupted {
  readonly table: LaidTable
  /** Titles and notes printed again. */
  readonly repeated: readonly LaidParagraph[]
  /** A remark between the parts; null without one. */
  readonly aside: LaidParagraph | null
  /** False where only the row numbers can tell that the table goes on. */
  readonly saysSo: boolean
}

/** The table at the end of `blocks`, with what stands below it; null where more than notes do. */
export function interruptedTable(blocks: readonly LaidBlock[]): Interrupted | null {
  const at = blocks.findLastIndex(({ kind }) => kind === 'table')
  const table = blocks[at]
  if (table?.kind !== 'table' || blocks.length - at - 1 > mostBetween) return null
  const between = blocks.slice(at + 1).filter((block) => block.kind === 'paragraph')
  const above = new Set(paragraphsAbove(blocks, at).map(keyOf))
  const aside = between.filter(
    (paragraph) => !isContinuedTitle(paragraphText(paragraph)) && !above.has(keyOf(paragraph)),
  )
  if (aside.length > 1 || !aside.every(isRemark)) return null
  return {
    table,
    repeated: between.filter((paragraph) => !aside.includes(paragraph)),
    aside: aside[0] ?? null,
    saysSo: between.every((paragraph) => isContinuedTitle(paragraphText(paragraph))),
  }
}

function paragraphsAbove(blocks: readonly LaidBlock[], table: number): readonly LaidParagraph[] {
  const above = blocks.slice(Math.max(0, table - mostAbove), table)
  const from = above.findLastIndex(({ kind }) => kind === 'table') + 1
  return above.slice(from).filter((block) => block.kind === 'paragraph')
}

const keyOf = (paragraph: LaidParagraph): string => searchForm(paragraphText(paragraph)).trim()

/** "Các nhiệm vụ còn lại thực hiện trong 6 tháng cuối năm:": neither heading nor title, nor another unit. */
function isRemark(paragraph: LaidParagraph): boolean {
  const text = paragraphText(paragraph)
  const words = paragraph.lines.flat()
  return (
    words.length <= mostAsideWords &&
    !words.every(({ bold }) => bold) &&
    !isCapitals(text) &&
    !isTableTitle(text) &&
    !isUnitNote(text) &&
    readNumberLabel(text) === null
  )
}
