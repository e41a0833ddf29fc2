import { describe, expect, test } from 'vitest'
import { rules } from '../../../rules/index.ts'
import { runRules } from '../../../src/check.ts'
import { asScanned } from '../../kit/as-scanned.ts'
import { checkContextOf } from '../../kit/check-context.ts'
import { documentOf } from '../../kit/document.ts'

type Inks = Parameters<typeof asScanned>[1]

/** The findings on sums of a scanned table: rule, verdict and severity; what is in doubt behind them. */
function findingsOn(rows: readonly string[], inks: Inks = {}): readonly string[] {
  const text = ['Đơn vị: triệu đồng', '', 'STT|Nội dung|Tổng số|NS tỉnh|NS xã', ...rows]
    .join('\n')
    .replaceAll('|', '\t')
  return runRules(rules, checkContextOf(asScanned(documentOf(text), inks)))
    .findings.filter(({ expected }) => expected !== null)
    .map(({ rule, verdict, severity, suspects, vi }) => {
      const [first] = suspects
      const place = first?.reason === 'ocr' ? `: ${first.label}, ${first.value} > ${first.suggested}` : ''
      expect(vi.includes('Chưa kết luận được')).toBe(verdict === 'cannot-check')
      return `${rule} ${verdict} ${severity}${place}`
    })
}

const rows = (tinh: string, xa: string) => ['1|Mua sắm|150|100|50', `2|Tập huấn|234|${tinh}|${xa}`, '3|Số hóa|90|60|30']
const read = (text: string, confidence: number) => ({ text, confidence, source: 'reread' as const })
const again = { confidence: 0.6, reread: 'by-ink' as const }

describe('a sum of a scan that fails is told as doubt', () => {
  test('where the ink of a figure allows another reading with which it holds', () =>
    expect(
      findingsOn(rows('184', '100'), { 184: { ...again, candidates: [read('154', 0), read('134', 0.2)] } }),
    ).toEqual(['row-total cannot-check warning: NS tỉnh, 184000000 > 134000000']))

  test('where it holds without a comma that may be a speck', () =>
    expect(findingsOn(rows('13,4', '100'), { '13,4': again })).toEqual([
      'row-total cannot-check warning: NS tỉnh, 13400000 > 134000000',
    ]))

  test('where the looks at a figure do not agree', () =>
    expect(findingsOn(rows('184', '100'), { 184: { ...again, candidates: [read('164', 0.45)] } })).toEqual([
      'row-total cannot-check warning: NS tỉnh, 184000000 > null',
    ]))

  test('where a figure has lost the points that its column has', () =>
    expect(
      findingsOn(['1|Mua sắm|2.150|1.100|1.050', '2|Tập huấn|3.234|184000|1.100', '3|Số hóa|9.090|6.060|3.030']),
    ).toEqual(['row-total cannot-check warning: NS tỉnh, 184000000000 > null']))

  test('where a figure was not read', () =>
    expect(findingsOn(rows('1u4', '100'))).toEqual(['row-total cannot-check warning: NS tỉnh, null > null']))

  test('where a figure was read unsurely, and not again', () =>
    expect(findingsOn(rows('184', '100'), { 184: { confidence: 0.7 } })).toEqual([
      'row-total cannot-check warning: NS tỉnh, 184000000 > null',
    ]))

  test('where the number of a row that may belong to it was not read', () =>
    expect(findingsOn(['I|Hạ tầng|150|100|50', '1|Máy in|100|60|40', 'W|Máy quét|70|40|30', '2|Mực|10|5|5'])).toContain(
      'children-sum cannot-check warning: Máy quét, null > null',
    ))
})

describe('a sum of a scan that fails is an error', () => {
  test('where only some of its figures have decimals', () =>
    expect(
      findingsOn(['1|Mua sắm|2.150|1.100|1.050', '2|Tập huấn|1.234,5|184|1.100', '3|Số hóa|9.090|6.060|3.030']),
    ).toEqual(['row-total fails error']))

  test('where all of it was read surely', () =>
    expect(findingsOn(rows('184', '100'))).toEqual(['row-total fails error']))

  test('where another reading of a figure would not let it hold, and few looks saw it', () =>
    expect(findingsOn(rows('184', '100'), { 184: { ...again, candidates: [read('164', 0.2)] } })).toEqual([
      'row-total fails error',
    ]))

  test('where no look read what would let it hold', () =>
    expect(findingsOn(rows('184', '100'), { 184: { ...again, candidates: [read('134', 0)] } })).toEqual([
      'row-total fails error',
    ]))

  test('where the first reading was another, and no second look agreed with it', () =>
    expect(
      findingsOn(rows('184', '100'), { 184: { ...again, candidates: [{ ...read('1884', 0.8), source: 'ocr' }] } }),
    ).toEqual(['row-total fails error']))

  test('where another reading would break a sum that holds', () =>
    expect(
      findingsOn([...rows('184', '100'), '|Cộng|474|344|180'], { 184: { ...again, candidates: [read('134', 0.2)] } }),
    ).toContain('row-total fails warning'))
})
