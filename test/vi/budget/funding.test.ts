import { expect, it } from 'vitest'
import { fundingLevels } from '../../../src/vi/budget/funding.ts'

it.each([
  ['NS phường', ['commune']],
  ['Ngân sách cấp xã', ['commune']],
  ['NS tỉnh/phường', ['province', 'commune']],
  ['Ngân sách tỉnh và phường', ['province', 'commune']],
  ['Ngân sách thành phố', ['province']],
  ['NSTW', ['central']],
  ['Ngân sách Trung ương, tỉnh', ['central', 'province']],
  ['Xã hội hóa', ['other']],
  ['Ngân sách xã và nguồn xã hội hoá', ['commune', 'other']],
  ['Doanh nghiệp tài trợ', ['other']],
])('%s', (text, levels) => expect([...fundingLevels(text)!].sort()).toEqual([...levels].sort()))

it.each([
  'Ngân sách nhà nước',
  'NS địa phương',
  'Ngân sách các cấp (tỉnh, xã)',
  'Chi thường xuyên',
  'Kinh tế - xã hội',
  '',
])('leaves open: %s', (text) => expect(fundingLevels(text)).toBeNull())
