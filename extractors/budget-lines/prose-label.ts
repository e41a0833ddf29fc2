import type { Span } from '../../src/model/span.ts'
import { wordEnd, wordStart } from '../../src/vi/text/pattern.ts'

/** Nouns with which a phrase for an amount begins. */
const moneyNoun = new RegExp(
  `${wordStart}(?:tổng|kinh phí|dự toán|ngân sách|nguồn (?:vốn|thu|kinh phí)|vốn|số tiền|chi phí|mức (?:chi|hỗ trợ|đầu tư|kinh phí)|nhu cầu|giá trị|trị giá|chi (?=thường xuyên|đầu tư|cho|mua|sự nghiệp))${wordEnd}`,
  'gu',
)
/** What ends a clause outright, and verbs and prepositions behind which the phrase for the amount begins. */
const hardBreak = /[;:]\s*|(?<=[\p{L}\p{M}\d)%]{3})[.!?]\s+/gu
const softBreak = new RegExp(
  `${wordStart}(?:với|đề xuất|đề nghị|kiến nghị|trình|bố trí|phân bổ|phê duyệt|giao|cấp|xây dựng|lập|trong đó|bao gồm|gồm|cụ thể|và)${wordEnd}\\s*`,
  'gu',
)
const opening = /^(?:[\s,;.:()–+*-]|(?:và|trong đó|bao gồm|gồm|cụ thể(?: là)?|còn(?! lại)|riêng|như sau)(?![\p{L}]))*/u
const closing =
  /(?:[\s,:([=–*≥≤<>~-]|(?<![\p{L}])(?:là|bằng|đạt|ước|ước đạt|khoảng|được|hết|(?<!tổng )số tiền là|với số tiền|với|mức|từ)(?![\p{L}]))*$/u
/** Who gives says nothing of what for: "xã đã bố trí 350 triệu đồng cho chuyển đổi số". */
const verbsAtEnd = (verbs: string): RegExp =>
  new RegExp(`\\s*${wordStart}(?:(?:đã|sẽ|được|dự kiến|cần|tiếp tục)\\s+)*(?:${verbs})$`, 'u')
const givingVerb = verbsAtEnd('bố trí|cấp|hỗ trợ|phân bổ|giao|chi|dành|giải ngân|đầu tư|huy động|sử dụng|trích')
/** "tổng mức đầu tư" and "vốn huy động" are nouns, "ngân sách xã bố trí" is not. */
const grantingVerb = verbsAtEnd('bố trí|cấp|(?<!mức )hỗ trợ|phân bổ|dành')
const purpose = new RegExp(`^[\\s,]*(?:cho|để|nhằm|phục vụ|thực hiện)${wordEnd}\\s*`, 'u')
const purposeEnd = /[;:.,()\n]|(?<![\p{L}])(?:từ nguồn|bằng nguồn)(?![\p{L}])/u

const longest = 300

/**
 * The noun phrase right before an amount, or the kind of spending behind it: from the item's beginning to a colon or bracket, else from the noun that money
 * is named by. `from` is where the item begins or the amount before it ends, `amount` where this one stands.
 *
 * @example "đề xuất bổ sung nhiệm vụ với tổng mức dự kiến 2,355 tỷ" gives "tổng mức dự kiến"
 */
export function proseLabel(form: string, from: number, amount: Span): Span {
  const kind = kindAfter(form, from, amount)
  if (kind !== null) return kind
  const isNamed = /[:(]\s*(?:\*+)?(?:[≥≤<>~]=?)?$/u.test(form.slice(from, amount.start).trimEnd())
  const start = isNamed ? itemStart(form, from, amount.start) : phraseStart(form, from, amount.start)
  const span = tidy(form, { start, end: amount.start })
  const phrase = form.slice(span.start, span.end)
  if (phrase !== '' && !givingVerb.test(phrase)) return span
  if (phrase.search(moneyNoun) === -1) return purposeAfter(form, amount.end) ?? span
  return { start: span.start, end: span.start + phrase.replace(grantingVerb, '').length }
}

const spendingKind =
  /^\s(?:chi (?:đầu tư|thường xuyên|sự nghiệp|phát triển)|vốn (?:đầu tư|sự nghiệp|đối ứng|vay|ngân sách|nhà nước))(?!\p{L})[^;:.,()\n\d]{0,80}/u

/** "1 tỷ đồng chi đầu tư phát triển và 850 triệu đồng chi thường xuyên": the kind of spending behind, where nothing before the amount names it. */
function kindAfter(form: string, from: number, amount: Span): Span | null {
  const before = form.slice(from, amount.start)
  const match = spendingKind.exec(form.slice(amount.end, amount.end + longest))
  if (match === null || !/(?:^|[:,;]|(?<!\p{L})(?:và|là|gồm))\s*$/u.test(before)) return null
  const isSubject = before.search(moneyNoun) !== -1 && /(?<!\p{L})là\s*$/u.test(before)
  return isSubject
    ? null
    : tidy(form, { start: amount.end, end: amount.end + match[0].replace(/\s+và\s*$/u, '').length })
}

/** "Nâng cấp hạ tầng số: trang bị máy tính (": the part behind the last colon, semicolon or sentence. */
function itemStart(form: string, from: number, end: number): number {
  const body = form.slice(from, end).replace(/[\s:(*≥≤<>~=]+$/u, '')
  return from + lastEnd(body, hardBreak)
}

function phraseStart(form: string, from: number, end: number): number {
  const start = from + lastEnd(form.slice(from, end), hardBreak)
  const phrase = form.slice(start, end)
  const nouns = [...phrase.matchAll(moneyNoun)].map(({ index }) => index)
  const breaks = [0, ...[...phrase.matchAll(softBreak)].map((match) => match.index + match[0].length)]
  const last = breaks.findLast((at) => nouns.some((noun) => noun >= at))
  if (last !== undefined) return start + nouns.find((noun) => noun >= last)!
  return phrase.length <= longest ? start : start + Math.max(0, phrase.lastIndexOf(', ') + 2)
}

/** Where the last match of a text ends; 0 without one. */
const lastEnd = (text: string, pattern: RegExp): number => {
  const last = [...text.matchAll(pattern)].at(-1)
  return last === undefined ? 0 : last.index + last[0].length
}

function tidy(form: string, { start, end }: Span): Span {
  const slice = form.slice(start, end)
  const begin = opening.exec(slice)?.[0].length ?? 0
  const rest = slice.slice(begin)
  return { start: start + begin, end: start + begin + (closing.exec(rest)?.index ?? rest.length) }
}

function purposeAfter(form: string, end: number): Span | null {
  const match = purpose.exec(form.slice(end, end + 40))
  if (match === null) return null
  const start = end + match[0].length
  const rest = form.slice(start, start + longest)
  const stop = rest.search(purposeEnd)
  const span = tidy(form, { start, end: start + (stop === -1 ? rest.length : stop) })
  return span.start < span.end ? span : null
}
