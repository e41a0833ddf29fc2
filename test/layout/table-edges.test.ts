import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeEdges, strokesToEdges } from '../../src/layout/tables/edges.ts'
import { latticeToGrid } from '../../src/layout/tables/grid.ts'
import { edgesToLattices } from '../../src/layout/tables/lattices.ts'
import { horizontal, ruledTable, vertical } from '../kit/placed-page.ts'

describe('mergeEdges', () => {
  const cases = [
    [
      'a dashed line',
      [
        [10, 0, 6],
        [10, 9, 15],
        [10, 18, 24],
      ],
      [[10, 0, 24]],
    ],
    [
      'borders drawn cell by cell, a little off',
      [
        [10, 0, 50],
        [10.4, 50, 90],
      ],
      [[10.2, 0, 90]],
    ],
    [
      'a double line',
      [
        [10, 0, 100],
        [12, 0, 100],
      ],
      [[11, 0, 100]],
    ],
    [
      'two lines',
      [
        [10, 0, 100],
        [30, 0, 100],
      ],
      [
        [10, 0, 100],
        [30, 0, 100],
      ],
    ],
    [
      'a gap that is one',
      [
        [10, 0, 40],
        [10, 60, 100],
      ],
      [
        [10, 0, 40],
        [10, 60, 100],
      ],
    ],
  ] as const
  test.each(cases)('%s', (_, given, wanted) => {
    const merged = mergeEdges(given.map(([at, from, to]) => ({ at, from, to })))
    expect(merged.map(({ at, from, to }) => [Math.round(at * 5) / 5, from, to])).toEqual(wanted)
  })

  test('covers all that was drawn, in any order', () => {
    const edge = fc.record({
      at: fc.integer({ min: 0, max: 200 }),
      from: fc.integer({ min: 0, max: 300 }),
      length: fc.integer({ min: 0, max: 200 }),
    })
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 40 }), (drawn) => {
        const edges = drawn.map(({ at, from, length }) => ({ at, from, to: from + length }))
        const merged = mergeEdges(edges)
        for (const each of edges)
          expect(merged.some((m) => Math.abs(m.at - each.at) <= 3 && m.from <= each.from && m.to >= each.to)).toBe(true)
      }),
    )
  })
})

const gridsOf = (strokes: Parameters<typeof strokesToEdges>[0]) => {
  const { horizontal: across, vertical: down } = strokesToEdges(strokes)
  return edgesToLattices({ horizontal: mergeEdges(across), vertical: mergeEdges(down) })
    .flatMap((lattice) =>
      lattice.vertical.length > 0 && lattice.horizontal.length > 0 ? (latticeToGrid(lattice) ?? []) : [],
    )
    .map((grid) =>
      grid.regions.map(({ row, column, rowSpan, columnSpan }) => `${row},${column}:${rowSpan}x${columnSpan}`).join(' '),
    )
}

describe('lines to cells', () => {
  const box = [horizontal(0, 0, 100), horizontal(40, 0, 100), vertical(0, 0, 40), vertical(100, 0, 40)]
  const cases = [
    ['two by two', [...box, horizontal(20, 0, 100), vertical(50, 0, 40)], ['0,0:1x1 0,1:1x1 1,0:1x1 1,1:1x1']],
    ['a head over two columns', [...box, horizontal(20, 0, 100), vertical(50, 20, 40)], ['0,0:1x2 1,0:1x1 1,1:1x1']],
    ['a cell over two rows', [...box, horizontal(20, 50, 100), vertical(50, 0, 40)], ['0,0:2x1 0,1:1x1 1,1:1x1']],
    [
      'lines a little short of each other',
      [...box, horizontal(20, 3, 97), vertical(50, 3, 37)],
      ['0,0:1x1 0,1:1x1 1,0:1x1 1,1:1x1'],
    ],
    [
      'a double frame',
      [
        ...box,
        horizontal(-2, -2, 102),
        horizontal(42, -2, 102),
        vertical(-2, -2, 42),
        vertical(102, -2, 42),
        horizontal(20, 0, 100),
      ],
      ['0,0:1x1 1,0:1x1'],
    ],
    [
      'open left and right',
      [horizontal(0, 0, 100), horizontal(20, 0, 100), horizontal(40, 0, 100), vertical(50, 0, 40)],
      ['0,0:1x1 0,1:1x1 1,0:1x1 1,1:1x1'],
    ],
    [
      'open below',
      [horizontal(0, 0, 100), horizontal(20, 0, 100), vertical(0, 0, 60), vertical(50, 0, 60), vertical(100, 0, 60)],
      ['0,0:1x1 0,1:1x1 1,0:1x1 1,1:1x1'],
    ],
    [
      'two tables',
      [...box, horizontal(60, 0, 100), horizontal(90, 0, 100), vertical(0, 60, 90), vertical(100, 60, 90)],
      ['0,0:1x1', '0,0:1x1'],
    ],
    ['a stray mark on a border', [...box, horizontal(20, 0, 12)], ['0,0:1x1']],
  ] as const
  test.each(cases)('%s', (_, strokes, wanted) => {
    expect(gridsOf(strokes)).toEqual(wanted)
  })

  test('finds any table that is drawn', () => {
    const size = fc.array(fc.integer({ min: 20, max: 80 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 6 }), (columns, rows) => {
        const { strokes } = ruledTable(
          columns,
          Array.from({ length: rows }, () => columns.map(() => '')),
        )
        expect(gridsOf(strokes)[0]!.split(' ')).toHaveLength(columns.length * rows)
      }),
    )
  })

  test('a drawing of thousands of crossing lines is no table and takes no time', () => {
    const lines = Array.from({ length: 400 }, (_, i) => [horizontal(i * 6, 0, 2400), vertical(i * 6, 0, 2400)]).flat()
    expect(gridsOf(lines)).toEqual([])
  })
})
