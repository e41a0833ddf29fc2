import type { RawPage } from '../../model/raw.ts'
import { decodeLegacyWords } from '../../vi/text/legacy.ts'
import { normalise } from '../../vi/text/normalise.ts'
import type { PlacedWord } from '../tables/cell-text.ts'

/** Words of each page as laid out, index by index: legacy encodings decoded over the whole document, then normalised. */
export function pagesToWords(pages: readonly RawPage[]): readonly (readonly PlacedWord[])[] {
  const fontWords = pages.flatMap(({ words }) => words.map(({ text, font }) => ({ text, font: font.name })))
  const decoded = (decodeLegacyWords(fontWords) ?? fontWords.map(({ text }) => text)).values()
  return pages.map(({ number, words }) =>
    words.map(({ text, box, font, confidence, candidates, reread, turns }) => ({
      text: normalise(decoded.next().value ?? text).trim(),
      raw: text,
      page: number,
      box,
      bold: font.bold,
      italic: font.italic,
      size: font.size,
      confidence,
      glued: false,
      ...(candidates && { candidates }),
      ...(reread && { reread }),
      ...(turns && { turns }),
    })),
  )
}
