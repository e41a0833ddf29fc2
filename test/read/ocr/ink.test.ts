import { describe, expect, it } from 'vitest'
import { figureMarks, withEqualsBar, withFullStop, withSeparators } from '../../../src/read/ocr/ink-marks.ts'
import { withCountedStrokes } from '../../../src/read/ocr/roman.ts'
import type { PixelBox } from '../../../src/read/raster/contract.ts'
import { printedWord } from '../../kit/printed-word.ts'

describe('roman strokes', () => {
  it.each([
    ['I', '|', 'I'],
    ['II', 'TI', 'II'],
    ['III', 'II', 'III'],
    ['III.', 'IH.', 'III.'],
    ['II.', 'H.', 'II.'],
    ['II', ']I', 'II'],
    ['III-', 'IHI-', 'III-'],
    ['III', 'Im', 'III'],
    ['III/', 'IH/', 'III/'],
    ['I/', 'L', 'I/'],
    ['I.', 'L', 'I.'],
    ['II-', 'H', 'II-'],
    ['III:', 'HL', 'III:'],
    ['(I+II)', '(I+I)', '(I+II)'],
    ['I+II+III', 'I+H+IH', 'I+II+III'],
    ['VII.', 'VH.', 'VII.'],
    ['II/2028', 'I1/2028', 'II/2028'],
    ['II/2028', 'I/2028', 'II/2028'],
  ])('%s read as %s is %s', (print, read, expected) => {
    const { clean, box } = printedWord(print)
    expect(withCountedStrokes(read, box, clean)).toBe(expected)
  })

  it.each(['TT', 'H', 'TH', 'L', 'T', '11', '1.', 'IT', 'Chi', 'IV', 'L1', 'HL-', '1/2028', '(1+11)'])(
    '%s stays',
    (print) => {
      const { clean, box } = printedWord(print)
      expect(withCountedStrokes(print, box, clean)).toBe(print)
      expect(withCountedStrokes(print, box, clean, true)).toBe(print)
    },
  )

  it('a second I whose foot a fax has lost is one still, and never dropped', () => {
    const { clean, box } = printedWord('II/2028')
    const second = [...clean.components].sort((a, b) => a.x0 - b.x0)[1]!
    const data = Uint8Array.from(clean.ink.data)
    for (let y = second.y0; y < second.y0 + 3; y++)
      data.fill(0, y * clean.ink.width + Math.ceil((second.x0 + second.x1) / 2) + 2, y * clean.ink.width + second.x1)
    expect(withCountedStrokes('I1/2028', box, { ink: { ...clean.ink, data } })).toBe('II/2028')
  })

  it('figures are counted only where a roman number must stand', () => {
    const { clean, box } = printedWord('II')
    expect(withCountedStrokes('11', box, clean)).toBe('11')
    expect(withCountedStrokes('11', box, clean, true)).toBe('II')
  })
})

describe('points and commas between digits', () => {
  it.each([
    ['3.1', '31', '3.1'],
    ['1.1', '11', '1.1'],
    ['2.3.4', '234', '2.3.4'],
    ['1.144', '1144', '1.144'],
    ['2,355', '2355', '2,355'],
  ])('%s read as %s is %s', (print, read, expected) => {
    const { clean, box } = printedWord(print)
    expect(withSeparators(read, box, clean)).toBe(expected)
  })

  it.each([
    ['1726', '1726'],
    ['3.1', '3.1'],
    ['Chi', '31'],
    ['31', '312'],
  ])('%s read as %s stays', (print, read) => {
    const { clean, box } = printedWord(print)
    expect(withSeparators(read, box, clean)).toBe(read)
  })

  it('are told with the digits around them; words and two figures are no figure', () => {
    const marks = (print: string) =>
      figureMarks(printedWord(print).clean, printedWord(print).box)?.map(({ kind }) => kind) ?? null
    expect(marks('3.1')).toEqual(['digit', '.', 'digit'])
    expect(marks('công')).toBeNull()
  })

  describe('do not include', () => {
    const box = { x0: 100, y0: 100, x1: 131, y1: 121 }
    const [three, one] = [
      { x0: 100, y0: 100, x1: 113, y1: 121 },
      { x0: 116, y0: 100, x1: 125, y1: 121 },
    ]
    const kinds = (...parts: readonly PixelBox[]) =>
      figureMarks({ ...printedWord('31').clean, components: parts.map((part) => ({ ...part, area: 99 })) }, box)?.map(
        ({ kind }) => kind,
      ) ?? null

    it('the foot that a worn digit has lost', () =>
      expect(kinds(three, one, { x0: 99, y0: 116, x1: 105, y1: 122 })).toEqual(['digit', 'digit']))
    it('dust above the line', () =>
      expect(kinds(three, one, { x0: 128, y0: 100, x1: 130, y1: 102 })).toEqual(['digit', 'digit']))
    it('digits that touch: the ink does not tell how many there are', () =>
      expect(kinds(three, { ...one, x1: 146 })).toBeNull())
  })
})

describe('the full stop of a number', () => {
  it.each([
    ['III.', 'III', 'III.'],
    ['2.1.', '2.1', '2.1.'],
    ['12', '12', '12'],
    ['II', 'II', 'II'],
  ])('%s read as %s is %s', (print, read, expected) => {
    const { clean } = printedWord(print)
    const box = printedWord(print.replace(/\.$/u, '')).box
    expect(withFullStop(read, box, clean)).toBe(expected)
    expect(withFullStop(read, printedWord(print).box, clean)).toBe(expected)
  })
})

describe('the bar of "≥"', () => {
  it.each([
    ['≥80%', '>80%', '≥80%'],
    ['≤5', '<5', '≤5'],
    ['>80%', '>80%', '>80%'],
    ['80', '80', '80'],
  ])('%s read as %s is %s', (print, read, expected) => {
    const { clean, box } = printedWord(print)
    expect(withEqualsBar(read, box, clean)).toBe(expected)
  })
})

it.each(['100%', '22%', '5%', '99,5%'])('%s is no row of digits: its last sign is none', (print) => {
  const { clean, box } = printedWord(print)
  expect(figureMarks(clean, box)).toBe(null)
})
