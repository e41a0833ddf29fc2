import type { Span } from '../../model/span.ts'
import { pointLetters } from '../numbering/labels.ts'
import { toRoman } from '../numbering/roman.ts'
import { wordEnd, wordStart } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

/** A number that announces a list, and the list. */
export interface Enumeration {
  /** "05 nhóm công nghệ". */
  readonly span: Span
  readonly announced: number
  /** One for each item: its mark, or the item itself where it has none. */
  readonly items: readonly Span[]
}

/** What lists are made of. Other counted things ("385 dịch vụ: …") need not be listed one by one. */
const things = [
  'nhóm|nội dung|nhiệm vụ|giải pháp|chỉ tiêu|mục tiêu|tiêu chí|lĩnh vực|trụ cột|nguyên tắc|yêu cầu|quan điểm|định hướng|hướng',
  'vấn đề|bước|giai đoạn|khâu|đột phá|khâu đột phá|mô hình|sản phẩm|dự án|đề án|chương trình|hạng mục|công trình|hoạt động|phần',
].join('|')
/** Without năm, which is mostly the year. */
const spelled: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}
const countedThing = new RegExp(
  `${wordStart}(?<!thứ\\s)(?<count>\\d{1,2}|${Object.keys(spelled).join('|')})\\s+(?:${things})${wordEnd}`,
  'gu',
)

export const countOf = (printed: string): number => spelled[printed] ?? Number.parseInt(printed, 10)

/** The last counted thing of a lead-in that ends in a colon: "ưu tiên 05 nhóm công nghệ chiến lược:"; null without one. */
export function announcedCount(lead: string): { readonly span: Span; readonly count: number } | null {
  const form = searchForm(lead)
  const match = [...form.matchAll(countedThing)].at(-1)
  if (match === undefined || form.length - match.index > longestLead) return null
  const after = form.slice(match.index + match[0].length)
  if (/\d|[.;]\s/u.test(after)) return null
  return { span: { start: match.index, end: match.index + match[0].length }, count: countOf(match.groups!.count!) }
}

const longestLead = 120

/** Marks of lists within a sentence, by what their n-th item bears. */
const marks: readonly ((ordinal: number) => string)[] = [
  (ordinal) => `(${ordinal})`,
  (ordinal) => `(${toRoman(ordinal).toLowerCase()})`,
  (ordinal) => `(${pointLetters[ordinal - 1] ?? ordinal})`,
]

/** Lists within a paragraph: "05 nhóm …: (1) …; (2) …", "hai hướng: (i) …; (ii) …", `5 rõ "rõ việc, rõ người, …"`. */
export function findEnumerations(text: string): readonly Enumeration[] {
  const form = searchForm(text)
  return [...markedLists(form), ...repeatedWords(form)]
}

function markedLists(form: string): readonly Enumeration[] {
  return marks.flatMap((mark): readonly Enumeration[] => {
    const first = form.indexOf(mark(1))
    const colon = first === -1 ? -1 : form.lastIndexOf(':', first)
    if (colon === -1 || form.slice(colon + 1, first).trim() !== '') return []
    const announced = announcedCount(form.slice(0, colon))
    const items = itemsFrom(form, mark, first)
    return announced === null || items.length < 2 ? [] : [{ span: announced.span, announced: announced.count, items }]
  })
}

const mostItems = 30

function itemsFrom(form: string, mark: (ordinal: number) => string, first: number): readonly Span[] {
  const items: Span[] = []
  for (let at = first; at !== -1 && items.length < mostItems; at = form.indexOf(mark(items.length + 1), at))
    items.push({ start: at, end: at + mark(items.length + 1).length })
  return items
}

const quotedList = new RegExp(
  `${wordStart}(?<!thứ\\s)(?<count>\\d{1,2})\\s+(?<word>\\p{L}{1,8})\\s{0,2}[:(]?\\s{0,2}["(](?<list>[^"()\\n]{3,240})[")]`,
  'gu',
)

/** "6 rõ (rõ người, rõ việc, …)": every item begins with the counted word. */
function repeatedWords(form: string): readonly Enumeration[] {
  return [...form.matchAll(quotedList)].flatMap((match): readonly Enumeration[] => {
    const { count, word, list } = match.groups!
    const start = match.index + match[0].lastIndexOf(list!)
    const items = [...list!.matchAll(/[^,;]+/gu)].map(({ index, 0: item }) => {
      const lead = item.length - item.trimStart().length
      return { start: start + index + lead, end: start + index + item.trimEnd().length }
    })
    const all = items.every((item) => form.startsWith(`${word} `, item.start))
    const span = { start: match.index, end: match.index + count!.length + 1 + word!.length }
    return all && items.length > 1 ? [{ span, announced: Number(count), items }] : []
  })
}
