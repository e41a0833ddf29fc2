import { expect, test } from 'vitest'
import { matchesOf } from '../../../src/vi/text/cued.ts'

const year = { cue: /20\d\d/, pattern: /năm (?<year>20\d\d)/gu }

test.each([
  ['năm 2025, năm 2026', ['2025', '2026']],
  ['20 hồ sơ', []],
  ['Quý 2/2026', []],
])('%s', (text, years) => {
  expect(matchesOf(year, text).map(({ groups }) => groups!.year)).toEqual(years)
})
