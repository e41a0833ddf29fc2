import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumberLabel } from '../../../src/vi/numbering/labels.ts'
import { romanValue } from '../../../src/vi/numbering/roman.ts'

const roman = (value: number): string => {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX']
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
  return tens[Math.floor(value / 10)]! + ones[value % 10]!
}

describe('romanValue', () => {
  it('reads every numeral it is given', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 89 }), (value) => romanValue(roman(value)) === value))
  })
  it.each(['', 'IIII', 'IC', 'VX', 'A', 'i'])('refuses %j', (text) => expect(romanValue(text)).toBeNull())
})

describe('readNumberLabel', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'roman', 'I', [1], 3],
    ['III . ĐỀ XUẤT', 'roman', 'III', [3], 6],
    ['I/ Đánh giá', 'roman', 'I', [1], 3],
    ['II- KẾ HOẠCH', 'roman', 'II', [2], 4],
    ['A. PHẦN CHUNG', 'upper', 'A', [1], 3],
    ['1. Mục đích', 'decimal', '1', [1], 3],
    ['1/ Mục đích', 'decimal', '1', [1], 3],
    ['1/Mục đích', 'decimal', '1', [1], 2],
    ['2.1 Khoa học', 'decimal', '2.1', [2, 1], 4],
    ['3.10. Ưu tiên', 'decimal', '3.10', [3, 10], 6],
    ['II.2.1. Hạ tầng', 'decimal', '2.1', [2, 1], 8],
    ['1) Mục đích', 'decimal-parenthesis', '1', [1], 3],
    ['(2) Trang bị', 'bracket', '2', [2], 4],
    ['a) Kết quả', 'letter', 'a', [1], 3],
    ['đ) Kết quả', 'letter', 'đ', [5], 3],
    ['b- Phạm vi', 'letter', 'b', [2], 3],
    ['e. Kết quả', 'letter', 'e', [6], 3],
    ['Phần thứ nhất', 'part', 'Phần thứ nhất', [1], 13],
    ['Phần thứ constructor', 'part', 'Phần thứ constructor', [], 20],
    ['PHẦN II', 'part', 'Phần II', [2], 7],
    ['Chương IV', 'chapter', 'Chương IV', [4], 9],
    ['Mục 2. Tổ chức', 'mục', 'Mục 2', [2], 7],
    ['Điều 5. Tổ chức', 'article', 'Điều 5', [5], 8],
    ['PHỤ LỤC II: HỒ SƠ', 'appendix', 'Phụ lục II', [2], 12],
    ['Phụ lục số 01', 'appendix', 'Phụ lục số 01', [1], 13],
    ['Phụ lục', 'appendix', 'Phụ lục', [], 7],
    ['Biểu số 3', 'appendix', 'Biểu số 3', [3], 9],
    ['Biếu số 01', 'appendix', 'Biểu số 01', [1], 10],
    ['Nhiệm vụ 1: Xây dựng', 'named', 'Nhiệm vụ 1', [1], 12],
  ] as const)('%j is %s %s', (text, style, number, ordinals, end) => {
    expect(readNumberLabel(text)).toEqual({ style, number, ordinals, span: { start: 0, end } })
  })

  it.each([
    'Điều kiện thực hiện',
    'Điều hành, quản lý',
    'Mục tiêu cụ thể',
    'Phần mềm dùng chung',
    'Chương trình hành động',
    'Nhiệm vụ và giải pháp',
    'Phụ lục kèm theo Kế hoạch này',
    'Biểu đồ tăng trưởng',
    '1.320 triệu đồng',
    '30/9/2025) với tổng mức',
    '03/NQ-CP ngày 09/01/2025',
    'Chương i của Nghị định',
    '5 rõ: rõ người',
    '2026 là năm bản lề',
    'CT, các PCT UBND xã;',
    '- Sở KH&CN;',
    'V/v rà soát nhiệm vụ',
    '',
  ])('%j has no number', (text) => expect(readNumberLabel(text)).toBeNull())
})
