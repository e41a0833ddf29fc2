import type { Furniture } from '../../model/document.ts'
import type { FlowedDocument } from '../../model/raw.ts'
import type { LaidBlock, LaidDocument } from '../laid.ts'
import { framedParagraphs } from './flow-frame.ts'
import { setAsideFurniture } from './flow-furniture.ts'
import { joinParagraphs } from './flow-paragraphs.ts'
import { flowTableToLaid } from './flow-table.ts'
import { blankParagraph, flowToWords, type WordedBlock, type WordedParagraph, type WordedTable } from './flow-words.ts'
import { withCapitals } from './lost-capitals.ts'

/** Paragraphs and tables of DOCX or TXT to blocks of words: furniture set aside, frames opened, paragraphs rejoined. */
export function layoutFlow(document: FlowedDocument): LaidDocument {
  const worded = flowToWords(document.blocks)
  const { blocks, furniture } = setAsideFurniture(worded.mayLackCapitals ? withCapitals(worded.blocks) : worded.blocks)
  const marks = worded.marks.map((text): Furniture => ({ kind: 'mark', text, page: null, box: null }))
  return {
    blocks: blocksToStretches(blocks.flatMap(openFrame)).flatMap(stretchToBlocks),
    furniture: [...furniture, ...marks],
  }
}

type Stretch = WordedTable | readonly WordedParagraph[]

/** Tables, and the runs of paragraphs between them; a page break parts wrapped lines like a blank line. */
function blocksToStretches(blocks: readonly WordedBlock[]): readonly Stretch[] {
  const stretches: (WordedTable | WordedParagraph[])[] = []
  for (const block of blocks) {
    const last = stretches.at(-1)
    const paragraph = block.kind === 'page-break' ? blankParagraph : block
    if (paragraph.kind === 'table') stretches.push(paragraph)
    else if (Array.isArray(last)) last.push(paragraph)
    else stretches.push([paragraph])
  }
  return stretches
}

const stretchToBlocks = (stretch: Stretch): readonly LaidBlock[] =>
  'kind' in stretch ? [flowTableToLaid(stretch)] : joinParagraphs(stretch)

const openFrame = (block: WordedBlock): readonly WordedBlock[] =>
  block.kind === 'table' ? (framedParagraphs(block) ?? [block]) : [block]
