import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectionRules } from '../../rules/collection/index.ts'
import { auditOutput } from '../../src/batch/collection.ts'
import type { BudgetLine, DocumentRecord } from '../../src/model/record.ts'
import { collectionChecks, collectionFindings } from '../../src/write/collection.ts'
import { type Connection, openDatabase, openForReading, recordTables } from '../../src/write/sqlite.ts'
import { outputOf } from '../kit/database.ts'
import { recordOf } from '../kit/record.ts'

interface Fields {
  readonly head?: Partial<DocumentRecord['document']>
  /** Million đồng by label. */
  readonly money?: Readonly<Record<string, number>>
  readonly cited?: Partial<DocumentRecord['citations'][number]>
  readonly year?: number
}

/** A report of a commune, valid by the schema. */
function report(name: string, { head = {}, money = {}, cited = {}, year = 2026 }: Fields): DocumentRecord {
  const record = recordOf(new TextEncoder().encode(name), name)
  const [citation, line] = [record.citations[0]!, record.budgetLines[0]!]
  const [amount] = line.amounts
  const lineOf = ([label, million]: readonly [string, number], index: number): BudgetLine => ({
    ...line,
    id: `b${index + 1}`,
    label,
    parent: null,
    restates: null,
    year,
    amounts: [{ ...amount!, source: 'total', year, vnd: `${million * 1e6}`, candidates: [], basis: 'inherited' }],
  })
  return {
    ...record,
    document: { ...record.document, years: [year], code: `${name}/KH-UBND`, ...head },
    citations: [{ ...citation, resolvesTo: null, inside: null, ...cited }],
    budgetLines: Object.entries(money).map(lineOf),
  }
}

const plan = { head: { title: 'Kế hoạch chuyển đổi số năm 2026' } }
const records: readonly DocumentRecord[] = [
  report('a', { ...plan, money: { 'Đào tạo': 150, 'Hạ tầng': 2205 } }),
  report('b', { head: { ...plan.head, date: '2026-05' }, money: { 'Đào tạo': 170, 'Hạ tầng': 2205 } }),
  report('c', { head: { kind: 'BC', title: 'Báo cáo tài chính', date: '2026-06' }, money: { 'Hạ tầng': 2_205_000 } }),
  report('d', { head: { title: 'Kế hoạch năm 2025' }, year: 2025, money: { 'Hạ tầng': 2 } }),
  report('e', { head: { place: 'Bắc Kạn', issuer: 'UBND phường Bắc Kạn' }, cited: { date: '2024-11-22' } }),
  report('g', { head: { place: 'Bắc Kạn', issuer: 'UBND phường Bắc Kạn', years: [] } }),
]

function audited(out: string, decisions: Parameters<typeof auditOutput>[1] = {}) {
  auditOutput(out, decisions)
  const database = openForReading(join(out, 'boctach.db'))
  try {
    return { findings: [...collectionFindings(database)], checks: collectionChecks(database) }
  } finally {
    database.close()
  }
}

test('documents are compared with each other: citations, units, reports sent again, years', () => {
  const { findings, checks } = audited(outputOf(...records))
  expect(findings.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual([
    'citation-conflict-across dates',
    'unit-slip-across scaled',
    'restated-report restated',
    'year-over-year jump',
  ])
  expect(checks.map(({ rule }) => rule)).toEqual(collectionRules.map(({ id }) => id))
  expect(findings[0]).toMatchObject({
    id: 'x1',
    severity: 'error',
    data: { dates: '22/12/2024 (5 tài liệu); 22/11/2024 (1 tài liệu)' },
  })
  for (const { sides } of findings)
    for (const { document, evidence } of sides) {
      expect(records.map((record) => record.document.id)).toContain(document)
      expect(evidence).toMatchObject({ page: 1, quote: expect.any(String) })
    }
})

test('the order in which documents were read changes nothing, and an audit replaces the one before', () => {
  const out = outputOf(...records)
  const first = audited(out)
  expect(audited(out)).toEqual(first)
  expect(audited(outputOf(...records.toReversed()))).toEqual(first)
})

test('where nothing has changed the last audit stands; another program, decision or document has all done again', () => {
  const out = outputOf(...records)
  const first = audited(out)
  const alter = (work: (database: Connection) => unknown): void => {
    const database = openDatabase(join(out, 'boctach.db'))
    work(database)
    database.close()
  }
  const mark = (): void => alter((database) => database.exec(`UPDATE collection_findings SET vi = 'cũ'`))
  const isMarked = (decisions = {}): boolean => audited(out, decisions).findings.every(({ vi }) => vi === 'cũ')
  mark()
  expect(isMarked()).toBe(true)
  expect(isMarked({ accepted: ['0123456789abcdef'] })).toBe(false)
  expect(audited(out)).toEqual(first)
  mark()
  alter((database) => database.exec(`UPDATE collection_audited SET program = '0.0.1'`))
  expect(isMarked()).toBe(false)
  mark()
  alter((database) => recordTables(database).put(records[0]!))
  expect(isMarked()).toBe(false)
  mark()
  alter((database) => recordTables(database).remove(records[0]!.document.id))
  expect(audited(out).findings).not.toEqual(first.findings)
})

test('rules that are off find nothing; severities and accepted findings are as decided', () => {
  const out = outputOf(...records)
  const { findings } = audited(out)
  const [conflict] = findings
  const decided = audited(out, {
    rules: { 'citation-conflict-across': 'warning', 'unit-slip-across': 'off' },
    accepted: [conflict!.fingerprint],
  })
  expect(decided.findings.map(({ rule }) => rule)).not.toContain('unit-slip-across')
  expect(decided.findings[0]).toEqual({ ...conflict, severity: 'warning', status: 'accepted' })
})

test('a conflict keeps its fingerprint when more documents share it', () => {
  const more = report('h', { head: { issuer: null, province: null } })
  const [before, after] = [audited(outputOf(...records)), audited(outputOf(...records, more))]
  expect(after.findings[0]).toMatchObject({ fingerprint: before.findings[0]!.fingerprint })
  expect(after.findings[0]!.vi).not.toBe(before.findings[0]!.vi)
})

test('the same report in several files is silent', () => {
  const twin = (name: string, format: 'docx' | 'txt'): DocumentRecord => {
    const record = records[0]!
    const id = createHash('sha256').update(name).digest('hex')
    return { ...record, document: { ...record.document, id, name, format } }
  }
  expect(audited(outputOf(records[0]!, twin('a.docx', 'docx'), twin('a.txt', 'txt'))).findings).toEqual([])
})

test('reports without a period are each of their day; those of one period are compared', () => {
  const sent = (title: string, name: string, date: string, million: number): DocumentRecord =>
    report(name, { head: { kind: 'BC', title, date }, money: { 'Hạ tầng': million } })
  const twice = (title: string) => outputOf(sent(title, 'a', '2026-05-04', 150), sent(title, 'b', '2026-10-05', 170))
  expect(audited(twice('Tình hình chuyển đổi số')).findings).toEqual([])
  expect(audited(twice('Tình hình chuyển đổi số năm 2026')).findings).toMatchObject([{ messageId: 'restated' }])
})
