import { documentKinds } from '../../vi/legal/kinds.ts'
import { alternatives } from '../../vi/text/pattern.ts'
import { searchForm } from '../../vi/text/search-form.ts'
import type { LaidWord } from '../laid.ts'
import { setsSideBySide } from './flow-frame.ts'
import {
  mapParagraphs,
  paragraphText,
  type WordedBlock,
  type WordedParagraph,
  type WordedTable,
  wordsToText,
} from './flow-words.ts'

/** Lines of a head and of a signature that are printed in capitals. */
const capitalLines = alternatives(String.raw`
  cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|(?:ủy ban|hội đồng) nhân dân(?: .*)?
  (?:tm|kt|tl|tuq|q)\. ?.{4,60}|(?:phó )?(?:chủ tịch|giám đốc|bí thư|trưởng phòng)|nơi nhận:?
  phụ lục [ivx\d]{1,4}(?:[.:] .*)?
`)
const kindNames = documentKinds.map(({ name }) => name.toLowerCase()).join('|')
const printedInCapitals = new RegExp(`^(?:${capitalLines}|${kindNames})$`, 'u')
/** What may stand in capitals before text that lost them: "II. ", "TM. ", "Phụ lục I: ". */
const mark = /^(?:[IVX]{1,5}[.-]|(?:TM|KT|TL|TUQ|Q)\.|[Pp]hụ lục [IVX\d]{1,4}[.:])\s*/u

/**
 * Gives capitals back to lines that lost them: in the fonts of TCVN3 whose names end in H small letters show as
 * capitals, and a text file names no font. "ủy ban nhân dân", "kế hoạch" and "II. mục tiêu" become capitals when some
 * line of the head shows that this happened; a line without any capital does not begin a paragraph otherwise.
 */
export function withCapitals(blocks: readonly WordedBlock[]): readonly WordedBlock[] {
  if (!blocks.some((block) => paragraphsIn(block).some((paragraph) => isKnown(paragraphText(paragraph))))) return blocks
  let opens = true
  return blocks.map((block) => {
    if (block.kind === 'table') {
      opens = true
      return isFrame(block) ? mapParagraphs(block, capitals) : block
    }
    if (block.kind === 'page-break') return block
    const text = paragraphText(block)
    const lost = isKnown(text) || (hasLost(text) && (opens || mark.test(text)))
    opens = text === '' || lost || /[.!?]$/u.test(text) || /^phụ lục(?!\p{L})/iu.test(text)
    return lost ? capitals(block) : block
  })
}

const isKnown = (text: string): boolean =>
  !/\p{Lu}/u.test(text.replace(mark, '')) && printedInCapitals.test(searchForm(text))

/** No capital but in its mark, no list mark, no mark of a sentence at its end. */
function hasLost(text: string): boolean {
  const plain = text.replace(mark, '')
  return /^\p{Ll}{2}/u.test(plain) && !/\p{Lu}/u.test(plain) && !/[.;,:]$/u.test(plain)
}

const isFrame = (table: WordedTable): boolean => {
  const text = table.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs.map(paragraphText))).join('\n')
  const columns = table.rows.reduce((most, row) => Math.max(most, row.length), 0)
  return setsSideBySide(text.toUpperCase(), table.rows.length, columns)
}

const capitals = (paragraph: WordedParagraph): WordedParagraph => ({
  ...paragraph,
  lines: paragraph.lines.map((line) => (/\p{Lu}/u.test(wordsToText(line).replace(mark, '')) ? line : line.map(upper))),
})

const upper = (word: LaidWord): LaidWord => ({ ...word, text: word.text.toUpperCase() })

const paragraphsIn = (block: WordedBlock): readonly WordedParagraph[] => {
  if (block.kind === 'paragraph') return [block]
  return block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs)) : []
}
