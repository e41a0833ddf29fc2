import { describe, expect, test } from 'vitest'
import { missingCommunes } from '../../src/report/communes.ts'

describe('communes without a report', () => {
  const origins = [
    { issuer: 'UBND phường Thuận Thành', place: 'Thuận Thành', province: 'Bắc Ninh' },
    { issuer: 'Đảng ủy xã Hoà An', place: null, province: null },
  ]
  test.each([
    ['Phường Thuận Thành', true],
    ['PHƯỜNG THUẬN THÀNH, tỉnh Bắc Ninh', true],
    ['Thuận Thành\tBắc Ninh', true],
    ['Phường Thuận Thành; Huế', false],
    ['xã Hòa An', true],
    ['Xã An', false],
    ['Phường Thành', false],
  ])('%s has reported: %s', (line, reported) => {
    expect(missingCommunes(`\ufeff${line}\r\n\n${line}\n`, origins)).toEqual({
      listed: 1,
      missing: reported ? [] : [line],
    })
  })
})
