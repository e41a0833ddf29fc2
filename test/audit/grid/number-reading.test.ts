import { describe, expect, test } from 'vitest'
import { readColumns } from '../../../src/audit/grid/number-reading.ts'
import { readCell } from '../../../src/vi/numbers/cells.ts'

/** How a column is read whose first cell is the sum of as many of the others as `parts` says. */
function readAs(texts: readonly string[], parts: number): readonly string[] {
  const [readings] = readColumns(
    [texts.map(readCell)],
    ([column]) => {
      const [total, ...others] = column!.map((of) => of[0]!.value)
      const sum = others.slice(0, parts).reduce((all, value) => all.plus(value))
      return total!.eq(sum) ? 1 : 0
    },
    true,
  )
  return readings!.map((of) => of[0]!.value.toFixed())
}

describe('the form of one cell against many that can be read either way', () => {
  test('gives way to the sums', () =>
    expect(readAs(['2.716', '1.440', '626', '540', '110', '1.200', '3.3'], 4)).toEqual([
      '2716',
      '1440',
      '626',
      '540',
      '110',
      '1200',
      '3.3',
    ]))

  test('stands where the sums do not outvote it', () =>
    expect(readAs(['2.700', '1.250', '1.450', '3.3'], 2)).toEqual(['2.7', '1.25', '1.45', '3.3']))

  test('stands among few others, whatever the sums', () =>
    expect(readAs(['2.540', '2.000', '540', '3.3'], 2)).toEqual(['2.54', '2', '540', '3.3']))
})
