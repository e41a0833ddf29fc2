import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { refuseBombs } from '../../../src/read/pdf/bombs.ts'
import { pdfStream, rawPdf } from '../../kit/raw-pdf.ts'

const shown = 'BT /F1 12 Tf 50 700 Td (Ke hoach nam 2026) Tj ET'
const deflated = (content: string | Uint8Array): string => deflateSync(content).toString('latin1')
const blanks = deflateSync(Buffer.alloc(70 * 2 ** 20, 0x20))

const withObject = (entries: string, data: string): Uint8Array =>
  rawPdf([{ content: `${shown} /X1 Do`, resources: '/XObject << /X1 20 0 R >>' }], {
    objects: { 20: pdfStream(entries, data) },
  })

test.each([
  ['deflated once', withObject('/Subtype /Form /Filter /FlateDecode', blanks.toString('latin1')), 'inflates'],
  ['deflated twice', withObject('/Filter [/FlateDecode /FlateDecode]', deflated(blanks)), 'inflates'],
  ['by its short name', withObject('/Filter [/Fl /Fl]', deflated(blanks)), 'inflates'],
  ['states that are never restored', withObject('/Filter /FlateDecode', deflated('q '.repeat(6000))), 'graphics'],
  ['the same in the open', rawPdf(['q\n'.repeat(6000) + shown]), 'graphics'],
])('a bomb is told before it is read: %s', (_, bytes, detail) => {
  expect(() => refuseBombs(bytes)).toThrow(
    expect.objectContaining({ reason: 'too-large', detail: expect.stringContaining(detail) }),
  )
})

test.each([
  ['a page', rawPdf([shown])],
  ['states restored again', withObject('/Filter /FlateDecode', deflated('q Q '.repeat(20_000)))],
  ['states restored without being saved', rawPdf(['Q '.repeat(20_000)])],
  ['letters q in a text', rawPdf([`BT /F1 12 Tf (${'qq'.repeat(20_000)}) Tj ET`])],
  [
    'a picture, which is not read with the page',
    withObject('/Subtype /Image /Filter /FlateDecode', blanks.toString('latin1')),
  ],
  ['a damaged stream', withObject('/Filter /FlateDecode', deflated(shown).slice(0, 20))],
  ['a stream that never ends', rawPdf([shown]).slice(0, 700)],
  ['the word alone', Buffer.from('%PDF-1.7 stream')],
  ['nothing', new Uint8Array()],
])('what is no bomb passes: %s', (_, bytes) => {
  expect(() => refuseBombs(bytes)).not.toThrow()
})
