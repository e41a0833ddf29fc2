import type { Document, Paragraph } from '../../src/model/document.ts'
import type { BudgetLineDraft } from '../../src/model/draft.ts'
import type { Span } from '../../src/model/span.ts'
import { budgetCode } from '../../src/vi/budget/budget-code.ts'
import { findAmountsInWords } from '../../src/vi/numbers/amounts-in-words.ts'
import { findMoney } from '../../src/vi/numbers/money.ts'
import { opensSplit } from '../../src/vi/tables/row-terms.ts'
import { expenseKind } from '../../src/vi/tables/table-terms.ts'
import { isUnitNote } from '../../src/vi/tables/table-words.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { onlyYear } from '../../src/vi/time/only-year.ts'
import { bracketedParts } from './bracketed-parts.ts'
import { withClosingParents } from './closing-parent.ts'
import { proseLabel } from './prose-label.ts'
import {
  announcesList,
  enclosing,
  type Item,
  isBetween,
  itemOf,
  lineAbove,
  type Open,
  standsForAmount,
} from './prose-lists.ts'
import { statedAmount } from './stated-amount.ts'
import { withoutUnitPrices } from './unit-prices.ts'

/** The amounts of money in paragraphs, in reading order; parents by the structure of lists and of "trong đó". */
export function proseLines(document: Document, yearAt: (span: Span) => number | null): readonly BudgetLineDraft[] {
  const lines: BudgetLineDraft[] = []
  const rivals = new Map<number, readonly number[]>()
  let open: readonly Open[] = []
  let ownAbove: number | null = null
  for (const block of document.blocks) {
    if (block.kind === 'table') continue
    const text = document.text.slice(block.span.start, block.span.end)
    if (isUnitNote(text)) continue
    const item = itemOf(document.text, block)
    const above = item.number === null && isBetween(text) ? open : enclosing(open, item)
    const first = lines.length
    for (const line of linesOf(document.text, block, item, lineAbove(above), lines, yearAt)) lines.push(line)
    const own = ownLine(document.text, item, lines, first)
    if (own !== null && lines.length > first + 1)
      rivals.set(
        own,
        [...lines.keys()].slice(first).filter((line) => line !== own),
      )
    const announced = own ?? (isBetween(text) ? ownAbove : null)
    const numbered = item.number !== null && standsForAmount(item.number.key, text) ? own : null
    open =
      item.number !== null
        ? [...above, { key: item.number.key, ordinals: item.number.ordinals, line: numbered }]
        : announced !== null && announcesList(text) && lineAbove(above) !== announced
          ? [...above, { key: 'opener', ordinals: [], line: announced }]
          : above
    ownAbove = own
  }
  return withKinds(withClosingParents(lines, rivals))
}

/** The line that a paragraph as a whole stands for: its first, unless amounts stand in brackets behind parts of it. */
function ownLine(text: string, { start }: Item, lines: readonly BudgetLineDraft[], first: number): number | null {
  const line = lines[first]
  if (line === undefined) return null
  const { at } = line.amounts[0]!
  const isPart = /\(\s*$/u.test(text.slice(start, at[0]!.start)) && text.slice(start, line.at[0]!.start).includes(':')
  return isPart ? null : first
}

function linesOf(
  text: string,
  { span }: Paragraph,
  item: Item,
  parent: number | null,
  before: readonly BudgetLineDraft[],
  yearAt: (span: Span) => number | null,
): readonly BudgetLineDraft[] {
  const paragraph = text.slice(span.start, span.end)
  const form = searchForm(paragraph)
  const amounts = withoutUnitPrices(form, findMoney(paragraph))
  const lines: BudgetLineDraft[] = []
  let from = item.start - span.start
  let split: number | null = null
  const inBrackets = bracketedParts(
    form,
    amounts.map(({ money }) => money),
  )
  for (const [index, { money, labelEnd }] of amounts.entries()) {
    const label = proseLabel(form, from, { ...money.span, start: labelEnd })
    if (endsSentence(paragraph.slice(from, money.span.start))) split = null
    if (lines.length > 0 && split === null && opensParts(form.slice(from, money.span.start)))
      split = before.length + lines.length - 1
    const whole = inBrackets.get(index)
    const above: number | null = whole === undefined ? (split ?? parent) : before.length + whole
    const words = wordsAfter(paragraph, money.span.end)
    const placed = (at: Span): Span => ({ start: span.start + at.start, end: span.start + at.end })
    const name = paragraph.slice(label.start, label.end)
    const year =
      onlyYear(name) ??
      yearBehind(form.slice(money.span.end, money.span.end + 40)) ??
      (above === null ? null : (before[above] ?? lines[above - before.length])!.year) ??
      yearAt(span)
    lines.push({
      no: lines.length === 0 ? (item.number?.no ?? null) : null,
      label: name,
      level: 1,
      parent: above,
      kind: 'item',
      year,
      expense: expenseKind(name),
      field: null,
      funding: fundingAfter(paragraph, form, money.span.end),
      budgetCode: budgetCode(name),
      restates: null,
      counts: false,
      amounts: [statedAmount(money, year, [placed(money.span), ...(words === null ? [] : [placed(words)])])],
      origin: 'prose',
      table: null,
      at: [placed(label.start < label.end ? spanOver(label, money.span) : money.span)],
      confidence: 0.9,
    })
    from = Math.max(money.span.end, words?.end ?? 0, label.end)
  }
  return lines
}

const spanOver = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** A full stop before a capital: "… 280 tr.đ. Tăng 30% so với …". */
const endsSentence = (between: string): boolean => /(?:^|[\p{L}\p{N})])[.!?]\s+\p{Lu}/u.test(between)

const parts = /(?:trong đó|bao gồm|gồm|cụ thể|chia ra|phân bổ|phân kỳ)(?![\p{L}])/u
const opensParts = (between: string): boolean => parts.test(between) || opensSplit(between)

/** "2,355 tỷ/ năm 2026", "500 triệu đồng (năm 2027)". */
const yearBehind = (form: string): number | null => {
  const match = /^\s?[/(,]?\s?(?:cho )?năm (20\d\d)(?!\d)/u.exec(form)
  return match === null ? null : Number(match[1])
}

/** "(Bằng chữ: …)" right behind an amount. */
function wordsAfter(paragraph: string, end: number): Span | null {
  const rest = paragraph.slice(end, end + 300)
  if (!/^[\s,./]*[([]?\s*\*?\s*bằng chữ/iu.test(rest)) return null
  const found = findAmountsInWords(rest)[0]
  return found === undefined ? null : { start: end + found.span.start, end: end + found.span.end }
}

const funding =
  /^[^.;]{0,60}?(?:từ|bằng|thuộc)\s+(?<source>(?:các\s+)?(?:nguồn|ngân sách|ns|vốn)[^.;,()]{0,120})|^\s*\((?<short>(?:nguồn|ngân sách|ns)[^.;()]{0,80})\)/u

function fundingAfter(paragraph: string, form: string, end: number): string | null {
  const rest = form.slice(end, end + 240)
  const stop = rest.search(/\d/u)
  const match = funding.exec(stop === -1 ? rest : rest.slice(0, stop))
  if (match === null) return null
  const source = match.groups!.source ?? match.groups!.short!
  const start = end + match.index + match[0].indexOf(source)
  return paragraph.slice(start, start + source.length).trim()
}

/** Levels from parents; a line with lines below it is a group, at the top a total. */
function withKinds(lines: readonly BudgetLineDraft[]): readonly BudgetLineDraft[] {
  const parents = new Set(lines.map(({ parent }) => parent))
  const levels: number[] = []
  return lines.map((line, index) => {
    levels.push(line.parent === null ? 1 : levels[line.parent]! + 1)
    const kind = !parents.has(index) ? 'item' : line.parent === null ? 'total' : 'group'
    return { ...line, level: levels[index]!, kind }
  })
}
