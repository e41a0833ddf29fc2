import { afterAll, beforeAll, expect, test } from 'vitest'
import { EngineError, type EngineThread, type Reading, startEngine } from '../../../src/read/ocr/engine.ts'
import type { GrayImage } from '../../../src/read/raster/contract.ts'
import { printedWord } from '../../kit/printed-word.ts'

const line: Reading = { layout: 'line', dpi: 200, alphabet: null }
const imageOf = (text: string): GrayImage => printedWord(text).clean.withoutLines

let engine: EngineThread
beforeAll(async () => {
  engine = await startEngine()
})
afterAll(() => engine.close())

test('Vietnamese words with places and confidence', async () => {
  const words = await engine.read(imageOf('Dự toán'), line)
  expect(words.map(({ text }) => text)).toEqual(['Dự', 'toán'])
  const [first, second] = words
  expect(first!.box.x1).toBeLessThanOrEqual(second!.box.x0)
  expect(first!.confidence).toBeGreaterThan(0.8)
})

test('an alphabet leaves nothing else to choose from', async () => {
  const [word] = await engine.read(imageOf('1726'), { ...line, alphabet: '0123456789' })
  expect(word!.text).toBe('1726')
})

test('what is read does not depend on what was read before', async () => {
  const texts = ['đổi mới sáng tạo', 'Ủy ban nhân dân', '2.355.000', 'Tổ công nghệ số']
  const read = async (thread: EngineThread, order: readonly string[]) => {
    const found = new Map<string, unknown>()
    for (const text of order) found.set(text, await thread.read(imageOf(text), line))
    return texts.map((text) => found.get(text))
  }
  const forward = await read(engine, texts)
  expect(await read(engine, texts.toReversed())).toEqual(forward)
  const fresh = await startEngine()
  expect(await read(fresh, texts.toReversed())).toEqual(forward)
  fresh.close()
})

test('a missing language file is named', async () => {
  await expect(startEngine('/nowhere')).rejects.toThrow(EngineError)
  await expect(startEngine('/nowhere')).rejects.toThrow('vie.traineddata.gz')
})

test('an image that cannot be read is an error of its own, and the engine is told to be replaced', async () => {
  const thread = await startEngine()
  await expect(thread.read({ width: 0, height: 0, data: new Uint8Array() }, line)).rejects.toThrow()
  expect(thread.broken()).toBe(true)
  thread.close()
})
