import { type MoneyUnit, moneyUnits } from './figures.ts'
import { letter, roman } from './numbering.ts'
import { filled, type Setting } from './setting.ts'
import { details, groups, items } from './words/budget.ts'

/** A row of a budget: amounts in đồng by column key; null for a cell that is blank or a dash. */
export interface BudgetRow {
  readonly no: string
  /** As printed: "- Chi thiết bị" for a row marked in its name. */
  readonly name: string
  readonly label: string
  readonly depth: number
  readonly children: readonly BudgetRow[]
  readonly amounts: Readonly<Record<string, number>>
}

/** How the depths of a budget are marked in the index column; "-" stands before the name, "" for no mark at all. */
export const markings = [
  { name: 'I 1', marks: ['I', '1'] },
  { name: 'I 1 -', marks: ['I', '1', '-'] },
  { name: 'I 1 1.1', marks: ['I', '1', '1.1'] },
  { name: 'I 1 a', marks: ['I', '1', 'a'] },
  { name: 'A I 1 -', marks: ['A', 'I', '1', '-'] },
  { name: '1 1.1', marks: ['1', '1.1'] },
  { name: '1 1.1 Nội dung', marks: ['1', '1.1', 'Nội dung'] },
  { name: '1 1.1 1.1.1', marks: ['1', '1.1', '1.1'] },
  { name: '1 -', marks: ['1', '-'] },
  { name: '1', marks: ['1'] },
] as const

export type Marking = (typeof markings)[number]

function numberOf(mark: string, n: number, above: string): string {
  if (mark === 'I') return roman(n)
  if (mark === 'A') return String.fromCharCode(64 + n)
  if (mark === '1') return String(n)
  if (mark === '1.1') return `${above}.${n}`
  return mark === 'a' ? letter(n) : ''
}

function nameOf(mark: string, n: number, label: string): string {
  if (mark === '-') return `- ${label}`
  return mark === 'Nội dung' ? `Nội dung ${n}: ${label}` : label
}

/** Rows whose amounts add up in every column; leaves get theirs from `leaf`. */
export function budgetRows(
  setting: Setting,
  { marks }: Marking,
  size: number,
  leaf: () => Readonly<Record<string, number>>,
): readonly BudgetRow[] {
  const { random } = setting
  const names = [
    random.some(groups, groups.length),
    random.some(items, items.length),
    random.some(details, details.length),
  ]
  const used = [0, 0, 0]
  const nameAt = (depth: number): string => {
    const list = Math.min(2, Math.max(0, depth + (marks.length === 1 ? 1 : 0) - (marks.length === 4 ? 1 : 0)))
    const pool = names[list]!
    const turn = used[list]!++
    const name = pool[turn % pool.length]!
    return turn < pool.length ? name : `${name} (đợt ${Math.floor(turn / pool.length) + 1})`
  }
  const rows = (depth: number, count: number, above: string): readonly BudgetRow[] =>
    Array.from({ length: count }, (_, index) => {
      const mark = marks[depth]!
      const no = numberOf(mark, index + 1, above)
      const label = filled(nameAt(depth), setting)
      const inner = depth + 1 < marks.length && (depth === 0 || random.chance(0.6))
      const children = inner ? rows(depth + 1, random.int(depth === 0 ? 2 : 1, depth === 0 ? 4 : 3), no) : []
      const amounts = children.length > 0 ? summed(children) : leaf()
      return { no, name: nameOf(mark, index + 1, label), label, depth, children, amounts }
    })
  return rows(0, size, '')
}

export function summed(rows: readonly BudgetRow[]): Readonly<Record<string, number>> {
  const keys = new Set(rows.flatMap(({ amounts }) => Object.keys(amounts)))
  const sum = (key: string): number => rows.reduce((total, { amounts }) => total + (amounts[key] ?? 0), 0)
  return Object.fromEntries([...keys].map((key) => [key, sum(key)]))
}

export const flattened = (rows: readonly BudgetRow[]): readonly BudgetRow[] =>
  rows.flatMap((row) => [row, ...flattened(row.children)])

/** A round amount of some millions that the unit prints without or with few decimals. */
export function anyAmount({ random }: Setting, unit: MoneyUnit): number {
  const millions = random.pick([
    random.int(5, 99),
    random.int(2, 60) * 10,
    random.int(100, 999),
    random.int(11, 38) * 100,
  ])
  const fine = unit === moneyUnits[0] ? (random.chance(0.1) ? 500_000 : 0) : random.pick([0, 0, 250_000, 700_000])
  return millions * 1e6 + fine
}
