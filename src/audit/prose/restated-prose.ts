import type { BudgetLine } from '../../model/record.ts'
import { likeness } from '../../vi/text/likeness.ts'
import { searchForm } from '../../vi/text/search-form.ts'
import { isAboutAt } from './about.ts'
import { compared, type Restated, type Stated, totalWords } from './restated.ts'

/** Longer statements and tables are not compared line by line. */
const mostLines = 60
const mostRows = 600

/**
 * Amounts that a statement in prose (a total with its parts) repeats from a table: its total and the table's total row, its
 * parts and the rows of their names. That they are about the same shows where as many of them agree as differ, or where the
 * prose points at the table below it ("Dự toán chi tiết như sau:") and names no part that the table lacks.
 */
export function restatedProse(text: string, stated: readonly Stated[]): readonly Restated[] {
  const prose = stated.filter(({ line, figure }) => line.origin === 'prose' && !isAboutAt(text, figure.at))
  const statements = [...Map.groupBy(prose, ({ line }) => line.parent ?? line.id).values()]
  const tables = [
    ...Map.groupBy(
      stated.filter(({ line }) => line.table !== null),
      ({ line }) => line.table,
    ).values(),
  ]
  return statements
    .filter(({ length }) => length <= mostLines)
    .flatMap((statement) => {
      const next = tableBelow(statement, tables)
      return tables
        .filter(({ length }) => length <= mostRows)
        .flatMap((table) => pairsOf(statement, table, table === next && leadsTo(text, statement, table)))
    })
}

const placeOf = (stated: readonly Stated[]): number => stated[0]!.figure.at.start

/** The first table behind a statement. */
const tableBelow = (statement: readonly Stated[], tables: readonly (readonly Stated[])[]): readonly Stated[] | null =>
  tables.find((table) => placeOf(table) > placeOf(statement)) ?? null

function pairsOf(statement: readonly Stated[], table: readonly Stated[], isLedTo: boolean): readonly Restated[] {
  const pairs = statement.flatMap((stated) => {
    const twin = isTotal(stated.line) ? totalRow(stated, table) : rowOf(stated, table)
    if (twin === null) return []
    return [stated.figure.at.start < twin.figure.at.start ? compared(stated, twin) : compared(twin, stated)]
  })
  const agreeing = pairs.filter(({ verdict }) => verdict.startsWith('holds')).length
  if (agreeing > 0 && agreeing * 2 >= pairs.length) return pairs
  return isLedTo && pairs.length === statement.length ? pairs.filter(isOneWhole) : []
}

/** Two totals of one size: a draft differs from its last form by less than half, "cho lĩnh vực tuyên truyền" by more. */
const isOneWhole = ({ first, second }: Restated): boolean =>
  isTotal(first.line) &&
  first.figure.value.lt(second.figure.value.times(2)) &&
  second.figure.value.lt(first.figure.value.times(2))

const isTotal = ({ parent, label }: BudgetLine): boolean => parent === null && totalWords.test(label)

/** The total row that says the same, else the largest of the year. */
function totalRow({ line, figure }: Stated, table: readonly Stated[]): Stated | null {
  const totals = table.filter(
    (row) => row.line.kind === 'total' && row.line.parent === null && row.line.year === line.year,
  )
  const same = totals.find((row) => row.figure.value.eq(figure.value))
  const [largest = null] = totals.toSorted((a, b) => b.figure.value.cmp(a.figure.value))
  return same ?? largest
}

const alike = 0.8

/** The one row of the name; one that says the amount in any of its columns before the others. */
function rowOf({ line, figure }: Stated, table: readonly Stated[]): Stated | null {
  const named = table.filter(
    (row) => row.line.kind !== 'total' && row.line.year === line.year && likeness(row.line.label, line.label) >= alike,
  )
  const vnd = figure.value.toFixed()
  const saying = named.filter((row) => row.line.amounts.some((amount) => amount.vnd === vnd))
  if (saying.length > 0) return saying.find((row) => row.figure.value.eq(figure.value)) ?? null
  return named.length === 1 ? named[0]! : null
}

const nearby = 400
const pointing = /(?:như sau|dưới đây|sau đây|bảng sau|biểu sau|theo bảng|theo biểu|chi tiết)[^.;]{0,60}/u

/** Words behind the statement that lead on to the table below, and no other amount. */
function leadsTo(text: string, statement: readonly Stated[], table: readonly Stated[]): boolean {
  const end = Math.max(...statement.map(({ figure }) => figure.at.end))
  const [until] = searchForm(text.slice(end, placeOf(table))).split('\t')
  return until!.length <= nearby && pointing.test(until!) && !/\d[\d.,]*\s*(?:triệu|tỷ|nghìn|đồng)/u.test(until!)
}
