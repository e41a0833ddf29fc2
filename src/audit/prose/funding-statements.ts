import type { Document } from '../../model/document.ts'
import type { BudgetLine, Task } from '../../model/record.ts'
import { type Span, sliceOf } from '../../model/span.ts'
import { fundingLevels } from '../../vi/budget/funding.ts'
import type { FundingLevel } from '../../vi/budget/funding-words.ts'
import { likeness } from '../../vi/text/likeness.ts'

/** What a document says in one place of whose money an item is paid from. */
export interface FundingStatement {
  readonly no: string | null
  readonly name: string
  /** Đồng. */
  readonly amount: string
  /** The text, or the heads of the columns that bear money: "Ngân sách cấp phường". */
  readonly said: string
  readonly levels: ReadonlySet<FundingLevel>
  /** Of table lines; null for tasks. */
  readonly table: string | null
  readonly at: readonly Span[]
}

/** Of tasks and budget lines with an amount of their own; those that leave the source open say nothing. */
export function fundingStatements(
  document: Document,
  tasks: readonly Task[],
  lines: readonly BudgetLine[],
): readonly FundingStatement[] {
  return [
    ...tasks.flatMap(({ no, name, budget, fundingSource, evidence }) =>
      statement(document, { no, name, amount: budget, said: fundingSource, table: null, at: evidence }),
    ),
    ...lines.flatMap((line) => {
      const amount = line.amounts.find(({ source }) => source === 'total')?.vnd ?? null
      const own = { no: line.no, name: line.label, amount, table: line.table }
      return [
        ...statement(document, { ...own, said: line.funding, at: line.evidence }),
        ...byColumns(line).flatMap((columns) => ({ ...own, amount: amount ?? '0', ...columns })),
      ]
    }),
  ]
}

interface Said extends Omit<FundingStatement, 'amount' | 'said' | 'levels'> {
  readonly amount: string | null
  readonly said: string | null
}

function statement(document: Document, { said, amount, at, ...own }: Said): readonly FundingStatement[] {
  const levels = said === null ? null : fundingLevels(said)
  if (said === null || amount === null || levels === null) return []
  return [{ ...own, amount, said, levels, at: placeOf(document, said, at) }]
}

const rowLength = 3000

/** Where the row or task prints the text; else the whole of it. */
function placeOf(document: Document, said: string, at: readonly Span[]): readonly Span[] {
  const own = at.filter((span) => sliceOf(document.text, span) === said)
  if (own.length > 0 || at.length === 0) return own.length > 0 ? own : at
  const start = document.text.indexOf(said, at[0]!.start)
  return start === -1 || start > at[0]!.start + rowLength ? at : [{ start, end: start + said.length }]
}

/** The sources under which a line that is split by source bears money. */
function byColumns({ amounts }: BudgetLine): readonly Pick<FundingStatement, 'said' | 'levels' | 'at'>[] {
  const parts = amounts.filter(({ source }) => source !== 'total')
  const paid = parts.filter(({ vnd }) => vnd !== null && Number(vnd) !== 0)
  if (parts.length === amounts.length || paid.length === 0) return []
  const levels = new Set(paid.map(({ source }) => source as FundingLevel))
  const said = paid.map(({ column, source }) => column ?? source).join(', ')
  return [{ said, levels, at: paid.flatMap(({ evidence }) => evidence) }]
}

/** One item in two places: the same amount under the same number and a like name, or under much the same name. */
export function isSameItem(a: FundingStatement, b: FundingStatement): boolean {
  if (a.amount !== b.amount || Number(a.amount) === 0 || (a.table !== null && a.table === b.table)) return false
  const alike = likeness(a.name, b.name)
  return alike >= 0.6 || (a.no !== null && a.no === b.no && alike >= 0.2)
}
