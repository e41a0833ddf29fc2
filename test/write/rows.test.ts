import { describe, expect, test } from 'vitest'
import { documentRecord } from '../../src/model/record.ts'
import { tableNames, tables } from '../../src/write/columns.ts'
import { rowsOf } from '../../src/write/rows.ts'
import { recordOf } from '../kit/record.ts'

const record = recordOf(new Uint8Array([1]), 'bao-cao.pdf')
const rows = rowsOf(record)

describe('rows of a record', () => {
  test('the made-up record keeps to the schema', () => {
    expect(documentRecord.parse(record)).toEqual(record)
  })

  test.each(tableNames)('%s: every row has exactly the columns of its table, of their types', (table) => {
    const { columns } = tables[table]
    expect(rows[table].length).toBeGreaterThan(0)
    for (const row of rows[table]) {
      expect(Object.keys(row).sort()).toEqual(Object.keys(columns).sort())
      for (const [column, type] of Object.entries(columns)) {
        const value = row[column]
        if (value === null) expect(type, `${table}.${column} is null`).toMatch(/\?$/)
        else {
          const expected = type.startsWith('text') ? 'string' : type === 'boolean' ? 'boolean' : 'number'
          expect(typeof value, `${table}.${column}`).toBe(expected)
        }
      }
    }
  })

  test('an amount is a whole number of đồng to sum by and its exact text; a part of a đồng has only the text', () => {
    expect(rows.budget_amounts.map(({ id, line, vnd, vnd_exact }) => [id, line, vnd, vnd_exact])).toEqual([
      ['b1.1', 'b1', 1144000000, '1144000000'],
      ['b1.2', 'b1', null, '0.5'],
    ])
  })

  test('an amount too large for a double keeps its text alone', () => {
    const vast = structuredClone(record)
    vast.budgetLines[0]!.amounts[0]!.vnd = '99999999999999999999'
    expect(rowsOf(vast).budget_amounts[0]).toMatchObject({ vnd: null, vnd_exact: '99999999999999999999' })
  })

  test('evidence at every depth is a row that says where it belongs', () => {
    const places = rows.evidence.map(({ record_kind, record_id, field }) => `${record_kind} ${record_id} ${field}`)
    expect(places.map((place) => place.replace(record.document.id, 'ID'))).toEqual([
      'documents ID date',
      'sections s1 ',
      'sections s2 ',
      'citations c1 ',
      'indicators i1 ',
      'tasks t1 ',
      'tables tb1 headerCells[0][0]',
      'tables tb1 headerCells[0][1]',
      'tables tb1 rows[0][0]',
      'budget_lines b1 ',
      'budget_amounts b1.1 ',
      'budget_amounts b1.2 ',
      'findings f1 terms[0]',
      'findings f1 suspects[0]',
      'findings f1 ',
    ])
    expect(rows.evidence[0]).toMatchObject({
      page: 1,
      x0: 10,
      y0: 20,
      x1: 30.5,
      y1: 40,
      quote: 'tháng 3',
      start: 5,
      end: 12,
    })
  })

  test('lists keep their order in `position`', () => {
    expect(rows.sections.map(({ id, position }) => [id, position])).toEqual([
      ['s1', 1],
      ['s2', 2],
    ])
  })
})
