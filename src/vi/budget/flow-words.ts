import { anyOf } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

/** Where a count of cases (hồ sơ, đơn thư, văn bản) stands between coming in and being done. */
export type FlowState =
  | 'received'
  | 'in-period'
  | 'carried-over'
  | 'online'
  | 'direct'
  | 'postal'
  | 'done'
  | 'done-early'
  | 'done-on-time'
  | 'done-late'
  | 'pending'
  | 'pending-on-time'
  | 'pending-late'
  | 'supplement'
  | 'returned'

const done = anyOf(
  'đã (?:được )?(?:giải quyết|xử lý|hoàn thành|trả kết quả)|giải quyết (?:xong|trước|đúng|được)|(?:đã )?hoàn thành|kết quả giải quyết|(?:hồ sơ|số) giải quyết',
)
const pending = anyOf(
  'đang (?:giải quyết|xử lý|thực hiện|trong (?:thời )?hạn)|chưa (?:đến hạn|giải quyết)|còn (?:lại|tồn)|chuyển (?:sang )?kỳ sau|tồn cuối kỳ',
)
const late = anyOf('quá hạn|trễ hạn|chậm(?: hạn)?|không đúng hạn|quá thời hạn')
const onTime = anyOf('trước hạn|đúng hạn|trước(?:,| và) đúng hạn|đúng(?: và trước)? hạn|sớm hạn|trong hạn')

const early = anyOf('trước (?:thời )?hạn|sớm hạn')
const due = anyOf('đúng hạn|trong hạn')

/** The more special words stand first. */
const states: readonly { readonly state: FlowState; readonly pattern: RegExp }[] = [
  { state: 'supplement', pattern: anyOf('(?:yêu cầu|chờ|đề nghị) bổ sung|bổ sung hồ sơ|tạm dừng') },
  { state: 'returned', pattern: anyOf('(?:bị )?trả lại|từ chối|rút hồ sơ|không đủ điều kiện|hủy hồ sơ') },
  {
    state: 'carried-over',
    pattern: anyOf(
      '(?:từ )?kỳ trước(?: chuyển)?|tồn (?:đầu kỳ|kỳ trước|năm trước)|(?:từ )?(?:năm|tháng|quý) trước chuyển|chuyển tiếp',
    ),
  },
  { state: 'online', pattern: anyOf('trực tuyến|qua mạng|qua cổng') },
  { state: 'postal', pattern: anyOf('(?:qua )?bưu chính(?: công ích)?|qua bưu điện') },
  { state: 'direct', pattern: anyOf('trực tiếp') },
  {
    state: 'in-period',
    pattern: anyOf('(?:phát sinh |tiếp nhận )?trong kỳ|phát sinh mới|mới (?:tiếp nhận|phát sinh)|tiếp nhận mới'),
  },
]
const received = anyOf('(?:đã )?tiếp nhận|tổng số(?: hồ sơ)?(?: (?:đã )?(?:tiếp nhận|nhận))?|đã nhận')

/**
 * The state that the words before a count name. "quá hạn" alone is of what was spoken of before: done late, or pending
 * late; `mode` is that state, null at first.
 */
export function flowState(words: string, mode: FlowState | null): FlowState | null {
  const form = searchForm(words)
  const own = states.find(({ pattern }) => pattern.test(form))
  if (own !== undefined) return own.state
  const isPending = pending.test(form) || (!done.test(form) && (mode?.startsWith('pending') ?? false))
  if (late.test(form)) return isPending ? 'pending-late' : 'done-late'
  if (pending.test(form)) return 'pending'
  if (isPending && onTime.test(form)) return 'pending-on-time'
  if (early.test(form) && !due.test(form)) return 'done-early'
  if (onTime.test(form)) return 'done-on-time'
  if (done.test(form)) return 'done'
  return received.test(form) ? 'received' : null
}
