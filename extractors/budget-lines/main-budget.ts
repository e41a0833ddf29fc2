import { Decimal } from 'decimal.js'
import { splitsOf } from '../../src/audit/prose/splits.ts'
import type { BudgetLineDraft } from '../../src/model/draft.ts'
import { namesTurnover } from '../../src/vi/tables/measured.ts'
import { likeness } from '../../src/vi/text/likeness.ts'

/** A table, or a sum in prose with the list below it, by its lines' positions. */
type Group = readonly number[]

/** Marks the lines that restate others, and those that count in the main budget of their year; `text` is the document's. */
export function withMainBudget(lines: readonly BudgetLineDraft[], text: string): readonly BudgetLineDraft[] {
  const groups = groupsOf(lines)
  const spent = groups.map((group) =>
    group.filter((line) => !lineage(lines, line).some((each) => isTurnover(lines[each]!, text))),
  )
  const counting = new Set(countingLines(lines, spent))
  const groupOf = new Map(groups.flatMap((group) => group.map((line) => [line, group] as const)))
  const restated = restatements(lines, groupOf)
  return lines.map((line, index) => ({ ...line, counts: counting.has(index), restates: restated[index]! }))
}

function groupsOf(lines: readonly BudgetLineDraft[]): readonly Group[] {
  const groups = new Map<string, number[]>()
  lines.forEach((line, index) => {
    const key = line.table ?? `${line.origin}:${rootOf(lines, index)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [index])
    else group.push(index)
  })
  return [...groups.values()]
}

function rootOf(lines: readonly BudgetLineDraft[], index: number): number {
  let root = index
  for (let parent = lines[root]!.parent; parent !== null; parent = lines[root]!.parent) root = parent
  return root
}

/** A single line without a year does not count beside budgets of a year: its year is not known, the money may be theirs. */
function countingLines(lines: readonly BudgetLineDraft[], groups: readonly Group[]): readonly number[] {
  const years = yearsOf(lines)
  return years.flatMap((year) => {
    const leaves = mainLeaves(lines, groups, year)
    return year === null && years.length > 1 && leaves.length === 1 ? [] : leaves
  })
}

const yearsOf = (lines: readonly BudgetLineDraft[]): readonly (number | null)[] => [
  ...new Set(lines.flatMap(({ amounts }) => amounts.map(({ year }) => year))),
]

/** The total of a line in a year, in đồng; null where it states none. */
function totalOf({ amounts }: BudgetLineDraft, year: number | null): Decimal | null {
  const vnd = amounts.find((amount) => amount.source === 'total' && amount.year === year)?.vnd
  return vnd == null ? null : new Decimal(vnd)
}

const inYear = ({ amounts }: BudgetLineDraft, year: number | null): boolean =>
  amounts.some((amount) => amount.year === year)

/**
 * The leaves of the year's most detailed table or list, or of several where a sum that the document states is that of
 * their totals (a table each for science, innovation and digital change). Dossiers describe what others list.
 */
function mainLeaves(
  lines: readonly BudgetLineDraft[],
  groups: readonly Group[],
  year: number | null,
): readonly number[] {
  const budgets = groups
    .map((group) => leavesOf(lines, group).filter((line) => inYear(lines[line]!, year)))
    .filter(([first]) => first !== undefined && lines[first]!.origin !== 'dossier')
  const detailed = budgets.filter((leaves) => leaves.length > 1)
  const sum = detailed.reduce((all, leaves) => all.plus(sumOf(lines, leaves, year)), new Decimal(0))
  const isStated = lines.some((line) => totalOf(line, year)?.eq(sum))
  if (detailed.length > 1 && isStated) return detailed.flat()
  const most = Math.max(0, ...budgets.map(({ length }) => length))
  return budgets.find(({ length }) => length === most) ?? []
}

/** The lines that nothing divides further; of amounts divided several times those of the first division. */
function leavesOf(lines: readonly BudgetLineDraft[], group: Group): readonly number[] {
  const parents = new Set(group.map((index) => lines[index]!.parent))
  const again = dividedAgain(lines, group)
  return group.filter(
    (index) =>
      !parents.has(index) &&
      !lineage(lines, index).some((line) => again.has(line)) &&
      (lines[index]!.kind !== 'total' || group.length === 1),
  )
}

/** The parts by which prose divides an amount that it has divided before. */
function dividedAgain(lines: readonly BudgetLineDraft[], group: Group): ReadonlySet<number> {
  const prose = group.filter((index) => lines[index]!.origin === 'prose')
  const below = Map.groupBy(prose, (index) => lines[index]!.parent)
  return new Set(
    [...below].flatMap(([parent, parts]) => {
      const whole = parent === null ? null : amountOf(lines[parent]!)
      return whole === null
        ? []
        : splitsOf(whole, parts, (part) => amountOf(lines[part]!))
            .slice(1)
            .flat()
    }),
  )
}

const amountOf = ({ amounts: [first] }: BudgetLineDraft): Decimal | null =>
  first?.vnd == null ? null : new Decimal(first.vnd)

/** A line and those above it. */
function lineage(lines: readonly BudgetLineDraft[], index: number): readonly number[] {
  const { parent } = lines[index]!
  return parent === null ? [index] : [index, ...lineage(lines, parent)]
}

/** "doanh thu ước đạt 150 triệu đồng": money that goes round in the commune and is no budget. */
function isTurnover({ origin, label, at: [first] }: BudgetLineDraft, text: string): boolean {
  if (origin !== 'prose') return false
  const before = text.slice(Math.max(0, first!.start - longestSentence), first!.start)
  const sentence = before.slice(
    Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf(';')) + 1,
  )
  return namesTurnover(label) || namesTurnover(sentence)
}

const longestSentence = 300

const sumOf = (lines: readonly BudgetLineDraft[], leaves: readonly number[], year: number | null): Decimal =>
  leaves.reduce((sum, leaf) => sum.plus(totalOf(lines[leaf]!, year) ?? 0), new Decimal(0))

/** More lines of one amount than this are not compared. */
const mostAlike = 64

/**
 * For each line the first earlier line elsewhere that states the same amount for the same year under like words; two
 * totals need no like words, nor does the dossier of a task of the same number or field.
 */
function restatements(
  lines: readonly BudgetLineDraft[],
  groupOf: ReadonlyMap<number, Group>,
): readonly (number | null)[] {
  const byAmount = new Map<string, number[]>()
  return lines.map((line, index) => {
    const year = line.amounts[0]!.year
    const total = totalOf(line, year)
    if (total === null || total.isZero()) return null
    const key = `${year} ${total.toFixed()}`
    const alike = byAmount.get(key) ?? []
    byAmount.set(key, alike)
    const first = alike.find((at) => groupOf.get(at) !== groupOf.get(index) && restates(line, lines[at]!))
    if (alike.length < mostAlike) alike.push(index)
    return first ?? null
  })
}

function restates(line: BudgetLineDraft, other: BudgetLineDraft): boolean {
  if (line.origin === 'dossier' && (line.no === other.no || line.field === other.field)) return true
  return (isTop(line) && isTop(other)) || likeness(line.label, other.label) >= 0.6
}

/** What stands for a whole budget: a total, or an amount of prose that names itself one. */
const isTop = ({ kind, parent, label, origin }: BudgetLineDraft): boolean =>
  parent === null && (kind !== 'item' || (origin === 'prose' && /^(?:tổng|dự toán|kinh phí|nhu cầu)/iu.test(label)))
