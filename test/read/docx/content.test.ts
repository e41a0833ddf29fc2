import { expect, test } from 'vitest'
import { docxBytes, p, r, tbl } from '../../kit/docx.ts'
import { printed } from '../../kit/docx-printed.ts'

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const box = (inside: string): string => `<w:txbxContent>${inside}</w:txbxContent>`
const drawn = (inside: string): string =>
  `<w:drawing><wp:anchor><wp:positionH><wp:posOffset>914400</wp:posOffset></wp:positionH><wp:docPr id="1" name="Hộp" descr="mô tả"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`

type Case = readonly [title: string, body: string, expected: readonly string[], codes?: readonly string[]]

const cases: readonly Case[] = [
  [
    'insertions stay, deletions go',
    `<w:p>${r('Số ')}<w:ins w:id="1">${r('155')}</w:ins><w:del w:id="2"><w:r><w:delText>154</w:delText></w:r></w:del></w:p>`,
    ['Số 155'],
    ['docx-tracked-change'],
  ],
  [
    'a moved paragraph stands only where it went',
    `<w:p><w:pPr><w:rPr><w:moveFrom w:id="1"/></w:rPr></w:pPr><w:moveFrom w:id="2">${r('Hai')}</w:moveFrom></w:p>${p('Một')}<w:p><w:moveTo w:id="3">${r('Hai')}</w:moveTo></w:p>`,
    ['Một', 'Hai'],
    ['docx-tracked-change'],
  ],
  [
    'a deleted paragraph mark joins two paragraphs',
    p('1.144 ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('triệu đồng'),
    ['1.144 triệu đồng'],
  ],
  ['a hidden mark at the end of the text does not lose it', p('cuối', '<w:rPr><w:vanish/></w:rPr>'), ['cuối']],
  [
    'hidden text is not printed',
    `<w:p>${r('thấy')}${r('ẩn', '<w:vanish/>')}${r('!', '<w:vanish w:val="0"/>')}</w:p>`,
    ['thấy!'],
  ],
  [
    'of a field only the result',
    `<w:p>${r('Trang ')}${field(' PAGE \\* MERGEFORMAT ', r('7'))}${r('.')}</w:p>`,
    ['Trang 7.'],
  ],
  [
    "a field inside a field's code",
    `<w:p>${field(` IF ${field('MERGEFIELD x', r('mã'))} = 1`, r('có'))}</w:p>`,
    ['có'],
  ],
  [
    'a field that never ends swallows no other paragraph',
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('mã')}</w:p>${p('1144')}`,
    ['', '1144'],
  ],
  [
    'simple fields, links, controls, smart tags keep their text',
    `<w:p><w:fldSimple w:instr="DATE">${r('1')}</w:fldSimple><w:hyperlink r:id="rId9">${r('2')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${r('3')}</w:sdtContent></w:sdt><w:smartTag>${r('4')}</w:smartTag></w:p><w:sdt><w:sdtContent>${p('5')}</w:sdtContent></w:sdt>`,
    ['1234', '5'],
  ],
  [
    'check boxes',
    `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' có')}</w:p>`,
    ['☒ có'],
  ],
  [
    'tabs, breaks, hyphens',
    `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>2025</w:t><w:noBreakHyphen/><w:t>2026</w:t><w:softHyphen/><w:lastRenderedPageBreak/></w:r></w:p>`,
    ['a\tb\nc\n2025-2026\u00ad'],
  ],
  [
    'symbols by font, letters by code',
    `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Times New Roman" w:char="1EA3"/></w:r>${r('\uf0b7', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')}${r('\uf0b5', '<w:rFonts w:ascii=".VnTime"/>')}</w:p>`,
    ['✓ả•µ'],
  ],
  [
    'an unknown symbol is a message',
    '<w:p><w:r><w:sym w:font="Wingdings" w:char="0020"/><w:sym w:font="Symbol" w:char="F0FF"/><w:sym w:font="Arial" w:char="D800"/><w:sym/></w:r></w:p>',
    [' '],
    ['docx-symbol'],
  ],
  [
    'a text box in two forms is read once, after its paragraph',
    `<w:p>${r('Neo')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawn(box(p('Hộp')))}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(p('Hộp'))}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r(' chữ')}</w:p>`,
    ['Neo chữ', 'Hộp'],
  ],
  [
    'a text box in the old form only, with a table',
    `<w:p><w:r><w:pict><v:shape><v:textbox>${box(tbl([[p('a'), p('b')]]))}</v:textbox></v:shape></w:pict></w:r></w:p>`,
    ['', 'a | b'],
  ],
  [
    'pictures and embedded sheets are told',
    `<w:p>${r('x')}<w:r><w:drawing><pic:pic/></w:drawing></w:r><w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>`,
    ['x'],
    ['docx-picture', 'docx-embedded-object'],
  ],
  [
    'the preview of an embedded sheet is no picture',
    '<w:p><w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>',
    [''],
    ['docx-embedded-object'],
  ],
  [
    'a document of pictures only needs OCR',
    `<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>`,
    [''],
    ['docx-picture', 'needs-ocr'],
  ],
  [
    'page breaks: by hand, before a paragraph, between sections',
    `<w:p>${r('a')}<w:r><w:br w:type="page"/></w:r>${r('b')}</w:p>${p('c', '<w:pageBreakBefore/>')}${p('d', '<w:sectPr/>')}${p('e', '<w:sectPr/>')}${p('f')}<w:sectPr><w:type w:val="continuous"/></w:sectPr>`,
    ['a', '---', 'b', '---', 'c', 'd', '---', 'e', 'f'],
  ],
  [
    'capitals by format, but not of 8-bit fonts',
    `<w:p>${r('Ủy ban ', '<w:caps/>')}${r('§éc lËp', '<w:caps/><w:rFonts w:ascii=".VnTime"/>')}</w:p>`,
    ['ỦY BAN §éc lËp'],
  ],
  [
    'formulas keep their signs',
    '<w:p><m:oMath><m:r><m:t>E</m:t></m:r><m:r><m:t>=mc</m:t></m:r></m:oMath></w:p>',
    ['E=mc'],
  ],
  [
    'what is unknown is told',
    `<w:p><w:khác/>${r('x')}</w:p><w:altChunk/>`,
    ['x'],
    ['docx-unknown-element', 'docx-embedded-file'],
  ],
  [
    'comments, bookmarks, revisions of format leave nothing',
    `<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:bookmarkStart w:id="0" w:name="label 9."/><w:commentRangeStart w:id="1"/>${r('x')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:bookmarkEnd w:id="0"/></w:p>`,
    ['x'],
  ],
]

test.each(cases.map(([title, ...rest]) => ({ title, rest })))('$title', async ({ rest: [body, expected, codes] }) => {
  expect(await printed(await docxBytes({ body }), codes)).toEqual(expected)
})

test('a note mark of its own kind is no text', async () => {
  const footnotes = `<w:footnote w:id="2">${p('Ghi chú')}</w:footnote>`
  const mark = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
  expect(await printed(await docxBytes({ body: `<w:p>${r('1.144')}${mark}</w:p>`, footnotes }))).toEqual([
    '1.144',
    'Ghi chú',
  ])
})

test('footnotes follow the block that refers to them, their marks are gone', async () => {
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('—')}</w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${r('Nghị quyết số 57')}</w:p></w:footnote>`
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const body = `<w:p>${r('Một')}${mark}</w:p>${tbl([[`<w:p>${r('1144')}${mark}</w:p>`]])}${p('Hai')}`
  expect(await printed(await docxBytes({ body, footnotes }))).toEqual([
    'Một',
    'Nghị quyết số 57',
    '1144',
    'Nghị quyết số 57',
    'Hai',
  ])
})
