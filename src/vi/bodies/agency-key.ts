import { expanded } from '../text/abbreviations.ts'
import { foldKey, searchForm } from '../text/search-form.ts'

/** The unit behind an office's name says nothing new within a commune: "Công an phường An Hải" is "Công an". */
const unit = /(?<=\p{L} )(?:(?:của|thuộc) (?:ủy ban nhân dân )?)?(?:xã(?! hội)|phường|đặc khu)(?: .*)?$/u
const office = /^(?:văn phòng|phòng|trung tâm|công an|trạm|ban chỉ huy|đài|bộ phận)(?= )/u

/** Key under which the names of one office are equal: "Văn phòng HĐND-UBND xã" and "Văn phòng HĐND và UBND". */
export const agencyKey = (name: string): string =>
  foldKey(expanded(searchForm(name)))
    .replace(unit, '')
    .replace(/ và (?=ủy ban nhân dân)/u, ' ')
    .trim()

/** An office of the commune by name, not "các cơ quan, đơn vị", an association or a village. */
export const isOffice = (name: string): boolean => office.test(`${agencyKey(name)} `)
