import { contains, overlaps, type Span } from '../../src/model/span.ts'
import { bracketsIn } from './clauses.ts'
import type { Figure } from './figure.ts'
import { figuresWithin } from './figures.ts'
import { cleanName, continues, hasSubject, predicateIn } from './names.ts'
import { type Segment, segmentsOf } from './segments.ts'

/** One figure with what it is said of. */
export interface Statement {
  readonly figure: Figure
  /** Subject and predicate as printed, without figure, comparator and unit. */
  readonly name: string
  /** The part of the clause that says it. */
  readonly span: Span
  /** The words of that part without brackets that hold figures of their own. */
  readonly words: string
}

/**
 * The statements of a clause, in the order of its figures; `form` is its search form. `before` names what the clause
 * before spoke of: "Tỷ lệ hồ sơ trực tuyến đạt 85%; năm 2025 đạt 78%".
 */
export function statementsOf(
  text: string,
  form: string,
  figures: readonly Figure[],
  before: string | null,
): readonly Statement[] {
  const brackets = bracketsIn(text).filter((bracket) => figures.some(({ span }) => overlaps(bracket, span)))
  const own = figures.filter(({ span }) => !brackets.some((bracket) => contains(bracket, span)))
  const outer = named(text, form, { start: 0, end: text.length }, own, brackets, { name: before, within: 'sentence' })
  const inner = brackets.flatMap((bracket) => {
    const outside = outer.findLast(({ figure }) => figure.span.start < bracket.start)
    const name = outside?.name ?? cleanName(text, form, { start: 0, end: bracket.start }, [])
    const inside = { start: bracket.start + 1, end: bracket.end - 1 }
    return named(text, form, inside, figuresWithin(figures, inside), [], { name, within: 'bracket' })
  })
  return [...outer, ...inner]
    .filter(({ name }) => hasSubject(name))
    .sort((a, b) => a.figure.span.start - b.figure.span.start)
}

/** What was spoken of before: outside the bracket of "(tăng 12% so với cùng kỳ)", or earlier in the sentence. */
interface Before {
  readonly name: string | null
  readonly within: 'sentence' | 'bracket'
}

function named(
  text: string,
  form: string,
  clause: Span,
  figures: readonly Figure[],
  without: readonly Span[],
  before: Before,
): readonly Statement[] {
  const segments = segmentsOf(blanked(form, without), clause, figures)
  const statements: Statement[] = []
  let subject = before.name
  for (const segment of segments) {
    const { figure, span, shared } = segment
    const own = cleanName(text, form, span, [...without, ...[...shared, figure].flatMap(({ cut }) => cut)])
    const within = subject === before.name ? before.within : 'sentence'
    const adds = subject !== null && shared.length === 0 && addsTo(form, segment, own, within)
    const name =
      subject === null || shared.length > 0 ? own : completed(text, form, segment, own, subject, segments[0]!)
    const whole = adds ? `${subject} ${own}`.trim() : name
    statements.push({ figure, name: whole, span, words: blanked(text, without).slice(span.start, span.end) })
    if (!adds) subject = name
  }
  return withPredicates(statements)
}

const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

/** ", tăng 12% so với cùng kỳ", "(trước hạn 4.100 hồ sơ)": words that have their subject before them. */
const addsTo = (form: string, { span }: Segment, own: string, within: Before['within']): boolean =>
  !hasSubject(own) ||
  continues(form.slice(span.start, span.end)) ||
  (within === 'bracket' && own.split(' ').length <= 4)

/** The verb that a list of counts shares ("đã ban hành 12 kế hoạch, 05 quyết định") and subjects cut short. */
function completed(
  text: string,
  form: string,
  { figure, span }: Segment,
  own: string,
  before: string,
  first: Segment,
): string {
  const leads = /^[\s,]*(?:và\s)?$/u.test(form.slice(span.start, figure.span.start))
  if (leads && isCount(figure) && isCount(first.figure)) {
    const verb = cleanName(text, form, { start: first.span.start, end: first.figure.span.start }, [])
    return `${verb} ${own}`.trim()
  }
  return own.split(' ').length <= 3 ? inherited(before, own) : own
}

const isCount = ({ kind }: Figure): boolean => kind === 'count' || kind === 'open' || kind === 'share'

/**
 * The head of the subject before goes on: "Tổng số chứng thư số" of "… cho tổ chức là 07, cá nhân là 24"; of a single
 * word all but the last, "tỷ lệ phủ sóng 4G đạt 100%, 5G đạt 45%".
 */
function inherited(before: string, own: string): string {
  if (!/^(?:tổng số|tổng|số|t[ỷỉ] lệ)\s/iu.test(before)) return own
  if (!own.includes(' ')) return `${before.replace(/\s\S+$/u, '')} ${own}`
  const head = /^.*?(?=\s(?:cho|của|ở|tại|trong đó)\s|,\s)/u.exec(before)
  return head === null ? own : `${head[0]} ${own}`
}

/** "100% cơ sở giáo dục, 90% cơ sở y tế và 85% hộ kinh doanh chấp nhận …": the last of a list says what all do. */
function withPredicates(statements: readonly Statement[]): readonly Statement[] {
  const complete: Statement[] = []
  for (const statement of statements.toReversed()) {
    const next = complete.at(-1)
    const bare = opensWith(statement) && predicateIn(statement.name) === null
    const predicate = bare && next !== undefined && opensWith(next) ? predicateIn(next.name) : null
    complete.push(predicate === null ? statement : { ...statement, name: `${statement.name} ${predicate}` })
  }
  return complete.reverse()
}

/** "90% cơ sở y tế": the figure comes first. */
const opensWith = ({ words, figure: { kind } }: Statement): boolean =>
  kind === 'percent' && /^[\s,]*(?:và\s)?(?:\p{L}+\s){0,3}\d/u.test(words)
