import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js'
import type { RawPage, Stroke } from '../../model/raw.ts'
import type { Canvas, Layers } from './canvas.ts'
import { loadFonts } from './fonts.ts'
import { quarterTurns } from './glyph.ts'
import { toMatrix } from './matrix.ts'
import { drawPage } from './operators.ts'
import { withoutStruckOut } from './struck-out.ts'
import { type StructureNode, taggedTables } from './tagged.ts'
import { reasonOf } from './verdict.ts'
import { glyphsToWords } from './words.ts'

/** Longest side in points (PDF 32000-1, C.2: 200 inches); a larger page is shrunk to it. */
const longestSide = 14_400

/** The page, and the text on it that is struck out and left away. */
export async function readPage(
  page: PDFPageProxy,
  layers: Layers,
): Promise<{ readonly page: RawPage; readonly struck: string }> {
  try {
    const list = await page.getOperatorList()
    const fonts = await loadFonts(page, fontIds(list))
    const draw = (rotation: number) => {
      const { width, height } = page.getViewport({ scale: 1, rotation })
      const viewport = page.getViewport({ scale: Math.min(1, longestSide / Math.max(width, height)), rotation })
      return { ...viewport, canvas: drawPage(list, toMatrix(viewport.transform), fonts, layers) }
    }
    const asDisplayed = draw(page.rotate)
    const turns = turnsOf(asDisplayed.canvas)
    const { width, height, canvas } = turns === 0 ? asDisplayed : draw((page.rotate + 360 - turns * 90) % 360)
    const shown = canvas.glyphs.filter(({ x, y }) => x > -1 && x < width + 1 && y > -1 && y < height + 1)
    const strokes = canvas.strokes.flatMap((stroke) => clipped(stroke, width, height))
    const { kept, struck } = withoutStruckOut(shown, strokes)
    const words = glyphsToWords(kept, strokes)
    const isTagged = words.some(({ mcid }) => mcid !== null)
    const tree = isTagged ? ((await page.getStructTree()) as StructureNode | null) : null
    return {
      page: {
        number: page.pageNumber,
        width,
        height,
        reading: 'digital',
        reason: reasonOf({ width, height, words, pictures: canvas.pictures, painted: canvas.painted }),
        words: words.map(({ word }) => word),
        strokes,
        taggedTables: tree ? taggedTables(tree, words) : [],
      },
      struck,
    }
  } finally {
    page.cleanup()
  }
}

/** The part of the stroke that lies on the page, none or one. */
function clipped({ x0, y0, x1, y1, width }: Stroke, right: number, bottom: number): Stroke[] {
  if (!(x1 >= 0 && x0 <= right && y1 >= 0 && y0 <= bottom)) return []
  return [{ x0: Math.max(0, x0), y0: Math.max(0, y0), x1: Math.min(right, x1), y1: Math.min(bottom, y1), width }]
}

function fontIds(list: PDFOperatorList): Set<string> {
  const ids = new Set<string>()
  for (const [index, code] of list.fnArray.entries()) {
    const args: unknown = list.argsArray[index]
    if (code === OPS.setFont) ids.add((args as [string])[0])
    if (code !== OPS.setGState) continue
    for (const [key, value] of (args as [[string, unknown][]])[0]) if (key === 'Font') ids.add((value as [string])[0])
  }
  return ids
}

/** Part of a page's glyphs that must lie on their side for the page to be one printed sideways (a wide annex on a portrait page). */
const sideways = 0.9
/** Fewer glyphs are a stamp or a note in the margin of a scan. */
const fewest = 50

/** Quarter turns by which nearly all glyphs of the page stand off upright; 0 where they differ. */
function turnsOf({ glyphs }: Canvas): number {
  if (glyphs.length < fewest) return 0
  const counts = [0, 0, 0, 0]
  for (const { run } of glyphs) counts[quarterTurns(run)]!++
  return Math.max(
    0,
    counts.findIndex((count) => count > sideways * glyphs.length),
  )
}
