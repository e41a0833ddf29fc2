import { expect, test, vi } from 'vitest'
import { remembered } from '../../../src/vi/text/remembered.ts'

test('a text is read once, until too much is kept', () => {
  const read = vi.fn((text: string) => ({ length: text.length }))
  const lengthOf = remembered(read, 8)
  expect(lengthOf('abcd')).toBe(lengthOf('abcd'))
  expect(lengthOf('efgh')).toEqual({ length: 4 })
  expect(read).toHaveBeenCalledTimes(2)
  expect(lengthOf('ijkl')).toEqual({ length: 4 })
  expect(lengthOf('abcd')).toEqual({ length: 4 })
  expect(read).toHaveBeenCalledTimes(4)
})

test('what is made of a text may be nothing', () => {
  expect(remembered(() => null)('a')).toBeNull()
})
