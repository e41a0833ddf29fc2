import { rangeOf, type Sheet } from './sheet.ts'
import { declaration, xmlText } from './xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** 1 to count: the numbers of the sheets in the names of their parts. */
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

export const contentTypesXml = (count: number): string =>
  `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${numbers(
    count,
  )
    .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`)
    .join('')}</Types>`

export const packageRelationsXml = `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

/** The filter of a sheet has a hidden name too, without which Excel cannot sort by it; the head is printed on every page. */
export const workbookXml = (sheets: readonly Sheet[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
    .map(({ title }, index) => `<sheet name="${xmlText(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets><definedNames>${[
    ...sheets.map((sheet, index) => definedName('_FilterDatabase', index, sheet, absolute(rangeOf(sheet)), true)),
    ...sheets.map((sheet, index) => definedName('Print_Titles', index, sheet, '$1:$1', false)),
  ].join('')}</definedNames></workbook>`

export const workbookRelationsXml = (count: number): string =>
  `${declaration}<Relationships xmlns="${packaging}/relationships">${numbers(count)
    .map((n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
    .join('')}<Relationship Id="rId${count + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`

function definedName(name: string, index: number, { title }: Sheet, range: string, hidden: boolean): string {
  return `<definedName name="_xlnm.${name}" localSheetId="${index}"${hidden ? ' hidden="1"' : ''}>'${xmlText(title)}'!${range}</definedName>`
}

/** "A1:F12" as "$A$1:$F$12". */
const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
