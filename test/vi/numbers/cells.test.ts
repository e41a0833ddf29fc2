import { describe, expect, test } from 'vitest'
import { readCell } from '../../../src/vi/numbers/cells.ts'

/** "≥ 80 %" for a number, else the kind. */
function shown(text: string): string {
  const cell = readCell(text)
  if (cell.kind !== 'number') return cell.kind
  const ends = [cell.readings[0]!.value, ...(cell.upper === null ? [] : [cell.upper[0]!.value])]
  return [cell.comparator, ...ends, ...(cell.unit === null ? [] : [cell.unit.name])].join(' ')
}

describe('readCell', () => {
  test.each([
    ['', 'blank'],
    ['  \n', 'blank'],
    ['…', 'blank'],
    ['_____', 'blank'],
    ['-', 'dash'],
    ['--', 'dash'],
    [' - ', 'dash'],
    ['0', '= 0'],
    ['x', 'mark'],
    ['X', 'mark'],
    ['1144', '= 1144'],
    ['2.110', '= 2110'],
    ['1.250.000.000', '= 1250000000'],
    ['1 250 000', '= 1250000'],
    ['1 250', '= 1250'],
    ['1.250.\n000', '= 1250000'],
    ['1.250,5', '= 1250.5'],
    ['99,98', '= 99.98'],
    ['-245', '= -245'],
    ['(245)', '= -245'],
    ['(1.245,5)', '= -1245.5'],
    ['+5', '= 5'],
    ['150*', '= 150'],
    ['1.550(1)', '= 1550'],
    ['1.550[2]', '= 1550'],
    ['1.550²', '= 1550'],
    ['12,5%(**)', '= 12.5 %'],
    ['02', '= 2'],
    ['>95', '> 95'],
    ['> 95%', '> 95 %'],
    ['≥80', '>= 80'],
    ['≥ 80%', '>= 80 %'],
    ['>=80', '>= 80'],
    ['≤5', '<= 5'],
    ['~ 128', '~ 128'],
    ['Trên 95%', '> 95 %'],
    ['Tối thiểu 80%', '>= 80 %'],
    ['Từ 80% trở lên', '>= 80 %'],
    ['80% trở lên', '>= 80 %'],
    ['Đạt 100%', '= 100 %'],
    ['Đạt trên 95%', '> 95 %'],
    ['80-85', 'range 80 85'],
    ['80 - 85%', 'range 80 85 %'],
    ['Từ 80 đến 85%', 'range 80 85 %'],
    ['- 100%', '= 100 %'],
    ['150 triệu', '= 150 triệu đồng'],
    ['500.000đ', '= 500000 đồng'],
    ['02 IoT', '= 2 IoT'],
    ['12 lớp', '= 12 lớp'],
    ['01 Gb/s', '= 1 Gbps'],
  ])('%j is %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  test.each([
    'Quý IV',
    'Quý 4',
    'Năm 2026',
    '2021-2025',
    '30/9/2025',
    '9/2026',
    '57-NQ/TW',
    '(3)',
    '(3)=(4)+(5)+(6)',
    '1.',
    '3.10.',
    '1.1.2',
    'I',
    'a)',
    '5G',
    '0912345678',
    '15/21',
    '12 (5)',
    '12(2026)',
    '1, 2',
    '12 lớp tập huấn cho cán bộ',
    '1971 triệu đồng (chi thường xuyên).',
    'Nội dung 1: Nâng cấp',
    'Phòng Văn hóa - Xã hội',
    'NS phường',
    '9'.repeat(200),
  ])('%j is text', (text) => {
    expect(shown(text)).toBe('text')
  })
})
