import type { Box } from '../../../src/model/geometry.ts'
import type { PlacedDocument, RawPage } from '../../../src/model/raw.ts'
import { read } from '../../../src/read/index.ts'
import type { ColourImage } from '../../../src/read/raster/contract.ts'
import { type Damage, printed, scanned } from '../scan.ts'
import { type Coding, scanPdf } from '../scan-pdf.ts'
import type { Random } from './random.ts'

/** A typed document as a scan of its print. */
export interface ScannedDocument {
  readonly bytes: Uint8Array
  /** How it was scanned, e.g. `{ dpi: '150', wear: 'level 2', coding: 'fax' }`. */
  readonly traits: Readonly<Record<string, string>>
  /** The typed words whose middles lie under a box, in points of a page of the scan as displayed. */
  wordsUnder(page: number, box: Box): string
}

/** What holds for all pages; how each of them lies is its own. */
interface Scanner {
  readonly dpi: number
  readonly coding: Coding
  readonly quality: number
  readonly wear: Pick<Damage, 'level' | 'blur'>
  readonly marks: NonNullable<Damage['marks']>
  readonly quarterTurns: NonNullable<Damage['quarterTurns']>
}

const wears = [
  { level: 1 },
  { level: 1 },
  { level: 2 },
  { level: 2, blur: 0.12 },
  { level: 3 },
] as const satisfies readonly Pick<Damage, 'level' | 'blur'>[]

/** Scans a typed PDF as offices do: some faint, some as faxes, some turned, sealed or with a page upside down. */
export async function scannedDocument(pdf: Uint8Array, random: Random): Promise<ScannedDocument> {
  const { pages } = (await read(pdf, { password: null })).value as PlacedDocument
  const scanner = scannerFrom(random)
  const damages = pages.map((_, index) => damageOf(scanner, index, pages.length, random))
  const numbers = pages.map(({ number }) => number)
  const sheets = (await printed(pdf, scanner.dpi, numbers)).map(inSixteens)
  const images = sheets.map((sheet, index) => scanned(sheet, scanner.dpi, damages[index]!))
  return {
    bytes: await scanPdf(images, scanner.dpi, scanner.coding, scanner.quality),
    traits: traitsOf(scanner),
    wordsUnder: (number, box) => {
      const { width, height } = sheets[number - 1]!
      const points = 72 / scanner.dpi
      return wordsUnder(pages[number - 1]!, placeOnScan(width * points, height * points, damages[number - 1]!), box)
    },
  }
}

function scannerFrom(random: Random): Scanner {
  const dpi = random.pick([150, 200, 200, 300])
  return {
    dpi,
    coding: random.pick(['jpeg', 'jpeg', 'gray-jpeg', 'gray-jpeg', 'fax', 'bits', 'jbig2'] as const),
    quality: random.pick([85, 85, 60, 40]),
    wear: random.pick(wears),
    marks: random.some(['punch holes', 'staple', 'show-through'] as const, random.int(0, 2)),
    quarterTurns: random.chance(0.15) ? random.pick([1, 2, 3] as const) : 0,
  }
}

function damageOf({ wear, marks, quarterTurns }: Scanner, index: number, pageCount: number, random: Random): Damage {
  const isSealed = index === 0 || index === pageCount - 1
  const isOver = random.chance(0.05)
  return {
    ...wear,
    marks,
    skewDegrees: random.int(-15, 15) / 10,
    quarterTurns: (((isOver ? 2 : 0) + quarterTurns) % 4) as 0 | 1 | 2 | 3,
    seed: random.int(1, 1_000_000),
    ...(isSealed && random.chance(0.5) ? { seal: [random.int(15, 85) / 100, random.int(10, 90) / 100] as const } : {}),
  }
}

const traitsOf = ({ dpi, coding, quality, wear, marks, quarterTurns }: Scanner): ScannedDocument['traits'] => ({
  dpi: String(dpi),
  coding: coding.includes('jpeg') ? `${coding} ${quality}` : coding,
  wear: `level ${wear.level}${wear.blur === undefined ? '' : ', blurred'}`,
  ...(marks.length > 0 ? { marks: [...marks].sort().join(', ') } : {}),
  ...(quarterTurns > 0 ? { turned: String(90 * quarterTurns) } : {}),
})

/** Cut at the right and at the foot, where the paper is blank, to multiples of 16: `scanPdf` writes faxes of such widths only. */
function inSixteens({ width, height, data }: ColourImage): ColourImage {
  const [less, lower] = [width - (width % 16), height - (height % 16)]
  const cut = new Uint8Array(less * lower * 3)
  for (let y = 0; y < lower; y++) cut.set(data.subarray(y * width * 3, (y * width + less) * 3), y * less * 3)
  return { width: less, height: lower, data: cut }
}

type OnScan = (x: number, y: number) => readonly [x: number, y: number]

function wordsUnder({ words }: RawPage, onScan: OnScan, { x0, y0, x1, y1 }: Box): string {
  const isUnder = ({ box }: RawPage['words'][number]): boolean => {
    const [x, y] = onScan((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
    return x >= x0 && x <= x1 && y >= y0 && y <= y1
  }
  return words
    .filter(isUnder)
    .map(({ text }) => text)
    .join(' ')
}

/** Where a point of the printed page, of a size in points, comes to lie on the scan. */
function placeOnScan(width: number, height: number, { skewDegrees = 0, quarterTurns = 0 }: Damage): OnScan {
  const angle = ((quarterTurns * 90 + skewDegrees) * Math.PI) / 180
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  const [wide, high] = quarterTurns % 2 === 0 ? [width, height] : [height, width]
  return (x, y) => {
    const [across, down] = [x - width / 2, y - height / 2]
    return [wide / 2 + cosine * across - sine * down, high / 2 + sine * across + cosine * down]
  }
}
