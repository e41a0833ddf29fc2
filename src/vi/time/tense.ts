import { wordStart } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

/** Whether a statement is aimed at or already reached. */
export type Tense = 'target' | 'result'

const sourceOf = (words: readonly string[]): string =>
  `${wordStart}(?:${words.map((word) => word.replaceAll(' ', '\\s{1,3}')).join('|')})(?![\\p{L}\\p{M}])`
const anyOf = (...words: readonly string[]): RegExp => new RegExp(sourceOf(words), 'u')
/** At the start of a clause, behind list mark and number. */
const opening = (...words: readonly string[]): RegExp => new RegExp(`^[^\\p{L}]{0,8}${sourceOf(words)}`, 'u')

const resultHeadings = anyOf(
  'tình hình',
  'kết quả(?! (?:dự kiến|cần đạt|phải đạt|đầu ra|mong đợi|phấn đấu))',
  'thực trạng',
  'hiện trạng',
  'kiểm điểm',
  'tổng kết',
  'sơ kết',
  'đã đạt',
  'đã thực hiện',
  'đạt được',
  'đánh giá(?! (?:tác động|rủi ro))',
  'ưu điểm',
  'hạn chế',
  'khó khăn',
  'đặc điểm',
  'khái quát',
)
const targetHeadings = anyOf(
  'phương hướng',
  'phấn đấu',
  'mục tiêu',
  'giải pháp',
  'nhiệm vụ trọng tâm',
  'nhiệm vụ (?:trong )?(?:năm|thời gian tới|6 tháng cuối)',
  'kế hoạch (?:năm|giai đoạn|6 tháng|triển khai)',
  'xây dựng kế hoạch',
  'đề xuất',
  'kiến nghị',
  'dự kiến',
  'định hướng',
  'thời gian tới',
  'tổ chức thực hiện',
  'chỉ tiêu (?:phấn đấu|chủ yếu|cơ bản|cụ thể|năm)',
  'lộ trình',
  'yêu cầu',
)
/** Words of plans that reports use too: they tell only where nothing above does. */
const planWords = anyOf('kế hoạch', 'nhiệm vụ', 'chỉ tiêu', 'dự toán', 'đề án', 'triển khai')

/**
 * What headings, outermost first, say of the figures below them; the innermost telling one decides, and in it the word
 * that comes first: "Đánh giá tình hình thực hiện kế hoạch năm 2026" is about results.
 */
export function headingTense(titles: readonly string[]): Tense | null {
  return titles.reduce<Tense | null>((above, title) => {
    const form = searchForm(title)
    const [result, target] = [form.search(resultHeadings), form.search(targetHeadings)]
    if (result < 0 && target < 0) return above ?? (planWords.test(form) ? 'target' : null)
    return target < 0 || (result >= 0 && result < target) ? 'result' : 'target'
  }, null)
}

const aimed = anyOf(
  'phấn đấu',
  '(?:nhằm|với) mục tiêu',
  'mục tiêu (?:là|đạt|đến|trong)',
  'chỉ tiêu (?:phấn đấu|đến)',
  'dự kiến',
  'sẽ',
  'đặt mục tiêu',
)
const aimedOpening = opening(
  'mục tiêu',
  'chỉ tiêu(?=:)',
  'yêu cầu(?=:)',
  'kế hoạch (?:năm|đến|giao)',
  'phân đ[ấầ]u',
  'cam kết',
  'thời gian tới',
  'trong thời gian tới',
)
const reached = opening(
  'đến nay',
  'đến thời điểm',
  'hiện(?: nay| tại| có| đã| toàn)?',
  'tính đến',
  'tính từ',
  'trong kỳ',
  '(?:trong )?(?:những )?(?:năm|thời gian|nhiệm kỳ|kỳ) (?:vừa )?qua',
  'lũy kế',
  'qua (?:\\d|kết quả|rà soát|thống kê|đánh giá)',
  'theo (?:số liệu|thống kê|kết quả|báo cáo)',
  'kết quả(?! (?:dự kiến|cần đạt|phải đạt))',
  'đã',
  'trên địa bàn (?:\\p{L}{1,9} ){0,3}(?:hiện|đã|có)',
)
const compared = anyOf(
  'so với (?:cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước)',
  'ước đạt',
  'ước thực hiện',
  'cùng kỳ',
  'trong kỳ',
)
/** "Giảm ít nhất 5% số vụ so với cùng kỳ năm 2025" is still to be done. */
const atLeast = anyOf('ít nhất', 'tối thiểu', 'trở lên', 'không quá', 'tối đa')
/** "UBND xã đã …", "Phường đã …": the perfect of the sentence; in "dữ liệu đã được số hóa" it belongs to a noun. */
const bodyHas =
  /(?:^|[,;:.]\s?)[^,;:.]{0,12}(?<![\p{L}\p{M}])(?:ubnd|ủy ban nhân dân|hđnd|đảng ủy|công an|trạm y tế|trung tâm|phòng|ban|xã|phường|đặc khu|tỉnh|thành phố|địa phương|đơn vị|toàn xã|toàn phường)[^,;:.]{0,60}\sđã\s/u
const has = anyOf('đã')
const needed = opening('bảo đảm', 'đảm bảo', 'cần', 'phải', 'tiếp tục', 'nâng', 'tối thiểu', 'ít nhất', 'mỗi')

/** What the words of a clause say by themselves, whatever it stands under; null where they leave it to the heading. */
export function statedTense(form: string): Tense | null {
  if (reached.test(form)) return aimed.test(form) ? 'target' : 'result'
  if (aimed.test(form) || aimedOpening.test(form)) return 'target'
  return bodyHas.test(form) || (compared.test(form) && !atLeast.test(form)) ? 'result' : null
}

/** What the words make likely where no heading tells. */
export function impliedTense(form: string): Tense | null {
  if (needed.test(form)) return 'target'
  return has.test(form) ? 'result' : null
}
