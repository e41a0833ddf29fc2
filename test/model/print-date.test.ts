import { expect, it } from 'vitest'
import { printDate } from '../../src/model/print-date.ts'

it.each([
  ['2026-03-07', '07/3/2026'],
  ['2025-02-19', '19/02/2025'],
  ['2025-12-11', '11/12/2025'],
  ['2026-04', '4/2026'],
  ['2026-01', '01/2026'],
  ['2026', '2026'],
])('%s is written %s', (iso, printed) => expect(printDate(iso)).toBe(printed))
