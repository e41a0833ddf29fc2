import { describe, expect, it } from 'vitest'
import { decide, isFigure, isSpoiltFigure, isSureFigure } from '../../../src/read/ocr/figures.ts'
import type { OcrWord } from '../../../src/read/ocr/tsv.ts'

const words = (text: string, confidence = 0.96): readonly OcrWord[] =>
  text === ''
    ? []
    : text.split(' ').map((part) => ({ text: part, box: { x0: 0, y0: 0, x1: 9, y1: 9 }, confidence, line: 0 }))

describe('a figure', () => {
  it.each(['1.144', '2,355', '80%', '(245)', '-5', '15/4', '3.1', 'l726', 'I0', '1O2', '1 144'])('is %s', (text) => {
    expect(isFigure(words(text))).toBe(true)
  })

  it.each(['', '-', 'Chi', 'Quý II', 'năm 2026', 'KH-UBND', 'II'])('is not "%s"', (text) => {
    expect(isFigure(words(text))).toBe(false)
  })
})

it.each([
  ['25H', 0.66, true],
  ['4"', 0.62, true],
  ['4G', 0.95, false],
  ['Quý', 0.3, false],
  ['411', 0.6, false],
])('"%s" at %d is a figure spoilt at its end: %s', (text, confidence, expected) => {
  expect(isSpoiltFigure(words(text, confidence))).toBe(expected)
})

describe('a figure is sure', () => {
  it.each([
    ['1.144', 0.96, null, true],
    ['1.144', 0.96, 4, true],
    ['1.144', 0.9, null, false],
    ['11', 0.97, 3, false],
    ['l726', 0.97, null, false],
    ['1 144', 0.97, null, false],
    ['1..144', 0.97, null, false],
    ['', 1, null, false],
  ] as const)('%s at %d with %s digits in the ink: %s', (text, confidence, digits, expected) => {
    expect(isSureFigure(words(text, confidence), digits)).toBe(expected)
  })
})

describe('two readings', () => {
  const decided = (...given: Parameters<typeof decide>) =>
    decide(...given).map(({ text, confidence, candidates }) => [
      text,
      Number(confidence.toFixed(3)),
      candidates?.map((other) => other.text),
    ])

  it('that agree are surer than either', () => {
    expect(decided(words('1726', 0.8), words('1726', 0.9))).toEqual([['1726', 0.98, undefined]])
  })

  it('of a figure in two lines agree whatever parts them, and the whole one is taken', () => {
    expect(decided(words('1.250. 000', 0.9), words('1.250.000', 0.9))).toEqual([['1.250.000', 0.99, undefined]])
  })

  it('that differ are in doubt, and both are kept', () => {
    expect(decided(words('1726', 0.9), words('1720', 0.95))).toEqual([['1720', 0.6, ['1726']]])
    expect(decided(words('1726', 0.95), words('1720', 0.9))).toEqual([['1726', 0.6, ['1720']]])
  })

  it('are judged by shape first, and by the digits in the ink', () => {
    expect(decided(words('l726', 0.9), words('1726', 0.5))).toEqual([['1726', 0.5, ['l726']]])
    expect(decided(words('31', 0.97), words('311', 0.5), 3)).toEqual([['311', 0.5, ['31']]])
  })

  it('of which the second is empty are one', () => {
    expect(decided(words('1726', 0.9), [])).toEqual([['1726', 0.9, undefined]])
  })
})
