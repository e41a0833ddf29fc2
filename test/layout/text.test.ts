import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LaidBlock, LaidParagraph, LaidTable, LaidWord } from '../../src/layout/laid.ts'
import { writeText } from '../../src/layout/text.ts'
import { contains, sliceOf } from '../../src/model/span.ts'

const word = fc
  .record({
    text: fc.constantFrom('ủy', 'ban', '1.971', '%', '(b/c);', '-', 'Đề'),
    bold: fc.boolean(),
    glued: fc.boolean(),
  })
  .map(({ text, bold, glued }): LaidWord => {
    return { text, raw: text, page: null, box: null, bold, italic: false, size: null, confidence: null, glued }
  })
const paragraph = (minLength: number) =>
  fc
    .array(fc.array(word, { maxLength: 4 }), { minLength, maxLength: 3 })
    .map((lines): LaidParagraph => ({ kind: 'paragraph', lines, alignment: null, indent: null }))
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.array(fc.array(paragraph(0), { maxLength: 2 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([columnCount, cells]): LaidTable => {
    const rows = cells.map((row, r) =>
      row
        .slice(0, columnCount)
        .map((paragraphs, column) => ({ row: r, column, rowSpan: 1, columnSpan: 1, paragraphs, places: [] })),
    )
    return { kind: 'table', rows, columnCount, headerRows: 0, formulaRow: null, parts: [], caption: 0, unit: null }
  })
const blocks = fc.array(fc.oneof<fc.Arbitrary<LaidBlock>[]>(paragraph(1), table), { maxLength: 6 })

test('every word, line, paragraph, cell and table is its slice of the text', () => {
  fc.assert(
    fc.property(blocks, (laid) => {
      const document = writeText({ blocks: laid, furniture: [] }, { format: 'txt', pages: [] })
      const { text, words } = document
      expect(text).toBe(text.normalize('NFC'))
      expect(words.map(({ span }) => sliceOf(text, span))).toEqual(words.map(({ raw }) => raw))
      expect(words.every(({ span }, i) => i === 0 || words[i - 1]!.span.end <= span.start)).toBe(true)
      for (const block of document.blocks) {
        const inner =
          block.kind === 'paragraph'
            ? block.lines
            : document.tables[block.table]!.rows.flatMap((row) => row.cells.map(({ span }) => span))
        expect(
          inner.every((span, i) => contains(block.span, span) && (i === 0 || inner[i - 1]!.end <= span.start)),
        ).toBe(true)
        if (block.kind === 'paragraph') expect(sliceOf(text, block.span)).toBe(sliceOf(text, block.span).trim())
      }
      for (const cell of document.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
        expect(sliceOf(text, cell.span)).toBe(cell.text)
        expect(cell.text).toBe(cell.text.trim())
        expect(cell.paragraphs.every((span) => contains(cell.span, span))).toBe(true)
      }
      const rows = document.tables.map(({ span }) => sliceOf(text, span))
      expect(rows).toEqual(
        document.tables.map((each) =>
          each.rows.map(({ cells }) => cells.map((cell) => cell.text).join('\t')).join('\n'),
        ),
      )
    }),
    { numRuns: 300 },
  )
})
