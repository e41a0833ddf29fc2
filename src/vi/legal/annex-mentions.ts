import type { Span } from '../../model/span.ts'
import { romanValue } from '../numbering/roman.ts'
import { withoutOverlaps } from '../text/overlaps.ts'
import { literal, wordEnd, wordStart } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'
import { documentKinds } from './kinds.ts'

/** Words of a text that announce an annex of its own. */
export interface AnnexMention {
  readonly span: Span
  /** A phụ lục, which stands behind the signature, or a list or table, which may stand anywhere. */
  readonly kind: 'appendix' | 'list'
  /** Numbers of the annexes named, "II" as 2; empty where none is. */
  readonly ordinals: readonly number[]
}

const annex =
  '(?:các\\s+)?(?<annex>phụ\\s+lục|biểu(?:\\s+mẫu|\\s+chi\\s+tiết|\\s+tổng\\s+hợp)?|bảng\\s+(?:chi\\s+tiết|tổng\\s+hợp)|danh\\s+(?:mục|sách))'
const number = `(?:\\d{1,2}[a-z]?|[ivx]{1,5})${wordEnd}`
const numbers = `(?:\\s+(?:số\\s+)?(?<numbers>${number}(?:\\s?(?:,|và|;|-|đến)\\s?(?:(?:phụ\\s+lục|biểu)\\s+)?(?:số\\s+)?${number}){0,6}))?`
const enclosed = '(?:(?:gửi|đính|có)\\s+)?kèm(?:\\s+theo)?'

const forms: readonly string[] = [
  // (Có phụ lục kèm theo), (Phụ lục II, III kèm theo), theo biểu chi tiết đính kèm
  `${annex}${numbers}(?:\\s+[\\p{L}\\d]{1,12}){0,6}\\s+${enclosed}`,
  // (Gửi kèm theo Phụ lục 02 và Biểu chi tiết)
  `${enclosed}\\s+(?:là\\s+)?${annex}${numbers}`,
  // (Chi tiết tại Phụ lục I), (Chi tiết Phụ lục )
  `chi\\s+tiết\\s+(?:(?:tại|theo|ở|trong|như|xem|có)\\s+)?${annex}${numbers}`,
  // (theo Phụ lục II)
  `(?<=\\(\\s?)(?:(?:theo|xem|tại)\\s+)?${annex}${numbers}(?=\\s?\\))`,
]
const patterns = forms.map((source) => new RegExp(`${wordStart}${source}${wordEnd}`, 'gu'))
const eachNumber = new RegExp(`${wordStart}${number}`, 'gu')

const kind = documentKinds.map(({ name }) => literal(name)).join('|')
/** "Phụ lục I ban hành kèm theo Nghị định 30", but not "kèm theo Kế hoạch này"; "biểu sau đây" stands right below. */
const elsewhere = new RegExp(
  `^\\s*(?:(?:ban\\s+hành\\s+)?(?:kèm\\s+theo|theo)|của|tại|thuộc)?\\s*(?:${kind}|văn\\s+bản)${wordEnd}(?![^.;()]{0,60}${wordStart}này${wordEnd})|^\\s*(?:sau|dưới)${wordEnd}`,
  'u',
)

/** Where a text says that an annex of its own comes with it: "(Có phụ lục kèm theo)", "Chi tiết tại Phụ lục I, II". */
export function findAnnexMentions(text: string): readonly AnnexMention[] {
  const form = searchForm(text)
  const found = patterns.flatMap((pattern) =>
    [...form.matchAll(pattern)].flatMap((match): readonly AnnexMention[] => {
      const span = { start: match.index, end: match.index + match[0].length }
      if (elsewhere.test(form.slice(span.end, span.end + 120))) return []
      const { annex, numbers } = match.groups!
      const isAppendix = /^(?:phụ|biểu$)/u.test(annex!)
      return [
        { span: bracketed(form, span), kind: isAppendix ? 'appendix' : 'list', ordinals: ordinalsOf(numbers ?? '') },
      ]
    }),
  )
  return withoutOverlaps(found)
}

const longestBracket = 160

/** The whole remark where the words stand in brackets, else the words: "(Gửi kèm theo Phụ lục 02 và Biểu chi tiết)". */
function bracketed(form: string, { start, end }: Span): Span {
  const open = form.slice(Math.max(0, start - longestBracket), start).search(/\([^()\n]*$/u)
  const close = form.slice(end, end + longestBracket).search(/^[^()\n]*\)/u)
  if (open === -1 || close === -1) return { start, end }
  return { start: Math.max(0, start - longestBracket) + open, end: form.indexOf(')', end) + 1 }
}

/** "i, ii và 3" gives 1, 2, 3. */
const ordinalsOf = (printed: string): readonly number[] =>
  (printed.match(eachNumber) ?? []).map((item) => romanValue(item.toUpperCase()) ?? Number.parseInt(item, 10))
