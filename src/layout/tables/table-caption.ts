import { holdsUnitNote, isIssuedWith, isTableTitle, isUnitNote } from '../../vi/tables/table-words.ts'
import { endsSentence } from '../../vi/text/line-edges.ts'
import type { LaidBlock, LaidParagraph } from '../laid.ts'
import { paragraphText } from './table-cells.ts'

/** How many paragraphs above a table may belong to it: unit note, "(Kèm theo …)", title, number of the appendix. */
const reach = 5
/** A title is no paragraph of prose. */
const mostTitleWords = 60

/** Index of the title above the table `blocks[table]`: the nearest one, notes passed over. Null without one. */
export function captionOf(blocks: readonly LaidBlock[], table: number): number | null {
  for (let index = table - 1; index >= table - reach; index--) {
    const block = blocks[index]
    if (block?.kind !== 'paragraph') return null
    const text = paragraphText(block)
    if (text === '' || isUnitNote(text) || isIssuedWith(text)) continue
    return isTitle(block, text) ? index : null
  }
  return null
}

/** Index of the paragraph above the table that says its unit; the title itself when the note stands in it. */
export function unitOf(blocks: readonly LaidBlock[], table: number): number | null {
  for (let index = table - 1; index >= table - reach; index--) {
    const block = blocks[index]
    if (block?.kind !== 'paragraph') return null
    const text = paragraphText(block)
    if (isUnitNote(text)) return index
    if (isTitle(block, text)) return holdsUnitNote(text) ? index : null
    if (text !== '' && !isIssuedWith(text)) return opensTable(text) ? index : null
  }
  return null
}

/** "… đề nghị bổ sung các nội dung sau (ĐVT: triệu đồng):". */
const opensTable = (text: string): boolean => text.endsWith(':') && holdsUnitNote(text)

function isTitle(paragraph: LaidParagraph, text: string): boolean {
  if (text.split(' ').length > mostTitleWords) return false
  const words = paragraph.lines.flat().filter((word) => /\p{L}/u.test(word.text))
  const emphatic =
    words.length > 0 && (words.every((word) => word.bold) || !/\p{Ll}/u.test(text.replace(/\([^)]*\)/g, '')))
  return emphatic || paragraph.alignment === 'center' || (isTableTitle(text) && !endsSentence(text))
}
