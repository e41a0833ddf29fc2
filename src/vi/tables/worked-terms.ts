import { anyOf } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

/** What a column of figures is in a calculation that its header suggests. */
export type WorkedRole = 'quantity' | 'price' | 'amount' | 'percent'

/** "Tỷ lệ (%)" is a percentage before "Thành tiền" is an amount: the first that matches decides. */
const roles: readonly { readonly role: WorkedRole; readonly pattern: RegExp }[] = [
  { role: 'percent', pattern: /%|(?<!\p{L})(?:tỷ lệ|tỷ trọng|phần trăm)(?!\p{L})/u },
  { role: 'price', pattern: anyOf('đơn giá|giá (?:đơn vị|dự kiến)|mức chi|định mức') },
  { role: 'amount', pattern: anyOf('thành tiền|số tiền|tổng tiền|kinh phí|dự toán|tổng cộng') },
  { role: 'quantity', pattern: anyOf('số lượng|khối lượng|sl|số (?:người|lớp|buổi|ngày|lượt|bộ|cuộc|tháng|đơn vị)') },
]

/** The part in a calculation that a header names ("Đơn giá (nghìn đồng)" gives price); null where it names none. */
export function workedRole(header: string): WorkedRole | null {
  const form = searchForm(header).replace(/\s+/g, ' ').trim()
  return roles.find(({ pattern }) => pattern.test(form))?.role ?? null
}

const remainder = anyOf('còn lại|còn thiếu|chênh lệch|chưa (?:giải ngân|thực hiện|giải quyết|phân bổ)')

/** "Còn lại", "Chưa giải ngân": what one column leaves of another. */
export const namesRemainder = (header: string): boolean => remainder.test(searchForm(header).replace(/\s+/g, ' '))

const surcharge = anyOf('vat|gtgt|thuế|chiết khấu|giảm giá|phụ phí')

/** "Tài liệu (đã gồm 8% VAT)": more than quantity times unit price goes into the amount. */
export const namesSurcharge = (label: string): boolean => surcharge.test(searchForm(label))
