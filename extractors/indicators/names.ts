import type { Span } from '../../src/model/span.ts'
import { readNumberLabel } from '../../src/vi/numbering/labels.ts'
import { alternatives } from '../../src/vi/text/pattern.ts'
import { findPeriods } from '../../src/vi/time/periods.ts'

const longest = 400

/** What may open a clause without being part of the statement. */
const openers = alternatives(`
  và|theo đó|qua đó|từ đó|do đó|trong đó(?: có)?|cụ thể|đồng thời|ngoài ra|tuy nhiên
  (?:trong )?(?:những )?(?:năm|thời gian|nhiệm kỳ|kỳ) (?:vừa )?qua
  (?:bao )?gồm(?: có)?|như|hiện nay|hiện tại|hiện|đến nay|tính đến nay|đến thời điểm (?:hiện tại|báo cáo)
  ph[ấầâ]n đ[ấầâ]u(?: đạt)?|mục tiêu(?: là)?|chỉ tiêu|theo [^,;]{0,60}\\ssố\\s\\d[^,;]{0,100}|theo (?:số liệu|thống kê|báo cáo)|với|thì|là
`)
const lead = new RegExp(`^(?:[\\s+*•–,;:.)"”-]|${openers}(?![\\p{L}\\p{M}])[:,]?\\s{0,2})`, 'iu')
/** What may close it: copulas and prepositions that led to the figure. */
const closers = alternatives(`
  là|đạt|đạt được|đối|đối với|đạt tỷ lệ|đạt tỉ lệ|với tỷ lệ|chiếm|chiếm tỷ lệ|bằng|ở mức|mức|còn|(?<!trở )lên|(?<!trở )xuống|(?<!văn bản )đến|với
  trong đó|trong đó có|và|gồm|từ|ước|thì|được|tỷ lệ|tương ứng|tương đương|khoảng|trên|dưới|gần|hơn|mới (?:chỉ )?đạt|mới chỉ
`)
const tail = new RegExp(`(?:^|[\\s,;:(=-])${closers}$`, 'iu')

/** "đạt 2,8 triệu tấn giảm 2%": the verb of the first figure is none of the second. */
const levelVerb = /\s(?:là|đạt|đạt được|ước đạt|bằng|còn)\s*$/u
const changes = /^\s*(?:tăng|giảm|vượt)\s/u

/**
 * The text of a span without the spans cut out of it, without list mark, adverbs of time before and copula behind, at
 * most 400 characters.
 *
 * @example cleanName('- Đến nay, tỷ lệ hộ nghèo là 2,5%', …) // "tỷ lệ hộ nghèo"
 */
export function cleanName(text: string, form: string, span: Span, cut: readonly Span[]): string {
  const start = bodyStart(text, form, span)
  const inner = [...cut]
    .filter((piece) => piece.start < span.end && piece.end > start)
    .sort((a, b) => a.start - b.start)
  const starts = [start, ...inner.map(({ end }) => end)]
  const ends = [...inner.map((piece) => piece.start), span.end]
  const pieces = starts.map((from, index) => text.slice(from, Math.max(from, Math.min(ends[index]!, span.end))))
  return shortened(
    withoutEnds(
      pieces
        .map((piece, index) => (changes.test(pieces.slice(index + 1).join('')) ? piece.replace(levelVerb, '') : piece))
        .join(' ')
        .replace(/\s+/gu, ' ')
        .replace(/\s(?=[,;.)])/gu, '')
        .trim(),
    ),
  )
}

/** Behind list marks, the section's label and a time with its comma: "1.2. Đến năm 2030, ". */
function bodyStart(text: string, form: string, span: Span): number {
  const label = readNumberLabel(text.slice(span.start, span.end))
  let start = span.start + (label?.span.end ?? 0)
  for (let length = 1; length > 0; start += length) length = lead.exec(form.slice(start, span.end))?.[0].length ?? 0
  const rest = text.slice(start, Math.min(span.end, start + 120))
  const within = /^(?:trong|vào|tính|tính từ|giai đoạn)\s/iu.exec(rest)?.[0].length ?? 0
  const time = findPeriods(rest, { year: null }).find(({ span: { start: at } }) => at === 0 || at === within)
  if (time === undefined) return start
  const after = /^[^\p{L}\d%≥>≤<]*/u.exec(rest.slice(time.span.end))![0].length
  return bodyStart(text, form, { start: start + time.span.end + after, end: span.end })
}

/** "(42/42)", "14/15 =" before its percentage: the counts are in the text. */
const counts =
  /\s?(?:\(\s?\d[\d.]{0,12}\s?\/\s?\d[\d.]{0,12}(?:\s\p{L}[\p{L}\s]{0,20})?\s?\)|(?<=\s)\d[\d.]{0,12}\/\d[\d.]{0,12}\s?=)$/u
/** "dịch vụ 334,5 tỷ đồng" of "dịch vụ 334,5 tỷ đồng (tăng 9,2%)". */
const amount = /\s(?:(?:là|đạt)\s)?\d[\d.,]{0,16}\s(?:nghìn\s|triệu\s|tỷ\s)?đồng(?=$|\s(?:tăng|giảm)$)/u

function withoutEnds(name: string): string {
  let result = name
  for (let previous = ''; previous !== result; ) {
    previous = result
    result = result
      .replace(counts, '')
      .replace(/[\s,;:.=(\-–/]+$/u, '')
      .replace(tail, '')
      .replace(amount, '')
    const open = result.lastIndexOf('(')
    if (open >= 0 && !result.includes(')', open) && result.length - open < 4) result = result.slice(0, open)
  }
  return result
    .replace(/\(\s*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** At most 400 characters, cut at the end of a word. */
export const shortened = (name: string): string =>
  name.length <= longest ? name : name.slice(0, longest + 1).replace(/\s\S*$/u, '')

const additions = alternatives(`
  tăng|giảm|đạt|chiếm|bằng|vượt|mới|chỉ|cần|nâng|lên|gấp|lần|trong|hoàn thành|trong đó|tương ứng|tương đương|khoảng|so với|của|với
  và|cùng kỳ|kế hoạch|dự toán|chỉ tiêu|được|năm|trước|đề ra|giao|tỷ lệ|tổng số|xếp|thứ|đứng|vị trí|hạng|xã|phường|toàn tỉnh
`)
const addsOnly = new RegExp(`^(?:${additions}|\\d+|[\\s,.()/%-])*$`, 'iu')

/** False for what adds to another statement: "đạt", "tăng so với cùng kỳ năm 2025", "bằng dự toán giao". */
export const hasSubject = (name: string): boolean => !addsOnly.test(name)

/** ", đạt tỷ lệ 87,5% dân số": the figure is about what was said before. */
export const continues = (form: string): boolean =>
  /^[\s,]*(?:và\s)?(?:đạt|chiếm|bằng|tăng|giảm|vượt|tương đương|tương ứng|ước đạt|xếp|cần nâng|phấn đấu)\s(?!(?:tỷ lệ|số|số lượng|thời gian|mức)\s(?!\d))/u.test(
    form,
  )

const verbs = alternatives(`
  được|có|chấp nhận|sử dụng|đạt|là|thực hiện|tham gia|đã|đều|bảo đảm|đảm bảo|hoàn thành|triển khai|ứng dụng|kết nối|phải|sẽ
  tiếp cận|biết|cung cấp|áp dụng|không
`)
const predicate = new RegExp(`(?<![\\p{L}])${verbs}(?![\\p{L}]).*$`, 'iu')

/** From the verb on: "chấp nhận thanh toán" of "hộ kinh doanh chấp nhận thanh toán"; null without one. */
export const predicateIn = (name: string): string | null => predicate.exec(name)?.[0] ?? null
