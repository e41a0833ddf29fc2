import { expect, it } from 'vitest'
import { hocrToChoices } from '../../../src/read/ocr/ink-choices.ts'

const choice = (confidence: number, text: string) =>
  `<span class='ocrx_cinfo' id='choice_1' title='x_confs ${confidence}'>${text}</span>`
const letter = (...choices: readonly string[]) =>
  `<span class='ocrx_cinfo' id='lstm_choices_1'>${choices.join('\n')}</span>`
const word = (text: string, ...letters: readonly string[]) =>
  `<span class='ocrx_word' id='word_1' title='bbox 5 5 49 31; x_wconf 91'>${text}\n${letters.join('\n')}</span>`

it('what else the letters of a word may spell, likeliest first; blanks and faint choices are none', () => {
  const đ = letter(choice(93, ' '))
  const first = letter(choice(93.9, 'đ'), choice(0, 'd'))
  const second = letter(choice(85, 'ố'), choice(60, 'ổ'), choice(10, 'ồ'))
  const last = letter(choice(94, 'i'))
  expect(hocrToChoices(word('đối', đ, first, second, last))).toEqual([
    [
      { text: 'đổi', confidence: 0.6 },
      { text: 'đồi', confidence: 0.1 },
    ],
  ])
})

it('one list a word, also where a word has no other choice, and signs as they are printed', () => {
  const plain = word('Dự', letter(choice(90, 'D')), letter(choice(90, 'ự')))
  const sign = word('&lt;5', letter(choice(90, '&lt;'), choice(30, '&gt;')), letter(choice(90, '5')))
  expect(hocrToChoices(plain + sign)).toEqual([[], [{ text: '>5', confidence: 0.3 }]])
  expect(hocrToChoices('')).toEqual([])
})

it('a long word of doubtful letters keeps few', () => {
  const doubtful = letter(choice(50, 'a'), choice(40, 'b'), choice(30, 'c'))
  expect(hocrToChoices(word('a'.repeat(30), ...Array.from({ length: 30 }, () => doubtful)))[0]!.length).toBeLessThan(17)
})
