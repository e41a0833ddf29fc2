import type { TaskDraft } from '../../src/model/draft.ts'
import type { Span } from '../../src/model/span.ts'
import { actionStart, beginsWithBody } from '../../src/vi/bodies/agencies.ts'
import { readNumberLabel } from '../../src/vi/numbering/labels.ts'
import { findMoney } from '../../src/vi/numbers/money.ts'
import { isUnitNote } from '../../src/vi/tables/table-words.ts'
import { isCapitals } from '../../src/vi/text/capitals.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { findDue } from './due.ts'
import type { ProseLine } from './prose.ts'
import { bodiesOf, unsaid } from './task.ts'

/** "Giao Phòng Kinh tế …", "UBND xã phân công Công an xã …"; "đã giao" tells what is done, "dự toán được giao" is none. */
const order =
  /(?<!\p{L})(?<!(?:đã|được|bàn|khoán|kết quả|dự toán|chỉ tiêu|nhiệm vụ) )(?:giao(?: nhiệm vụ)?(?: cho)?|phân công|yêu cầu|đề nghị)\s+(?=\p{L})/gu
/** What may stand between the bodies and their work. */
const duty =
  /^[\s,:]*(?:(?:có|chịu) trách nhiệm(?: chính)?(?: trong việc)?|làm đầu mối|là (?:cơ quan |đơn vị |bộ phận )?(?:đầu mối|thường trực|chủ trì)(?=[,;]| tham mưu)|chủ động|tiếp tục|khẩn trương)?[\s,;:]*/u
const leads = /^(?:tham mưu,? )?chủ trì(?:,| và| thực hiện| tham mưu)?\s*/u
const together =
  /^[,;]?\s*(?:và\s+)?(?:chủ động )?phối hợp(?: chặt chẽ| đồng bộ| thực hiện)?,?\s+(?:(?:với|cùng)(?: với)?\s+|(?=(?:phòng|văn phòng|công an|trung tâm|đoàn|hội|trạm|ủy ban|sở|mặt trận|mttq|các)\s))/u
const helpers = /^(?<bodies>[^.;:]{3,160}?) phối hợp (?!với|cùng)/u
const done = /(?<!\p{L})(?:đã|đang|được)(?!\p{L})/u
const request = /kiến nghị|đề xuất/u
const closing =
  /^(?:trên đây là|căn cứ|nơi nhận|trong quá trình|yêu cầu (?:các )?(?:cơ quan|đơn vị)[^.]*(?:nghiêm túc|căn cứ)|(?:giao|đề nghị)[^.]{0,80}(?:căn cứ|theo) (?:chức năng|kế hoạch này))/u
const longestBodies = 240
/** "UBND xã kính đề nghị Sở … xem xét": what one asks of those above is no order. */
const petition = /(?<!\p{L})(?:kính|trân trọng)\s+(?:đề nghị|kiến nghị|đề xuất|báo cáo|trình|mong)(?!\p{L})/u
/** "tổ chức thực hiện Nghị quyết này", "thi hành Quyết định này theo quy định": said at the end of every document, and no work of its own. */
const formula =
  /^(?:(?:chịu trách nhiệm|nghiêm túc|tổ chức|triển khai|hướng dẫn|căn cứ|và|việc|,)\s?)*(?:thực hiện|thi hành|triển khai)(?:\s(?:nghiêm túc|nghiêm|tốt))?(?:\s(?:(?:các |những )?nội dung (?:của )?)?(?:nghị quyết|quyết định|kế hoạch|chỉ thị|chương trình|đề án|công văn)(?: này| nói trên)?(?:[,.;]?\s?(?:theo|đúng|bảo đảm|đảm bảo|có hiệu quả|hiệu quả|trên địa bàn)(?:\s[^.;]{0,120})?)?)?[.;]?$/u
/** "giao ban" is a meeting, "cán bộ phụ trách" nobody in particular. */
const nobody = /^(?:ban|cán bộ|công chức|viên chức|nhân viên|đồng chí)\s+(?!\p{Lu})/u

interface Clause {
  readonly text: string
  readonly span: Span
}

/**
 * The tasks of sentences that give work to a body: "Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát …; hoàn
 * thành trước ngày 30/6/2026", "- Trạm Y tế: cập nhật …", and of items below a body's name under "Tổ chức thực hiện".
 */
export function assignedTasks(lines: readonly ProseLine[]): readonly TaskDraft[] {
  const tasks: TaskDraft[] = []
  let responsible: readonly string[] = []
  for (const line of lines) {
    const words = withoutLabel(line.text)
    const isSignature = isCapitals(words) && !line.isHeading
    const named = line.assigns && !isSignature ? bodyAlone(words) : null
    if (named !== null || line.isHeading || !line.assigns) responsible = named ?? []
    if (named !== null) continue
    const found = sentencesOf(line).flatMap((sentence) => assignment(sentence, line) ?? [])
    if (found.length > 0) {
      responsible = line.isHeading ? found[0]!.lead : responsible
      tasks.push(...found)
    } else if (responsible.length > 0 && !closing.test(searchForm(words)) && isItem(line.text)) {
      tasks.push(taskOf(responsible, words, line, { text: words, span: line.span }, 0.8))
    }
  }
  return tasks.filter(({ name }) => !formula.test(searchForm(name)))
}

const isItem = (text: string): boolean => withoutLabel(text).split(/\s+/).length >= 4 && !/:$/.test(text.trim())

const withoutLabel = (text: string): string => {
  const bare = text.replace(/^[-+•*\s]+/u, '')
  return bare.slice(readNumberLabel(bare)?.span.end ?? 0)
}

/** "1. Phòng Kinh tế", "Công an xã:", "Đề nghị Đoàn Thanh niên": nothing but bodies; null for more than that. */
function bodyAlone(words: string): readonly string[] | null {
  const bodies = words.replace(/^(?:Giao|Đề nghị|Yêu cầu|Phân công)\s+/u, '').replace(/(?<![\s.:;])[\s.:;]+$/u, '')
  if (bodies.length > longestBodies || !areBodies(bodies) || /[.;:]\s/u.test(bodies)) return null
  return bodiesOf(bodies)
}

const areBodies = (text: string): boolean =>
  beginsWithBody(text) &&
  !nobody.test(text) &&
  actionStart(text) === null &&
  !done.test(searchForm(text)) &&
  !/\d{3}/.test(text)

/** Parts of a paragraph that may each assign: sentences, and what follows ";" before another order. */
function sentencesOf({ text, span }: ProseLine): readonly Clause[] {
  const bounds = [...text.matchAll(/[.;]\s+(?=\p{Lu}|giao\s)/gu)].map((match) => match.index + match[0].length)
  return [0, ...bounds].map((start, index) => {
    const end = bounds[index] ?? text.length
    return { text: text.slice(start, end).trimEnd(), span: { start: span.start + start, end: span.start + end } }
  })
}

function assignment(sentence: Clause, line: ProseLine): TaskDraft | null {
  const words = withoutLabel(sentence.text)
  const form = searchForm(words)
  if (closing.test(form) || petition.test(form) || isUnitNote(words)) return null
  for (const match of form.matchAll(order)) {
    const rest = words.slice(match.index + match[0].length)
    if (!beginsWithBody(rest.slice(0, longestBodies))) continue
    const isRequest = match[0].startsWith('đề nghị') || match[0].startsWith('yêu cầu')
    if (isRequest && !line.assigns && !/^[^.;]{0,200}chủ trì/u.test(searchForm(rest.slice(0, longestBodies)))) continue
    if (done.test(form.slice(Math.max(0, match.index - 12), match.index))) continue
    const found = workGiven(rest, sentence, line, 0.88)
    if (found !== null) return found
  }
  if (request.test(form.slice(0, 20))) return null
  return beginsWithBody(words) && (line.assigns || /(?<!\p{L})chủ trì(?!\p{L})/u.test(form))
    ? workGiven(words, sentence, line, 0.85)
    : null
}

/** Bodies, then the work: before a verb of duty, "chủ trì", "phối hợp với", a colon or any verb of action. */
function workGiven(text: string, sentence: Clause, line: ProseLine, confidence: number): TaskDraft | null {
  const colon = /^[^:.]{2,120}:\s/u.exec(text)?.[0].length ?? null
  const verb = actionStart(text.slice(0, longestBodies))
  const end = colon !== null && (verb === null || colon <= verb || areBodies(text.slice(0, colon - 2))) ? colon : verb
  if (end === null || end > longestBodies) return null
  const bodies = withoutPersons(text.slice(0, end)).replace(/[\s,:]+(?:là|có|chịu|làm|tiếp tục)?[\s,:]*$/u, '')
  if (!areBodies(bodies)) return null
  return taskOf(bodiesOf(bodies), text.slice(end), line, sentence, confidence)
}

/** "Phòng Văn hóa - Xã hội (đ/c Hà phụ trách)". */
const withoutPersons = (bodies: string): string => bodies.replace(/\s?\((?:đ\/c|đồng chí|ông|bà)\s[^()]{1,60}\)/giu, '')

function taskOf(
  lead: readonly string[],
  work: string,
  line: ProseLine,
  sentence: Clause,
  confidence: number,
): TaskDraft {
  const given = strip(work, duty)
  const led = strip(given, leads)
  const dutyless = actionStart(` ${led}`) === 1 || supportedWork(led).support.length > 0 ? led : given
  const { support, action } = supportedWork(dutyless)
  const due = findDue(action, line.year)
  const name = due === null ? action : action.slice(0, due.cut)
  return {
    ...unsaid,
    no: null,
    name: named(name) || named(action),
    field: line.fieldOf(name),
    lead,
    support,
    due: due?.due ?? null,
    budget: findMoney(action)[0]?.vnd ?? null,
    source: 'prose',
    at: [sentence.span],
    confidence,
  }
}

/** Who is to help, and the work: "phối hợp với Công an xã rà soát …", "các phòng phối hợp làm sạch dữ liệu". */
function supportedWork(work: string): { readonly support: readonly string[]; readonly action: string } {
  const form = searchForm(work)
  const joint = together.exec(form)
  if (joint !== null) {
    const rest = work.slice(joint[0].length)
    const verb = (actionStart(` ${rest}`) ?? 1) - 1
    const support = bodiesOf(rest.slice(0, verb).replace(/\s+(?:và|để)\s*$/u, ''))
    return { support, action: strip(rest.slice(verb), /^(?:để|trong việc|và)\s+/u) }
  }
  const helper = helpers.exec(form)?.groups?.bodies?.length ?? 0
  if (helper === 0 || !areBodies(work.slice(0, helper))) return { support: [], action: work }
  return { support: bodiesOf(work.slice(0, helper)), action: strip(work.slice(helper), /^\s*phối hợp\s+/u) }
}

/** With a capital, without the sign that closes the clause. */
const named = (action: string): string => {
  const words = action.replace(/^[\s,:;-]+/u, '').replace(/(?<![\s,.;:(/])[\s,.;:(/]+$/u, '')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

const strip = (text: string, pattern: RegExp): string => text.slice(pattern.exec(searchForm(text))?.[0].length ?? 0)
