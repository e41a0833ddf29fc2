import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { strokesToCells } from '../../src/layout/tables/ruled-cells.ts'
import type { PlacedDocument, RawPage } from '../../src/model/raw.ts'
import { read } from '../../src/read/index.ts'
import { languageFolder } from '../../src/read/ocr/engine.ts'
import { type Damage, printed, scanned } from '../kit/scan.ts'
import { scanPdf, toSharp } from '../kit/scan-pdf.ts'

/**
 * Scans made of the typed reports in fixtures/communes, read and held against the words of the typed file: words and letters
 * with their accents, amounts in tables, seconds a page; beside them native Tesseract with one thread and
 * the same data on the same pictures, where `tesseract` is installed (Debian: apt-get install tesseract-ocr).
 * `npm run bench:ocr [-- FILE.pdf…]`
 */
const folder = join(import.meta.dirname, '../../fixtures/communes')
const files =
  process.argv.length > 2 ? process.argv.slice(2) : [join(folder, 'thuan-thanh.pdf'), join(folder, 'bac-kan.pdf')]
const pages = [1, 3, 4]

const scans: readonly (readonly [name: string, dpi: number, damage: Damage])[] = [
  ['level 1, 200 dpi', 200, { level: 1, skewDegrees: 0.4 }],
  ['level 2, 200 dpi', 200, { level: 2, skewDegrees: -0.7 }],
  ['level 3, 200 dpi', 200, { level: 3, skewDegrees: 1.1 }],
  ['level 1, 150 dpi', 150, { level: 1, skewDegrees: 0.4 }],
  ['level 1, 300 dpi', 300, { level: 1, skewDegrees: 0.4 }],
  ['sealed and turned', 200, { level: 1, quarterTurns: 1, seal: [0.6, 0.4] }],
]

interface Reading {
  readonly words: readonly string[]
  /** By the clock, for all pages: both readers work on one core, so measure on an idle machine. */
  readonly seconds: number
}

interface Score {
  readonly words: number
  readonly letters: number
  readonly amounts: number
}

const native = nativeTesseract()
console.log('file | scan | reader | words | letters with accents | amounts exact | s/page')
for (const file of files) {
  const bytes = readFileSync(file)
  const typed = (await readPages(bytes, null)).filter(({ number }) => pages.includes(number)).flatMap(wordsOf)
  for (const [name, dpi, damage] of scans) {
    const images = (await printed(bytes, dpi, pages)).map((page) => scanned(page, dpi, damage))
    const scan = await scanPdf(images, dpi, 'gray-jpeg')
    const ours = await timed(async () => (await readPages(scan, 'auto')).flatMap(wordsOf))
    tell(basename(file), name, 'boctach', typed, ours)
    if (native === null) continue
    const pictures = await Promise.all(images.map((image) => toSharp(image).greyscale().png().toBuffer()))
    tell(basename(file), name, 'tesseract', typed, native(pictures, dpi))
  }
}
if (native === null) console.log('native Tesseract is not installed and was left out')
process.exit()

async function readPages(bytes: Uint8Array, mode: 'auto' | null): Promise<readonly RawPage[]> {
  const recognition = mode && { mode, cores: 1, cellsOf: strokesToCells, cache: null }
  return ((await read(bytes, { password: null }, recognition)).value as PlacedDocument).pages
}

function wordsOf({ words }: RawPage): readonly string[] {
  return words.map(({ text }) => text.normalize('NFC')).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function tell(file: string, scan: string, reader: string, typed: readonly string[], { words, seconds }: Reading): void {
  const score = scoreOf(typed, words)
  const percent = (part: number): string => `${(part * 100).toFixed(1)} %`
  const shares = [score.words, score.letters, score.amounts].map(percent)
  console.log([file, scan, reader, ...shares, (seconds / pages.length).toFixed(2)].join(' | '))
}

/** Shares of the typed words, of their letters, and of the amounts among them that were read; order does not matter. */
function scoreOf(typed: readonly string[], read: readonly string[]): Score {
  const isAmount = (word: string): boolean => /^\d[\d.,]*$/u.test(word)
  const amounts = typed.filter(isAmount)
  return {
    words: found(typed, read) / typed.length,
    letters:
      found(
        typed.flatMap((word) => [...word]),
        read.flatMap((word) => [...word]),
      ) / typed.join('').length,
    amounts: found(amounts, read) / amounts.length,
  }
}

function found(wanted: readonly string[], read: readonly string[]): number {
  const left = new Map<string, number>()
  for (const item of read) left.set(item, (left.get(item) ?? 0) + 1)
  return wanted.filter((item) => {
    const count = left.get(item) ?? 0
    left.set(item, count - 1)
    return count > 0
  }).length
}

async function timed(work: () => Promise<readonly string[]>): Promise<Reading> {
  const start = performance.now()
  return { words: await work(), seconds: (performance.now() - start) / 1000 }
}

/** Reads pictures with the command-line program and our language data; null where there is none. */
function nativeTesseract(): ((pictures: readonly Buffer[], dpi: number) => Reading) | null {
  if (spawnSync('tesseract', ['--version']).error) return null
  const data = join(languageFolder(), 'vie.traineddata.gz')
  return (pictures, dpi) => {
    const work = mkdtempSync(join(tmpdir(), 'boctach-bench-'))
    try {
      writeFileSync(join(work, 'vie.traineddata'), gunzipSync(readFileSync(data)))
      const options = ['stdout', '-l', 'vie', '--tessdata-dir', work, '--dpi', String(dpi)]
      const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
      const start = performance.now()
      const text = pictures
        .map((picture) =>
          execFileSync('tesseract', ['stdin', ...options], { input: picture, env, encoding: 'utf8', stdio: 'pipe' }),
        )
        .join(' ')
      return { words: text.normalize('NFC').split(/\s+/u), seconds: (performance.now() - start) / 1000 }
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  }
}
