import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { chunksOf } from './chunks.ts'
import type { LinksOf } from './xlsx/links.ts'
import { type Sheet, sheetRelationsXml, sheetXml } from './xlsx/sheet.ts'
import { stylesXml } from './xlsx/styles.ts'
import { contentTypesXml, packageRelationsXml, workbookRelationsXml, workbookXml } from './xlsx/workbook.ts'

/** The same bytes whenever and wherever: the first day of the zip calendar, as local time without a zone. */
const unchanging = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true } as const

/**
 * The sheets as an Excel workbook (ECMA-376, Office Open XML), in chunks as the reader takes them: no more than a few
 * rows and the links of one sheet are held. An error of the rows ends the stream with that error.
 */
export function xlsxChunks(sheets: readonly Sheet[], linksOf: LinksOf): AsyncIterable<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream.pipe(new PassThrough())
  let source: Readable | null = null
  output.once('close', () => source?.destroy())
  const addXml = (path: string, parts: () => Iterable<string>): void =>
    zip.addReadStreamLazy(path, unchanging, (give) => {
      source = Readable.from(chunksOf(parts())).once('error', (error) => output.destroy(error))
      give(null, source)
    })
  addXml('[Content_Types].xml', () => [contentTypesXml(sheets.length)])
  addXml('_rels/.rels', () => [packageRelationsXml])
  addXml('xl/workbook.xml', () => [workbookXml(sheets)])
  addXml('xl/_rels/workbook.xml.rels', () => [workbookRelationsXml(sheets.length)])
  addXml('xl/styles.xml', () => [stylesXml])
  for (const [index, sheet] of sheets.entries()) {
    const links: Parameters<typeof sheetXml>[2] = []
    addXml(`xl/worksheets/sheet${index + 1}.xml`, () => sheetXml(sheet, linksOf, links))
    addXml(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, () => [sheetRelationsXml(links)])
  }
  zip.end()
  return output
}
