import { expect, test, vi } from 'vitest'
import { read } from '../../src/read/index.ts'
import { EngineError } from '../../src/read/ocr/engine.ts'
import { withEngine } from '../../src/read/ocr/engines.ts'
import type { Recognition } from '../../src/read/recognition.ts'
import { pdfStream, rawPdf } from '../kit/raw-pdf.ts'
import { drawnPage } from '../kit/scan.ts'
import { pictureObject } from '../kit/scan-pdf.ts'

vi.mock('../../src/read/ocr/engines.ts', () => ({ withEngine: vi.fn() }))

const recognition: Recognition = { mode: 'auto', cores: 2, cellsOf: () => [], cache: null }
const whole = { content: 'q 595 0 0 842 0 0 cm /X1 Do Q', resources: '/XObject << /X1 20 0 R >>' }
const sheet = drawnPage([595, 842], 50, (pen) => pen.fillRect(72, 72, 300, 20))
const huge = '/Type /XObject /Subtype /Image /Width 20000 /Height 20000 /ColorSpace /DeviceGray /BitsPerComponent 1'

test('a missing language file is told once, and the pages stay unread', async () => {
  vi.mocked(withEngine).mockRejectedValue(new EngineError('vie.traineddata.gz'))
  const pdf = rawPdf([whole, whole], { objects: { 20: await pictureObject(sheet, 'bits') } })
  const { value, messages } = await read(pdf, { password: null }, recognition)
  const told = messages.filter(({ code }) => code === 'ocr-unavailable')
  expect(told).toHaveLength(1)
  expect(told[0]!.vi).toContain('vie.traineddata.gz')
  expect(value).toMatchObject({ pages: [{ words: [] }, { words: [] }] })
})

test('a page that fails in the engine, and one of 20,000 × 20,000 pixels, are messages; the others are read', async () => {
  const read1 = { width: 595, height: 842, words: [], strokes: [] }
  vi.mocked(withEngine).mockRejectedValueOnce(new Error('out of bounds')).mockResolvedValue(read1)
  const tooLarge = { ...whole, resources: '/XObject << /X1 21 0 R >>' }
  const objects = { 20: await pictureObject(sheet, 'bits'), 21: pdfStream(huge, 'x') }
  const pdf = rawPdf([whole, tooLarge, whole], { objects })
  const { value, messages } = await read(pdf, { password: null }, { ...recognition, cores: 1 })
  expect(messages.map(({ code, page }) => `${code} ${page}`)).toEqual([
    'needs-ocr 1',
    'needs-ocr 2',
    'ocr-failed 1',
    'page-too-large 2',
    'read-by-ocr 3',
  ])
  expect(value).toMatchObject({ pages: [{ reading: 'digital' }, { reading: 'digital' }, { reading: 'ocr' }] })
})
