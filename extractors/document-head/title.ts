import type { Span } from '../../src/model/span.ts'
import { type DocumentKind, documentKinds } from '../../src/vi/legal/kinds.ts'
import { isCapitals } from '../../src/vi/text/capitals.ts'
import { literal } from '../../src/vi/text/pattern.ts'
import { searchForm, toneless } from '../../src/vi/text/search-form.ts'
import { type HeadLine, partOf } from './lines.ts'

export interface HeadTitle {
  /** Abbreviation of the kind; null for a công văn. */
  readonly kind: string | null
  readonly kindName: string
  /** The trích yếu; null where there is none. */
  readonly title: string | null
  readonly at: readonly Span[]
  /** The line of the kind, or of the "V/v". */
  readonly line: HeadLine
}

const kindOf = new Map(documentKinds.map((kind) => [searchForm(kind.name), kind]))
const kindWords = [...documentKinds].sort((a, b) => b.name.length - a.name.length).map(({ name }) => literal(name))
/** "CHƯƠNG TRÌNH HÀNH ĐỘNG": words that belong to the kind where they end its line. */
const kindLine = new RegExp(
  `^(?<kind>${kindWords.join('|')})(?<more>\\s+(?:hành động|công tác|phối hợp|liên tịch|chuyên đề|tổng kết|sơ kết)$)?(?![\\p{L}\\p{N}:])\\s*(?<rest>.*)$`,
  'u',
)
const letterSubject = /^\(?\s*v\/v\s*:?\s*/u
/** What a title may begin with as well: they open the body where their paragraph has the mark of a sentence at its end. */
const softStart = /^(?:thực hiện|triển khai|thi hành|theo|để|xét|về) /u
const partLabel = String.raw`(?:phần|chương|mục|điều|phụ lục|biểu|mẫu)\s+(?:thứ |số |[ivx\d]+)`
/** "Ủy ban nhân dân xã An Hải ban hành Kế hoạch … như sau". */
const issuerSpeaks = String.raw`(?:ubnd|ủy ban nhân dân|hội đồng nhân dân|đảng ủy|chủ tịch|ban chấp hành|ban thường vụ)(?: \(ubnd\))?\s.*(?:ban hành|báo cáo|xây dựng|kế hoạch|quyết định|như sau)`
const bodyStart = new RegExp(
  `^(?:căn cứ|kính gửi|trên cơ sở|ngày \\d|hôm nay|nơi nhận|${partLabel}|${issuerSpeaks})`,
  'u',
)
const maxTitleLines = 10

/**
 * Kind and title: the line in capitals that names a kind ("KẾ HOẠCH") and what stands below it until the body begins;
 * of a công văn the "V/v …" line. Null where the head names neither.
 *
 * @param lines The lines of the head without motto, number and date.
 */
export function findTitle(lines: readonly HeadLine[]): HeadTitle | null {
  const index = lines.findIndex(({ text }, position) => isKindLine(text) || (position === 0 && opensWithTitle(text)))
  if (index < 0) return letterTitle(lines)
  const line = lines[index]!
  const { kind, more = '', rest } = kindLine.exec(soundKind(searchForm(line.text)))!.groups!
  const own = rest === '' ? [] : [partOf(line, { ...line.span, start: line.span.end - rest!.length })]
  const { name, abbreviation } = kindOf.get(kind!.replace(/\s+/g, ' ')) as DocumentKind
  return {
    kind: abbreviation,
    kindName: capitalised(name + more),
    ...joined([...own, ...titleLines(lines.slice(index + 1))]),
    line,
  }
}

const kindLetters = new Map([...kindOf.keys()].map((name) => [name.replaceAll(' ', ''), name]))
const bareKinds = new Map([...kindOf.keys()].map((name) => [toneless(name), name]))

/** "b á o c á o", a kind spaced out by hand, and "bao cao", of which a scan has lost the marks, as "báo cáo"; other texts as they are. */
const soundKind = (form: string): string =>
  /^(?:\p{L}\s+){2,24}\p{L}$/u.test(form)
    ? (kindLetters.get(form.replace(/\s/gu, '')) ?? form)
    : (bareKinds.get(toneless(form)) ?? form)

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)

/** The kind's words in capitals, or alone on their line; "Kế hoạch số …" in a sentence names another document. */
function isKindLine(text: string): boolean {
  const match = kindLine.exec(soundKind(searchForm(text)))
  if (match === null) return false
  return match.groups!.rest === '' || isCapitals(text.slice(0, match.groups!.kind!.length))
}

/** Without a head, a first line that is no sentence: "Báo cáo về tình hình sản xuất tháng 02". */
const opensWithTitle = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && kindLine.test(searchForm(text)) && !/[.;:,]$|(?<!\p{L})số(?!\p{L})/u.test(text)

/** True for the first line of a body, or for what ends the head: "Căn cứ …", "Kính gửi: …". */
export function beginsBody(line: HeadLine, lines: readonly HeadLine[]): boolean {
  const form = searchForm(line.text)
  if (bodyStart.test(form)) return true
  const last = lines.findLast(({ block }) => block === line.block) ?? line
  return softStart.test(form) && /^\p{Lu}/u.test(line.text) && /[;,.:]$/.test(last.text)
}

/** "giai đoạn 2026" | "- 2028": no dash of a list. */
const opensWithYear = /^- ?20\d{2}(?!\d)/

/** Lines up to the body; a centred or bold title ends where the style does, an unstyled one with its paragraph. */
function titleLines(lines: readonly HeadLine[]): readonly HeadLine[] {
  const first = lines[0]
  if (first === undefined || beginsBody(first, lines)) return []
  const end = lines.findIndex(
    (line, index) => index > 0 && (beginsBody(line, lines) || endsTitle(line, lines[index - 1]!, first)),
  )
  return lines.slice(0, Math.min(end < 0 ? lines.length : end, maxTitleLines))
}

function endsTitle(line: HeadLine, before: HeadLine, first: HeadLine): boolean {
  if (opensWithYear.test(line.text) && /\d{4}$/.test(before.text)) return false
  if (line.text.startsWith('(') || line.styled !== first.styled) return true
  if (isCapitals(line.text) && !isCapitals(first.text)) return true
  if (first.styled || line.block === before.block) return false
  return (
    !/^\p{Ll}/u.test(line.text) && !/[,-]$/.test(before.text) && !(isCapitals(before.text) && isCapitals(line.text))
  )
}

/** From "V/v" to "Kính gửi", whatever lines the left column has there. */
function letterTitle(lines: readonly HeadLine[]): HeadTitle | null {
  const index = lines.findIndex(({ text }) => letterSubject.test(searchForm(text)))
  if (index < 0) return null
  const line = lines[index]!
  const mark = letterSubject.exec(searchForm(line.text))![0].length
  const below = lines.slice(index + 1)
  const end = below.findIndex(
    (next, i) =>
      beginsBody(next, lines) || isCapitals(next.text) || !(goesOn(line, next) || /,$/.test(lines[index + i]!.text)),
  )
  const subject = [
    partOf(line, { ...line.span, start: line.span.start + mark }),
    ...below.slice(0, end < 0 ? below.length : end),
  ]
  return { kind: null, kindName: 'Công văn', ...joined(subject), line }
}

/** Small letters and figures go on with the subject; so do capitals in lines of its own setting ("KH&CN, ĐMST năm 2027"). */
const goesOn = (first: HeadLine, next: HeadLine): boolean =>
  /^[\p{Ll}\d]/u.test(next.text) || (first.styled && next.styled && /\p{Ll}/u.test(next.text))

/** One string without its closing mark, and the spans it stands at. */
function joined(lines: readonly HeadLine[]): { readonly title: string | null; readonly at: readonly Span[] } {
  const title = lines
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s*[-_*]{3,}$/, '')
    .replace(/[;.]$/, '')
    .trim()
  return { title: title || null, at: lines.map(({ span }) => span) }
}
