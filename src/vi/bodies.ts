import { nameCase } from './capitals.ts'
import { searchForm } from './search-form.ts'

/** Words of body names, as official texts write them; what is not listed here is written in lower case. */
const properWords = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc',
  'Đảng ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Chỉ đạo',
  'Đảng bộ',
  'Sở Khoa học và Công nghệ',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Giáo dục và Đào tạo',
  'Sở Công Thương',
  'Sở Xây dựng',
  'Sở Y tế',
  'Sở Tư pháp',
  'Bộ Khoa học và Công nghệ',
  'Bộ Tài chính',
  'Bộ Nội vụ',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Kinh tế',
  'Văn phòng HĐND và UBND',
  'Trung tâm Phục vụ hành chính công',
  'Công an',
  'Việt Nam',
] as const

const placeWords = new Set(['tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu', 'thị trấn', 'huyện', 'quận', 'thị xã'])
const placeWord = /(?<![\p{L}])(tỉnh|thành phố|xã|phường|đặc khu|thị trấn|huyện|quận|thị xã)\s+(.+)$/u

/**
 * The name of a body printed in capitals, as it is written in a sentence: "ỦY BAN NHÂN DÂN PHƯỜNG AN HẢI" gives
 * "Ủy ban nhân dân phường An Hải"; "UBND XÃ EA H'LEO" gives "UBND xã Ea H'Leo".
 */
export function bodyCase(capitals: string): string {
  const lower = capitals.normalize('NFC').toLowerCase()
  const place = placeWord.exec(lower)
  const head = place === null ? lower : lower.slice(0, place.index).trimEnd()
  const cased = withAbbreviations(withProperWords(head), capitals)
  if (place === null) return cased
  return [cased, place[1], nameCase(place[2]!)].filter(Boolean).join(' ')
}

function withProperWords(lower: string): string {
  const searched = searchForm(lower)
  const known = properWords.find((words) => searched.startsWith(searchForm(words)))
  const cased = known === undefined ? lower : known + lower.slice(known.length)
  return cased.slice(0, 1).toUpperCase() + cased.slice(1)
}

/** "UBND", "HĐND" stay capitals: words without a vowel that could be read. */
const withAbbreviations = (cased: string, capitals: string): string => {
  const printed = capitals.split(/\s+/)
  return cased
    .split(/\s+/)
    .map((word, index) =>
      /^[BCDĐGHKLMNPQRSTVX]{2,}$/u.test(printed[index] ?? '') || printed[index] === 'UBND' ? printed[index]! : word,
    )
    .join(' ')
}

/** True for "xã", "tỉnh" and the other words that stand before the name of an administrative unit. */
export const isPlaceWord = (word: string): boolean => placeWords.has(word.toLowerCase())
