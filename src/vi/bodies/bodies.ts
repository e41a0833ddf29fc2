import { bodyCodes } from '../legal/body-codes.ts'
import { nameCase } from '../text/capitals.ts'
import { literal, whole } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

/** Words of body names with capitals of their own (Nghị định 30/2020/NĐ-CP, Phụ lục II); others are in lower case. */
const properWords = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban MTTQ Việt Nam',
  'Mặt trận Tổ quốc',
  'Đảng ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Đảng bộ',
  'Chi bộ',
  'Ban Thường vụ',
  'Ban Thường trực',
  'Ban Chấp hành',
  'Ban Chỉ đạo',
  'Ban Chỉ huy Quân sự',
  'Ban Xây dựng Đảng',
  'Ủy ban Kiểm tra',
  'Phòng Văn hóa - Xã hội',
  'Phòng Văn hóa',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Kinh tế',
  'Văn phòng',
  'Trung tâm Phục vụ hành chính công',
  'Trung tâm Dịch vụ tổng hợp',
  'Trung tâm Chính trị',
  'Công an',
  'Trạm Y tế',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Hội Liên hiệp Phụ nữ',
  'Đoàn Thanh niên',
  'Liên đoàn Lao động',
  'Kho bạc Nhà nước',
  'Ngân hàng Nhà nước',
  'Việt Nam',
]

const properNames = [...properWords, ...bodyCodes.flatMap(({ name }) => name ?? [])]
const byForm = new Map(properNames.map((words) => [searchForm(words), words]))
const proper = new RegExp(
  whole(
    properNames
      .toSorted((a, b) => b.length - a.length)
      .map(literal)
      .join('|'),
  ),
  'gu',
)

/** "xã hội" is no xã. */
const placeWord =
  /(?<!\p{L})(tỉnh(?! [uủ][yỷ])|thành phố|xã(?! hội)|phường|đặc khu|thị trấn|huyện|quận|thị xã)\s+(.+)$/u

/**
 * The name of a body printed in capitals, as it is written in a sentence: "ỦY BAN NHÂN DÂN PHƯỜNG AN HẢI" gives
 * "Ủy ban nhân dân phường An Hải"; "UBND XÃ EA H'LEO, TỈNH ĐẮK LẮK" gives "UBND xã Ea H'Leo".
 */
export function bodyCase(capitals: string): string {
  const lower = capitals.normalize('NFC').toLowerCase()
  const place = placeWord.exec(lower)
  const head = place === null ? lower : lower.slice(0, place.index).trimEnd()
  const cased = withAbbreviations(withProperWords(head), capitals).replace(/(?<!\p{L})đề án(?= \d)/u, 'Đề án')
  if (place === null) return cased
  const [name = ''] = place[2]!.split(/,\s*(?:tỉnh|thành phố|tp\.?)\s/u)
  return [cased, place[1], nameCase(name)].filter(Boolean).join(' ')
}

/** "TỈNH ỦY BẮC NINH": what follows the name of a Party committee is a place. */
const partyPlace = /^((?:Tỉnh|Thành|Huyện) ủy) (.+)$/u

function withProperWords(lower: string): string {
  let cased = ''
  let end = 0
  for (const match of searchForm(lower).matchAll(proper)) {
    cased += lower.slice(end, match.index) + byForm.get(match[0].replace(/\s+/g, ' '))
    end = match.index + match[0].length
  }
  cased += lower.slice(end)
  const party = partyPlace.exec(cased)
  return party === null ? cased.slice(0, 1).toUpperCase() + cased.slice(1) : `${party[1]} ${nameCase(party[2]!)}`
}

/** "UBND", "HĐND", "KHCN," stay capitals: words without a vowel that could be read. */
const withAbbreviations = (cased: string, capitals: string): string => {
  const printed = capitals.split(/\s+/)
  return cased
    .split(/\s+/)
    .map((word, index) =>
      /^\(?[BCDĐGHKLMNPQRSTVX&]{2,}[,;)]*$/u.test(printed[index] ?? '') || printed[index] === 'UBND'
        ? printed[index]!
        : word,
    )
    .join(' ')
}
