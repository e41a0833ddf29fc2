import { dayMonth, type Setting, twoDigits } from './setting.ts'
import { lawNames, subjects } from './words/acts.ts'

/** A document that can be cited. */
export interface Act {
  /** Words before "số": "Nghị quyết", "Luật Dữ liệu". */
  readonly kind: string
  readonly code: string
  readonly date: { readonly day: number; readonly month: number; readonly year: number }
  readonly issuer: string
  readonly about: string
  readonly class: string
}

type Shape = readonly [kind: string, code: string, issuer: string, name: string]

function shapes({ random, communeType, commune, provinceType, province }: Setting, year: number): readonly Shape[] {
  const low = random.chance(0.3) ? twoDigits(random.int(1, 9)) : String(random.int(10, 399))
  const high = String(random.int(100, 4999))
  const partyCommittee = provinceType === 'thành phố' ? 'Thành ủy' : 'Tỉnh ủy'
  const own = `${communeType} ${commune}`
  return [
    ['Nghị quyết', `${low}-NQ/TW`, 'Bộ Chính trị', 'party centre'],
    ['Kết luận', `${low}-KL/TW`, 'Bộ Chính trị', 'party centre'],
    ['Chỉ thị', `${low}-CT/TW`, 'Ban Bí thư', 'party centre'],
    [`Luật ${random.pick(lawNames)}`, `${low}/${year}/QH15`, 'Quốc hội', 'law'],
    ['Nghị quyết', `${low}/${year}/QH15`, 'Quốc hội', 'national assembly'],
    ['Nghị định', `${low}/${year}/NĐ-CP`, 'Chính phủ', 'decree'],
    ['Nghị quyết', `${low}/NQ-CP`, 'Chính phủ', 'government'],
    ['Nghị quyết', `66.${low}/${year}/NQ-CP`, 'Chính phủ', 'dotted number'],
    ['Quyết định', `${high}/QĐ-TTg`, 'Thủ tướng Chính phủ', 'prime minister'],
    ['Thông tư', `${low}/${year}/TT-BKHCN`, 'Bộ Khoa học và Công nghệ', 'circular'],
    ['Thông tư', `${low}/${year}/TT-BTC`, 'Bộ Tài chính', 'circular'],
    ['Công văn', `${high}/BKHCN-KHTC`, 'Bộ Khoa học và Công nghệ', 'letter'],
    ['Kế hoạch', `${high}/KH-UBND`, `UBND ${provinceType} ${province}`, 'province'],
    ['Quyết định', `${high}/QĐ-UBND`, `Chủ tịch UBND ${provinceType} ${province}`, 'province'],
    ['Nghị quyết', `${low}/${year}/NQ-HĐND`, `HĐND ${provinceType} ${province}`, 'province'],
    ['Kế hoạch', `${low}-KH/TU`, `Ban Thường vụ ${partyCommittee}`, 'party province'],
    ['Chương trình hành động', `${low}-CTr/TU`, partyCommittee, 'party province'],
    ['Công văn', `${high}/SKHCN-CĐS`, 'Sở Khoa học và Công nghệ', 'letter'],
    ['Công văn', `${high}/UBND-KGVX`, `UBND ${provinceType} ${province}`, 'letter'],
    ['văn bản', `${high}/STC-QLNS`, 'Sở Tài chính', 'letter'],
    ['Kế hoạch', `${low}-KH/ĐU`, `Đảng ủy ${own}`, 'party commune'],
    ['Quyết định', `${high}/QĐ-UBND`, `UBND ${own}`, 'commune'],
    ['Nghị quyết', `${low}/NQ-HĐND`, `HĐND ${own}`, 'commune'],
    ['Thông báo kết luận', `${low}/TB-VPCP`, 'Văn phòng Chính phủ', 'notice'],
    ['Hướng dẫn', `${low}-HD/BTGDVTW`, 'Ban Tuyên giáo và Dân vận Trung ương', 'party office'],
  ]
}

/** An act older than the document. */
export function anyAct(setting: Setting): Act {
  const { random } = setting
  const year = setting.date.year - random.int(1, 3)
  const [kind, code, issuer, name] = random.pick(shapes(setting, year))
  const date = { day: random.int(1, 28), month: random.int(1, 12), year }
  return { kind, code, issuer, about: random.pick(subjects), date, class: name }
}

export const isoDate = ({ day, month, year }: Act['date']): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`

/** The forms in which a date stands behind a number. */
export function printedDate({ day, month, year }: Act['date'], form: 'slash' | 'words' | 'dot' | 'padded'): string {
  const [d, m] = dayMonth(day, month)
  if (form === 'words') return `ngày ${d} tháng ${m} năm ${year}`
  if (form === 'dot') return `ngày ${d}.${m}.${year}`
  if (form === 'padded') return `ngày ${d}/${twoDigits(month)}/${year}`
  return `ngày ${d}/${m}/${year}`
}
