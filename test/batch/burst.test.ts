import { expect, test } from 'vitest'
import { burstOf } from '../../src/batch/burst.ts'

/** The times from 0 to 20 at which a burst is found over; each time it is ended. */
function ends(...changes: readonly number[]): readonly number[] {
  const burst = burstOf(3, 8)
  return Array.from({ length: 21 }, (_, now) => now).filter((now) => {
    if (changes.includes(now)) burst.change(now)
    const isOver = burst.isOver(now)
    if (isOver) burst.end()
    return isOver
  })
}

test.each([
  ['without a change nothing ends', [], []],
  ['a change ends when it is quiet', [2], [5]],
  ['changes close together end once', [2, 4, 6], [9]],
  ['changes far apart end each', [2, 10], [5, 13]],
  ['changes without end are cut', [0, 2, 4, 6, 8, 10, 12], [8, 15]],
])('%s', (_, changes, expected) => {
  expect(ends(...changes)).toEqual(expected)
})
