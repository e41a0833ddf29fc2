import { unitWord } from '../numbers/unit-note.ts'
import { anyOf } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'
import { plainForm } from './plain-form.ts'

/** What a column holds, by the words of its header (the header synonyms of communes' and provinces' templates). */
export type ColumnRole =
  | 'index'
  | 'name'
  | 'unit'
  | 'target'
  | 'result'
  | 'comparison'
  | 'lead'
  | 'support'
  | 'due'
  | 'product'
  | 'amount'
  | 'funding'
  | 'expense'
  | 'field'
  | 'basis'
  | 'note'

interface Term {
  readonly role: ColumnRole
  /** Patterns over the search form of the header, spaces as single ones. */
  readonly patterns: readonly RegExp[]
}

const atStart = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u')

/** The first term that matches decides, so the more special words stand first. */
const terms: readonly Term[] = [
  { role: 'index', patterns: [/^(?:(?:s[oố]?\s*)?t\s?t|s\.?t\.?t|số thứ tự|mã số?|số hiệu)\.?$/u] },
  { role: 'note', patterns: [atStart('ghi chú', 'chú thích', 'lưu ý')] },
  { role: 'unit', patterns: [new RegExp(`^(?:${unitWord}|đơn vị đo|đ\\.?v\\.?t\\.?)$`, 'u')] },
  { role: 'support', patterns: [anyOf('phối hợp')] },
  {
    role: 'lead',
    patterns: [
      anyOf('chủ trì', 'chịu trách nhiệm', 'phụ trách', 'đầu mối', 'theo dõi, đánh giá', 'tham mưu', 'chủ đầu tư'),
      atStart(
        '(?:cơ quan|đơn vị|bộ phận|phòng ban)(?:[/, ]+(?:cơ quan|đơn vị|cá nhân|tổ chức))*(?!.*(?:nội dung|nhiệm vụ))(?: được giao)?(?: thực hiện| triển khai| tổ chức| đăng ký| đề xuất)?',
        'tổ chức thực hiện',
        'phân công',
      ),
    ],
  },
  {
    role: 'due',
    patterns: [
      anyOf('thời gian', 'thời hạn', 'tiến độ', 'lộ trình', 'thời điểm'),
      atStart('hoàn thành', 'ngày hoàn thành'),
    ],
  },
  {
    role: 'product',
    patterns: [anyOf('sản phẩm', 'đầu ra', 'kết quả dự kiến', 'kết quả cần đạt', 'dự kiến kết quả')],
  },
  {
    role: 'funding',
    patterns: [
      atStart(
        'nguồn(?! khác)(?: (?:kinh phí|vốn|ngân sách|lực))?(?: đề xuất| thực hiện| đảm bảo)*',
        'nguồn ngân sách đề xuất',
        'cơ cấu nguồn vốn',
      ),
    ],
  },
  { role: 'basis', patterns: [atStart('hồ sơ', 'căn cứ', 'cơ sở(?: pháp lý)?', 'văn bản', 'thuyết minh')] },
  { role: 'expense', patterns: [atStart('phân loại', 'loại chi', 'tính chất(?: nguồn)?(?: chi)?', 'hình thức chi')] },
  { role: 'field', patterns: [atStart('lĩnh vực', 'nhóm nhiệm vụ', 'trụ cột')] },
  {
    role: 'amount',
    patterns: [
      anyOf(
        'kinh phí',
        'dự toán',
        'ngân sách',
        'thành tiền',
        'số tiền',
        'mức chi',
        'xã hội hóa',
        'xhh',
        'xh hóa',
        'huy động(?: khác| dân)?',
        '(?:nhân dân|dân) (?:đóng )?góp',
        'tài trợ',
        'viện trợ',
        'đối ứng',
        'tự có',
        'triệu đồng',
        'triệu vnd',
        'nghìn đồng',
        'tổng mức',
        'vốn',
        'chi thường xuyên',
        'chi đầu tư',
        'đầu tư phát triển',
        'chi tx',
        'đtpt',
      ),
      anyOf('ns(?:nn|tw|đp|t|x|p)?', 'tw', 'nguồn khác', 'khác'),
      atStart(
        'tổng',
        'tổng cộng',
        'tổng số',
        'cộng',
        'trung ương',
        'tỉnh',
        'xã',
        'phường',
        'cấp tỉnh',
        'cấp xã',
        'cấp phường',
        'thành phố',
      ),
    ],
  },
  {
    role: 'comparison',
    patterns: [
      anyOf('so sánh', 'tỷ lệ hoàn thành', 'tỷ lệ đạt', 'so với', 'mức độ hoàn thành', 'đánh giá'),
      /^(?:đạt )?(?:tỷ lệ )?\(?%\)?$/u,
    ],
  },
  {
    role: 'target',
    patterns: [
      anyOf(
        'chỉ tiêu(?: kế hoạch)?(?: năm)? 20\\d\\d',
        'mục tiêu(?: đến)?(?: năm)? 20\\d\\d',
        'kế hoạch(?: giao)?(?: năm)? 20\\d\\d',
        'kh 20\\d\\d',
        'kế hoạch giao',
        'chỉ tiêu giao',
        'mục tiêu phấn đấu',
        'giao năm',
        'đăng ký',
      ),
      atStart('kế hoạch', 'kh', 'chỉ tiêu kế hoạch', 'mức phấn đấu', 'giá trị', 'yêu cầu', 'số lượng', 'năm 20\\d\\d'),
    ],
  },
  {
    role: 'result',
    patterns: [
      anyOf(
        'thực hiện',
        'ước thực hiện',
        'ước th',
        'kết quả',
        'lũy kế',
        'đạt được',
        'hiện trạng',
        'th năm',
        'th 20\\d\\d',
        'th (?:\\d{1,2} tháng|tháng|quý)',
      ),
      atStart('ước', 'đã đạt'),
    ],
  },
  {
    role: 'name',
    patterns: [
      anyOf(
        'nội dung',
        'nhiệm vụ',
        'chỉ tiêu',
        'mục tiêu',
        'tiêu chí',
        'danh mục',
        'hạng mục',
        'công việc',
        'hoạt động',
        'dự án',
        'diễn giải',
        'tên',
        'chỉ số',
        'khoản chi',
        'khoản mục',
        'lĩnh vực chi',
        'giải pháp',
      ),
    ],
  },
]

/** The role that a header names ("Cơ quan chủ trì" gives lead); null for words that name none. */
export function columnRole(header: string): ColumnRole | null {
  const form = searchForm(header).replace(/\s+/g, ' ').trim()
  return terms.find(({ patterns }) => patterns.some((pattern) => pattern.test(form)))?.role ?? null
}

const money = anyOf(
  'kinh phí',
  'dự toán',
  'ngân sách',
  'thành tiền',
  'số tiền',
  'mức chi',
  'mức hỗ trợ',
  'vốn',
  'giải ngân',
  'quyết toán',
  'tổng mức(?: đầu tư)?',
  'chi (?:thường xuyên|đầu tư|sự nghiệp|tx|đtpt)',
  'đầu tư phát triển',
  'ns(?:nn|tw|đp|t|x|p)?',
  'đồng',
  'vn[dđ]',
)

/** "Dự toán năm 2026", "NS tỉnh": words that only a column of money has. "Tổng số" may count anything. */
export const namesMoney = (header: string): boolean => money.test(plainForm(header))

const noAmount = anyOf(
  'số lượng',
  'khối lượng',
  'đơn giá',
  'định mức',
  'quy mô',
  'diện tích',
  'tỷ lệ',
  'so sánh',
  'so với',
  'số (?:hộ|người|lớp|lượt|buổi|ngày|cuộc|đơn vị)',
)

/**
 * "Số lượng", "Đơn giá", "Tỷ lệ giải ngân (%)": figures beside the amounts that are none themselves; "Tiết kiệm 10%" names
 * an amount by its rate.
 */
export const namesNoAmount = (header: string): boolean =>
  /(?<![\d,.]\s?)[%‰]/u.test(header) || noAmount.test(plainForm(header))

const stateOfMoney = anyOf(
  'nhu cầu',
  '(?:đã|được|dự kiến) (?:bố trí|cấp|chi|giao|sử dụng|phân bổ|thanh toán|phân khai)',
  'bố trí',
  'phân bổ',
  'đề nghị(?: bổ sung)?',
  'đề xuất(?: bổ sung)?',
  'bổ sung',
  'còn (?:lại|thiếu|dư)',
  'chênh lệch',
  'điều chỉnh',
  'tiết kiệm',
  'thanh toán',
  'tạm ứng',
  'chuyển nguồn',
)

/** "Nhu cầu", "Đã bố trí", "Còn lại": what becomes of an amount, in a table that speaks of money. */
export const namesStateOfMoney = (header: string): boolean => stateOfMoney.test(plainForm(header))

const allSources = anyOf('tổng', 'tổng cộng', 'tổng số', 'cộng', '[σ∑]')

/** "TỔNG", "Tổng số": the column over all sources (years, kinds) of its group. */
export const namesTotal = (header: string): boolean => allSources.test(plainForm(header))

/** Kind of spending that a text names; null where it names none or both. */
export function expenseKind(text: string): 'recurrent' | 'investment' | null {
  const form = plainForm(text)
  const recurrent = recurrentWords.test(form)
  return recurrent === investmentWords.test(form) ? null : recurrent ? 'recurrent' : 'investment'
}

const recurrentWords = anyOf('thường xuyên', 'chi tx', 'ns tx', 'sự nghiệp', 'tx')
const investmentWords = anyOf(
  'đầu tư phát triển',
  'đầu tư công',
  'chi đầu tư',
  'vốn đầu tư',
  'đtpt',
  'đtc',
  'xdcb',
  'xây dựng cơ bản',
)
