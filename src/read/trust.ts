import type { RawPage } from '../model/raw.ts'
import { decodeLegacyWords } from '../vi/text/legacy.ts'
import { syllableRate } from '../vi/text/syllables.ts'
import type { Recognition } from './recognition.ts'

/** `use` the text layer, `read` the page's picture instead, or read a `sample` of it first and compare. */
export type Trust = 'use' | 'read' | 'sample'

/** Vietnamese running text has 0.9 and more; a text layer with lost accents 0.3 to 0.6. */
const vietnamese = 0.75
/** Words fewer than this do not tell a language. */
const fewest = 12

/** Whether a page's text layer can be believed, before its picture is looked at. */
export function trustIn(page: RawPage): Trust {
  if (page.reason === 'damaged') return 'use'
  if (page.reason === 'no-text' || page.reason === 'unmapped-glyphs') return 'read'
  const rate = rateOf(page)
  if (page.reason === 'ocr-layer') return rate !== null && rate >= vietnamese ? 'sample' : 'read'
  return rate === null || rate >= vietnamese ? 'use' : 'sample'
}

/** Share of Vietnamese syllables on the page, legacy encodings decoded; null where there are too few words. */
function rateOf({ words }: RawPage): number | null {
  const fontWords = words.map(({ text, font }) => ({ text, font: font.name }))
  const texts = decodeLegacyWords(fontWords) ?? fontWords.map(({ text }) => text)
  return texts.length < fewest ? null : syllableRate(texts.join(' ').normalize('NFC'))
}

/** The numbers of the pages that are to be read, or looked at, as pictures. */
export const pagesToRecognise = (pages: readonly RawPage[], mode: Recognition['mode']): readonly number[] =>
  pages
    .filter((page) => (mode === 'always' ? page.reason !== 'damaged' : mode === 'auto' && trustIn(page) !== 'use'))
    .map(({ number }) => number)
