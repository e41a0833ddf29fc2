import { expect, it } from 'vitest'
import { digitEdit } from '../../../src/audit/sums/digit-edit.ts'

it.each([
  ['1726', '1762', 'transposed'],
  ['6608', '6609', 'replaced'],
  ['150', '1500', 'scaled'],
  ['2355', '2.355', 'scaled'],
  ['1971', '191', 'added'],
  ['191', '1971', 'dropped'],
  ['12.5', '12.6', 'replaced'],
  ['99', '100', null],
  ['1971', '1726', null],
  ['7', '7', null],
  ['0', '5', 'replaced'],
] as const)('%s for %s: %s', (printed, meant, edit) => {
  expect(digitEdit(printed, meant)).toBe(edit)
})
