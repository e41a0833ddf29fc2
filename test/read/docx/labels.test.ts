import { expect, test } from 'vitest'
import { abstractNum, docxBytes, lvl, num, numbered, p } from '../../kit/docx.ts'
import { labelsOf } from '../../kit/docx-printed.ts'

const outline = abstractNum(0, [
  lvl(0, 'upperRoman', '%1.'),
  lvl(1, 'decimal', '%2.'),
  lvl(2, 'decimal', '%2.%3.'),
  lvl(3, 'lowerLetter', '%4)'),
  lvl(4, 'bullet', '-'),
])

/** Labels of paragraphs at these levels (list 1 unless said) under a numbering.xml. */
const labels = async (
  numbering: string,
  at: readonly (number | readonly [number, number])[],
  codes: readonly string[] = [],
) => {
  const body = at.map((item) => (typeof item === 'number' ? p('x', numbered(1, item)) : p('x', numbered(...item))))
  return labelsOf(await docxBytes({ numbering, body: body.join('') }), codes)
}

test('a Vietnamese outline: Roman, decimal, two decimals, letters, dashes, each restarting under its parent', async () => {
  expect(await labels(outline + num(1, 0), [0, 1, 2, 2, 3, 3, 4, 4, 1, 2, 0, 1])).toEqual([
    'I.',
    '1.',
    '1.1.',
    '1.2.',
    'a)',
    'b)',
    '-',
    '-',
    '2.',
    '2.1.',
    'II.',
    '1.',
  ])
})

test('levels that never came count as begun', async () => {
  expect(await labels(outline + num(1, 0), [2, 2, 1])).toEqual(['1.1.', '1.2.', '2.'])
})

test('w:lvlRestart 0 never restarts, n only after level n', async () => {
  const never = abstractNum(0, [lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')])
  expect(await labels(never + num(1, 0), [0, 1, 1, 0, 1])).toEqual(['I.', '1.', '2.', 'II.', '3.'])
  const afterFirst = abstractNum(0, [
    lvl(0, 'upperRoman', '%1.'),
    lvl(1, 'decimal', '%2.'),
    lvl(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
  ])
  expect(await labels(afterFirst + num(1, 0), [0, 1, 2, 1, 2, 0, 1, 2])).toEqual([
    'I.',
    '1.',
    'a)',
    '2.',
    'b)',
    'II.',
    '1.',
    'a)',
  ])
})

test('lists of one abstract list go on, a start override begins anew once', async () => {
  const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
  const numbering = abstractNum(0, [lvl(0, 'decimal', '%1.')]) + num(1, 0) + num(2, 0) + num(3, 0, again)
  expect(
    await labels(numbering, [
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 0],
      [1, 0],
    ]),
  ).toEqual(['1.', '2.', '5.', '6.', '7.'])
})

test('an override may redefine the level', async () => {
  const override = `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperLetter', 'Phần %1')}</w:lvlOverride>`
  expect(await labels(outline + num(1, 0, override), [0, 0])).toEqual(['Phần A', 'Phần B'])
})

test('start value, legal numbering, words in the label, an empty label', async () => {
  const numbering = abstractNum(0, [
    '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Chương %1"/></w:lvl>',
    lvl(1, 'decimal', 'Điều %1.%2.', '<w:isLgl/>'),
    lvl(2, 'none', ''),
  ])
  expect(await labels(numbering + num(1, 0), [0, 1, 2])).toEqual(['Chương III', 'Điều 3.1.', null])
})

test('bullets: dash and plus stay, glyphs of symbol fonts are dots', async () => {
  const bullets = ['-', '+', '\uf0b7', 'o', '\uf02d', '–', ''].map((text, level) => lvl(level, 'bullet', text))
  expect(await labels(abstractNum(0, bullets) + num(1, 0), [0, 1, 2, 3, 4, 5, 6])).toEqual([
    '-',
    '+',
    '•',
    '•',
    '-',
    '–',
    null,
  ])
})

test("a list linked to a numbering style takes that style's list", async () => {
  const numbering =
    abstractNum(0, ['<w:numStyleLink w:val="Outline"/>']) +
    abstractNum(1, ['<w:styleLink w:val="Outline"/>', lvl(0, 'upperRoman', '%1.')]) +
    num(1, 0) +
    num(2, 1)
  const styles = `<w:style w:type="numbering" w:styleId="Outline"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`
  const body = p('a', numbered(1)) + p('b', numbered(2))
  expect(await labelsOf(await docxBytes({ numbering, styles, body }))).toEqual(['I.', 'II.'])
})

test('numbered by style: the level that names the style, inherited, taken away by numId 0', async () => {
  const numbering =
    abstractNum(0, [
      lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>'),
      lvl(1, 'decimal', '%2.', '<w:pStyle w:val="H2"/>'),
    ]) + num(1, 0)
  const styles = `
    <w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="H2"/></w:style>`
  const styled = (style: string, more = ''): string => p('x', `<w:pStyle w:val="${style}"/>${more}`)
  const body =
    styled('H1') +
    styled('H2') +
    styled('Mine') +
    styled('H1', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
    styled('H1')
  expect(await labelsOf(await docxBytes({ numbering, styles, body }))).toEqual(['I.', '1.', '2.', null, 'II.'])
})

test('numbered empty cells carry their number; deleted paragraphs do not count', async () => {
  const numbering = abstractNum(0, [lvl(0, 'decimal', '%1')]) + num(1, 0)
  const deleted = p('', `${numbered(1)}<w:rPr><w:del w:id="1"/></w:rPr>`)
  expect(
    await labelsOf(await docxBytes({ numbering, body: p('', numbered(1)) + deleted + p('y', numbered(1)) })),
  ).toEqual(['1', '2'])
})

test('an unknown format comes out as digits, with a message; an undefined list is no number', async () => {
  const numbering = abstractNum(0, [lvl(0, 'aiueo', '%1.')]) + num(1, 0)
  expect(await labels(numbering, [0, [9, 0], [1, 5]], ['docx-number-format'])).toEqual(['1.', null, null])
})
