import type { Span } from '../../model/span.ts'
import { literal, wordEnd } from '../text/pattern.ts'
import { repairForm } from '../text/repair.ts'
import { searchForm } from '../text/search-form.ts'

/** Fields that ministries, departments and offices are named after; also the former ones. */
const fields = [
  'khoa học và công nghệ',
  'khoa học, công nghệ',
  'thông tin và truyền thông',
  'tài chính',
  'kế hoạch và đầu tư',
  'nội vụ',
  'lao động - thương binh và xã hội',
  'lao động, thương binh và xã hội',
  'xây dựng',
  'giao thông vận tải',
  'nông nghiệp và môi trường',
  'nông nghiệp và phát triển nông thôn',
  'tài nguyên và môi trường',
  'dân tộc và tôn giáo',
  'công an',
  'quốc phòng',
  'ngoại giao',
  'tư pháp',
  'công thương',
  'y tế',
  'giáo dục và đào tạo',
  'văn hóa, thể thao và du lịch',
  'văn hóa và thể thao',
  'văn hóa - xã hội',
  'văn hóa xã hội',
  'văn hóa và thông tin',
  'du lịch',
  'quy hoạch - kiến trúc',
  'kinh tế, hạ tầng và đô thị',
  'kinh tế và hạ tầng',
  'kinh tế - ngân sách',
  'kinh tế và ngân sách',
  'pháp chế',
  'dân tộc',
  'ngoại vụ',
  'xây dựng đảng',
  'kinh tế',
  'tài chính - kế hoạch',
  'tổ chức',
  'tuyên giáo và dân vận',
  'tuyên giáo',
  'dân vận',
  'nội chính',
  'kinh tế trung ương',
] as const

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')

const committee = 'ubnd|ủy\\s+ban\\s+nhân\\s+dân|hđnd|hội\\s+đồng\\s+nhân\\s+dân'
const partyBody = 'tỉnh\\s+ủy|thành\\s+ủy|huyện\\s+ủy|quận\\s+ủy|thị\\s+ủy|đảng\\s+ủy|đảng\\s+bộ'
/** How bodies begin, in search form, the longer before the shorter. */
const heads = [
  'ủy\\s+ban\\s+thường\\s+vụ\\s+quốc\\s+hội',
  'văn\\s+phòng\\s+(?:chính\\s+phủ|quốc\\s+hội|trung\\s+ương(?:\\s+đảng)?)',
  'thanh\\s+tra\\s+chính\\s+phủ',
  'đại\\s+hội(?:\\s+đại\\s+biểu)?(?:\\s+toàn\\s+quốc)?(?:\\s+đảng\\s+bộ)?',
  '(?:phó\\s+)?thủ\\s+tướng(?:\\s+chính\\s+phủ)?',
  'quốc\\s+hội',
  'chính\\s+phủ',
  'chủ\\s+tịch\\s+nước',
  'bộ\\s+chính\\s+trị',
  'ban\\s+bí\\s+thư(?:\\s+trung\\s+ương(?:\\s+đảng)?)?',
  'ban\\s+chấp\\s+hành\\s+trung\\s+ương(?:\\s+đảng)?(?:\\s+khóa\\s+[ivx]+)?',
  'trung\\s+ương(?:\\s+đảng)?',
  'đảng(?!\\s+(?:bộ|ủy|viên))',
  'kiểm\\s+toán\\s+nhà\\s+nước|kho\\s+bạc\\s+nhà\\s+nước|ngân\\s+hàng\\s+nhà\\s+nước(?:\\s+việt\\s+nam)?',
  '(?:tòa\\s+án|viện\\s+kiểm\\s+sát)\\s+nhân\\s+dân(?:\\s+tối\\s+cao)?',
  `ban\\s+(?:chỉ\\s+đạo|quản\\s+lý)(?:\\s+(?:trung\\s+ương|quốc\\s+gia|\\d{2,4}(?!\\d)))?`,
  `văn\\s+phòng\\s+(?:${committee}|${partyBody})(?:\\s+và\\s+(?:${committee}))?`,
  `(?:(?:phó\\s+)?chủ\\s+tịch\\s+|(?:ban\\s+)?thường\\s+trực\\s+)?(?:${committee})`,
  `(?:ban\\s+thường\\s+vụ\\s+|ban\\s+chấp\\s+hành\\s+|(?:ban\\s+)?thường\\s+trực\\s+)?(?:${partyBody})`,
  `ban\\s+(?:${alternatives(fields)})(?:\\s+(?:trung\\s+ương(?:\\s+đảng)?|${partyBody}))?`,
  `(?:bộ\\s+trưởng\\s+bộ|giám\\s+đốc\\s+sở|liên\\s+(?:bộ|sở)|bộ|sở|phòng)\\s+(?:${alternatives(fields)})`,
  '(?:bộ|sở|phòng)\\s+[\\p{L}&,]{2,12}(?=\\s|[;.)]|$)',
  'ủy\\s+ban\\s+mặt\\s+trận\\s+tổ\\s+quốc(?:\\s+việt\\s+nam)?|mặt\\s+trận\\s+tổ\\s+quốc(?:\\s+việt\\s+nam)?|ủy\\s+ban\\s+mttq(?:\\s+việt\\s+nam)?|ủy\\s+ban\\s+dân\\s+tộc',
  'công\\s+an|trung\\s+tâm\\s+phục\\s+vụ\\s+hành\\s+chính\\s+công|văn\\s+phòng',
] as const
const head = new RegExp(`(?:${heads.join('|')})${wordEnd}`, 'uy')
/** "Sở KHCN" is a body, "sở ngành" and "bộ phận" are none: what no field names must be an abbreviation. */
const byAbbreviation = /^(?:bộ|sở|phòng)\s+(?<field>[\p{L}&,]{2,12})$/iu

const unit = 'tỉnh|thành\\s+phố|tp\\.?|xã|phường|đặc\\s+khu|thị\\s+trấn|thị\\s+xã|huyện|quận'
const unitWord = new RegExp(`\\s+(?:${unit})(?![\\p{L}\\p{M}])`, 'uy')
const placeName = /\s+\p{Lu}[\p{L}\p{M}'’]*(?:(?:\s-\s|[ -])\p{Lu}[\p{L}\p{M}'’]*|\s\d{1,2}(?![\p{L}\d/.,])){0,5}/uy

/**
 * The body whose name begins at `start`, with the place it belongs to: "Ban Thường vụ Tỉnh ủy Thái Nguyên", "sở KHCN",
 * "UBND phường An Hải". Null where no body is named.
 */
export function readBody(text: string, start: number): Span | null {
  const form = repairForm(text.slice(start, start + maxBody))
  const printed = text.slice(start, start + maxBody)
  head.lastIndex = 0
  const found = head.exec(form)?.[0]
  if (found === undefined) return null
  const field = byAbbreviation.exec(printed.slice(0, found.length))?.groups?.field
  if (field !== undefined && !isKnownField(field) && !/^[\p{Lu}&,]{2,}$/u.test(field)) return null
  const withUnit = found.length + lengthAt(unitWord, form, found.length)
  const named = withUnit > found.length || /(?:ủy|bộ)$/u.test(found)
  const end = named ? withUnit + lengthAt(placeName, printed, withUnit) : withUnit
  return { start, end: start + end }
}

const maxBody = 120
const isKnownField = (field: string): boolean => (fields as readonly string[]).includes(searchForm(field))

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
