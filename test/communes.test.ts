import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentRecord } from '../src/model/record.ts'
import { type Processed, processDocument } from '../src/pipeline.ts'

const folder = join(import.meta.dirname, '../fixtures/communes')
const communes = ['an-hai', 'bac-kan', 'gia-phuc', 'kien-thuy', 'thuan-thanh'] as const
const formats = ['txt', 'docx', 'pdf'] as const

const processed = new Map<string, Processed>()
const of = (commune: string, format: string): Processed => processed.get(`${commune}.${format}`)!

beforeAll(async () => {
  for (const commune of communes) {
    for (const format of formats) {
      const name = `${commune}.${format}`
      processed.set(name, await processDocument(readFileSync(join(folder, name)), name, { password: null }))
    }
  }
})

describe.each(communes)('%s', (commune) => {
  it('has the same sections in every format', () => {
    const paths = (format: string) => of(commune, format).record.sections.map(({ path, title }) => `${path} ${title}`)
    expect(paths('docx')).toEqual(paths('txt'))
    expect(paths('pdf')).toEqual(paths('txt'))
  })

  it('has the same tables, cell by cell, in every format', () => {
    const tables = (format: string) =>
      of(commune, format).record.tables.map(({ header, rows }) => [header, cellTexts(rows)])
    expect(tables('docx')).toEqual(tables('txt'))
    expect(tables('pdf')).toEqual(tables('txt'))
  })

  it.each(formats)('keeps every number and proves every value (%s)', (format) => {
    const { record, text } = of(commune, format)
    documentRecord.parse(record)
    expect(record.messages.filter(({ code }) => code === 'unplaced-number')).toEqual([])
    const evidence = evidenceIn(record)
    expect(evidence.length).toBeGreaterThan(record.sections.length)
    expect(evidence.filter(({ quote, start, end }) => text.slice(start, end) !== quote)).toEqual([])
    expect(
      evidence.every(({ page, box }) => (page !== null) === (format === 'pdf') && (box !== null) === (page !== null)),
    ).toBe(true)
  })
})

const cellTexts = (rows: Processed['record']['tables'][number]['rows']) =>
  rows.map((row) => row.map(({ text, rowSpan, columnSpan }) => `${text} ${rowSpan}x${columnSpan}`))

interface Evidence {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly page: number | null
  readonly box: unknown
}

function evidenceIn(value: unknown): readonly Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (value === null || typeof value !== 'object') return []
  return 'quote' in value && 'start' in value ? [value as Evidence] : Object.values(value).flatMap(evidenceIn)
}
