import type { Span } from '../../src/model/span.ts'
import { isCapitals } from '../../src/vi/capitals.ts'
import { type DocumentKind, documentKinds, kindNamed } from '../../src/vi/legal/kinds.ts'
import { literal } from '../../src/vi/pattern.ts'
import { searchForm } from '../../src/vi/search-form.ts'
import type { HeadLine } from './lines.ts'

export interface HeadTitle {
  readonly kind: DocumentKind
  /** The trích yếu; null where there is none. */
  readonly title: string | null
  readonly at: readonly Span[]
}

const kindWords = [...documentKinds].sort((a, b) => b.name.length - a.name.length).map(({ name }) => literal(name))
const kindLine = new RegExp(`^(?<kind>${kindWords.join('|')})(?![\\p{L}\\p{N}])\\s*(?<rest>.*)$`, 'u')
const letterSubject = /^\(?\s*v\/v\s*:?\s*/iu
const bodyStart =
  /^(?:căn cứ|thực hiện|kính gửi|theo |trên cơ sở|thi hành|triển khai thực hiện (?:công văn|văn bản)|xét|để |ngày \d|(?:UBND|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|đảng ủy|chủ tịch|ban chấp hành|ban thường vụ)(?: \(UBND\))?\s.*(?:ban hành|báo cáo|xây dựng|kế hoạch|quyết định|như sau))/iu
const maxTitleLines = 10

/**
 * Kind and title: the line in capitals that names a kind ("KẾ HOẠCH") and what stands below it until the body begins;
 * of a công văn the "V/v …" line. Null where the head names neither.
 */
export function findTitle(lines: readonly HeadLine[]): HeadTitle | null {
  const index = lines.findIndex(({ text }) => isKindLine(text))
  if (index < 0) return letterTitle(lines)
  const line = lines[index]!
  const { kind, rest } = kindLine.exec(searchForm(line.text))!.groups!
  const own = rest === '' ? [] : [{ ...line, span: { start: line.span.end - rest!.length, end: line.span.end } }]
  const below = titleLines(lines.slice(index + 1))
  return {
    kind: kindNamed(kind!) ?? documentKinds.find(({ name }) => searchForm(name) === kind)!,
    ...joined([...own.map((part) => ({ ...part, text: line.text.slice(-rest!.length) })), ...below]),
  }
}

/** The kind's words in capitals; "Kế hoạch số …" in a sentence names another document. */
function isKindLine(text: string): boolean {
  const match = kindLine.exec(searchForm(text))
  return match !== null && isCapitals(text.slice(0, match.groups!.kind!.length))
}

/** Lines up to the body; a centred or bold title ends where the style does, an unstyled one with its paragraph. */
function titleLines(lines: readonly HeadLine[]): readonly HeadLine[] {
  const first = lines[0]
  if (first === undefined || bodyStart.test(first.text)) return []
  const end = lines.findIndex(
    (line, index) =>
      index > 0 &&
      (bodyStart.test(line.text) || line.styled !== first.styled || (!first.styled && line.block !== first.block)),
  )
  return lines.slice(0, Math.min(end < 0 ? lines.length : end, maxTitleLines))
}

function letterTitle(lines: readonly HeadLine[]): HeadTitle | null {
  const index = lines.findIndex(({ text }) => letterSubject.test(text))
  if (index < 0) return null
  const first = lines[index]!
  const mark = letterSubject.exec(first.text)![0].length
  const same = lines.slice(index + 1).filter(({ block }) => block === first.block)
  return {
    kind: kindNamed('công văn')!,
    ...joined([
      { ...first, text: first.text.slice(mark), span: { ...first.span, start: first.span.start + mark } },
      ...same,
    ]),
  }
}

/** One string without its closing mark, and the spans it stands at. */
function joined(lines: readonly HeadLine[]): { readonly title: string | null; readonly at: readonly Span[] } {
  const title = lines
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s*[-_*]{3,}$/, '')
    .trim()
  return { title: title || null, at: lines.map(({ span }) => span) }
}
