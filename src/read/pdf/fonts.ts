import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfFont {
  /** PostScript name without the subset prefix. */
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
  /** Parts of the font size above and below (negative) the baseline. */
  readonly ascent: number
  readonly descent: number
  /** Horizontal glyph units to text space, usually 0.001. */
  readonly unit: number
  /** What one unit of font size measures upwards: 1 but for Type 3 fonts, which draw at any scale. */
  readonly height: number
}

/** The part of pdf.js' font object that is read here. */
interface LoadedFont {
  readonly name?: string
  readonly ascent?: number
  readonly descent?: number
  readonly fontMatrix?: readonly number[]
  readonly bbox?: readonly number[]
  readonly isType3Font?: boolean
  readonly bold?: boolean
  readonly italic?: boolean
}

const boldName = /bold|black|heavy|demi|[-,]bd/i
const italicName = /italic|oblique|[-,]it(?![a-z])/i

const within = (value: number | undefined, low: number, high: number, usual: number): number =>
  value !== undefined && value >= low && value <= high ? value : usual

/** Fonts whose file is broken arrive as an error in place of the object: they get usual measures and no name. */
function toPdfFont(loaded: LoadedFont): PdfFont {
  const name = (loaded.name ?? '').replace(/^[A-Z]{6}\+/, '')
  const [, , , vertical = 0.001] = loaded.fontMatrix ?? []
  const drawn = loaded.isType3Font ? Math.abs(((loaded.bbox?.[3] ?? 0) - (loaded.bbox?.[1] ?? 0)) * vertical) : 1
  return {
    name,
    bold: loaded.bold === true || boldName.test(name),
    italic: loaded.italic === true || italicName.test(name),
    ascent: within(loaded.ascent, 0.5, 1.1, 0.89),
    descent: within(loaded.descent, -0.4, -0.1, -0.22),
    unit: loaded.fontMatrix?.[0] ?? 0.001,
    height: drawn > 0 ? drawn : 1,
  }
}

/** The fonts named in `ids`, by id. pdf.js delivers a font a moment after the operators that name it. */
export async function loadFonts(page: PDFPageProxy, ids: ReadonlySet<string>): Promise<Map<string, PdfFont>> {
  const objects = page.commonObjs as { get(id: string, deliver: (font: LoadedFont) => void): unknown }
  const load = (id: string) => new Promise<LoadedFont>((deliver) => objects.get(id, deliver))
  return new Map(await Promise.all([...ids].map(async (id) => [id, toPdfFont(await load(id))] as const)))
}
