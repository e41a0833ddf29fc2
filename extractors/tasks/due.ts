import type { TaskDraft } from '../../src/model/draft.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { findPeriods, type Period } from '../../src/vi/time/periods.ts'

const hedges = '(?:và |bảo đảm |đảm bảo |phấn đấu |dự kiến |yêu cầu )*'
/** "hoàn thành trong", "gửi UBND tỉnh vào": a verb of doing or handing in, and what stands between it and the time. */
const verb =
  '(?<!(?:toàn|quy|chương) )(?:hoàn thành|thực hiện|triển khai|xong|trình|gửi|báo cáo)(?: [^,;.()]{0,50}?)? ?(?:trong|vào|từ)?'
const noun = '(?:thời gian|thời hạn|tiến độ|hạn)[^,;.()]{0,30}?:?'
/** Words that make a time the time of the work: "hoàn thành trong quý II", "; thời gian: tháng 9". */
const leadIn = new RegExp(`(?:[,;.(]\\s*)?${hedges}(?:${verb}|${noun}|trong|vào)\\s*:?\\s*$`, 'u')
const opensClause = /(?:^|[,;.(])\s*$/u
const reach = 90

interface FoundDue {
  readonly due: NonNullable<TaskDraft['due']>
  /** Where the clause of the time begins, so that the name of the work ends there. */
  readonly cut: number
}

/** The time by which the work of a clause is to be done: the last deadline, else how often; null for none. */
export function findDue(action: string, year: number | null): FoundDue | null {
  const form = searchForm(action)
  const found = findPeriods(action, { year }).flatMap((period) => {
    const cut = cutAt(form, period)
    const goesOn = /^\s*[\p{L}\p{N},]/u.test(action.slice(period.span.end))
    const { text, from, to } = period
    return cut === null ? [] : [{ due: { text, from, to }, cut: goesOn ? action.length : cut, kind: period.kind }]
  })
  return found.findLast(({ kind }) => kind !== 'recurring') ?? found[0] ?? null
}

/** A deadline says so itself; any other time needs words before it, or a clause or bracket of its own. */
function cutAt(form: string, { span, kind }: Period): number | null {
  if (kind === 'horizon') return null
  const offset = Math.max(0, span.start - reach)
  const before = form.slice(offset, span.start)
  const words = leadIn.exec(before)
  if (kind === 'recurring' && words !== null && /báo cáo/u.test(words[0])) return span.start
  if (words !== null) return offset + words.index
  if (kind === 'deadline' || kind === 'recurring') return span.start
  const clause = opensClause.exec(before)
  return clause === null || clause[0] === '' ? null : offset + clause.index
}
