import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/model/record.ts'
import { collectionTables } from '../../src/write/collection.ts'
import { schemaSql } from '../../src/write/schema.ts'
import { recordTables } from '../../src/write/sqlite.ts'
import { views, viewsSql } from '../../src/write/views.ts'
import { collectionFindingOf } from '../kit/collection-finding.ts'
import { recordOf } from '../kit/record.ts'

function databaseOf(...records: readonly DocumentRecord[]): Database.Database {
  const database = new Database(':memory:')
  database.exec(`${schemaSql()}\n${viewsSql()}`)
  for (const record of records) {
    database.prepare(`INSERT INTO work VALUES (?, '', '', 'done', 1, NULL, NULL)`).run(record.document.id)
    recordTables(database).put(record)
  }
  if (records.length > 0) collectionTables(database).add(collectionFindingOf(...records))
  return database
}

const record = recordOf(new Uint8Array([1]), 'a.pdf')

test.each(views.map((view) => [view.name, view] as const))(
  '%s gives the columns it promises, one row a key',
  (name, view) => {
    const rows = databaseOf(record).prepare(`SELECT * FROM ${name}`).all() as Record<string, unknown>[]
    expect(rows.length).toBeGreaterThan(0)
    expect(Object.keys(rows[0]!)).toEqual(view.columns.map((column) => column.name))
    const keys = rows.map((row) => JSON.stringify(view.key.map((column) => row[column])))
    expect(new Set(keys).size).toBe(rows.length)
  },
)

describe('v_rollup', () => {
  const line = record.budgetLines[0]!
  const amount = line.amounts[0]!
  const withLines = (...lines: readonly Partial<typeof line>[]): DocumentRecord => ({
    ...record,
    budgetLines: lines.map((fields, index) => ({
      ...line,
      parent: null,
      restates: null,
      ...fields,
      id: `b${index + 1}`,
    })),
  })
  const money = (source: typeof amount.source, vnd: string) => ({ ...amount, source, vnd })

  test('adds up to the counting lines, split by source with the rest told apart', () => {
    const database = databaseOf(
      withLines(
        { counts: true, amounts: [money('total', '100'), money('province', '30')] },
        { counts: true, amounts: [money('total', '50')] },
        { counts: false, amounts: [money('total', '150')] },
      ),
    )
    const rows = database.prepare('SELECT source, vnd FROM v_rollup ORDER BY source').all()
    expect(rows).toEqual([
      { source: 'province', vnd: 30 },
      { source: 'unsplit', vnd: 120 },
    ])
    expect(database.prepare('SELECT sum(total) FROM v_commune_year').pluck().get()).toBe(150)
  })

  test('absurd amounts of one document do not keep the others from being added up', () => {
    const absurd = { counts: true, amounts: [money('total', '9007199254740991')] }
    const database = databaseOf(withLines(...Array.from({ length: 1100 }, () => absurd)))
    expect(database.prepare('SELECT count(*) FROM v_rollup').pluck().get()).toBe(1)
    expect(database.prepare('SELECT total > 9e18 FROM v_commune_year').pluck().get()).toBe(1)
  })
})

describe('v_works', () => {
  const [citation] = record.citations
  const citing = (byte: number, province: string, code: string, issuer: string | null): DocumentRecord => {
    const other = recordOf(new Uint8Array([byte]), `${byte}.pdf`)
    const document = { ...other.document, province, issuer: `UBND xã ${byte}` }
    return {
      ...other,
      document,
      citations: [{ ...citation!, code, issuer, date: null, resolvesTo: null, role: 'basis' }],
    }
  }
  const works = (...records: readonly DocumentRecord[]) =>
    databaseOf(...records)
      .prepare('SELECT code, issuer, scope, documents FROM v_works ORDER BY scope')
      .raw()
      .all()

  test('numbers that every province has are not taken together', () => {
    const told = works(
      citing(1, 'Bắc Ninh', '17/KH-UBND', 'UBND tỉnh'),
      citing(2, 'Bắc Ninh', '17/KH-UBND', 'UBND tỉnh'),
      citing(3, 'Cà Mau', '17/KH-UBND', 'UBND tỉnh'),
    )
    expect(told).toEqual([
      ['17/KH-UBND', 'UBND tỉnh', 'Bắc Ninh', 2],
      ['17/KH-UBND', 'UBND tỉnh', 'Cà Mau', 1],
    ])
  })

  test('numbers without a body are those of the commune, numbers of central bodies are one for all', () => {
    expect(works(citing(1, 'Bắc Ninh', '62/KH-UBND', null), citing(2, 'Bắc Ninh', '62/KH-UBND', null))).toEqual([
      ['62/KH-UBND', '', 'UBND xã 1, Bắc Ninh', 1],
      ['62/KH-UBND', '', 'UBND xã 2, Bắc Ninh', 1],
    ])
    expect(
      works(citing(1, 'Bắc Ninh', '57-NQ/TW', 'Bộ Chính trị'), citing(2, 'Cà Mau', '57-NQ/TW', 'Bộ Chính trị')),
    ).toEqual([['57-NQ/TW', 'Bộ Chính trị', '', 2]])
  })
})
