import { describe, expect, it } from 'vitest'
import { pdfReader } from '../../../src/read/pdf.ts'
import { rawPdf } from '../../kit/raw-pdf.ts'

/** A cell as "word[span]": its word stands in the marked content of the same number. */
interface Cell {
  readonly role?: string
  readonly attributes?: string
  readonly contents: readonly number[]
}

/** Words a, b, c, … in marked contents 0, 1, 2, … on one row each, and a structure tree over them. */
async function readTagged(rows: readonly (readonly Cell[])[], extra = '') {
  const used = rows.flat().flatMap(({ contents }) => contents)
  const word = (mcid: number) => String.fromCharCode(97 + mcid)
  const shown = [...new Set(used)].map(
    (mcid) =>
      `/P << /MCID ${mcid} >> BDC BT /F1 12 Tf ${72 + 40 * (mcid % 2)} ${700 - 20 * mcid} Td (${word(mcid)}) Tj ET EMC `,
  )
  const objects: Record<number, string> = {
    20: '<< /Type /StructTreeRoot /K 21 0 R /ParentTree 22 0 R >>',
    22: `<< /Nums [0 [${used.map(() => '60 0 R').join(' ')}]] >>`,
  }
  let number = 23
  const add = (body: string) => {
    objects[number] = body
    return number++
  }
  const rowNumbers = rows.map((cells) => {
    const rowNumber = number++
    const kids = cells.map(({ role = 'TD', attributes = '', contents }) =>
      add(
        `<< /Type /StructElem /S /${role} /P ${rowNumber} 0 R /Pg 100 0 R /K [${contents.join(' ')}] ${attributes} >>`,
      ),
    )
    objects[rowNumber] = `<< /Type /StructElem /S /TR /P 21 0 R /K [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
    return rowNumber
  })
  objects[21] = `<< /Type /StructElem /S /Table /P 20 0 R /K [${rowNumbers.map((row) => `${row} 0 R`).join(' ')}] >>`
  const cellOf = new Map<number, number>()
  for (const [key, body] of Object.entries(objects)) {
    const contents = /\/Pg 100 0 R \/K \[([^\]]*)\]/.exec(body)?.[1]
    for (const mcid of contents?.split(' ').filter(Boolean) ?? []) cellOf.set(Number(mcid), Number(key))
  }
  const parents = Array.from({ length: Math.max(...used) + 1 }, (_, mcid) => `${cellOf.get(mcid)} 0 R`)
  objects[22] = `<< /Nums [0 [${parents.join(' ')}]] >>`
  const page = { content: shown.join('') + extra, entries: '/StructParents 0' }
  const bytes = rawPdf([page], { objects, catalog: '/StructTreeRoot 20 0 R /MarkInfo << /Marked true >>' })
  const { value } = await pdfReader.read(bytes, { password: null })
  if (value.kind !== 'placed') throw new TypeError('a PDF is placed')
  const { words, taggedTables } = value.pages[0]!
  return taggedTables.map(({ rows: read }) =>
    read.map((cells) =>
      cells.map((cell) => {
        const spans = cell.rowSpan * cell.columnSpan > 1 ? `[${cell.rowSpan}x${cell.columnSpan}]` : ''
        return `${cell.header ? '*' : ''}${cell.words.map((index) => words[index]!.text).join(' ')}${spans}`
      }),
    ),
  )
}

const cell = (...contents: number[]): Cell => ({ contents })
const span = (attributes: string, ...contents: number[]): Cell => ({
  contents,
  attributes: `/A << /O /Table ${attributes} >>`,
})

describe('tables of the structure tree', () => {
  it('give rows of cells with the indexes of their words', async () => {
    const head = [0, 1].map((mcid) => ({ role: 'TH', contents: [mcid] }))
    expect(await readTagged([head, [cell(2, 3), cell(4)]])).toEqual([
      [
        ['*a', '*b'],
        ['c d', 'e'],
      ],
    ])
  })

  it('with spans', async () => {
    const rows = [
      [span('/RowSpan 2', 0), span('/ColSpan 2', 1)],
      [cell(2), cell(3)],
    ]
    expect(await readTagged(rows)).toEqual([
      [
        ['a[2x1]', 'b[1x2]'],
        ['c', 'd'],
      ],
    ])
  })

  it('without the rows of other pages, below a head that each page repeats', async () => {
    expect(
      await readTagged([
        [cell(), cell()],
        [cell(0), cell(1)],
        [span('/RowSpan 2'), cell()],
        [cell()],
        [cell(2), cell(3)],
        [cell(), cell()],
      ]),
    ).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ])
  })

  it('with the blank cells that Chrome leaves out, by the places of the words', async () => {
    expect(
      await readTagged([[cell(0), cell(1), cell()], [cell(2)], [cell(), cell(3)], [cell(4), cell(5), cell()]]),
    ).toEqual([
      [
        ['a', 'b', ''],
        ['c', '', ''],
        ['', 'd', ''],
        ['e', 'f', ''],
      ],
    ])
  })

  it.each([
    ['rows of unequal width and no whole one to tell the columns', [[span('/ColSpan 3', 0)], [cell(1), cell(2)]], ''],
    ['a span that reaches past the end', [[span('/RowSpan 3', 0), cell(1)], [cell(2)]], ''],
    [
      'a word in two cells',
      [
        [cell(0), cell(1)],
        [cell(1), cell(2)],
      ],
      '',
    ],
    ['a single cell', [[cell(0)]], ''],
    [
      'a word between them that is in no cell',
      [
        [cell(0), cell(1)],
        [cell(2), cell(3)],
      ],
      'BT /F1 12 Tf 90 670 Td (x) Tj ET',
    ],
  ])('are left out with %s', async (_, rows, extra) => {
    expect(await readTagged(rows, extra)).toEqual([])
  })
})
