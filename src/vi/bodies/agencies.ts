import type { Span } from '../../model/span.ts'
import { literal, phrase, whole } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'
import { actionWords, bodyHeads, compoundNames, pluralHeads, runOnHeads } from './agency-terms.ts'

const compound = new RegExp(phrase(...compoundNames), 'gu')
/** "Tổ chức tập huấn" is work, "tổ chức chính trị - xã hội" a body. */
const organises = /^tổ\s+chức(?!\s+(?:chính trị|đoàn thể|hội|đảng|xã hội|cơ sở|liên quan|, )|,|$)/u
const opensOne = new RegExp(`^${phrase(...bodyHeads)}`, 'u')
const opensMany = new RegExp(`^${phrase(...pluralHeads)}`, 'u')
const separator =
  /\s*(?:;|\n|\s\/\s|(?<=\p{L})\/(?=\p{L})|\+|,\s*và(?=\s)|,|(?<=\s)(?:và|cùng|với)(?=\s)|&(?!\p{L}))\s*/gu
const mark = /^[\s,;:.]*(?:[-+•*]|\d{1,2}[.)])?\s*/u
const tail = /(?<![\s.,;:])(?:[\s.,;:]+|\s+[-+]\s*)$/u

/** True for words that begin with a body: "Phòng Kinh tế xây dựng …", "các đơn vị liên quan". */
export const beginsWithBody = (text: string): boolean => {
  const form = searchForm(text.trimStart())
  return !organises.test(form) && (opensOne.test(form) || opensMany.test(form))
}

/**
 * The bodies that a text lists, parted by line, ";", "," and "và", as printed. Names with such signs inside stay whole, and
 * so do lists of plain nouns ("Các phòng, ban, ngành").
 *
 * @example splitBodies('Phòng Kinh tế, Hạ tầng và Đô thị; Công an phường và các đơn vị liên quan')
 * // ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Công an phường', 'các đơn vị liên quan']
 */
export function splitBodies(text: string): readonly string[] {
  return spansOfBodies(text).map(({ start, end }) => text.slice(start, end))
}

/** The same as spans of the text. */
export function spansOfBodies(text: string): readonly Span[] {
  const form = searchForm(text)
  const names = [...form.matchAll(compound)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const spans: Span[] = []
  let start = 0
  let last = 0
  let brackets = 0
  let name = 0
  for (const match of form.matchAll(separator)) {
    const after = match.index + match[0].length
    brackets = /[;\n]/.test(match[0]) ? 0 : Math.max(0, brackets + openedIn(form.slice(last, match.index)))
    last = after
    while (name < names.length && names[name]!.end <= match.index) name++
    const around = names[name]
    const inName = around !== undefined && around.start < match.index && after < around.end
    if (inName || brackets > 0 || (match[0] === '/' && !/^\p{Lu}/u.test(text.slice(after)))) continue
    if (!parts(form.slice(start, match.index), match[0].trim(), form.slice(after, after + longestHead))) continue
    spans.push({ start, end: match.index })
    start = after
  }
  return [...spans, { start, end: text.length }]
    .flatMap((span) => withoutRunOns(text, form, span))
    .map((span) => bare(text, span))
    .filter(({ start, end }) => /[\p{L}]/u.test(text.slice(start, end)) && !isPlaceholder(text.slice(start, end)))
}

const runOn = new RegExp(`(?<=\\p{L}\\s+(?:[-+]\\s+)?)${phrase(...runOnHeads)}`, 'gu')
/** Words that belong to the body named next: "Trưởng Công an xã", "đại diện Phòng Kinh tế", "Sở … và Phòng …". */
const leansOn =
  /(?<!\p{L})(?:và|của|với|thuộc|cùng|do|tại|là|ở|trưởng|phó|viên|đạo|chức|bộ|phận|lý|tịch|đốc|thư|trực|chánh|diện)\s+$/u

/**
 * A table cell whose line ends were lost names body after body: "Sở Khoa học và Công nghệ Phòng Kinh tế". A capital that
 * opens another body parts them where the one before it is whole.
 */
function withoutRunOns(text: string, form: string, { start, end }: Span): readonly Span[] {
  const spans: Span[] = []
  let from = start
  for (const match of form.slice(start, end).matchAll(runOn)) {
    const at = start + match.index
    const left = form.slice(from, at)
    const head = opensOne.exec(left.replace(mark, '')) ?? opensMany.exec(left.replace(mark, ''))
    const whole = head !== null && head[0].length < left.replace(mark, '').trimEnd().length
    if (!whole || leansOn.test(left) || !/^\p{Lu}/u.test(text.slice(at))) continue
    spans.push({ start: from, end: at })
    from = at
  }
  return [...spans, { start: from, end }]
}

/**
 * A line break and ";" part always; "," and "và" before a body, but not inside a list of plain nouns; "/" with two bodies
 * around it ("VNPT/Viettel").
 */
function parts(left: string, sign: string, right: string): boolean {
  if (left.trim() === '' || sign === ';' || sign === '' || sign === '/' || sign === '+') return left.trim() !== ''
  const opening = left.slice(0, longestHead)
  const isList = opensMany.test(opening.replace(mark, '')) || /^(?:phòng|ban), /u.test(opening)
  if (/^các(?!\p{L})/u.test(right)) return true
  if (isList && isPlainNoun(right)) return false
  return opensOne.test(right) || opensMany.test(right)
}

/** How many brackets a text opens more than it closes. */
const openedIn = (text: string): number => text.split('(').length - text.split(')').length

/** More letters than the longest noun that opens a body, with what tells it from a plain noun. */
const longestHead = 60

/** "ban" of "các phòng, ban, ngành" and "đơn vị" of "các cơ quan, đơn vị liên quan". */
const plainNoun = new RegExp(
  `^(?:${whole(['phòng', 'ban', 'hội', 'đoàn', 'trường', ...pluralHeads].map(literal).join('|'))})(?:$|,|;| và | liên quan| có liên quan| trực thuộc| thuộc| chuyên môn| trên| của| ở| tại| chính trị| doanh nghiệp| dân phố| đoàn thể| xã hội| cá nhân)`,
  'u',
)
const isPlainNoun = (right: string): boolean => plainNoun.test(right)

function bare(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end)
  const lead = slice.length - slice.trimStart().replace(mark, '').length
  const trail = (tail.exec(slice.slice(lead)) ?? [''])[0].length
  return { start: span.start + lead, end: span.end - trail }
}

/** "…", "[ghi tên đơn vị]", "-": a form left empty. */
export const isPlaceholder = (text: string): boolean =>
  /^[\s._…\-/]*$|^[[<(]?\s*(?:ghi|điền|nêu)\s/iu.test(text) || /^\[.*\]$/u.test(text.trim())

const action = new RegExp(
  `(?<=[\\s,])(?<!(?:các|ban|quỹ|bộ phận|phòng|dịch vụ|đồng chí|toàn|chương|quy)\\s)(?!(?<=(?:đơn vị|cơ quan)\\s)(?:thực hiện|tổ chức|triển khai|quản lý|cung cấp|vận hành|tham mưu|báo cáo|trình|lập|phê duyệt|thẩm định|kiểm tra|giám sát|đầu tư|chủ trì|phối hợp))(?!tổ\\s+chức\\s+(?:chính\\s+trị|đoàn\\s+thể|liên\\s+quan|hội|đảng))${phrase(...actionWords)}`,
  'gu',
)

/** Where the action begins that a clause gives to the bodies before it; null where none is named. */
export function actionStart(text: string): number | null {
  for (const match of searchForm(text).matchAll(action)) {
    if (/^\p{Ll}/u.test(text.slice(match.index))) return match.index
  }
  return null
}
