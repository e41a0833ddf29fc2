import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, issuedBetween, mayBeSame } from '../../../src/audit/prose/issue-date.ts'

describe('daysOf', () => {
  it.each([
    { iso: '2026-03-07', from: '2026-03-07', to: '2026-03-07' },
    { iso: '2026-02', from: '2026-02-01', to: '2026-02-28' },
    { iso: '2024-02', from: '2024-02-01', to: '2024-02-29' },
    { iso: '2026', from: '2026-01-01', to: '2026-12-31' },
  ])('$iso', ({ iso, from, to }) => expect(daysOf(iso)).toEqual({ from, to }))
})

describe('mayBeSame', () => {
  it.each([
    { a: '2026-03', b: '2026-03-12', same: true },
    { a: '2026', b: '2026-03', same: true },
    { a: '2026-03', b: '2026-04', same: false },
    { a: '2026-03-01', b: '2026-03-11', same: false },
  ])('$a and $b: $same', ({ a, b, same }) => {
    expect(mayBeSame(a, b)).toBe(same)
    expect(mayBeSame(b, a)).toBe(same)
  })
})

describe('issuedBetween', () => {
  it.each([
    { date: '2026-03', cited: [], from: '2026-03-01', to: '2026-03-31' },
    { date: '2026-03', cited: ['2025-08-11', '2026-03-23'], from: '2026-03-23', to: '2026-03-31' },
    { date: '2025', cited: ['2025-07-25'], from: '2025-07-25', to: '2025-12-31' },
    { date: '2026-03', cited: ['2026-05-05'], from: '2026-03-01', to: '2026-03-31' },
    { date: null, cited: ['2026-06-15', '2024-12-22'], from: '2026-06-15', to: '9999-12-31' },
    { date: '2026-03', cited: ['2026-03'], from: '2026-03-01', to: '2026-03-31' },
  ])('$date citing $cited', ({ date, cited, from, to }) => {
    expect(issuedBetween(date, cited)).toEqual({ from, to })
  })

  it('knows nothing of a document without dates', () => expect(issuedBetween(null, ['2026'])).toBeNull())

  it('never ends before it begins', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    const iso = day.map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(iso, fc.constantFrom(4, 7, 10), fc.array(iso), (date, length, cited) => {
        const { from, to } = issuedBetween(date.slice(0, length), cited)!
        expect(from <= to).toBe(true)
      }),
    )
  })
})
