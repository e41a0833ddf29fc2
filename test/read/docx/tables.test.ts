import { expect, test } from 'vitest'
import { docxBytes, p, tbl } from '../../kit/docx.ts'
import { blocksOf, printed } from '../../kit/docx-printed.ts'

const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`
const restart = '<w:vMerge w:val="restart"/>'
const goesOn = '<w:vMerge/>'

type Case = readonly [title: string, body: string, expected: string, codes?: readonly string[]]

const cases: readonly Case[] = [
  [
    'row and column spans',
    tbl([
      [
        [restart, p('TT')],
        [span(2), p('Kinh phí')],
      ],
      [[goesOn, p('')], p('TW'), p('xã')],
      [p('1'), p('2'), p('3')],
    ]),
    '2x1:TT | 1x2:Kinh phí; TW | xã; 1 | 2 | 3',
  ],
  [
    'a merge that continues nothing is a cell of its own',
    tbl([
      [p('a'), p('b')],
      [[goesOn, p('c')], p('d')],
    ]),
    'a | b; c | d',
  ],
  [
    'a merge does not go on under a cell of another width',
    tbl([[[restart + span(2), p('a')]], [[goesOn, p('b')], p('c')]]),
    '1x2:a; b | c',
  ],
  [
    'text left in a merged cell is told',
    tbl([
      [[restart, p('a')], p('b')],
      [[goesOn, p('thừa')], p('c')],
    ]),
    '2x1:a | b; c',
    ['docx-merged-cell-text'],
  ],
  [
    'skipped columns are blank cells',
    `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${p('c')}</w:tc></w:tr></w:tbl>`,
    'a | b;  | c',
  ],
  [
    'old horizontal merges',
    tbl([
      [
        ['<w:hMerge w:val="restart"/>', p('a')],
        ['<w:hMerge w:val="continue"/>', p('')],
      ],
      [p('b'), p('c')],
    ]),
    '1x2:a / ; b | c',
  ],
  [
    'deleted rows go',
    `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('a')}</w:tc></w:tr><w:tr><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`,
    'b',
    ['docx-tracked-change'],
  ],
  [
    'rows and cells in content controls',
    `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${p('a')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    'a',
  ],
  ['absurd spans are cut at 63 columns', tbl([[[span(999_999_999), p('a')]]]), '1x63:a'],
  [
    'a nested table is one paragraph a row',
    tbl([
      [
        p('x'),
        p('y') +
          tbl([
            [p('1'), p('2')],
            [p('3'), p('4')],
          ]),
      ],
    ]),
    'x | y / 1\t2 / 3\t4',
  ],
]

test.each(cases.map(([title, ...rest]) => ({ title, rest })))('$title', async ({ rest: [body, expected, codes] }) => {
  expect(await printed(await docxBytes({ body }), codes)).toEqual([expected])
})

test('a frame of one column around tables is taken off', async () => {
  const body = tbl([[p('Biểu 1') + tbl([[p('1'), p('2')]])]])
  expect(await printed(await docxBytes({ body }))).toEqual(['Biểu 1', '1 | 2'])
})

test('rows marked as header are counted', async () => {
  const head = '<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc></w:tr>'
  const row = '<w:tr><w:trPr><w:tblHeader w:val="0"/></w:trPr><w:tc><w:p/></w:tc></w:tr>'
  const tables = await blocksOf(await docxBytes({ body: `<w:tbl>${head}${head}${row}</w:tbl>` }))
  expect(tables[0]).toMatchObject({ kind: 'table', headerRows: 2 })
})
