import type { Document } from '../model/document.ts'
import type { Evidence } from '../model/record.ts'

/** Whether any of the places was read from a page image, so that a slip may be the reader's. */
export const isScanned = ({ pages }: Document, places: readonly Evidence[]): boolean =>
  places.some(({ page }) => pages.find(({ number }) => number === page)?.reading === 'ocr')
