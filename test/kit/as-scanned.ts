import type { Document } from '../../src/model/document.ts'
import type { RawWord } from '../../src/model/raw.ts'

type Ink = Partial<Pick<RawWord, 'confidence' | 'candidates' | 'reread'>>

/** A document as if its one page had been read from a picture; `inks` tell of words how, the others were read surely. */
export const asScanned = (document: Document, inks: Readonly<Record<string, Ink>> = {}): Document => ({
  ...document,
  pages: [{ number: 1, reading: 'ocr' } as Document['pages'][number]],
  tables: document.tables.map((each) => ({ ...each, parts: [{ page: 1, box: { x0: 0, y0: 0, x1: 9, y1: 9 } }] })),
  words: document.words.map((word) => ({
    ...word,
    confidence: 0.97,
    ...inks[document.text.slice(word.span.start, word.span.end)],
  })),
})
