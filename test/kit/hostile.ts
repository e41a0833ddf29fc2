import { deflateSync } from 'node:zlib'
import { docxTexts, zipped } from './docx.ts'
import { randomFrom } from './generate/random.ts'
import { pdfStream, rawPdf } from './raw-pdf.ts'

export type Files = Readonly<Record<string, Uint8Array | string>>

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const replaced = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  latin1(Buffer.from(bytes).toString('latin1').replaceAll(from, to))

/** A file cut short at every twentieth of its length, e.g. "cut-05.pdf". */
export const truncated = (bytes: Uint8Array, extension: string): Files =>
  Object.fromEntries(
    Array.from({ length: 19 }, (_, index) => {
      const percent = 5 * (index + 1)
      const name = `cut-${String(percent).padStart(2, '0')}.${extension}`
      return [name, bytes.subarray(0, Math.floor((bytes.length * percent) / 100))]
    }),
  )

/** One variant of a file: some bytes flipped, overwritten, doubled or left out, as the seed says. */
export function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed)
  let changed = Buffer.from(bytes)
  for (let change = random.int(1, 12); change > 0; change--) {
    const at = random.int(0, changed.length - 1)
    const span = Math.min(random.int(1, 40), changed.length - at)
    const deed = random.int(0, 3)
    if (deed === 0) changed[at]! ^= 1 << random.int(0, 7)
    else if (deed === 1) changed.fill(random.int(0, 255), at, at + span)
    else if (deed === 2) changed = Buffer.concat([changed.subarray(0, at + span), changed.subarray(at)])
    else changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + span)])
  }
  return new Uint8Array(changed)
}

/** A DOCX whose document.xml is damaged before it is packed, so that the damage comes behind the checksum. */
export async function mutatedInside(text: string, seed: number): Promise<Uint8Array> {
  const parts = docxTexts({ body: paragraph(text) })
  const part = Buffer.from(mutated(Buffer.from(parts['word/document.xml']!), seed)).toString('utf8')
  return zipped({ ...parts, 'word/document.xml': part })
}

/** Archives that inflate beyond all measure, lie, climb out or declare entities. */
export async function hostileArchives(): Promise<Files> {
  const whole = docxTexts({ body: paragraph('Kế hoạch năm 2026') })
  const blanks = Buffer.alloc(60 * 2 ** 20, 0x20).toString('latin1')
  const flat = await zipped({ ...whole, 'word/document.xml': `${whole['word/document.xml']}${blanks}` }, true)
  const inner = await zipped({ 'a.zip': Buffer.from(flat) })
  const entities = (declared: string) =>
    zipped({ ...whole, 'word/document.xml': `<!DOCTYPE a [${declared}]>${whole['word/document.xml']}` })
  const lolling = Array.from({ length: 12 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
  const climbing = await zipped({ ...whole, '__/__/__/evil.txt': 'x', 'word/__/__/evil.xml': '<a/>' })
  const many = Object.fromEntries(Array.from({ length: 12_000 }, (_, n) => [`p${n}.xml`, '']))
  return {
    'bomb-flat.docx': flat,
    'bomb-nested.docx': await zipped({ ...whole, 'word/embeddings/a.zip': Buffer.from(inner) }),
    'bomb-nested.zip': inner,
    'bomb-lying.docx': lyingAboutSizes(flat),
    'entity-internal.docx': await entities(`<!ENTITY e0 "lol">${lolling}`),
    'entity-external.docx': await entities('<!ENTITY e SYSTEM "file:///etc/passwd">'),
    'climbing.docx': replaced(climbing, '__/', '../'),
    'many-parts.docx': await zipped({ ...whole, ...many }),
    'deep.docx': await zipped(docxTexts({ body: `${'<w:sdt><w:sdtContent>'.repeat(20_000)}` })),
  }
}

/** All uncompressed sizes of the central directory set to 10. */
function lyingAboutSizes(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive)
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1'))
    bytes.writeUInt32LE(10, at + 24)
  return new Uint8Array(bytes)
}

const shown = 'BT /F1 12 Tf 50 700 Td (Ke hoach nam 2026) Tj ET'

const codeMap = (ranges: string): string =>
  `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange ${ranges} endcmap end end`

/** PDF files that claim too much or turn in circles. */
export function hostilePdfs(): Files {
  const plain = rawPdf([shown])
  const inflated = deflateSync(Buffer.alloc(30 * 2 ** 20, 'q Q ')).toString('latin1')
  return {
    'pages-claimed.pdf': replaced(plain, '/Count 1 ', '/Count 100000 '),
    'pages-circle.pdf': replaced(plain, '/Kids [100 0 R]', '/Kids [2 0 R]'),
    'pages-negative.pdf': replaced(plain, '/Count 1 ', '/Count -7 '),
    'box-huge.pdf': rawPdf([{ content: shown, entries: '/MediaBox [0 0 1000000000 1000000000]' }]),
    'box-none.pdf': rawPdf([{ content: shown, entries: '/MediaBox [0 0 0 0]' }]),
    'unit-huge.pdf': rawPdf([{ content: shown, entries: '/UserUnit 1000000000' }]),
    'form-circle.pdf': rawPdf([{ content: '/X1 Do', resources: '/XObject << /X1 20 0 R >>' }], {
      objects: {
        20: pdfStream(
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 20 0 R >> >>',
          '/X1 Do /X1 Do',
        ),
      },
    }),
    'font-circle.pdf': rawPdf([{ content: shown.replace('F1', 'F3'), fonts: '/F3 20 0 R' }], {
      objects: {
        20: '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding 20 0 R /DescendantFonts [20 0 R] /ToUnicode 20 0 R >>',
      },
    }),
    'glyph-circle.pdf': rawPdf([{ content: '/F3 12 Tf BT (aaa) Tj ET', fonts: '/F3 20 0 R' }], {
      objects: {
        20: '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a 21 0 R >> /Resources << /Font << /F3 20 0 R >> >> >>',
        21: pdfStream('', '9 0 d0 BT /F3 1 Tf (aa) Tj ET'),
      },
    }),
    'length-circle.pdf': replaced(plain, `/Length ${shown.length}`, '/Length 101 0 R'),
    'previous-circle.pdf': replaced(plain, '/Root 1 0 R', '/Root 1 0 R /Prev 9'),
    'operators.pdf': rawPdf([{ content: '/X1 Do', resources: '/XObject << /X1 20 0 R >>' }], {
      objects: { 20: pdfStream('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode', inflated) },
    }),
    'picture-huge.pdf': rawPdf([{ content: '595 0 0 842 0 0 cm /X1 Do', resources: '/XObject << /X1 20 0 R >>' }], {
      objects: {
        20: pdfStream(
          '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /FlateDecode',
          inflated.slice(0, 5000),
        ),
      },
    }),
    'codes-claimed.pdf': rawPdf([{ content: shown.replace('F1', 'F3'), fonts: '/F3 20 0 R' }], {
      objects: {
        20: '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding 22 0 R /DescendantFonts [21 0 R] /ToUnicode 24 0 R >>',
        21: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 23 0 R >>',
        22: pdfStream('/Type /CMap /CMapName /X', codeMap('1 begincidrange <00000000> <7fffffff> 0 endcidrange')),
        23: '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 9 9] >>',
        24: pdfStream('', codeMap('1 beginbfrange <00000000> <7fffffff> <0041> endbfrange')),
      },
    }),
    'pattern-circle.pdf': rawPdf(
      [{ content: '/Pattern cs /P1 scn 0 0 500 500 re f', resources: '/Pattern << /P1 20 0 R >>' }],
      {
        objects: {
          20: pdfStream(
            '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 0.0001 /YStep 0.0001 /Resources << /Pattern << /P1 20 0 R >> >>',
            '/Pattern cs /P1 scn 0 0 9 9 re f',
          ),
        },
      },
    ),
    'dashes.pdf': rawPdf([`[0.000001] 0 d 0 0 m 100000 100000 l S ${shown}`]),
    'arrays-nested.pdf': rawPdf(['['.repeat(300_000) + shown]),
    'dictionaries-nested.pdf': rawPdf([shown], { catalog: `/X ${'<< /A '.repeat(100_000)}` }),
    'script.pdf': rawPdf([shown], {
      catalog: '/OpenAction << /S /JavaScript /JS (app.launchURL("http://127.0.0.1:9/")) >>',
    }),
  }
}

/** Lines of so many characters made of what patterns look for, markup, formulas, and bytes that only begin like a document. */
export function hostileTexts(long: number): Files {
  const fill = (piece: string): string => `Kế hoạch năm 2026\n${piece.repeat(Math.ceil(long / piece.length))}`
  return {
    'digits.txt': fill('1'),
    'numbers.txt': fill('1.234 '),
    'points.txt': fill('1.'),
    'brackets.txt': fill('('),
    'blanks.txt': fill('a          '),
    'citations.txt': fill('Nghị quyết số 57-NQ/TW ngày 22/12/2024 '),
    'money.txt': fill('1.320 triệu đồng, '),
    'tabs.txt': fill('\t1'),
    'pipes.txt': fill('| a '),
    'dashes.txt': fill('- '),
    'lines.txt': fill('a\n'),
    'marks.txt': fill('e\u0302\u0301'),
    'markup.txt': "<script>alert(1)</script> =cmd|'/c calc'!A1 \"><img src=x onerror=alert(1)>\nKế hoạch năm 2026",
    'claims.png': Buffer.concat([
      Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a00802000000', 'hex'),
      Buffer.alloc(200),
    ]),
    'circle.tif': Buffer.from('49492a0008000000000008000000', 'hex'),
    'only-a-header.pdf': '%PDF-1.7\n',
    'only-a-header.docx': 'PK\x03\x04',
    'nothing.pdf': '',
    'zeros.pdf': Buffer.alloc(5000),
  }
}
