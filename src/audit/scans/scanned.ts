import type { Document, Table } from '../../model/document.ts'
import type { Evidence } from '../../model/record.ts'

type Pages = Pick<Document, 'pages'>

/** Whether any of the places was read from a page image, so that a slip may be the reader's. */
export const isScanned = (document: Pages, places: readonly Pick<Evidence, 'page'>[]): boolean =>
  places.some(({ page }) => document.pages.find(({ number }) => number === page)?.reading === 'ocr')

/** The same of a table, wherever a part of it stands. */
export const isScannedTable = (document: Pages, { parts }: Pick<Table, 'parts'>): boolean => isScanned(document, parts)
