import { countsByWord, rankOf } from '../../src/audit/grid/hierarchy.ts'
import { isListMark, numberOfLabel, type RowNumber } from '../../src/audit/grid/row-number.ts'
import type { Paragraph } from '../../src/model/document.ts'
import { namesTotalRow } from '../../src/vi/tables/row-terms.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'

/** What is open while the paragraphs are read: headings, items, and sentences that announce a list. */
export interface Open {
  /** Key of the numbering; "opener" for a sentence that announces a list. */
  readonly key: string
  readonly ordinals: readonly number[]
  /** Position of its line of money; null without an amount. */
  readonly line: number | null
}

export interface Item {
  readonly paragraph: Paragraph
  readonly number: RowNumber | null
  /** Where the text begins behind number or mark. */
  readonly start: number
  /** "Tổng cộng: 210 triệu đồng", without a number. */
  readonly isTotal: boolean
}

export function itemOf(text: string, paragraph: Paragraph): Item {
  const printed = text.slice(paragraph.span.start, paragraph.span.end)
  const number = numberOfLabel(printed)
  const isTotal = number === null && /^[^:.;]{3,40}:/u.test(printed) && namesTotalRow(printed)
  return { paragraph, number, start: paragraph.span.start + (number?.end ?? 0), isTotal }
}

const announces = /(?:trong đó|như sau|cụ thể|chi tiết|bao gồm|gồm|sau đây)[^.;]{0,60}:?\s*$|:\s*$/u
/** Lines between a sum and its list that end nothing. */
const between = /^\s*(?:trong đó|cụ thể|bao gồm|gồm|chi tiết|như sau|\(?\*?\s?bằng chữ|\(?\s?đơn vị)/u

export const announcesList = (text: string): boolean => announces.test(searchForm(text))
export const isBetween = (text: string): boolean => between.test(searchForm(text))

/**
 * What stays open above a paragraph. A sentence without a number ends the marked list before it and what announced it,
 * and so does a number above the list's own: "Điều 5. …" after "- Bồi dưỡng kỹ năng số: 270 triệu;". A total below a list
 * is no part of its last item nor of what it repeats.
 */
export function enclosing(open: readonly Open[], { number, isTotal }: Item): readonly Open[] {
  if (isTotal)
    return open.slice(
      0,
      firstIndex(open, ({ line, key }) => line !== null || isListMark(key)),
    )
  if (number === null) {
    const kept = open.slice(
      0,
      firstIndex(open, ({ key }) => isListMark(key)),
    )
    return kept.at(-1)?.key === 'opener' ? kept.slice(0, -1) : kept
  }
  const sibling = open.findLastIndex(({ key, ordinals }) => key === number.key && samePrefix(ordinals, number.ordinals))
  if (sibling !== -1) return open.slice(0, sibling)
  const end = firstIndex(open, ({ key }) => key !== 'opener' && rankOf(key) >= rankOf(number.key))
  const endsList = end < open.length && open[end - 1]?.key === 'opener'
  return open.slice(0, endsList ? end - 1 : end)
}

const samePrefix = (a: readonly number[], b: readonly number[]): boolean =>
  a.slice(0, -1).join('.') === b.slice(0, -1).join('.')

function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  const at = items.findIndex(holds)
  return at === -1 ? items.length : at
}

/** "Điều 1. Phân bổ 2 tỷ đồng, gồm:" stands for its amount when a list is announced; other words of a part's number never do. */
export const standsForAmount = (key: string, text: string): boolean => !countsByWord(key) || announcesList(text)

/** The nearest line of money above. */
export const lineAbove = (open: readonly Open[]): number | null =>
  open.reduceRight<number | null>((found, { line }) => found ?? line, null)
