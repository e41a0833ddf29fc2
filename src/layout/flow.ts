import type { FlowBlock, FlowedDocument, FlowParagraph } from '../model/raw.ts'
import { framedParagraphs } from './flow-frame.ts'
import { setAsideFurniture } from './flow-furniture.ts'
import { joinParagraphs } from './flow-paragraphs.ts'
import { flowTableToLaid } from './flow-table.ts'
import type { LaidBlock, LaidDocument } from './laid.ts'

/** Paragraphs and tables of DOCX or TXT to blocks of words: furniture set aside, frames opened, paragraphs rejoined. */
export function layoutFlow(document: FlowedDocument): LaidDocument {
  const { blocks, furniture } = setAsideFurniture(document.blocks)
  return { blocks: stretches(blocks.flatMap(openFrame)).flatMap(stretchToBlocks), furniture }
}

type Stretch = readonly FlowParagraph[] | Extract<FlowBlock, { kind: 'table' }>

/** Tables, and the runs of paragraphs between them; a page break parts wrapped lines like a blank line. */
function stretches(blocks: readonly FlowBlock[]): readonly Stretch[] {
  const out: (FlowParagraph[] | Extract<FlowBlock, { kind: 'table' }>)[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (block.kind === 'table') out.push(block)
    else {
      const paragraph = block.kind === 'page-break' ? BLANK : block
      if (Array.isArray(last)) last.push(paragraph)
      else out.push([paragraph])
    }
  }
  return out
}

const BLANK: FlowParagraph = { kind: 'paragraph', runs: [], label: null, alignment: null, hardWrapped: false }

const stretchToBlocks = (stretch: Stretch): readonly LaidBlock[] =>
  'kind' in stretch ? [flowTableToLaid(stretch)] : joinParagraphs(stretch)

const openFrame = (block: FlowBlock): readonly FlowBlock[] =>
  block.kind === 'table' ? (framedParagraphs(block) ?? [block]) : [block]
