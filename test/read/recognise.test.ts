import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { strokesToCells } from '../../src/layout/tables/ruled-cells.ts'
import type { PlacedDocument } from '../../src/model/raw.ts'
import type { Result } from '../../src/model/result.ts'
import { read } from '../../src/read/index.ts'
import type { Recognition } from '../../src/read/recognition.ts'
import { printed, scanned } from '../kit/scan.ts'
import { scanPdf } from '../kit/scan-pdf.ts'
import { typedPdf } from '../kit/typed-pdf.ts'

const dpi = 200
const recognition: Recognition = { mode: 'auto', cores: 2, cellsOf: strokesToCells, cache: null }

const readWith = (bytes: Uint8Array, changes: Partial<Recognition> = {}) =>
  read(bytes, { password: null }, { ...recognition, ...changes }) as Promise<Result<PlacedDocument>>

const textsOf = ({ value }: Result<PlacedDocument>) =>
  value.pages.map(({ words }) => words.map(({ text }) => text).join(' '))
const codesOf = ({ messages }: Result<PlacedDocument>) => messages.map(({ code, page }) => `${code} ${page}`)

describe('a scan', () => {
  let scan: Uint8Array
  let lines: readonly string[]
  beforeAll(async () => {
    lines = ['Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', 'Tổng kinh phí là 2.355 triệu đồng']
    const pages = await printed(await typedPdf(lines), dpi, [1, 2])
    scan = await scanPdf(
      pages.map((page) => scanned(page, dpi, { level: 1, seed: 7 })),
      dpi,
      'gray-jpeg',
    )
  })

  test('is read word by word, in points of the page, and says so', async () => {
    const result = await readWith(scan)
    expect(textsOf(result)).toEqual(lines)
    expect(codesOf(result)).toEqual(['read-by-ocr 1', 'read-by-ocr 2'])
    const [page] = result.value.pages
    expect(page).toMatchObject({ number: 1, reading: 'ocr', reason: 'no-text' })
    const [word] = page!.words
    expect(word!.box.x0).toBeCloseTo(72, -1)
    expect(word!.font.size).toBeGreaterThan(11)
    expect(word!.font.size).toBeLessThan(17)
    expect(word!.confidence).toBeGreaterThan(0.7)
  })

  test('comes out the same whatever the order and the number of cores', async () => {
    expect(await readWith(scan, { cores: 1 })).toEqual(await readWith(scan, { cores: 3 }))
  })

  test('stays unread with "never", and says what it needs', async () => {
    const result = await readWith(scan, { mode: 'never' })
    expect(textsOf(result)).toEqual(['', ''])
    expect(codesOf(result)).toEqual(['needs-ocr 1', 'needs-ocr 2'])
  })

  test('is not read again when its pages are known', async () => {
    const kept = new Map<string, string>()
    let found = 0
    const cache = {
      get: async (key: string) => {
        if (kept.has(key)) found++
        return kept.get(key) ?? null
      },
      put: async (key: string, reading: string) => void kept.set(key, reading),
    }
    const first = await readWith(scan, { cache })
    expect([kept.size, found]).toEqual([2, 0])
    expect(await readWith(scan, { cache })).toEqual(first)
    expect([kept.size, found]).toEqual([2, 2])
  })

  test('a reading that was spoilt on disk is made again', async () => {
    const cache = { get: async () => '{"words":', put: async () => {} }
    expect(textsOf(await readWith(scan, { cache }))).toEqual(lines)
  })
})

test.each([1, 2] as const)(
  'pages that lie turned by %i quarters are read, those of few letters as the others lie',
  async (turns) => {
    const lines = ['Căn cứ Nghị quyết số 57-NQ/TW của Bộ Chính trị về khoa học và công nghệ', '- TTPVHCC, TTCƯDV;']
    const pages = await printed(await typedPdf(lines), dpi, [1, 2])
    const images = pages.map((page) => scanned(page, dpi, { level: 0, quarterTurns: turns }))
    const result = await readWith(await scanPdf(images, dpi, 'gray-jpeg'))
    expect(textsOf(result)[0]).toBe(lines[0])
    const upright = ((4 - turns) % 4) as 0 | 1 | 2 | 3
    expect(result.value.pages.map(({ lie }) => lie?.quarterTurns)).toEqual([upright, upright])
    expect(textsOf(result)[1]).toContain('PVHC')
  },
)

test('a typed page is left alone with "auto" and read with "always"', async () => {
  const typed = await typedPdf(['Ủy ban nhân dân phường'])
  expect(await readWith(typed)).toMatchObject({
    value: { pages: [{ reading: 'digital', reason: null }] },
    messages: [],
  })
  const always = await readWith(typed, { mode: 'always' })
  expect(textsOf(always)).toEqual(['Ủy ban nhân dân phường'])
  expect(always.value.pages[0]).toMatchObject({ reading: 'ocr', reason: 'asked' })
})

test('every amount of a scanned table is read exactly, and its cells are ruled', async () => {
  const file = readFileSync(join(import.meta.dirname, '../../fixtures/communes/thuan-thanh.pdf'))
  const [page] = await printed(file, dpi, [4])
  const scan = await scanPdf([scanned(page!, dpi, { level: 1, skewDegrees: 0.4, seed: 3 })], dpi, 'gray-jpeg')
  const typed = ((await read(file, { password: null })).value as PlacedDocument).pages[3]!
  const figures = (words: readonly { readonly text: string }[]) =>
    words
      .map(({ text }) => text)
      .filter((text) => /^\d[\d.,]*$/u.test(text))
      .sort()
  const { value } = await readWith(scan)
  expect(figures(value.pages[0]!.words)).toEqual(figures(typed.words))
  expect(strokesToCells(value.pages[0]!.strokes).length).toBe(strokesToCells(typed.strokes).length)
})
