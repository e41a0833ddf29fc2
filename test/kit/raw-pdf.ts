/** A page written by hand, for what no PDF library would write. */
export interface RawPdfPage {
  /** Content stream. Fonts at hand: /F1 Times-Roman, /F2 Times-Bold, and those of `objects` named in `resources`. */
  readonly content: string
  /** Further entries of the page dictionary, e.g. `/Rotate 90`. */
  readonly entries?: string
  /** Further entries of the resource dictionary, e.g. `/XObject << /X1 20 0 R >>`. */
  readonly resources?: string
  /** Further entries of the font dictionary, e.g. `/F3 20 0 R`. */
  readonly fonts?: string
}

export interface RawPdfParts {
  /** Objects by number, 20 to 99. */
  readonly objects?: Readonly<Record<number, string>>
  /** Further entries of the catalogue. */
  readonly catalog?: string
}

/** Pages are A4 unless `entries` has another /MediaBox; page n is object 100 + 2n, n from 0. */
export function rawPdf(
  pages: readonly (RawPdfPage | string)[],
  { objects = {}, catalog = '' }: RawPdfParts = {},
): Uint8Array {
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${100 + 2 * index} 0 R`).join(' ')}] >>`,
    ],
    [10, '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>'],
    [11, '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>'],
    ...Object.entries(objects).map(([number, body]) => [Number(number), body] as const),
  ])
  for (const [index, page] of pages.entries()) {
    const { content, entries = '', resources = '', fonts = '' } = typeof page === 'string' ? { content: page } : page
    const box = entries.includes('/MediaBox') ? '' : '/MediaBox [0 0 595 842]'
    const font = `/Font << /F1 10 0 R /F2 11 0 R ${fonts} >>`
    const number = 100 + 2 * index
    all.set(
      number,
      `<< /Type /Page /Parent 2 0 R ${box} /Resources << ${font} ${resources} >> /Contents ${number + 1} 0 R ${entries} >>`,
    )
    all.set(number + 1, pdfStream('', content))
  }
  return written(all)
}

export const pdfStream = (entries: string, data: string): string =>
  `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`

/**
 * A font whose codes mean what the test says, as object bodies: the font under `number`, its ToUnicode map under `number + 1`.
 * `codes` gives for each byte its text and its width in thousandths.
 */
export function codedFont(
  number: number,
  name: string,
  codes: Readonly<Record<number, readonly [text: string, width: number]>>,
): Record<number, string> {
  const entries = Object.entries(codes).map(([code, [text, width]]) => ({ code: Number(code), text, width }))
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  const utf16 = (text: string) =>
    Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('')
  const map = entries.map(({ code, text }) => `<${hex(code, 2)}> <${utf16(text)}>`).join('\n')
  const widths = Array.from({ length: 256 }, (_, code) => codes[code]?.[1] ?? 500).join(' ')
  const cmap = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${entries.length} beginbfchar\n${map}\nendbfchar endcmap end`
  return {
    [number]: `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 0 /LastChar 255 /Widths [${widths}] /ToUnicode ${number + 1} 0 R >>`,
    [number + 1]: pdfStream('', cmap),
  }
}

function written(objects: ReadonlyMap<number, string>): Uint8Array {
  const numbers = [...objects.keys()].sort((a, b) => a - b)
  let text = '%PDF-1.7\n'
  const offsets = numbers.map((number) => {
    const offset = text.length
    text += `${number} 0 obj\n${objects.get(number)!}\nendobj\n`
    return { number, offset }
  })
  const rows = offsets
    .map(({ number, offset }) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('')
  const size = Math.max(...numbers) + 1
  text += `xref\n0 1\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
