import { describe, expect, it } from 'vitest'
import { dice, overlap, plain } from './likeness.ts'
import { judge } from './match.ts'
import { calibration, measures } from './tally.ts'

interface Named {
  readonly name: string
  readonly due?: string
  readonly optional?: boolean
}

const question = {
  likeness: (want: Named, got: Named) => dice(want.name, got.name),
  wrongFields: (want: Named, got: Named) => (want.due === got.due ? [] : ['due']),
}

describe('judge', () => {
  it('pairs the most alike first, one to one', () => {
    const { right, missed, extra } = judge(
      [{ name: 'a b' }, { name: 'a b c' }],
      [{ name: 'a b c' }, { name: 'x' }],
      question,
    )
    expect(right.map(({ want }) => want.name)).toEqual(['a b c'])
    expect(missed).toEqual([{ name: 'a b' }])
    expect(extra).toEqual([{ name: 'x' }])
  })

  it('tells a wrong field from a missing record', () => {
    const { right, wrong, missed } = judge([{ name: 'a', due: '1' }], [{ name: 'a', due: '2' }], question)
    expect([right, missed]).toEqual([[], []])
    expect(wrong[0]?.fields).toEqual(['due'])
  })

  it('asks for no optional fact and gives the others the first choice', () => {
    const wants: readonly Named[] = [{ name: 'a', optional: true }, { name: 'a' }]
    expect(judge(wants, [{ name: 'a' }], question)).toMatchObject({
      right: [{ want: { name: 'a' } }],
      missed: [],
      free: [],
    })
    expect(judge([wants[0]!], [], question).missed).toEqual([])
  })
})

describe('likeness', () => {
  it.each([
    ['Uỷ ban nhân dân  xã', 'UBND xã'],
    ['“Hoà Bình” – 2026', 'hòa bình-2026'],
  ])('%s is %s', (a, b) => {
    expect(plain(a)).toBe(plain(b))
  })

  it('counts words', () => {
    expect(overlap('mua máy tính', 'mua máy in')).toBeCloseTo(2 / 3)
    expect(overlap('', 'mua')).toBe(1)
    expect(dice('mua máy', 'bán nhà')).toBe(0)
  })
})

describe('tally', () => {
  it('is whole where there is nothing to find, nothing where all is missed', () => {
    expect(measures({ right: 0, missed: 0, extra: 0 })).toEqual({ p: 1, r: 1, f1: 1 })
    expect(measures({ right: 0, missed: 2, extra: 0 })).toEqual({ p: 1, r: 0, f1: 0 })
    expect(measures({ right: 3, missed: 1, extra: 1 }).f1).toBeCloseTo(0.75)
  })

  it('bands confidences', () => {
    expect(
      calibration([
        [1, true],
        [0.97, true],
        [0.95, false],
      ]),
    ).toEqual(['0.95 to 1          2 records, right 0.500', '1                  1 records, right 1.000'])
  })
})
