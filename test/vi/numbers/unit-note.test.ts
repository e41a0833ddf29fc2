import { describe, expect, test } from 'vitest'
import { findUnitNote } from '../../../src/vi/numbers/unit-note.ts'

describe('findUnitNote', () => {
  test.each([
    ['Đơn vị tính: triệu đồng', 'triệu đồng', 6],
    ['Đơn vị tính: Triệu đồng.', 'triệu đồng', 6],
    ['(ĐVT: triệu đồng)', 'triệu đồng', 6],
    ['Đvt: 1.000 đồng', 'nghìn đồng', 3],
    ['ĐVT: 1.000đ', 'nghìn đồng', 3],
    ['ĐVT: 1000 đồng', 'nghìn đồng', 3],
    ['Đơn vị: 1.000.000 đồng', 'triệu đồng', 6],
    ['Đơn vị tính: Nghìn đồng', 'nghìn đồng', 3],
    ['Đơn vị tính : ngàn đồng', 'nghìn đồng', 3],
    ['Đơn vị: đồng', 'đồng', 0],
    ['Đơn vị tính: VNĐ', 'đồng', 0],
    ['Đơn vị tính: Tr.đ', 'triệu đồng', 6],
    ['Đơn vị tính: tỉ đồng', 'tỷ đồng', 9],
    ['Tổng Dự toán (triệu VND)', 'triệu đồng', 6],
    ['Kinh phí (triệu đồng)', 'triệu đồng', 6],
    ['Thành tiền (đồng)', 'đồng', 0],
    ['Kinh phí\n(Tr.đồng)', 'triệu đồng', 6],
    ['Triệu đồng', 'triệu đồng', 6],
    ['Biểu số 01 DỰ TOÁN NĂM 2026 Đơn vị tính: triệu đồng', 'triệu đồng', 6],
    ['ĐVT: %', '%', null],
    ['Đơn vị tính: hồ sơ', 'hồ sơ', null],
    ['Tỷ lệ (%) so với năm trước', '%', null],
    ['Số lượng (hồ sơ)', 'hồ sơ', null],
  ])('%s', (text, unit, exponent) => {
    expect(findUnitNote(text)).toMatchObject({ unit, exponent })
  })

  test.each([
    'Đơn vị: Ủy ban nhân dân phường Thuận Thành',
    'Đơn vị tính',
    'Đơn vị chủ trì',
    'Các cơ quan, đơn vị: phối hợp thực hiện tốt các nhiệm vụ được giao',
    'Kinh phí (Khoản 111)',
    'Số tiền',
    'Số lượng (theo kế hoạch)',
    '',
  ])('none in %j', (text) => {
    expect(findUnitNote(text)).toBeNull()
  })

  test('its span is the note', () => {
    const text = 'Tổng dự toán (triệu đồng) năm 2026'
    const { start, end } = findUnitNote(text)!.span
    expect(text.slice(start, end)).toBe('(triệu đồng)')
  })
})
