import { describe, expect, test } from 'vitest'
import { readCell } from '../../../src/vi/numbers/cells.ts'
import { columnStyle } from '../../../src/vi/numbers/column-style.ts'

const styled = (cells: readonly string[]) => {
  const style = columnStyle(cells.map(readCell))
  return {
    ...style,
    readings: style.readings.map((readings) => readings.map(({ value }) => value.toFixed()).join('|')),
  }
}

describe('columnStyle', () => {
  test('plain numbers of four digits show that the comma of "2,355" was typed for thousands; sums may confirm it', () => {
    expect(styled(['2,355', '150', '-', '', '1971', '2110'])).toEqual({
      convention: 'english',
      basis: 'plain-thousands',
      evidence: [4, 5],
      ambiguous: [0],
      readings: ['2355|2.355', '150', '', '', '1971', '2110'],
    })
  })

  test.each([
    [['1.250', '99,5'], 'vietnamese', ['1250|1.25', '99.5']],
    [['1,250', '99.5'], 'english', ['1250|1.25', '99.5']],
    [['2,355', '12.500.000'], 'vietnamese', ['2.355|2355', '12500000']],
    [['2.355', '12,500,000'], 'english', ['2.355|2355', '12500000']],
  ] as const)('%j: a cell that reads in one way decides for all', (cells, convention, readings) => {
    expect(styled(cells)).toMatchObject({ convention, basis: 'forms', evidence: [1], ambiguous: [], readings })
  })

  test('several groups of three without any other decimals are thousands', () => {
    expect(styled(['1,250', '980', '2,300'])).toMatchObject({
      convention: 'english',
      basis: 'uniform-groups',
      ambiguous: [0, 2],
      readings: ['1250|1.25', '980', '2300|2.3'],
    })
  })

  test('one ambiguous cell among small numbers stays open', () => {
    expect(styled(['2,355', '245', 'x'])).toMatchObject({ convention: null, basis: 'none', ambiguous: [0] })
  })

  test('two conventions in a column are told, and every cell keeps its own readings', () => {
    expect(styled(['1.250.000', '1,250.5', '2,355'])).toMatchObject({
      convention: null,
      basis: 'contradiction',
      evidence: [0, 1],
      ambiguous: [2],
      readings: ['1250000', '1250.5', '2.355|2355'],
    })
  })

  test('a column without numbers', () => {
    expect(styled(['', '-', 'Ghi chú'])).toEqual({
      convention: null,
      basis: 'none',
      evidence: [],
      ambiguous: [],
      readings: ['', '', ''],
    })
  })
})
