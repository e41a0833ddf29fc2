import { describe, expect, it } from 'vitest'
import { numberingSeries } from '../../../src/vi/legal/numbering-series.ts'

const here = { province: 'Bắc Ninh', place: 'Thuận Thành' }
const series = (symbol: string, issuer: string | null, origin: Parameters<typeof numberingSeries>[1] = here) =>
  numberingSeries({ symbol, issuer, kind: 'NQ' }, origin)

describe('numberingSeries', () => {
  it.each([
    ['NQ-CP', null, 'chính phủ'],
    ['QĐ-TTg', 'Thủ tướng Chính phủ', 'thủ tướng chính phủ'],
    ['QH15', null, 'quốc hội nq'],
    ['NQ/TW', 'Bộ Chính trị', 'tw'],
    ['KH-UBND', 'UBND tỉnh', 'ủy ban nhân dân bắc ninh'],
    ['KH-UBND', 'Ủy ban nhân dân tỉnh Bắc Ninh', 'ủy ban nhân dân bắc ninh'],
    ['KH-UBND', 'UBND tỉnh Lạng Sơn', 'ủy ban nhân dân lạng sơn'],
    ['KH-UBND', 'UBND tỉnh Bắc Giang', 'ủy ban nhân dân bắc giang'],
    ['KH/TU', 'Ban Thường vụ Tỉnh ủy', 'tỉnh ủy bắc ninh'],
    ['SKHCN-KHTC', 'Sở Khoa học và Công nghệ', 'sở khoa học và công nghệ bắc ninh'],
    ['QĐ-UBND', 'UBND phường', 'ủy ban nhân dân phường thuận thành, bắc ninh'],
    ['QĐ-UBND', 'UBND phường Thuận Thành', 'ủy ban nhân dân phường thuận thành, bắc ninh'],
    ['KH/ĐU', 'Đảng ủy', 'đảng ủy thuận thành, bắc ninh'],
    ['KH/BCĐTW', 'Ban Chỉ đạo Trung ương', 'ban chỉ đạo trung ương'],
    ['KH-UBND', null, null],
  ])('%s of %s', (symbol, issuer, key) => {
    expect(series(symbol, issuer)?.key ?? null).toBe(key)
  })

  it('knows what is certain by the code, and what is of the Party', () => {
    expect(series('NQ-CP', null)).toMatchObject({ by: 'certain', party: false })
    expect(series('KH/TU', 'Tỉnh ủy')).toMatchObject({ by: 'named', party: true })
  })

  it('takes no body of a province for anyone where the province is unknown', () => {
    expect(series('KH-UBND', 'UBND tỉnh', { province: null, place: null })).toBeNull()
  })
})
