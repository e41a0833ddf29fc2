import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizeOfLetters } from '../../../src/read/ocr/letter-size.ts'
import { toVietnameseLetters } from '../../../src/read/ocr/letters.ts'

describe('letters of other languages', () => {
  it.each([
    ['thüc', 'thức'],
    ['ðộng', 'động'],
    ['söng', 'sông'],
    ['hoäch', 'hoạch'],
    ['Ðiều', 'Điều'],
    ['ñghị', 'nghị'],
    ['(ðồng)', '(đồng)'],
  ])('%s is read as %s where that makes a syllable', (read, meant) => {
    expect(toVietnameseLetters(read)).toBe(meant)
  })

  it('a letter read once too often goes', () => {
    expect(toVietnameseLetters('ŒCP.')).toBe('CP.')
  })

  it.each([
    ['422/QĐ-TIg', '422/QĐ-TTg'],
    ['1Tg;', 'TTg;'],
    ['2200/QĐ-TTq', '2200/QĐ-TTg'],
    ['TTg', 'TTg'],
  ])('%s is the code of the Prime Minister', (read, meant) => {
    expect(toVietnameseLetters(read)).toBe(meant)
  })

  it.each(['kế', 'hoạch', 'Müller', 'Citroën', '1.144', 'KH-UBND', ''])('%s stays', (word) => {
    expect(toVietnameseLetters(word)).toBe(word)
  })

  it.each([
    ['703\u2044SKHCN', '703/SKHCN'],
    ['703/\u2044SKHCN-VP', '703/SKHCN-VP'],
    ['1/2', '1/2'],
  ])('%s has one slash', (read, meant) => {
    expect(toVietnameseLetters(read)).toBe(meant)
  })

  it('decomposed letters are composed, and what has no foreign letter keeps its letters', () => {
    expect(toVietnameseLetters('kế'.normalize('NFD'))).toBe('kế')
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (word) => toVietnameseLetters(word) === word))
  })
})

describe('the font size by the height of the ink', () => {
  it.each([
    ['x', 9.4, 20],
    ['Chi', 13.6, 20],
    ['1726', 13.6, 20],
    ['công', 17.8, 20],
    ['ẤP', 20, 20],
  ])('%s, %d high, is of size %d', (text, height, size) => {
    expect(sizeOfLetters(text, height)).toBeCloseTo(size, 0)
  })

  it('is unknown for a dash', () => {
    expect(sizeOfLetters('-', 2)).toBeNull()
  })
})
