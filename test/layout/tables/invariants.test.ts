import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutPages } from '../../../src/layout/pages/pages.ts'
import type { RawPage } from '../../../src/model/raw.ts'
import { tableLines } from '../../kit/laid-table.ts'
import { lineAt, pageOf, ruledTable } from '../../kit/placed-page.ts'

const words = ['kênh', 'ruộng', 'trạm bơm', 'đê', 'cầu', 'bến', 'chợ phiên', 'giếng', 'hồ']
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((picked) => picked.join(' '))
const figure = fc.integer({ min: 1, max: 9_999_999 }).map((value) => value.toLocaleString('vi'))

/** Rows of a number, a name and figures below a head; the width of each column. */
const table = fc.integer({ min: 1, max: 4 }).chain((figures) =>
  fc.record({
    widths: fc
      .tuple(fc.integer({ min: 25, max: 40 }), fc.integer({ min: 60, max: 160 }), fc.integer({ min: 55, max: 80 }))
      .map(([index, name, each]) => [index, name, ...Array<number>(figures).fill(each)]),
    rows: fc
      .array(fc.tuple(text, fc.array(figure, { minLength: figures, maxLength: figures })), {
        minLength: 2,
        maxLength: 6,
      })
      .map((rows) => [
        ['TT', 'Nội dung', ...Array.from({ length: figures }, (_, i) => `Cột ${i + 1}`)],
        ...rows.map(([name, own], i) => [`${i + 1}`, name, ...own]),
      ]),
  }),
)

const pageWith = ({ widths, rows }: { readonly widths: readonly number[]; readonly rows: readonly string[][] }) => {
  const drawn = ruledTable(widths, rows)
  const prose = lineAt('Kèm theo bảng trên là 12 bản vẽ của từng công trình.', 50, drawn.bottom + 20)
  return pageOf([...drawn.words, ...prose], drawn.strokes)
}

const laid = (page: RawPage) =>
  layoutPages([page]).value.blocks.map((block) =>
    block.kind === 'table' ? tableLines(block) : block.lines.flat().map((word) => word.text),
  )

/** The page with each place moved and drawn out from its top left corner. */
const placed = (page: RawPage, scale: number, dx: number, dy: number): RawPage => {
  const x = (value: number) => value * scale + dx
  const y = (value: number) => value * scale + dy
  const box = <T extends { x0: number; y0: number; x1: number; y1: number }>(of: T): T => ({
    ...of,
    x0: x(of.x0),
    y0: y(of.y0),
    x1: x(of.x1),
    y1: y(of.y1),
  })
  return {
    ...page,
    strokes: page.strokes.map(box),
    words: page.words.map((word) => ({
      ...word,
      box: box(word.box),
      font: { ...word.font, size: word.font.size * scale },
    })),
  }
}

test('each word of a page stands in one cell or one line of text', () => {
  fc.assert(
    fc.property(table, (drawn) => {
      const page = pageWith(drawn)
      const { blocks } = layoutPages([page]).value
      const paragraphs = blocks.flatMap((block) =>
        block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs)) : [block],
      )
      const out = paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.map(({ raw }) => raw)))
      expect(out.toSorted()).toEqual(page.words.map(({ text }) => text).toSorted())
    }),
    { numRuns: 60 },
  )
})

test('where on its page a table stands, and how large, changes nothing', () => {
  const place = fc.record({ dx: fc.integer({ min: -20, max: 20 }), dy: fc.integer({ min: -20, max: 60 }) })
  fc.assert(
    fc.property(table, place, fc.constantFrom(0.85, 1, 1.15), (drawn, { dx, dy }, scale) => {
      const page = pageWith(drawn)
      expect(laid(placed(page, scale, dx, dy))).toEqual(laid(page))
    }),
    { numRuns: 60 },
  )
})
