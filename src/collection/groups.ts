import type {
  CollectionFigure,
  DatedMention,
  FigurePair,
  Grouping,
  Groupings,
  Outlier,
  Paper,
  YearBudget,
} from '../check-collection.ts'
import type { Side } from '../model/record.ts'
import type { Connection } from '../write/sqlite.ts'
import { groupingSql } from './grouping-sql.ts'

type Row = Readonly<Record<string, string | number | null>>

/** Groups of one kind, one after the other, over the tables of `makeCollectionTables`; the same database gives the same order. */
export function* groupsOf<G extends Grouping>(
  database: Connection,
  grouping: G,
): Generator<readonly Groupings[G][], void> {
  const read = readers[grouping] as (row: Row) => Groupings[G]
  let group: Groupings[G][] = []
  let key: Row[string] = null
  for (const row of database.prepare<[], Row>(groupingSql[grouping]).iterate()) {
    if (row.group !== key && group.length > 0) {
      yield group
      group = []
    }
    key = row.group!
    group.push(read(row))
  }
  if (group.length > 0) yield group
}

const readers: { readonly [G in Grouping]: (row: Row) => Groupings[G] } = {
  mentions: mentionOf,
  pairs: pairOf,
  reports: pairOf,
  years: pairOf,
  budgets: budgetOf,
  outliers: outlierOf,
}

const text = (row: Row, name: string): string | null => row[name] as string | null
const number = (row: Row, name: string): number => row[name] as number
const list = (row: Row, name: string): readonly string[] => JSON.parse(text(row, name) ?? '[]')

const paperOf = (row: Row, of: string): Paper => ({
  document: text(row, `${of}_document`)!,
  name: text(row, `${of}_name`)!,
  issuer: text(row, `${of}_issuer`),
  code: text(row, `${of}_code`),
  date: text(row, `${of}_date`),
  title: text(row, `${of}_title`),
  reading: text(row, `${of}_reading`) as Paper['reading'],
  replaces: list(row, `${of}_replaces`),
})

function sideOf(row: Row, of: string, label: string, value: string | null, unit: string | null): Side {
  const box = ['x0', 'y0', 'x1', 'y1'].map((name) => row[`${of}_${name}`])
  const quote = text(row, `${of}_quote`)
  return {
    document: text(row, `${of}_document`)!,
    name: text(row, `${of}_name`)!,
    label,
    value,
    unit,
    evidence:
      quote === null
        ? null
        : {
            page: row[`${of}_page`] as number | null,
            box: box.some((edge) => edge === null) ? null : (box as [number, number, number, number]),
            quote,
            start: number(row, `${of}_start`),
            end: number(row, `${of}_end`),
          },
  }
}

function figureOf(row: Row, of: string): CollectionFigure {
  const label = text(row, `${of}_label`)!
  const value = text(row, `${of}_value`)!
  const candidates = JSON.parse(text(row, `${of}_candidates`) ?? '[]') as readonly { vnd: string | null }[]
  const unit = text(row, `${of}_unit`)
  return {
    paper: paperOf(row, of),
    kind: text(row, `${of}_kind`) as CollectionFigure['kind'],
    year: String(row[`${of}_year`]),
    source: text(row, `${of}_source`)!,
    label,
    value,
    readings: [value, ...candidates.flatMap(({ vnd }) => vnd ?? [])],
    unit,
    printedIn: text(row, `${of}_printed_in`),
    side: sideOf(row, of, label, value, unit),
  }
}

function pairOf(row: Row): FigurePair {
  return { first: figureOf(row, 'a'), second: figureOf(row, 'b') }
}

function outlierOf(row: Row): Outlier {
  return {
    figure: figureOf(row, 'a'),
    median: figureOf(row, 'b'),
    communes: number(row, 'communes'),
    comparable: number(row, 'comparable'),
    lower: number(row, 'lower'),
    upper: number(row, 'upper'),
  }
}

function mentionOf(row: Row): DatedMention {
  const [series, by, party] = JSON.parse(text(row, 'series')!) as [string, DatedMention['seriesBy'], number]
  const date = text(row, 'date')!
  return {
    paper: paperOf(row, 'a'),
    code: text(row, 'printed')!,
    codeYear: row.code_year as number | null,
    series,
    seriesBy: by,
    party: party === 1,
    date,
    documents: number(row, 'documents'),
    digital: number(row, 'digital'),
    side: sideOf(row, 'a', text(row, 'label')!, date, null),
  }
}

function budgetOf(row: Row): YearBudget {
  const total = String(row.total)
  return {
    paper: paperOf(row, 'a'),
    year: number(row, 'year'),
    total,
    fields: list(row, 'fields'),
    expenses: list(row, 'expenses'),
    side: sideOf(row, 'a', text(row, 'a_title') ?? text(row, 'a_name')!, total, 'đồng'),
  }
}
