import { describe, expect, it } from 'vitest'
import { agencyKey, isOffice } from '../../../src/vi/bodies/agency-key.ts'

describe('agencyKey', () => {
  it.each([
    ['Văn phòng HĐND và UBND', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
    ['Văn phòng HĐND-UBND xã', 'Văn phòng HĐND và UBND xã An Bình'],
    ['Công an phường', 'Công an phường An Hải'],
    ['Phòng Văn hoá – Xã hội', 'Phòng Văn hóa - Xã hội xã An Bình'],
    ['Phòng VH-XH', 'phòng Văn hóa - Xã hội'],
    ['TTPVHCC', 'Trung tâm Phục vụ hành chính công'],
  ])('%s is %s', (a, b) => expect(agencyKey(a)).toBe(agencyKey(b)))

  it.each([
    ['Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa'],
    ['Trung tâm Dịch vụ tổng hợp', 'Trung tâm Phục vụ hành chính công'],
  ])('%s is not %s', (a, b) => expect(agencyKey(a)).not.toBe(agencyKey(b)))
})

describe('isOffice', () => {
  it.each(['Phòng Kinh tế', 'Công an xã', 'Trạm Y tế phường', 'Trung tâm Dịch vụ tổng hợp', 'Văn phòng HĐND và UBND'])(
    '%s',
    (name) => expect(isOffice(name)).toBe(true),
  )
  it.each(['Các cơ quan, đơn vị', 'Các Tổ dân phố', 'UBND xã', 'Hội Nông dân', 'Các phòng, ban'])('no: %s', (name) =>
    expect(isOffice(name)).toBe(false),
  )
})
