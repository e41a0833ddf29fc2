import { searchForm } from '../../src/vi/text/search-form.ts'
import type { Mention } from './mention.ts'

/** How the citations of a passage hang together; indexes into the passage's mentions. */
export interface Nested {
  /** The citation whose title, bracket or amendment contains this one; null at the top. */
  readonly parent: number | null
  /** The citation that this one goes on listing after: "A; B", "A và B"; null where a sentence begins. */
  readonly sibling: number | null
  /** The one a bracket says another name of: "(sau đây gọi tắt là …)". */
  readonly renames: number | null
}

const top: Nested = { parent: null, sibling: null, renames: null }

const sentenceEnd = /[.!?](?:\s|$)|\n|(?:^|\s)[-+•]\s(?=\p{Lu})/u
const renaming = /\(\s*(?:sau đây\s+|dưới đây\s+)?(?:được\s+)?(?:gọi|viết)\s+(?:(?:tắt|chung)\s+)?(?:là|:)[\s"]*$/u
const bracketed = /^\s*\((?:[^()]*)$/u
const separator = /^[\s,]*(?:(?:và|hoặc|cùng với|cùng)\s+)?(?:các\s+)?$/u
const joining = /(?:,|[,\s]và|hoặc)\s+(?:các\s+)?$/u
const titleOpens =
  /^\s*(?:,?\s*(?:về|v\/v)|quy định|ban hành|phê duyệt|hướng dẫn|(?:được\s+)?sửa đổi|(?:được\s+)?bổ sung|được|thay thế|bãi bỏ|triển khai|thực hiện|giao|công bố|điều chỉnh|đính chính|chi tiết|thi hành|của|năm \d{4})(?!\p{L})/u
/** A new subject or a new clause after a comma ends a title. */
const titleEnds =
  /,\s*(?:ubnd|ủy ban|hđnd|hội đồng|đảng ủy|chủ tịch|phường|xã|địa phương|đơn vị|các đơn vị|đến nay|tuy nhiên|đồng thời|trong đó|đặc biệt|căn cứ|theo|trên cơ sở|qua đó|nhằm|cụ thể)(?!\p{L})/u

/** The text between two citations that follow each other. */
const gapOf = (text: string, before: Mention, after: Mention): string =>
  searchForm(text.slice(before.whole.end, Math.max(before.whole.end, after.whole.start)))

/**
 * Which citation stands in whose title. A title begins behind number, date and issuer ("… về thực hiện …") and runs to
 * the semicolon, the end of the sentence, a new clause or the next citation of the same series: in "A/NQ-CP thực hiện
 * B-NQ/TW về … và C/NQ-CP …" C goes on after A, in "A về thực hiện B và C" after B.
 */
export function nested(text: string, mentions: readonly Mention[]): readonly Nested[] {
  const all: Nested[] = []
  for (let index = 0; index < mentions.length; index++) {
    const before = index - 1
    const gap = before < 0 ? '' : gapOf(text, mentions[before]!, mentions[index]!)
    all.push(before < 0 ? top : relation(mentions, all, before, index, gap))
  }
  return all
}

function relation(
  mentions: readonly Mention[],
  all: readonly Nested[],
  last: number,
  index: number,
  gap: string,
): Nested {
  const renamed = all[last]!.renames
  const before = renamed ?? last
  if (sentenceEnd.test(gap)) return top
  if (renaming.test(gap)) return { ...top, parent: all[before]!.parent, renames: before }
  if (gap.includes(';')) return { ...top, sibling: topOf(all, before) }
  if (bracketed.test(gap)) return { ...top, parent: /^\s*\(/u.test(gap) ? before : null }
  const clause = gap.replace(/^[^(]*\)/u, '')
  if (titleEnds.test(clause)) return top
  if (joining.test(clause) || separator.test(clause)) return beside(all, sameSeries(mentions, all, before, index))
  if (titleOpens.test(clause)) return { ...top, parent: before }
  return { ...top, parent: all[before]!.parent }
}

const beside = (all: readonly Nested[], sibling: number): Nested => ({ ...top, parent: all[sibling]!.parent, sibling })

const maxDepth = 12

/** Of `from` and the citations around it, the innermost with the symbol of `index`; `from` where none has it. */
function sameSeries(mentions: readonly Mention[], all: readonly Nested[], from: number, index: number): number {
  const symbol = mentions[index]!.symbol?.symbol
  let at: number | null = from
  for (let depth = 0; at !== null && depth < maxDepth; depth++) {
    if (symbol !== undefined && mentions[at]!.symbol?.symbol === symbol) return at
    at = all[at]!.parent
  }
  return from
}

function topOf(all: readonly Nested[], from: number): number {
  let at = from
  for (let depth = 0; depth < maxDepth; depth++) {
    const { parent } = all[at]!
    if (parent === null) return at
    at = parent
  }
  return at
}
