import { type Random, randomFrom } from '../kit/generate/random.ts'
import type { BudgetTable, Line } from './budget-tables.ts'

export interface Mutated {
  readonly table: BudgetTable
  /** The figure that is wrong now, in triệu đồng; null where it is no single figure. */
  readonly written: number | null
}

type Slip = (digits: string, random: Random) => string

/** Slips of the hand in one figure. */
const slips: Readonly<Record<string, Slip>> = {
  digit: (digits, random) => {
    const at = random.int(0, digits.length - 1)
    return digits.slice(0, at) + String(((Number(digits[at]) + random.int(1, 8)) % 9) + 1) + digits.slice(at + 1)
  },
  transposed: (digits, random) => {
    const at = random.int(0, digits.length - 2)
    return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2)
  },
  dropped: (digits, random) => {
    const at = random.int(1, digits.length - 1)
    return digits.slice(0, at) + digits.slice(at + 1)
  },
  added: (digits, random) => {
    const at = random.int(1, digits.length)
    return digits.slice(0, at) + String(random.int(1, 9)) + digits.slice(at)
  },
  thousandfold: (digits) => `${digits}000`,
}

type Mutation = (table: BudgetTable, random: Random) => Mutated | null

const inOneFigure =
  (slip: Slip): Mutation =>
  (table, random) => {
    const all = [table.total, ...table.lines]
    const victim = random.pick(all.filter(({ amounts }) => amounts.some((amount) => amount > 99)))
    const column = random.pick([...victim.amounts.keys()].filter((index) => victim.amounts[index]! > 99))
    const written = Number(slip(String(victim.amounts[column]), random))
    if (written === victim.amounts[column] || written === 0) return null
    const changed = { ...victim, amounts: victim.amounts.with(column, written) }
    return { table: withLine(table, victim, changed), written }
  }

const withLine = ({ total, lines, ...rest }: BudgetTable, old: Line, young: Line): BudgetTable => ({
  ...rest,
  total: total === old ? young : total,
  lines: lines.map((line) => (line === old ? young : line)),
})

/** An item is lost, its group still counts it. */
const lostRow: Mutation = (table, random) => {
  const items = table.lines.filter(({ depth }) => depth === 2)
  const lost = random.pick(items)
  return { table: { ...table, lines: table.lines.filter((line) => line !== lost) }, written: null }
}

/** Two sources of one item have changed places. */
const shiftedColumn: Mutation = (table, random) => {
  const victim = random.pick(table.lines.filter(({ depth }) => depth === 2))
  const [, first, second, ...rest] = victim.amounts
  if (first === second) return null
  const changed = { ...victim, amounts: [victim.amounts[0]!, second!, first!, ...rest] }
  return { table: withLine(table, victim, changed), written: null }
}

export const mutations: Readonly<Record<string, Mutation>> = {
  ...Object.fromEntries(Object.entries(slips).map(([name, slip]) => [name, inOneFigure(slip)])),
  lostRow,
  shiftedColumn,
}

/** The table with one planted error; null where the slip changes nothing. */
export const mutated = (table: BudgetTable, name: string, seed: number): Mutated | null =>
  mutations[name]!(table, randomFrom(seed + 104_729))

/** What looks odd and is right: no row of a kind may raise an alarm. */
export const oddities: Readonly<Record<string, (text: string) => string>> = {
  'numbering gap': (text) => text.replace(/^3\t/mu, '4\t'),
  'memo row': (text) => `${text}\n\tGhi chú: số liệu đề xuất`,
  'empty group': (text) => text.replace(/^(I\t)/mu, 'A\tCác nhiệm vụ\n$1'),
  'a part of an item': (text) => text.replace(/^(1\t.*)$/mu, '$1\n\tTrong đó: mua bản quyền\t5'),
  'other spelling of the unit': (text) => text.replace('Đơn vị: triệu đồng', '(ĐVT: triệu đồng)'),
}
