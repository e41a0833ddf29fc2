import type { FlowBlock, FlowParagraph } from '../../src/model/raw.ts'
import { docxReader } from '../../src/read/docx.ts'

/** Blocks of a DOCX. Unless `codes` says which messages are due there must be none. */
export async function blocksOf(bytes: Buffer, codes: readonly string[] = []): Promise<readonly FlowBlock[]> {
  const { value, messages } = await docxReader.read(bytes, { password: null })
  if (value.kind !== 'flowed') throw new Error('not flowed')
  const told = messages.map(({ code }) => code)
  if (told.join() !== codes.join()) throw new Error(`messages ${told.join()} instead of ${codes.join()}`)
  return value.blocks
}

/** The blocks as short text, see `written`. */
export const printed = async (bytes: Buffer, codes: readonly string[] = []): Promise<readonly string[]> =>
  (await blocksOf(bytes, codes)).map(written)

/** `1. Text`, `a | b` a row with rows parted by "; ", spans as `2x1:`, a page break as `---`. */
function written(block: FlowBlock): string {
  if (block.kind === 'page-break') return '---'
  if (block.kind === 'paragraph') return paragraph(block)
  const row = (cells: (typeof block.rows)[number]): string =>
    cells
      .map(({ rowSpan, columnSpan, paragraphs }) => {
        const span = rowSpan * columnSpan === 1 ? '' : `${rowSpan}x${columnSpan}:`
        return span + paragraphs.map(paragraph).join(' / ')
      })
      .join(' | ')
  return block.rows.map(row).join('; ')
}

const paragraph = ({ label, runs }: FlowParagraph): string =>
  [...(label === null ? [] : [label]), runs.map(({ text }) => text).join('')].join(' ')

/** The labels of the paragraphs outside tables. */
export const labelsOf = async (bytes: Buffer, codes: readonly string[] = []): Promise<readonly (string | null)[]> =>
  (await blocksOf(bytes, codes)).flatMap((block) => (block.kind === 'paragraph' ? [block.label] : []))
