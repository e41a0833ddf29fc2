import { Decimal } from 'decimal.js'
import type { Cell, Document, Table } from '../../model/document.ts'
import { readCell } from '../../vi/numbers/cells.ts'
import type { Grid } from '../grid/grid.ts'
import { gridOf, gridOfAmounts } from '../grid/table-grid.ts'
import { amountOf, type Equation, type Slack, slackOf, sumOf, verdictOf } from '../sums/equation.ts'
import { fails, sumsOf, type TableSums } from '../sums/table-sums.ts'
import { cellFinder } from './doubtful-cells.ts'

/** What a second look at a cell tells. */
export interface Again {
  /** The texts that its ink may be, the likeliest first; without the one that stands. */
  readonly texts: readonly string[]
  /** True where the text that stands was not seen again and the looks agree on the first of the others. */
  readonly isRefuted: boolean
  /** Those of the texts that no look read: the engine only held them for nearly as likely as what it read. */
  readonly guesses: readonly string[]
}

export type Alternatives = ReadonlyMap<Cell, Again>

/** The text that is taken for a cell, and by what: its readings alone, or the sums that hold with one of them only. */
export interface SettledFigure {
  readonly cell: Cell
  readonly text: string
  readonly by: 'ink' | 'sums'
}

/** Most figures that are changed together, and most combinations tried for one failing sum. */
const mostChanges = 4
const mostTried = 20_000

/**
 * What the cells of a table say after a second reading, where it differs from what they said. What is no figure, or is
 * refuted by the second look, becomes the likeliest reading that is one. A figure is changed only where every sum that it
 * takes part in then holds, or two of them at least and none breaks, where no more figures change than failing sums come to
 * hold, and where no other choice of readings as small does the same: what can be mended in two ways stays as it is, and so
 * does what no reading mends. What no look read must mend one sum more, or it would hide the errors of the document.
 */
export function settledFigures(document: Document, table: Table, alternatives: Alternatives): readonly SettledFigure[] {
  const byInk = [...alternatives].flatMap(([cell, { texts, isRefuted }]): readonly SettledFigure[] => {
    const text = isFigure(cell.text) && !isRefuted ? undefined : texts.find(isFigure)
    return text === undefined ? [] : [{ cell, text, by: 'ink' }]
  })
  const before = sumsWith(document, table, byInk)
  if (before === null) return byInk
  const bySums = mended(before, changesOf(document, table, alternatives, byInk, before.grid))
  const all = [...byInk.filter(({ cell }) => !bySums.some((change) => change.cell === cell)), ...bySums]
  const after = sumsWith(document, table, all)
  return after !== null && isBetter(before, after) ? all : byInk
}

const isFigure = (text: string): boolean => /^(?:number|dash)$/u.test(readCell(text).kind)

/** The sums of the table with other texts in some cells. */
function sumsWith(document: Document, table: Table, settled: readonly SettledFigure[]): TableSums | null {
  const grid = gridOf(document, withTexts(table, settled))
  return grid && sumsOf(grid)
}

function withTexts(table: Table, settled: readonly SettledFigure[]): Table {
  if (settled.length === 0) return table
  const texts = new Map(settled.map(({ cell, text }) => [cell, text]))
  const rows = table.rows.map(({ cells }) => ({
    cells: cells.map((cell) => (texts.has(cell) ? { ...cell, text: texts.get(cell)! } : cell)),
  }))
  return { ...table, rows }
}

/** Fewer sums fail, and none that held or was not there before. */
function isBetter(before: TableSums, after: TableSums): boolean {
  const failing = ({ columns, rows }: TableSums): readonly string[] => [
    ...columns.filter(fails).map(({ kind, row, column }) => [kind, row, column].join()),
    ...rows.filter(fails).map(({ kind, row, total }) => [kind, row, total.column].join()),
  ]
  const known = new Set(failing(before))
  const left = failing(after)
  return left.length < known.size && left.every((sum) => known.has(sum))
}

/** Another reading of a cell, and by how much it changes its figure, in đồng. */
interface Change extends SettledFigure {
  readonly shift: Decimal
  readonly isGuess: boolean
}

/** Where a cell stands in its table: cells with another text are other objects. */
const placeOf = ({ row, column }: Pick<Cell, 'row' | 'column'>): string => `${row},${column}`

type Changes = ReadonlyMap<string, Change>

/** The changes that each cell's readings allow, by place. A reading is worth what the whole table makes of its form. */
function changesOf(
  document: Document,
  table: Table,
  alternatives: Alternatives,
  byInk: readonly SettledFigure[],
  grid: Grid,
): ReadonlyMap<string, readonly Change[]> {
  const changes = new Map<string, readonly Change[]>()
  for (const [cell, again] of alternatives) {
    const now = valueAt(grid, cell) ?? new Decimal(0)
    const byValue = new Map<string, Change>()
    for (const text of [cell.text, ...again.texts].filter(isFigure)) {
      const change = { cell, text, by: 'sums' as const }
      const others = byInk.filter((other) => other.cell !== cell)
      const tried = gridOfAmounts(document, withTexts(table, [...others, change]))
      const shift = tried && valueAt(tried, cell)?.minus(now)
      if (shift && !shift.isZero() && !byValue.has(shift.toFixed()))
        byValue.set(shift.toFixed(), { ...change, shift, isGuess: again.guesses.includes(text) })
    }
    changes.set(placeOf(cell), [...byValue.values()])
  }
  return changes
}

function valueAt({ rows, money }: Grid, cell: Cell): Decimal | null {
  const column = money.findIndex((each) => each.column.index === cell.column)
  return rows.find(({ row }) => row === cell.row)?.figures[column]?.value ?? null
}

/** A sum: by how much its total exceeds its parts, and how that grows with each cell's figure. */
interface Line {
  readonly equation: Equation
  readonly excess: Decimal
  readonly slack: Slack
  readonly signs: ReadonlyMap<string, 1 | -1>
}

function linesOf({ grid, columns, rows }: TableSums): readonly Line[] {
  const cellAt = cellFinder(grid)
  return [...columns, ...rows].map((equation): Line => {
    const { total, addends, minus } = equation
    const terms = [
      { ...total, sign: 1 } as const,
      ...addends.map((term, at) => ({ ...term, sign: minus.includes(at) ? 1 : -1 }) as const),
    ]
    const signs = terms.flatMap(({ row, column, sign }) => {
      const cell = cellAt(row, column)
      return cell === null ? [] : [[placeOf(cell), sign] as const]
    })
    const excess = amountOf(total).minus(sumOf(equation))
    return { equation, excess, slack: slackOf(equation), signs: new Map(signs) }
  })
}

function holds({ equation, excess, slack, signs }: Line, changes: Changes): boolean {
  let changed = excess
  for (const [place, { shift }] of changes) changed = changed.plus(shift.times(signs.get(place) ?? 0))
  return verdictOf(equation, slack, changed) !== 'fails'
}

/** The changes that mend failing sums, each the only way to do so; what one settles may leave another only one way. */
function mended(sums: TableSums, options: ReadonlyMap<string, readonly Change[]>): readonly Change[] {
  const lines = linesOf(sums)
  const chosen = new Map<string, Change>()
  for (let size = -1; size < chosen.size; ) {
    size = chosen.size
    for (const line of lines)
      if (!holds(line, chosen))
        for (const [place, change] of onlyMend(line, lines, options, chosen)) chosen.set(place, change)
    if (chosen.size > size) continue
    for (const line of lines)
      if (!holds(line, chosen))
        for (const [place, change] of onlyCrossing(line, lines, options, chosen)) chosen.set(place, change)
  }
  return [...chosen.values()]
}

/** The one reading of a figure of `start` that mends two sums and breaks none: a third may fail for another figure's sake. */
function onlyCrossing(
  start: Line,
  lines: readonly Line[],
  options: ReadonlyMap<string, readonly Change[]>,
  chosen: Changes,
): Changes {
  const found = [...start.signs.keys()]
    .filter((place) => !chosen.has(place))
    .flatMap((place) => (options.get(place) ?? []).map((change): Changes => new Map([[place, change]])))
    .filter((changes) => mendedBy(changes, lines, chosen) >= 2 && brokenBy(changes, lines, chosen) === 0)
  return found.length === 1 ? found[0]! : new Map()
}

/** The one smallest choice of readings with which `start` holds and all that its figures take part in; empty without. */
function onlyMend(
  start: Line,
  lines: readonly Line[],
  options: ReadonlyMap<string, readonly Change[]>,
  chosen: Changes,
): Changes {
  const found = new Map<string, Changes>()
  let tried = 0
  const search = (changes: Changes, most: number): void => {
    if (tried++ > mostTried) return
    const all = new Map([...chosen, ...changes])
    const open = lines.find((line) => (line === start || touches(line, changes)) && !holds(line, all))
    if (open === undefined) found.set(nameOf(changes), changes)
    else if (changes.size < most)
      for (const place of open.signs.keys())
        if (!all.has(place))
          for (const change of options.get(place) ?? []) search(new Map([...changes, [place, change]]), most)
  }
  for (let most = 1; most <= mostChanges && found.size === 0; most++) search(new Map(), most)
  const [only, other] = found.values()
  const isOnly = only !== undefined && other === undefined && tried <= mostTried
  return isOnly && only.size + guessesIn(only) <= mendedBy(only, lines, chosen) ? only : new Map()
}

const touches = ({ signs }: Line, changes: Changes): boolean => [...changes.keys()].some((place) => signs.has(place))

const guessesIn = (changes: Changes): number => [...changes.values()].filter(({ isGuess }) => isGuess).length

const nameOf = (changes: Changes): string =>
  [...changes]
    .map(([place, { shift }]) => `${place}: ${shift}`)
    .sort()
    .join()

/** How many sums fail without the changes and hold with them, and how many the other way round. */
const mendedBy = (changes: Changes, lines: readonly Line[], chosen: Changes): number =>
  countOf(lines, changes, (line) => !holds(line, chosen) && holds(line, new Map([...chosen, ...changes])))
const brokenBy = (changes: Changes, lines: readonly Line[], chosen: Changes): number =>
  countOf(lines, changes, (line) => holds(line, chosen) && !holds(line, new Map([...chosen, ...changes])))

const countOf = (lines: readonly Line[], changes: Changes, is: (line: Line) => boolean): number =>
  lines.filter((line) => touches(line, changes) && is(line)).length
