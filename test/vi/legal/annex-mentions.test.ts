import { describe, expect, it } from 'vitest'
import { findAnnexMentions } from '../../../src/vi/legal/annex-mentions.ts'
import { startCpuTime } from '../../kit/cpu-time.ts'

const found = (text: string) =>
  findAnnexMentions(text).map(({ span, kind, ordinals }) => [text.slice(span.start, span.end), kind, ordinals])

describe('findAnnexMentions', () => {
  it.each([
    ['2. Dự toán (Có phụ lục kèm theo)', '(Có phụ lục kèm theo)', 'appendix', []],
    ['(Gửi kèm theo Phụ lục 02 và Biểu chi tiết)', '(Gửi kèm theo Phụ lục 02 và Biểu chi tiết)', 'appendix', [2]],
    ['(Chi tiết Phụ lục )', '(Chi tiết Phụ lục )', 'appendix', []],
    [
      'Nhiệm vụ tại Phụ lục số 01 và Phụ lục số 02 kèm theo.',
      'Phụ lục số 01 và Phụ lục số 02 kèm theo',
      'appendix',
      [1, 2],
    ],
    [
      'chi tiết tại các Phụ lục I, II và III kèm theo Kế hoạch này',
      'chi tiết tại các Phụ lục I, II và III',
      'appendix',
      [1, 2, 3],
    ],
    ['có danh sách kèm theo', 'danh sách kèm theo', 'list', []],
    ['theo biểu đính kèm', 'biểu đính kèm', 'appendix', []],
  ] as const)('%s', (text, quote, kind, ordinals) => expect(found(text)).toEqual([[quote, kind, ordinals]]))

  it.each([
    'Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP',
    '(Kèm theo Kế hoạch số /KH-UBND ngày /3/2026 của UBND xã)',
    'theo phụ lục của Thông tư số 36/2022/TT-BTC',
    'nội dung chi tiết theo biểu sau:',
    'Phụ lục II\nDANH MỤC CÁC NHIỆM VỤ',
    'biểu dương, khen thưởng',
  ])('none in: %s', (text) => expect(found(text)).toEqual([]))

  it('takes linear time', () => {
    const hostile = '(phụ lục '.repeat(60_000)
    const milliseconds = startCpuTime()
    expect(found(hostile)).toEqual([])
    expect(milliseconds()).toBeLessThan(2000)
  })
})
