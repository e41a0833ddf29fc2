import type { BudgetLayout } from './budget-columns.ts'
import { type BudgetRow, flattened } from './budget-tree.ts'
import type { FindingFact } from './facts.ts'
import type { Setting } from './setting.ts'

/** A budget in which one figure is wrong, and what an auditor must say about it. */
export interface WrongBudget {
  readonly grand: BudgetRow
  readonly rows: readonly BudgetRow[]
  readonly findings: readonly Omit<FindingFact, 'class'>[]
  readonly allowed: readonly (readonly [string, string])[]
}

type Pair = readonly [string, string]

/** Alters one digit of one figure and works out which sums no longer hold; null when none would tell. */
export function plantedError(
  setting: Setting,
  layout: BudgetLayout,
  grand: BudgetRow,
  grandShown: boolean,
): WrongBudget | null {
  const { random } = setting
  const { key } = random.pick(layout.columns)
  const victims = [...(grandShown ? [grand] : []), ...flattened(grand.children)].filter(
    ({ amounts }) => (amounts[key] ?? 0) >= 1e7,
  )
  if (victims.length === 0) return null
  const victim = random.pick(victims)
  const right = victim.amounts[key]!
  const written = slipped(setting, right)
  const wrong = altered(grand, victim, key, written)
  const pairs = failures(wrong, layout, grandShown)
  if (pairs.length === 0) return null
  return {
    grand: wrong,
    rows: wrong.children,
    findings: [
      {
        where: `${victim.no} ${victim.label}, ${key}: ${right} -> ${written}`,
        must: true,
        any: pairs,
        written: String(written),
      },
    ],
    allowed: leafPairs(wrong, layout),
  }
}

/** One digit other than it was, or two digits that changed places: 1726 for 1971, 1026 for 1206. */
function slipped({ random }: Setting, vnd: number): number {
  const digits = String(vnd / 1e6).split('.')[0]!
  const at = random.int(0, digits.length - 1)
  const old = Number(digits[at])
  const young = ((old + random.int(1, at === 0 ? 8 - (old % 8) : 8) - 1) % 9) + 1
  const changed = digits.slice(0, at) + String(young === old ? (old % 9) + 1 : young) + digits.slice(at + 1)
  return vnd + (Number(changed) - Number(digits)) * 1e6
}

const altered = (row: BudgetRow, victim: BudgetRow, key: string, written: number): BudgetRow =>
  row === victim
    ? { ...row, amounts: { ...row.amounts, [key]: written } }
    : { ...row, children: row.children.map((child) => altered(child, victim, key, written)) }

/** What is printed and what the other figures give, for each sum that fails: down the children and across the columns. */
function failures(grand: BudgetRow, { columns, sumless }: BudgetLayout, grandShown: boolean): readonly Pair[] {
  const rows = [...(grandShown ? [grand] : []), ...flattened(grand.children)]
  const down = rows
    .filter(({ children }) => children.length > 0)
    .flatMap(({ amounts, children }) => columns.map(({ key }) => [amounts[key] ?? 0, sumOf(children, key)] as const))
  const parts = columns.slice(1)
  const across =
    sumless || parts.length === 0
      ? []
      : rows.map(
          ({ amounts }) => [amounts.total ?? 0, parts.reduce((sum, { key }) => sum + (amounts[key] ?? 0), 0)] as const,
        )
  return different([...down, ...across])
}

/** The same told of the leaves below a row. */
function leafPairs(grand: BudgetRow, { columns }: BudgetLayout): readonly Pair[] {
  const leaves = (row: BudgetRow): readonly BudgetRow[] =>
    row.children.length === 0 ? [row] : row.children.flatMap(leaves)
  return different(
    [grand, ...flattened(grand.children)].flatMap((row) =>
      columns.map(({ key }) => [row.amounts[key] ?? 0, sumOf(leaves(row), key)] as const),
    ),
  )
}

const sumOf = (rows: readonly BudgetRow[], key: string): number =>
  rows.reduce((sum, { amounts }) => sum + (amounts[key] ?? 0), 0)

const different = (pairs: readonly (readonly [number, number])[]): readonly Pair[] =>
  pairs.filter(([a, b]) => a !== b).map(([a, b]) => [String(a), String(b)])
