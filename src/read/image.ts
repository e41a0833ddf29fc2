import type { PlacedDocument, RawPage } from '../model/raw.ts'
import { ReadError } from '../model/reason.ts'
import { imagePageSize, imagePages } from './images/image-file.ts'
import { needsOcr } from './pdf/messages.ts'
import type { Reader } from './reader.ts'
import { sniff } from './sniff.ts'

/** More pages than any scanned report has. */
const mostPages = 5000

/** PNG, JPEG and TIFF files: a page a picture, each with the reason `no-text` for the recognition to come. */
export const imageReader: Reader = {
  accepts: (bytes) => sniff(bytes).kind === 'image',
  read: async (bytes) => {
    const count = await imagePages(bytes)
    if (count > mostPages) throw new ReadError('too-many-pages', `${count}`)
    const pages: RawPage[] = []
    for (let number = 1; number <= count; number++) pages.push(await blankPage(bytes, number))
    const value: PlacedDocument = { kind: 'placed', format: 'image', pages }
    return { value, messages: pages.map(({ number }) => needsOcr(number, 'no-text')) }
  },
}

const blankPage = async (bytes: Uint8Array, number: number): Promise<RawPage> => ({
  number,
  ...((await imagePageSize(bytes, number)) ?? { width: 595, height: 842 }),
  reading: 'digital',
  reason: 'no-text',
  words: [],
  strokes: [],
  taggedTables: [],
})
