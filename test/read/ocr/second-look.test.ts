import { expect, test } from 'vitest'
import type { Engine } from '../../../src/read/ocr/engine.ts'
import { lookAgain } from '../../../src/read/ocr/second-look.ts'
import type { OcrWord } from '../../../src/read/ocr/tsv.ts'
import type { CleanPage } from '../../../src/read/raster/contract.ts'

const gray = { width: 400, height: 60, data: new Uint8Array(24_000).fill(255) }
const clean = { gray, withoutLines: gray, dpi: 200 } as unknown as CleanPage

const line = (...read: readonly (readonly [string, number])[]): readonly OcrWord[] =>
  read.map(([text, confidence], i) => ({
    text,
    confidence,
    line: 0,
    box: { x0: i * 50, y0: 10, x1: i * 50 + 40, y1: 30 },
  }))

/** Says one thing after the other, and counts. */
function engineSaying(...readings: readonly (readonly [string, number])[]): Engine & { asked: number } {
  const engine = {
    asked: 0,
    read: async () => {
      const reading = readings[Math.min(engine.asked++, readings.length - 1)]
      return reading === undefined ? [] : line(reading)
    },
  }
  return engine
}

const texts = (words: readonly OcrWord[]) => words.map(({ text }) => text).join(' ')

test('sure words are not read again', async () => {
  const engine = engineSaying(['khác', 1])
  expect(texts(await lookAgain(line(['chuyển', 0.96], ['đổi', 0.97], ['số', 0.96]), clean, engine))).toBe(
    'chuyển đổi số',
  )
  expect(texts(await lookAgain(line(['UBND', 0.93]), clean, engine))).toBe('UBND')
  expect(engine.asked).toBe(0)
})

test('a symbol is looked at again, though no letter of it may be another', async () => {
  const engine = engineSaying(['22-ĐA/TU', 0.94])
  expect(texts(await lookAgain(line(['22-DA/TU', 0.9]), clean, engine))).toBe('22-ĐA/TU')
})

test('the codes of bodies decide between readings of a symbol; an unknown one stays where no reading has a known one', async () => {
  const engine = engineSaying(['382/KHGN-KHTC', 0.94], ['382/KHCN-KHTC,', 0.8])
  expect(texts(await lookAgain(line(['382/KHON-KHTC,', 0.9]), clean, engine))).toBe('382/KHCN-KHTC,')
  expect(texts(await lookAgain(line(['12/XYZ-KT', 0.9]), clean, engineSaying(['12/XYZ-KT', 0.9])))).toBe('12/XYZ-KT')
})

test('a symbol that is none, or not of the kind named before it, is read until one is; its number stays', async () => {
  const letter = line(['văn', 1], ['bản', 1], ['số', 1], ['1286/JŸSKHCN-KHTC', 0.97])
  const read = engineSaying(['1286/5SKHCN-KHTC', 0.9], ['1236/SKHCN-KHTC', 0.9], ['1286/SKHCN-KHTC', 0.8])
  expect(texts(await lookAgain(letter, clean, read))).toBe('văn bản số 1286/SKHCN-KHTC')
  const submission = line(['Tờ', 1], ['trình', 1], ['số', 1], ['198/TT-UBND', 0.97])
  expect(texts(await lookAgain(submission, clean, engineSaying(['198/TTr-UBND', 0.9])))).toBe(
    'Tờ trình số 198/TTr-UBND',
  )
  expect(texts(await lookAgain(submission, clean, engineSaying(['198/TT-UBND', 0.9])))).toBe('Tờ trình số 198/TT-UBND')
  const circular = engineSaying(['39/TTr-BTC', 1])
  await lookAgain(line(['Thông', 1], ['tư', 1], ['số', 1], ['39/2026/TT-BTC', 0.97]), clean, circular)
  expect(circular.asked).toBe(0)
})

test('a second reading that agrees ends the matter, and makes the word surer', async () => {
  const engine = engineSaying(['Chi', 0.94])
  expect(await lookAgain(line(['Chi', 0.8]), clean, engine)).toMatchObject([{ text: 'Chi', confidence: 0.94 }])
  expect(engine.asked).toBe(1)
})

test('readings of an unsure word vote, and the losers are kept', async () => {
  const engine = engineSaying(['Chi', 0.94], ['Chi', 0.9], ['Chi', 0.6])
  const read = { ...line(['Chỉ', 0.93])[0]!, choices: [{ text: 'Chi', confidence: 0.3 }] }
  const [word] = await lookAgain([read], clean, engine)
  expect(word).toMatchObject({ text: 'Chi', candidates: [{ text: 'Chỉ', confidence: 0.93 }] })
})

test('what cannot be a word does not beat what can; abbreviations can', async () => {
  const garbled = engineSaying(['Chíi', 0.99])
  expect(texts(await lookAgain(line(['Chi', 0.7]), clean, garbled))).toBe('Chi')
  const abbreviation = engineSaying(['VT', 0.92])
  expect(texts(await lookAgain(line(['VI', 0.6]), clean, abbreviation))).toBe('VT')
})

test('a set phrase is looked at again though it was read surely, and decides', async () => {
  const engine = engineSaying(['đối', 0.97], ['đổi', 0.7])
  expect(texts(await lookAgain(line(['chuyển', 0.97], ['đối', 0.97], ['số', 0.97]), clean, engine))).toBe(
    'chuyển đổi số',
  )
  expect(engine.asked).toBe(2)
})

test('a phrase puts in no word that no reading gave', async () => {
  const engine = engineSaying(['đối', 0.97])
  expect(texts(await lookAgain(line(['chuyển', 0.97], ['đối', 0.97], ['số', 0.97]), clean, engine))).toBe(
    'chuyển đối số',
  )
})

test('two words in place of one, or none, are no reading of it', async () => {
  const engine: Engine = { read: async () => line(['Ch', 0.99], ['i', 0.99]) }
  expect(texts(await lookAgain(line(['Chi', 0.7]), clean, engine))).toBe('Chi')
  expect(texts(await lookAgain(line(['Chi', 0.7]), clean, { read: async () => [] }))).toBe('Chi')
})

test('a phrase decides between the choices of one reading, without another look', async () => {
  const engine = engineSaying(['khác', 1])
  const [before, word, after] = line(['chuyển', 0.97], ['đối', 0.84], ['số', 0.97])
  const words = [before!, { ...word!, choices: [{ text: 'đổi', confidence: 0.6 }] }, after!]
  expect(texts(await lookAgain(words, clean, engine))).toBe('chuyển đổi số')
  expect(engine.asked).toBe(0)
})

test('capitals with two tone marks are no word, and give way to a choice that is one', async () => {
  const [word] = line(['TỐỔNG', 0.7])
  const words = [{ ...word!, choices: [{ text: 'TỔNG', confidence: 0.5 }] }]
  expect(texts(await lookAgain(words, clean, { read: async () => [] }))).toBe('TỔNG')
})

test('a letter read as two is one, with the mark that makes the phrase', async () => {
  const silent: Engine = { read: async () => [] }
  expect(texts(await lookAgain(line(['TỔỐNG', 0.9], ['CỘNG', 0.97]), clean, silent))).toBe('TỔNG CỘNG')
  expect(texts(await lookAgain(line(['TỐỔNG', 0.9], ['CỘNG', 0.97]), clean, silent))).toBe('TỔNG CỘNG')
})

test('no figure is read into a word', async () => {
  const words = [{ ...line(['PhầnI', 0.8])[0]!, choices: [{ text: 'Phần1', confidence: 0.7 }] }]
  expect(texts(await lookAgain(words, clean, { read: async () => [] }))).toBe('PhầnI')
})

test('a rare word gives way to the usual one where the ink may be that', async () => {
  const word = { ...line(['TỐNG', 0.97])[0]!, choices: [{ text: 'TỔNG', confidence: 0.2 }] }
  expect(texts(await lookAgain([word], clean, engineSaying(['TỐNG', 0.9])))).toBe('TỔNG')
  expect(texts(await lookAgain(line(['tống', 0.97]), clean, engineSaying(['tống', 0.9])))).toBe('tống')
})

test('a sign by itself is looked at again only where it is a scrawl', async () => {
  expect(texts(await lookAgain(line(['x', 0.1]), clean, engineSaying(['TT', 0.9])))).toBe('TT')
  expect(texts(await lookAgain(line(['x', 0.8]), clean, engineSaying(['TT', 0.9])))).toBe('x')
})

test('a word in either of its two spellings spoils no phrase', async () => {
  const engine = engineSaying(['khác', 1])
  await lookAgain(line(['công', 0.97], ['nghiệp', 0.97], ['hoá,', 0.97], ['kĩ', 0.97], ['thuật', 0.97]), clean, engine)
  expect(engine.asked).toBe(0)
})

test('behind "Đơn vị tính:" a unit of money is asked for', async () => {
  const choices = [
    { text: 'trä', confidence: 0.7 },
    { text: 'trđ', confidence: 0.6 },
  ]
  const unit = (text: string): readonly OcrWord[] => {
    const [a, b, c, word] = line(['Đơn', 0.97], ['vị', 0.97], ['tính:', 0.97], [text, 0.8])
    return [a!, b!, c!, { ...word!, choices }]
  }
  expect(texts(await lookAgain(unit('trả'), clean, engineSaying(['trả', 0.9])))).toBe('Đơn vị tính: trđ')
  expect(texts(await lookAgain(unit('%'), clean, engineSaying(['%', 0.9])))).toBe('Đơn vị tính: %')
})

test('a phrase goes on in the next line', async () => {
  const [above, below] = [line(['Tố', 0.97], ['công', 0.97], ['nghệ', 0.97]), line(['số', 0.97], ['cộng', 0.97])]
  const next = below.map((word) => ({ ...word, line: 1, box: { ...word.box, y0: 40, y1: 60 } }))
  const words = [{ ...above[0]!, choices: [{ text: 'Tổ', confidence: 0.3 }] }, ...above.slice(1), ...next]
  expect(texts(await lookAgain(words, clean, engineSaying(['khác', 1])))).toBe('Tổ công nghệ số cộng')
})
