import { expect, test } from 'vitest'
import { docxBytes, p, r } from '../../kit/docx.ts'
import { blocksOf } from '../../kit/docx-printed.ts'

const style = (id: string, inside: string, type = 'paragraph', more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}>${inside}</w:style>`
const rPr = (inside: string): string => `<w:rPr>${inside}</w:rPr>`

const styles = [
  `<w:docDefaults><w:rPrDefault>${rPr('<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>')}</w:rPrDefault></w:docDefaults>`,
  style('Normal', '<w:pPr><w:jc w:val="both"/></w:pPr>', 'paragraph', 'w:default="1"'),
  style(
    'Title',
    `<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr>${rPr('<w:b/><w:rFonts w:hAnsi=".VnTimeH"/>')}`,
  ),
  style('Sub', `<w:basedOn w:val="Title"/>${rPr('<w:i/>')}`),
  style('Plain', `<w:basedOn w:val="Title"/>${rPr('<w:b w:val="0"/>')}`),
  style('Ring', '<w:basedOn w:val="Gnir"/>'),
  style('Gnir', `<w:basedOn w:val="Ring"/>${rPr('<w:b/>')}`),
  style('Strong', rPr('<w:b/>'), 'character'),
].join('')

const styled = (id: string, run = r('x')): string => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run}</w:p>`
test.each([
  ['superscript', '<w:vertAlign w:val="superscript"/>', true],
  ['lifted', '<w:position w:val="8"/>', true],
  ['lowered', '<w:position w:val="-8"/>', undefined],
  ['subscript', '<w:vertAlign w:val="subscript"/>', undefined],
])('a %s run', async (_, look, raised) => {
  const [block] = await blocksOf(await docxBytes({ body: `<w:p>${r('1.900')}${r('2', look)}</w:p>` }))
  expect(block?.kind === 'paragraph' && block.runs.at(-1)?.raised).toBe(raised)
})

const cases: readonly (readonly [string, string, object])[] = [
  [
    'the default style and defaults',
    p('x'),
    { alignment: 'justify', bold: false, italic: false, font: 'Times New Roman' },
  ],
  ['a style', styled('Title'), { alignment: 'center', bold: true, italic: false, font: '.VnTimeH' }],
  ['a style based on it', styled('Sub'), { alignment: 'center', bold: true, italic: true, font: '.VnTimeH' }],
  [
    'a style that takes bold back',
    styled('Plain'),
    { alignment: 'center', bold: false, italic: false, font: '.VnTimeH' },
  ],
  [
    'direct formatting wins',
    styled('Title', r('x', '<w:b w:val="false"/><w:i w:val="1"/>')),
    { alignment: 'center', bold: false, italic: true, font: '.VnTimeH' },
  ],
  [
    'bold in bold cancels out',
    styled('Title', r('x', '<w:rStyle w:val="Strong"/>')),
    { alignment: 'center', bold: false, italic: false, font: '.VnTimeH' },
  ],
  [
    'a character style alone',
    p('').replace('</w:p>', `${r('x', '<w:rStyle w:val="Strong"/>')}</w:p>`),
    { alignment: 'justify', bold: true, italic: false, font: 'Times New Roman' },
  ],
  [
    'styles based on each other end',
    styled('Gnir'),
    { alignment: null, bold: true, italic: false, font: 'Times New Roman' },
  ],
  [
    'an undefined style is the default one',
    styled('Nope'),
    { alignment: 'justify', bold: false, italic: false, font: 'Times New Roman' },
  ],
  [
    'logical alignments',
    p('x', '<w:jc w:val="end"/>'),
    { alignment: 'right', bold: false, italic: false, font: 'Times New Roman' },
  ],
]

test.each(cases)('%s', async (_, body, look) => {
  const [block] = await blocksOf(await docxBytes({ styles, body }))
  if (block?.kind !== 'paragraph') throw new Error('no paragraph')
  expect({ alignment: block.alignment, ...block.runs[0] }).toEqual({ ...look, text: 'x' })
})

test('runs of one look are one run', async () => {
  const [block] = await blocksOf(await docxBytes({ body: `<w:p>${r('a')}${r('b')}${r('c', '<w:b/>')}</w:p>` }))
  expect(block).toMatchObject({
    runs: [
      { text: 'ab', bold: false },
      { text: 'c', bold: true },
    ],
  })
})
