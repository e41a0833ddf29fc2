import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { checkContextOf } from '../../kit/check-context.ts'
import { lists, passages } from './prose-passages.ts'

const linesOf = (text: string): readonly string[] =>
  checkContextOf(text).records.budgetLines.map(({ label, level, amounts }) =>
    [...(level > 1 ? ['>'.repeat(level - 1)] : []), label, '=', new Decimal(amounts[0]!.vnd!).div(1e6).toFixed()].join(
      ' ',
    ),
  )

describe('budget lines of prose', () => {
  it.each(Object.entries(passages))('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it.each(Object.entries(lists))('%s', (_, { text, lines }) => {
    expect(linesOf(text)).toEqual(lines)
  })

  it.each([
    'Giá trị sản xuất công nghiệp (GTSXCN) ước đạt 39.897 tỷ đồng.',
    'Tính gộp 2 tháng đầu năm GTSXCN ước đạt 89.084 tỷ đồng tăng 17,5%.',
    'Tổng mức bán lẻ hàng hóa đạt 120 tỷ đồng.',
    'Kim ngạch xuất khẩu đạt 6,5 tỷ đồng.',
  ])('what an economy turns over counts in no budget: %s', (text) => {
    expect(checkContextOf(text).records.budgetLines.map(({ counts }) => counts)).toEqual([false])
  })

  it('what is planned to be spent does', () => {
    const text = 'Tổng kinh phí thực hiện Kế hoạch năm 2026 là 350 triệu đồng.'
    expect(checkContextOf(text).records.budgetLines.map(({ counts }) => counts)).toEqual([true])
  })
})
