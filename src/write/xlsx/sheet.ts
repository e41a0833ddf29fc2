import type { Value } from '../columns.ts'
import type { View, ViewColumn, ViewRow } from '../views.ts'
import { cellXml, isWrapped, textCell } from './cell.ts'
import type { Link, LinksOf } from './links.ts'
import { columnName, declaration, xmlText } from './xml.ts'

/** One sheet of the workbook: a view, or a part of one that is too long. */
export interface Sheet {
  readonly title: string
  readonly view: View
  readonly rowCount: number
  readonly rows: Iterable<ViewRow>
}

interface PlacedLink extends Link {
  readonly reference: string
}

/** Links that Excel takes in one sheet. */
const maxLinks = 65_530
/** For machines: there, but not shown. */
const hidden: ReadonlySet<string> = new Set(['document', 'fingerprint', 'value_exact', 'vnd_exact'])
/** Widths in characters of columns that hold names and sentences. */
const widths: Readonly<Record<string, number>> = {
  closing_reading: 40,
  code: 22,
  en: 50,
  funding: 26,
  indicator: 50,
  issuer: 30,
  label: 50,
  lead: 30,
  name: 28,
  owner: 30,
  product: 40,
  quote: 50,
  rule: 24,
  support: 30,
  task: 50,
  title: 50,
  vi: 50,
}
/** Points; Excel and LibreOffice do not find the height of a row with wrapped text when they open a file. */
const lineHeight = 15
const headLines = 2
/** No row is taller than a screen. */
const mostLines = 20

/** "A1:F12": the head and all rows of a sheet. */
export const rangeOf = ({ view, rowCount }: Sheet): string => `A1:${columnName(view.columns.length - 1)}${rowCount + 1}`

/** A sheet by ECMA-376 Part 1, 18.3.1.99, row by row; fills `links` on its way. */
export function* sheetXml(sheet: Sheet, linksOf: LinksOf, links: PlacedLink[]): Iterable<string> {
  const { columns, name: view } = sheet.view
  yield `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`
  yield `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${rangeOf(sheet)}"/>`
  yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  yield `<sheetFormatPr defaultRowHeight="${lineHeight}"/><cols>${columns.map(widthXml).join('')}</cols><sheetData>`
  yield rowXml(
    1,
    columns.map(({ title }, index) => textCell(`${columnName(index)}1`, title, 'head')),
    headLines,
  )
  let number = 1
  for (const row of sheet.rows) {
    number += 1
    const targets = links.length < maxLinks ? linksOf(view, row) : {}
    yield rowXml(
      number,
      columns.map((column, index) => {
        const reference = `${columnName(index)}${number}`
        const target = targets[column.name]
        if (target !== undefined) links.push({ reference, ...target })
        return cellXml(reference, column, row[column.name] ?? null, target !== undefined)
      }),
      Math.max(...columns.map((column) => linesOf(column, row[column.name] ?? null))),
    )
  }
  yield `</sheetData><autoFilter ref="${rangeOf(sheet)}"/>`
  if (links.length > 0) yield `<hyperlinks>${links.map(linkXml).join('')}</hyperlinks>`
  yield '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
  yield `<ignoredErrors><ignoredError sqref="${rangeOf(sheet)}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
}

/** The relationships of a sheet whose links are known, i.e. that is written. */
export const sheetRelationsXml = (links: readonly PlacedLink[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(
      ({ target }, index) =>
        `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xmlText(target)}" TargetMode="External"/>`,
    )
    .join('')}</Relationships>`

const linkXml = ({ reference, location }: PlacedLink, index: number): string =>
  `<hyperlink ref="${reference}" r:id="rId${index + 1}"${location === null ? '' : ` location="${xmlText(location)}"`}/>`

const rowXml = (number: number, cells: readonly string[], lines: number): string =>
  `<row r="${number}"${lines > 1 ? ` ht="${lineHeight * Math.min(lines, mostLines)}"` : ''}>${cells.join('')}</row>`

/** How many lines a cell's text takes when it wraps, about. */
function linesOf(column: ViewColumn, value: Value): number {
  if (typeof value !== 'string' || hidden.has(column.name) || !isWrapped(column)) return 1
  const width = widthOf(column)
  return value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0)
}

function widthXml(column: ViewColumn, index: number): string {
  const place = `min="${index + 1}" max="${index + 1}"`
  return `<col ${place} width="${widthOf(column)}" customWidth="1"${hidden.has(column.name) ? ' hidden="1"' : ''}/>`
}

/** In characters, with room for the button of the filter. */
function widthOf({ name, type, title }: ViewColumn): number {
  const width = widths[name]
  if (width !== undefined) return width
  const least = type === 'boolean' || name === 'id' ? 8 : type === 'text' || /\(đồng\)/.test(title) ? 18 : 10
  return Math.max(least, Math.min(title.length + 4, 24))
}
