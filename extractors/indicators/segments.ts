import type { Span } from '../../src/model/span.ts'
import type { Figure } from './figure.ts'

/** The words of a clause that belong to one figure. */
export interface Segment {
  readonly figure: Figure
  readonly span: Span
  /** Earlier figures within the span: "19 Tổ" in "19 Tổ công nghệ số cộng đồng với 128 thành viên". */
  readonly shared: readonly Figure[]
}

/** More figures without a comma between them are no sentence. */
const mostShared = 6

/** Parts a clause between its figures, which stand in its order. `form` is the search form of the text, brackets blanked. */
export function segmentsOf(form: string, clause: Span, figures: readonly Figure[]): readonly Segment[] {
  const segments: Segment[] = []
  let start = clause.start
  let shared: readonly Figure[] = []
  for (const [index, figure] of figures.entries()) {
    const next = figures[index + 1]
    const cut =
      next === undefined
        ? lastEnd(form, figure, clause.end)
        : (cutBetween(form, figure, next) ?? (shared.length < mostShared ? null : figure.span.end))
    segments.push({ figure, span: { start, end: cut ?? sharedEnd(form, figure, next!) }, shared })
    shared = cut === null ? [...shared, figure] : []
    if (cut !== null) start = cut
  }
  return segments
}

/** ", 1 nhiệm vụ chậm tiến độ", ", tổng số tiền 412.560.000 đồng", ", hoàn thành trước ngày 30/10": said of something else. */
const beside =
  /,\s(?:và\s)?(?:(?:tỷ lệ|tổng|số|trong đó|còn|riêng|gồm|bao gồm)(?!\p{L})(?=[^,;]{0,60}\d)|\d[\d.]{0,8}\s(?=\p{L})|hoàn thành (?=trong|trước|xong|vào))/u

/** Where the words of the last figure end, before numbers behind a comma that are no figures. */
function lastEnd(form: string, { span }: Figure, end: number): number {
  const found = beside.exec(form.slice(span.end, end))
  return found === null ? end : span.end + found.index
}

/** Words with which the next subject begins, behind a comma. */
const opener =
  /,\s?(?=(?:và\s)?(?:tỷ lệ|số|tổng|trong đó|còn|kỳ|riêng|đã|đang|chỉ số|mức|diện tích|sản lượng|năng suất|thu nhập|giá trị|các|100)(?!\p{L}))/gu
/** "… và tham gia tích hợp 982 dịch vụ công": a second predicate. */
const conjunct =
  /\svà\s(?=(?:tham gia|tổ chức|xây dựng|thành lập|tỷ lệ|số|tổng số|có|hỗ trợ|cấp|hoàn thành|giải quyết|duy trì|triển khai|trang bị|lắp đặt|đạt|tiếp nhận|phát triển)(?!\p{L}))/gu
/** Nothing but a joint between the first figure's words and the next figure. */
const joint = /(?:,|\svà|,\s?và|,?\strong đó(?: có)?)\s{0,2}$/u
/** The first figure ends what is said of it. */
const ended = /^\s*(?:,|[-–]\s|và\s|trong đó)/u

/** Where the words of one figure end and those of the next begin; null where both share them. */
function cutBetween(form: string, { span }: Figure, next: Figure): number | null {
  const between = form.slice(span.end, next.span.start)
  const found =
    joint.exec(between)?.index ??
    (ended.test(between) ? between.search(/\S/u) : undefined) ??
    [...between.matchAll(opener)].at(-1)?.index ??
    (between.includes(',') ? between.lastIndexOf(',') : [...between.matchAll(conjunct)].at(-1)?.index)
  return found === undefined ? null : span.end + found
}

const connective =
  /\s?\/\s?(?=\d)|\s(?:với|cho|gồm|có|đạt|cùng|là|tại|đáp ứng|trong đó|chiếm|bằng|và|tăng|giảm|từ)(?!\p{L})/gu

/** The end of words that go on to the next figure: before "với khoảng" in "19 Tổ … với khoảng 128 thành viên". */
function sharedEnd(form: string, { span }: Figure, next: Figure): number {
  const between = form.slice(span.end, next.span.start)
  const last = [...between.matchAll(connective)].at(-1)
  return last === undefined ? next.span.start : span.end + last.index
}
