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
})
