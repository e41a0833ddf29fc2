import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pdfReader } from '../../src/read/pdf.ts'
import { typedPdf } from '../kit/typed-pdf.ts'

/**
 * Pages a second of the PDF reader beside bare pdf.js (text content and operator list of each page) on the same file in the same
 * run, and the memory held after each file: `node test/bench/speed.ts [FILE…]`. Without files: reports of 10, 100 and 500 pages.
 */
const rounds = 9
const files = process.argv.slice(2)
const inputs = files.length > 0 ? files.map((file) => [file, readFileSync(file)] as const) : await generated()

console.log('file | pages | reader pages/s | bare pages/s | cost | MB')
for (const [name, bytes] of inputs) {
  const times = { reader: [] as number[], bare: [] as number[] }
  let pages = 0
  for (let round = 0; round < rounds; round++) {
    times.reader.push(await timed(() => pdfReader.read(bytes, { password: null })))
    times.bare.push(await timed(async () => (pages = await readBare(bytes))))
  }
  const [reader, bare] = [median(times.reader), median(times.bare)]
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20)
  console.log([name, pages, speed(pages, reader), speed(pages, bare), (reader / bare).toFixed(2), memory].join(' | '))
}

async function readBare(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await task.promise
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    await page.getTextContent()
    await page.getOperatorList()
    page.cleanup()
  }
  const pages = pdf.numPages
  await task.destroy()
  return pages
}

async function generated(): Promise<(readonly [string, Buffer])[]> {
  const sentence =
    'Ủy ban nhân dân phường báo cáo kế hoạch năm 2026 với kinh phí 1.726 triệu đồng, trong đó ngân sách tỉnh 245. '
  return Promise.all(
    [10, 100, 500].map(async (pages) => {
      const lines = Array.from({ length: pages }, () => sentence.repeat(24))
      return [`${pages} pages`, await typedPdf(lines)] as const
    }),
  )
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}

function speed(pages: number, milliseconds: number): string {
  return ((pages / milliseconds) * 1000).toFixed(0)
}
