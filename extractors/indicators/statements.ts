import { contains, overlaps, type Span } from '../../src/model/span.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { bracketsIn } from './clauses.ts'
import type { Figure } from './figure.ts'
import { figuresWithin } from './figures.ts'
import { cleanName, continues, hasSubject, predicateIn, shortened } from './names.ts'
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
  /** It is what was planned, beside what was reached: "đạt 82,5% (kế hoạch 80%)". */
  readonly isPlan: boolean
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
    return clausesIn(form, { start: bracket.start + 1, end: bracket.end - 1 }).flatMap((inside) =>
      named(text, form, inside, figuresWithin(figures, inside), [], { name, within: 'bracket' }),
    )
  })
  return [...outer, ...inner]
    .filter(({ name }) => hasSubject(name))
    .sort((a, b) => a.figure.span.start - b.figure.span.start)
}

/** What semicolons part in a bracket. */
function clausesIn(form: string, { start, end }: Span): readonly Span[] {
  const ends = [...form.slice(start, end).matchAll(/;/gu)].map(({ index }) => start + index)
  return [start, ...ends.map((at) => at + 1)].map((from, index) => ({ start: from, end: ends[index] ?? end }))
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
  const printed = blanked(text, without)
  const statements: Statement[] = []
  let subject = before.name
  for (const segment of segments) {
    const { figure, span, shared } = segment
    const within = subject === before.name ? before.within : 'sentence'
    const joint = percentJoint(form, segment)
    const cut = [...without, ...joint, ...slashBefore(form, figure), ...[...shared, figure].flatMap((each) => each.cut)]
    const own = cleanName(text, form, span, cut)
    const isPlan = subject !== null && planned.test(form.slice(span.start, figure.span.start))
    const adds = subject !== null && shared.length === 0 && addsTo(form, segment, own, within)
    const name =
      subject === null || shared.length > 0 ? own : completed(text, form, segment, own, subject, segments[0]!)
    const whole = isPlan ? subject! : adds ? shortened(withoutNounTwice(subject!, own, figure)) : name
    statements.push({ figure, name: whole, span, words: printed.slice(span.start, span.end), isPlan })
    if (joint.length > 0) statements.splice(-2, 1, { ...statements.at(-2)!, name: whole })
    if (!adds && !isPlan) subject = name
  }
  return withPredicates(statements)
}

/** The slash of "09 Tổ công nghệ số/81 thành viên". */
const slashBefore = (form: string, { span }: Figure): readonly Span[] =>
  form[span.start - 1] === '/' ? [{ start: span.start - 1, end: span.start }] : []

/** The "đạt" of "10/12 thôn đạt 83,3% có mạng cáp quang": both figures say how many have it. */
function percentJoint(form: string, { figure, shared }: Segment): readonly Span[] {
  const part = shared.at(-1)
  if (part === undefined || figure.kind !== 'percent' || !isCount(part)) return []
  const between = { start: part.span.end, end: figure.span.start }
  if (/^\s(?:kế hoạch|chỉ tiêu|dự toán|so với)(?!\p{L})/u.test(form.slice(figure.span.end, figure.span.end + 12)))
    return []
  return /^\s(?:đạt|chiếm|bằng|tương đương|tương ứng)(?:\s(?:với|tỷ lệ)){0,2}\s$/u.test(
    form.slice(between.start, between.end),
  )
    ? [between]
    : []
}

/** "(kế hoạch 80%)", ", chỉ tiêu giao 90%": nothing but the word for it before the figure. */
const planned =
  /^[\s,(]*(?:và )?(?:kế hoạch|kh|chỉ tiêu|mục tiêu|dự toán)(?: (?:giao|được giao|tỉnh giao|đề ra|đặt ra|đăng ký|cả năm|năm|(?:năm )?20\d\d|là|đạt|phải đạt))*\s?:?\s?$/u

/** "Đã giải quyết hồ sơ" with "trước hạn hồ sơ" says the noun of both counts once, "giảm" with "giảm" the verb. */
function withoutNounTwice(subject: string, own: string, { unit }: Figure): string {
  const rest = withoutNoun(own, unit)
  const isSaid = rest === '' || searchForm(subject).includes(searchForm(unit ?? own))
  const added = isSaid ? rest : own
  const [verb = ''] = added.split(' ', 1)
  return `${subject} ${verb !== '' && subject.endsWith(` ${verb}`) ? added.slice(verb.length).trimStart() : added}`.trim()
}

/** "trước hạn hồ sơ" and "sản phẩm 3 sao" without the noun of their counts. */
function withoutNoun(own: string, unit: string | null): string {
  if (unit === null) return own
  const [form, noun] = [searchForm(own), searchForm(unit)]
  if (form.endsWith(noun)) return own.slice(0, -noun.length).trimEnd()
  return form.startsWith(`${noun} `) ? own.slice(noun.length).trimStart() : own
}

const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

/** ", tăng 12% so với cùng kỳ", "(trước hạn 4.100 hồ sơ)": words that have their subject before them. */
function addsTo(form: string, { span, figure }: Segment, own: string, within: Before['within']): boolean {
  const rest = isCount(figure) ? withoutNoun(own, figure.unit) : own
  if (rest === '' && own !== '') return within === 'bracket'
  return (
    !hasSubject(rest) ||
    (continues(form.slice(span.start, span.end)) && !reduced.test(form.slice(figure.span.end, span.end))) ||
    (within === 'bracket' && own.split(' ').length <= (isCount(figure) ? 4 : 2))
  )
}

/** ", giảm 30% thời gian giải quyết": what goes down is named behind. */
const reduced = /^\s(?:thời gian|chi phí|số|số lượng|tỷ lệ|thủ tục)(?!\p{L})/u

/** The verb that a list of counts shares ("đã ban hành 12 kế hoạch, 05 quyết định") and subjects cut short. */
function completed(
  text: string,
  form: string,
  { figure, span }: Segment,
  own: string,
  before: string,
  first: Segment,
): string {
  const leads = /^[\s,]*(?:và\s|trong đó(?: có)?:?\s|(?:bao )?gồm:?\s)?$/u.test(
    form.slice(span.start, figure.span.start),
  )
  if (leads && isCount(figure) && isCount(first.figure) && !hasState.test(own)) {
    const verb = cleanName(text, form, { start: first.span.start, end: first.figure.span.start }, [])
    return `${verb} ${own}`.trim()
  }
  return own.split(' ').length <= 3 ? inherited(before, own) : own
}

/** "3 nhiệm vụ đang thực hiện": no more of what was done before. */
const hasState = /(?<!\p{L})(?:đang|đã|chậm|chưa|quá hạn|đúng hạn)(?!\p{L})/iu

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
