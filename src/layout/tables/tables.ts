import type { Furniture } from '../../model/document.ts'
import type { LaidBlock, LaidParagraph, LaidTable } from '../laid.ts'
import { captionOf, unitOf } from './table-caption.ts'
import { paragraphText } from './table-cells.ts'
import { interruptedTable } from './table-continued.ts'
import { headerOf } from './table-header.ts'
import { joinTable } from './table-join.ts'
import { labelsOverNames, titleRows, withoutSignature } from './table-repair.ts'

/**
 * Tables that go on after a page break, a gap or a remark joined with what they continue; repeated headers and titles set
 * aside, a remark between the parts put behind them.
 */
export function joinTables(blocks: readonly LaidBlock[]): {
  readonly blocks: readonly LaidBlock[]
  readonly furniture: readonly Furniture[]
} {
  const out: LaidBlock[] = []
  const furniture: Furniture[] = []
  for (const block of blocks) {
    const above = block.kind === 'table' ? interruptedTable(out) : null
    const joined = above && block.kind === 'table' ? joinTable(above.table, block, !above.saysSo) : null
    if (above === null || joined === null) out.push(block)
    else {
      out.splice(out.lastIndexOf(above.table), out.length, joined.table, ...(above.aside === null ? [] : [above.aside]))
      furniture.push(...above.repeated.map(titleToFurniture), ...joined.furniture)
    }
  }
  return { blocks: out, furniture }
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
