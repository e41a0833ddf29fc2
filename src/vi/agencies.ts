import type { Span } from '../model/span.ts'
import { literal, phrase, whole } from './pattern.ts'
import { searchForm } from './search-form.ts'

/** Nouns that open the name of one body: "Phòng Kinh tế", "công an xã". */
const heads = [
  ...[
    'phòng',
    'ban',
    'sở',
    'bộ',
    'cục',
    'chi cục',
    'vụ',
    'viện',
    'văn phòng',
    'trung tâm',
    'công an',
    'trạm',
    'trường',
  ],
  ...['ủy ban', 'ubnd', 'ub mttq', 'ubmttq', 'ubmttqvn', 'hđnd', 'hội đồng', 'mttq', 'mặt trận', 'đảng ủy', 'đảng bộ'],
  ...['tỉnh ủy', 'thành ủy', 'chi bộ', 'đoàn', 'đoàn thanh niên', 'hội', 'liên đoàn', 'tổ', 'đội', 'hợp tác xã', 'htx'],
  ...['công ty', 'tập đoàn', 'tổng công ty', 'ngân hàng', 'bưu điện', 'bưu cục', 'vnpt', 'viettel', 'mobifone', 'fpt'],
  ...['đài', 'kho bạc', 'thuế', 'bảo hiểm xã hội', 'bhxh', 'bệnh viện', 'tòa án', 'viện kiểm sát', 'thanh tra', 'quỹ'],
  ...['bộ phận', 'bộ chỉ huy', 'ban chỉ huy', 'thường trực', 'lãnh đạo', 'chủ tịch', 'phó chủ tịch', 'chánh văn phòng'],
  ...['trưởng phòng', 'trưởng ban', 'trưởng thôn', 'giám đốc', 'bí thư', 'công chức', 'cán bộ', 'kế toán', 'văn thư'],
  ...['đồng chí', 'ông', 'bà', 'quân sự', 'nhà văn hóa', 'điện lực', 'vhxh', 'vh-xh', 'kthtđt', 'ttpvhcc', 'ttptvhcc'],
] as const
/** Nouns of many bodies, which stand in lists of their own: "các phòng, ban, ngành, đoàn thể". */
const manyHeads = [
  ...[
    'cơ quan',
    'đơn vị',
    'ngành',
    'đoàn thể',
    'tổ chức',
    'cá nhân',
    'doanh nghiệp',
    'thôn',
    'xóm',
    'bản',
    'ấp',
    'buôn',
  ],
  ...[
    'khu phố',
    'khu dân cư',
    'tổ dân phố',
    'địa phương',
    'nhà trường',
    'trường học',
    'nhà mạng',
    'hộ',
    'hộ kinh doanh',
  ],
  ...['cơ sở', 'người dân', 'nhân dân', 'chuyên gia', 'các', 'toàn thể', 'một số', 'ủy viên', 'thành viên', 'cấp ủy'],
] as const

/** Names with "," or "và" inside; the longest that fits is one name. */
const compounds = [
  ...['kinh tế, hạ tầng và đô thị', 'kinh tế, hạ tầng đô thị', 'kinh tế - hạ tầng và đô thị', 'hạ tầng và đô thị'],
  ...['hđnd và ubnd', 'hội đồng nhân dân và ủy ban nhân dân', 'khoa học và công nghệ', 'khoa học, công nghệ'],
  ...['văn hóa, thể thao và du lịch', 'văn hóa, khoa học và thông tin', 'văn hóa và xã hội', 'văn hóa và thể thao'],
  ...['văn hóa và thông tin', 'văn hóa, thông tin và thể thao', 'văn hóa, thể thao và truyền thanh'],
  ...['nông nghiệp và môi trường', 'nông nghiệp và phát triển nông thôn', 'giáo dục và đào tạo', 'dân tộc và tôn giáo'],
  ...['tài nguyên và môi trường', 'thông tin và truyền thông', 'lao động, thương binh và xã hội', 'kế hoạch và đầu tư'],
  ...[
    'tuyên giáo và dân vận',
    'thông tin, tuyên truyền',
    'đầu tư và xây dựng',
    'xây dựng và quản lý',
    'bưu chính và viễn thông',
  ],
  ...['mttq và các đoàn thể', 'mặt trận tổ quốc và các đoàn thể', 'mặt trận và các đoàn thể'],
  ...['đổi mới sáng tạo và chuyển đổi số', 'công nghệ, đổi mới sáng tạo và chuyển đổi số'],
] as const

const compound = new RegExp(phrase(...compounds), 'gu')
const opensOne = new RegExp(`^${phrase(...heads)}`, 'u')
const opensMany = new RegExp(`^${phrase(...manyHeads)}`, 'u')
const separator = /\s*(?:;|\n|\s\/\s|\+|,\s*và(?=\s)|,|(?<=\s)(?:và|cùng|với)(?=\s)|&(?!\p{L}))\s*/gu
const mark = /^(?:[-+•*]|\d{1,2}[.)])\s*/u
const tail = /[\s.,;:]+$/u

/** True for words that begin with a body: "Phòng Kinh tế xây dựng …", "các đơn vị liên quan". */
export const beginsWithBody = (text: string): boolean => {
  const form = searchForm(text.trimStart())
  return opensOne.test(form) || opensMany.test(form)
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
  for (const match of form.matchAll(separator)) {
    const after = match.index + match[0].length
    const inName = names.some((name) => name.start < match.index && after < name.end)
    if (inName || !parts(form.slice(start, match.index), match[0].trim(), form.slice(after))) continue
    spans.push({ start, end: match.index })
    start = after
  }
  return [...spans, { start, end: text.length }]
    .map((span) => bare(text, span))
    .filter(({ start, end }) => /[\p{L}]/u.test(text.slice(start, end)) && !isPlaceholder(text.slice(start, end)))
}

/** A line break and ";" part always; "," and "và" before a body, but not inside a list of plain nouns. */
function parts(left: string, sign: string, right: string): boolean {
  if (left.trim() === '' || sign === ';' || sign === '' || sign === '/' || sign === '+') return left.trim() !== ''
  if (openBrackets(left)) return false
  const isList = opensMany.test(left.replace(mark, '')) || /^(?:phòng|ban), /u.test(left)
  if (/^các(?!\p{L})/u.test(right)) return true
  if (isList && isPlainNoun(right)) return false
  return opensOne.test(right) || opensMany.test(right)
}

const openBrackets = (text: string): boolean => text.split('(').length > text.split(')').length

/** "ban" of "các phòng, ban, ngành" and "đơn vị" of "các cơ quan, đơn vị liên quan". */
const plainNoun = new RegExp(
  `^(?:${whole(['phòng', 'ban', 'hội', 'đoàn', 'trường', ...manyHeads].map(literal).join('|'))})(?:$|,|;| và | liên quan| có liên quan| trực thuộc| thuộc| chuyên môn| trên| của| ở| tại| chính trị| doanh nghiệp| dân phố| đoàn thể| xã hội| cá nhân)`,
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

/** Words of action in small letters that follow the bodies they are given to: "Công an xã rà soát …". */
const actions = [
  ...[
    'tham mưu',
    'xây dựng',
    'triển khai',
    'tổ chức',
    'thực hiện',
    'rà soát',
    'tổng hợp',
    'báo cáo',
    'theo dõi',
    'đôn đốc',
  ],
  ...[
    'hướng dẫn',
    'kiểm tra',
    'đề xuất',
    'tuyên truyền',
    'phổ biến',
    'vận động',
    'cung cấp',
    'cập nhật',
    'số hóa',
    'nâng cấp',
  ],
  ...[
    'bố trí',
    'cân đối',
    'thẩm định',
    'lập',
    'ban hành',
    'trình',
    'phê duyệt',
    'quản lý',
    'vận hành',
    'khai thác',
    'đầu tư',
  ],
  ...[
    'mua sắm',
    'lắp đặt',
    'phát triển',
    'duy trì',
    'bảo đảm',
    'đảm bảo',
    'hỗ trợ',
    'tăng cường',
    'đẩy mạnh',
    'chuẩn bị',
  ],
  ...[
    'phân công',
    'chỉ đạo',
    'giám sát',
    'đánh giá',
    'thống kê',
    'đào tạo',
    'tập huấn',
    'bồi dưỡng',
    'ứng dụng',
    'kết nối',
  ],
  ...[
    'chia sẻ',
    'hoàn thiện',
    'hoàn thành',
    'giải quyết',
    'tiếp nhận',
    'niêm yết',
    'công khai',
    'tích hợp',
    'thành lập',
  ],
  ...[
    'kiện toàn',
    'khảo sát',
    'nghiên cứu',
    'áp dụng',
    'xử lý',
    'phòng ngừa',
    'lựa chọn',
    'huy động',
    'thu hút',
    'phát động',
  ],
  ...[
    'đăng ký',
    'tạo',
    'tiến hành',
    'chịu trách nhiệm',
    'có trách nhiệm',
    'làm đầu mối',
    'là đầu mối',
    'tham gia',
    'giúp',
  ],
  ...[
    'để',
    'trong việc',
    'nhằm',
    'khi',
    'căn cứ',
    'chủ động',
    'thường xuyên',
    'tiếp tục',
    'kịp thời',
    'khẩn trương',
    'gửi',
  ],
  ...[
    'chuyển',
    'đưa',
    'mở',
    'in ấn',
    'treo',
    'cấp',
    'trang bị',
    'rút',
    'nhân rộng',
    'quán triệt',
    'nắm',
    'lồng ghép',
    'phát',
  ],
  ...[
    'chủ trì',
    'phối hợp',
    'sửa chữa',
    'bảo trì',
    'tuyển',
    'đặt',
    'chấp hành',
    'phát hiện',
    'tư vấn',
    'ký',
    'làm',
    'thay thế',
  ],
  ...[
    'chi trả',
    'thanh toán',
    'quyết toán',
    'phân bổ',
    'phân loại',
    'đo',
    'thử nghiệm',
    'xác định',
    'xác minh',
    'lấy',
    'nộp',
  ],
  ...[
    'tổ chức thực hiện',
    'phục hồi',
    'sắp xếp',
    'chuẩn hóa',
    'quảng bá',
    'giới thiệu',
    'kêu gọi',
    'khen thưởng',
    'biên soạn',
  ],
] as const
const action = new RegExp(
  `(?<=[\\s,])(?<!(?:các|đơn vị|cơ quan|ban|quỹ|bộ phận|phòng)\\s)${phrase(...actions)}(?!\\s(?:chính\\s+trị|đoàn\\s+thể|liên\\s+quan|hội|đảng|kinh\\s+tế\\s+-))`,
  'gu',
)

/** Where the action begins that a clause gives to the bodies before it; null where none is named. */
export function actionStart(text: string): number | null {
  for (const match of searchForm(text).matchAll(action)) {
    if (/^\p{Ll}/u.test(text.slice(match.index))) return match.index
  }
  return null
}
