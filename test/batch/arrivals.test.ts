import { expect, test } from 'vitest'
import { type Arrivals, watchArrivals } from '../../src/batch/arrivals.ts'

const looks = (arrivals: Arrivals, ...states: readonly Readonly<Record<string, string>>[]) =>
  states.map((state) => {
    const look = new Map(Object.entries(state))
    const complete = arrivals.complete(look)
    arrivals.taken(complete, look)
    return complete
  })

test('a file is complete when two looks in a row saw it the same, and is taken in once', () => {
  expect(looks(watchArrivals(), { a: '1' }, { a: '2' }, { a: '2' }, { a: '2' })).toEqual([[], [], ['a'], []])
})

test('a file that changes later arrives again, one that goes and comes back the same does not', () => {
  expect(looks(watchArrivals(), { a: '1' }, { a: '1' }, {}, { a: '1' }, { a: '1' }, { a: '3' }, { a: '3' })).toEqual([
    [],
    ['a'],
    [],
    [],
    [],
    [],
    ['a'],
  ])
})

test('what could not be taken in stays complete', () => {
  const arrivals = watchArrivals()
  const look = new Map([['a', '1']])
  expect([arrivals.complete(look), arrivals.complete(look), arrivals.complete(look)]).toEqual([[], ['a'], ['a']])
})
