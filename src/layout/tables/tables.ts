import type { Furniture } from '../../model/document.ts'
import { isContinuedTitle } from '../../vi/tables/table-words.ts'
import type { LaidBlock, LaidParagraph, LaidTable } from '../laid.ts'
import { captionOf, unitOf } from './table-caption.ts'
import { paragraphText } from './table-cells.ts'
import { headerOf } from './table-header.ts'
import { joinTable } from './table-join.ts'
import { labelsOverNames, titleRows, withoutSignature } from './table-repair.ts'

/** Tables that go on after a page break or a gap joined with what they continue; repeated headers and titles set aside. */
export function joinTables(blocks: readonly LaidBlock[]): {
  readonly blocks: readonly LaidBlock[]
  readonly furniture: readonly Furniture[]
} {
  const out: LaidBlock[] = []
  const furniture: Furniture[] = []
  for (const block of blocks) {
    const between = block.kind === 'table' ? continuedTitles(out) : []
    const previous = out.at(-1 - between.length)
    const joined = block.kind === 'table' && previous?.kind === 'table' ? joinTable(previous, block) : null
    if (joined === null) out.push(block)
    else {
      out.splice(out.length - 1 - between.length, 1 + between.length, joined.table)
      furniture.push(...between.map(titleToFurniture), ...joined.furniture)
    }
  }
  return { blocks: out, furniture }
}

/** The paragraphs at the end of `blocks` that print a title again: "Phụ lục I (tiếp theo)". */
function continuedTitles(blocks: readonly LaidBlock[]): readonly LaidParagraph[] {
  const last = blocks.at(-1)
  return last?.kind === 'paragraph' && isContinuedTitle(paragraphText(last)) ? [last] : []
}

function titleToFurniture(paragraph: LaidParagraph): Furniture {
  const word = paragraph.lines[0]?.[0]
  return { kind: 'repeated-header', text: paragraphText(paragraph), page: word?.page ?? null, box: word?.box ?? null }
}

/** Tables with their header rows, formula row, caption and unit note found; title rows inside a table become paragraphs above it. */
export function describeTables(blocks: readonly LaidBlock[]): readonly LaidBlock[] {
  const lifted = blocks.flatMap((block) =>
    block.kind === 'table'
      ? withoutSignature(block).flatMap((own) => (own.kind === 'table' ? titleRows(own) : [own]))
      : [block],
  )
  return lifted.map((block, index) => (block.kind === 'table' ? describe(block, lifted, index) : block))
}

function describe(table: LaidTable, blocks: readonly LaidBlock[], index: number): LaidTable {
  const header = headerOf(table)
  return {
    ...labelsOverNames(table, header.headerRows),
    ...header,
    caption: captionOf(blocks, index),
    unit: unitOf(blocks, index),
  }
}
