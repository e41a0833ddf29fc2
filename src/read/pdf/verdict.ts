import { type Box, height, width } from '../../model/geometry.ts'
import type { PdfWord } from './words.ts'

/** What stands on a page, as far as it tells whether the text layer can be used. */
export interface PageContent {
  readonly width: number
  readonly height: number
  readonly words: readonly PdfWord[]
  readonly pictures: readonly Box[]
  readonly painted: boolean
}

/** Part of the page from which pictures are a scan and not an illustration. */
const scanned = 0.5
/** A signature's or stamp's text over a scan has fewer letters than this ("Ký bởi: …", "Thời gian ký: …", "Số: 155"). */
const stampLetters = 250
/** Part of the letters without a known meaning; the 0.3 of OpenDataLoader. */
const unmapped = 0.3
/** Control characters come from fonts whose codes are glyph numbers; even the blank (3) is a twentieth of any text. */
const controls = 0.05

/** Why the page's text layer cannot be used as it is, or null: `no-text`, `unmapped-glyphs`, or `ocr-layer` for hidden text over a scan. */
export function reasonOf(page: PageContent): 'no-text' | 'unmapped-glyphs' | 'ocr-layer' | null {
  const isScan = coverage(page) >= scanned
  if (page.words.length === 0) return page.pictures.length > 0 || page.painted ? 'no-text' : null
  const letters = page.words.map(({ word }) => word.text).join('')
  if (share(letters, /[\ufffd\ue000-\uf8ff]/g) > unmapped || share(letters, /[\0-\x1f]/g) > controls)
    return 'unmapped-glyphs'
  const hidden = page.words.filter((word) => word.hidden)
  if (isScan && hidden.length > page.words.length / 2) return 'ocr-layer'
  return isScan && letters.length < stampLetters ? 'no-text' : null
}

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / text.length

function coverage(page: PageContent): number {
  const areas = page.pictures.map((box) => {
    const shown = {
      x0: Math.max(0, box.x0),
      y0: Math.max(0, box.y0),
      x1: Math.min(page.width, box.x1),
      y1: Math.min(page.height, box.y1),
    }
    return Math.max(0, width(shown)) * Math.max(0, height(shown))
  })
  return areas.reduce((sum, area) => sum + area, 0) / (page.width * page.height)
}
