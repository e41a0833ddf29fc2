import { contains, overlaps, type Span } from '../../src/model/span.ts'
import { bracketsIn } from './clauses.ts'
import type { Figure } from './figure.ts'
import { figuresWithin } from './figures.ts'
import { cleanName, hasSubject } from './names.ts'

/** One figure with what it is said of. */
export interface Statement {
  readonly figure: Figure
  /** Subject and predicate as printed, without figure, comparator and unit. */
  readonly name: string
  /** The part of the clause that says it. */
  readonly span: Span
}

/** The statements of one clause, in the order of their figures; `figures` are those of the whole text. */
export function statementsOf(
  text: string,
  form: string,
  clause: Span,
  figures: readonly Figure[],
): readonly Statement[] {
  const brackets = bracketsIn(text.slice(clause.start, clause.end))
    .map(({ start, end }) => ({ start: start + clause.start, end: end + clause.start }))
    .filter((bracket) => figures.some(({ span }) => overlaps(bracket, span)))
  const own = figuresWithin(figures, clause).filter(({ span }) => !brackets.some((bracket) => contains(bracket, span)))
  const outer = inSegments(text, form, clause, own, brackets)
  const inner = brackets.flatMap((bracket) => {
    const inside = { start: bracket.start + 1, end: bracket.end - 1 }
    const before = outer.findLast(({ figure }) => figure.span.start < bracket.start)
    const owner = before?.name ?? cleanName(text, form, { start: clause.start, end: bracket.start }, [])
    const said = inSegments(text, form, inside, figuresWithin(figures, inside), [])
    return said.map((statement) => (hasSubject(statement.name) ? statement : belongingTo(owner, statement)))
  })
  return [...outer, ...inner]
    .filter(({ name }) => hasSubject(name))
    .sort((a, b) => a.figure.span.start - b.figure.span.start)
}

/** "(đạt 90%)", "(tăng 12% so với cùng kỳ)" speak of what stands before the bracket. */
const belongingTo = (owner: string, { name, ...rest }: Statement): Statement => ({
  ...rest,
  name: [owner, name].filter(Boolean).join(' '),
})

function inSegments(
  text: string,
  form: string,
  clause: Span,
  figures: readonly Figure[],
  without: readonly Span[],
): readonly Statement[] {
  let start = clause.start
  let heads: readonly Figure[] = []
  const statements: Statement[] = []
  for (const [index, figure] of figures.entries()) {
    const next = figures[index + 1]
    const cut = next === undefined ? clause.end : cutBetween(form, figure, next)
    const end = cut ?? sharedEnd(form, figure, next!)
    const span = { start, end }
    const name = cleanName(text, form, span, [...without, ...[...heads, figure].flatMap((of) => of.cut)])
    statements.push({ figure, name: heads.length > 0 ? name : completed(name, statements.at(-1)?.name ?? null), span })
    heads = cut === null ? [...heads, figure] : []
    if (cut !== null) start = cut
  }
  return statements
}

/** What a figure says without a subject of its own is about the subject of the figure before: ", tăng 12% so với cùng kỳ". */
function completed(name: string, before: string | null): string {
  if (before === null) return name
  if (!hasSubject(name)) return `${before} ${name}`.trim()
  return isElliptic(name) ? inherited(before, name) : name
}

/** "cá nhân" after "Tổng số chứng thư số cho tổ chức": what is counted was said before. */
const isElliptic = (name: string): boolean => name.split(' ').length <= 3 && !/\d/u.test(name)

/** The subject of the figure before, up to where it was narrowed down: "Tổng số chứng thư số" of "… cho tổ chức". */
function inherited(before: string, own: string): string {
  const subject = before.split(/\s(?:cho|của|ở|tại|trong đó)\s|,\s/u)[0]!
  return /^(?:tổng số|tổng|số|tỷ lệ|tỉ lệ)(?=\s)/iu.test(subject) ? `${subject} ${own}` : own
}

/** Words with which the next subject begins, behind a comma. */
const opener =
  /,\s?(?=(?:và\s)?(?:tỷ lệ|số|tổng|trong đó|còn|kỳ|riêng|đã|đang|chỉ số|mức|diện tích|sản lượng|năng suất|thu nhập|giá trị|các|100)(?!\p{L}))/gu
/** "… và tham gia tích hợp 982 dịch vụ công": a second predicate. */
const conjunct =
  /\svà\s(?=(?:tham gia|tổ chức|xây dựng|thành lập|tỷ lệ|số|tổng số|có|hỗ trợ|cấp|hoàn thành|giải quyết|duy trì|triển khai|trang bị|lắp đặt|đạt|tiếp nhận|phát triển)(?!\p{L}))/gu

/** Where the statement of one figure ends and that of the next begins; null where both share their words. */
function cutBetween(form: string, figure: Figure, next: Figure): number | null {
  const from = figure.span.end
  const between = form.slice(from, next.span.start)
  const direct = /(?:,|\svà|,\s?và|,\s?trong đó(?: có)?|\strong đó(?: có)?)\s{0,2}$/u.exec(between)
  if (direct !== null) return from + direct.index + 1
  const ended = /^\s?(?:,|\(|và\s|trong đó)/u.exec(between)
  if (ended !== null) return from + ended.index + 1
  const opened = [...between.matchAll(opener)].at(-1)?.index
  const last =
    opened ?? (between.includes(',') ? between.lastIndexOf(',') : [...between.matchAll(conjunct)].at(-1)?.index)
  return last === undefined ? null : from + last + 1
}

const connective = /\s(?:với|cho|gồm|có|đạt|cùng|là|tại|đáp ứng|trong đó|chiếm|bằng|và|tăng|giảm)(?!\p{L})/gu

/** The end of a statement that shares its clause with the next: before "với khoảng" in "19 Tổ … với khoảng 128 thành viên". */
function sharedEnd(form: string, { span }: Figure, next: Figure): number {
  const between = form.slice(span.end, next.span.start)
  const joint = [...between.matchAll(connective)].at(-1)
  return joint === undefined ? next.span.start : span.end + joint.index
}
