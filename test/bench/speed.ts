import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { median } from '../../src/model/median.ts'
import { processDocument } from '../../src/pipeline.ts'
import { pdfReader } from '../../src/read/pdf.ts'
import { generated, written } from '../kit/generate/index.ts'

/**
 * Pages a second of the PDF reader and of the whole path, beside bare pdf.js (text content and operator list of each page)
 * on the same files in the same run; then the same report repeated to 500 pages, made-up reports bound together of which
 * every round reads others, since what was read of a text is remembered; lines of a million characters against those of a
 * quarter, about 4 where time is linear; and memory over 1,000 documents.
 * `npm run bench [-- FILE…]`; without files it takes the typed PDFs of fixtures/communes.
 */
const folder = join(import.meta.dirname, '../../fixtures/communes')
const files = process.argv.length > 2 ? process.argv.slice(2) : pdfsOf(folder)
const options = { password: null }
const rounds = 9

console.log('file | pages | whole path pages/s | reader pages/s | bare pdf.js pages/s | whole / bare')
for (const file of files) await report(basename(file), repeat(readFileSync(file), rounds))

const longest = readFileSync(files.find((file) => file.includes('bac-kan')) ?? files[0]!)
for (const pages of [50, 100, 200, 500]) await report(`repeated to ${pages}`, repeat(await repeated(longest, pages), 3))
for (const pages of [50, 200]) await report(`${pages} different`, [await bound(pages, 0), await bound(pages, 1000)])

console.log('\na line of | ms for 1,000,000 characters | against 250,000')
for (const piece of [
  '1',
  '1.234 ',
  'Điều 1, khoản 2, ',
  '57-NQ/TW ngày 22/12/2024 ',
  '1.320 triệu đồng, ',
  'hồ sơ ',
  'a: ',
  '(',
]) {
  const [quarter, whole] = [await timed(() => lineOf(piece, 250_000)), await timed(() => lineOf(piece, 1_000_000))]
  console.log([JSON.stringify(piece), whole.toFixed(0), (whole / quarter).toFixed(1)].join(' | '))
}

console.log('\ndocuments done | resident MB')
for (let done = 1; done <= 1000; done++) {
  await processDocument(readFileSync(files[done % files.length]!), 'bench.pdf', options)
  if (done === 1 || done % 200 === 0) console.log(`${done} | ${Math.round(process.memoryUsage.rss() / 2 ** 20)}`)
}

/** One round for each of the files. */
async function report(name: string, inputs: readonly Uint8Array[]): Promise<void> {
  let pages = 0
  const works = {
    whole: (bytes: Uint8Array) => processDocument(bytes, name, options),
    reader: (bytes: Uint8Array) => pdfReader.read(bytes, options),
    bare: async (bytes: Uint8Array) => {
      pages = await readBare(bytes)
    },
  }
  const taken = { whole: [] as number[], reader: [] as number[], bare: [] as number[] }
  for (const bytes of inputs)
    for (const work of ['whole', 'reader', 'bare'] as const) taken[work].push(await timed(() => works[work](bytes)))
  const [whole, reader, bare] = [median(taken.whole)!, median(taken.reader)!, median(taken.bare)!]
  const speeds = [whole, reader, bare].map((time) => ((pages / time) * 1000).toFixed(0))
  console.log([name, pages, ...speeds, (whole / bare).toFixed(2)].join(' | '))
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

/** The report's pages again and again, up to `pages`. */
async function repeated(bytes: Uint8Array, pages: number): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes)
  const target = await PDFDocument.create()
  const indices = Array.from({ length: pages }, (_, index) => index % source.getPageCount())
  for (const page of await target.copyPages(source, indices)) target.addPage(page)
  return target.save()
}

/** Made-up reports from a seed on, bound to one file of at least so many pages. */
async function bound(pages: number, seed: number): Promise<Uint8Array> {
  const target = await PDFDocument.create()
  for (let next = seed; target.getPageCount() < pages; next++) {
    const source = await PDFDocument.load(await written(generated(next), 'pdf'))
    for (const page of await target.copyPages(source, source.getPageIndices())) target.addPage(page)
  }
  return target.save()
}

function repeat(bytes: Uint8Array, times: number): readonly Uint8Array[] {
  return Array.from({ length: times }, () => bytes)
}

function lineOf(piece: string, length: number): Promise<unknown> {
  const text = `Kế hoạch năm 2026\n${piece.repeat(length / piece.length)}`
  return processDocument(Buffer.from(text), 'line.txt', options)
}

function pdfsOf(path: string): string[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(path, name))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
