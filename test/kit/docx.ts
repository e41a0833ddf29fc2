import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** What a test document holds: the inside of `w:body` and, where a test needs them, the inside of the other parts. */
export interface DocxParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  /** Further parts by name, as they are. */
  readonly others?: Readonly<Record<string, string>>
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const part = (root: string, inside: string): string => `${DECLARATION}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string => {
  const each = targets.map(
    ([kind, target]) => `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  )
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

const contentTypes = (kinds: readonly string[]): string => {
  const types = kinds.map((kind) => {
    const type = `${CONTENT}.${kind === 'document' ? 'document.main' : kind}+xml`
    return `<Override PartName="/word/${kind}.xml" ContentType="${type}"/>`
  })
  const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${rels}<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`
}

/** The parts of a package, so that Word opens it too. */
export function docxTexts({ body, others, ...related }: DocxParts): Record<string, string> {
  const kinds = Object.keys(related)
  return {
    '[Content_Types].xml': contentTypes(['document', ...kinds]),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(kinds.map((kind) => [kind, `${kind}.xml`])),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(Object.entries(related).map(([kind, inside]) => [`word/${kind}.xml`, part(kind, inside)])),
    ...others,
  }
}

export const docxBytes = (parts: DocxParts): Promise<Buffer> => zipped(docxTexts(parts))

/** A zip with a fixed date and nothing packed, so that the same parts give the same bytes under every zlib. */
export function zipped(texts: Readonly<Record<string, string | Buffer>>, compress = false): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(texts))
    zip.addBuffer(Buffer.from(text), name, { mtime: new Date(2026, 0, 1), compress })
  zip.end()
  return buffer(zip.outputStream)
}

/** `<w:p>` of one run: `p('Điều 1', '<w:jc w:val="center"/>')`. */
export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : r(text)}</w:p>`

export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** numPr of a paragraph. */
export const numbered = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

/** A level of a list: `lvl(0, 'upperRoman', '%1.')`; `more` goes inside. */
export const lvl = (level: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

export const abstractNum = (id: number, inside: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`

/** A list by an abstract one; `overrides` are `w:lvlOverride` elements. */
export const num = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`

/** A table of rows of cells; a cell is its inside, or properties and inside. */
export const tbl = (rows: readonly (readonly (string | readonly [string, string])[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(tc).join('')}</w:tr>`).join('')}</w:tbl>`

const tc = (cell: string | readonly [string, string]): string =>
  typeof cell === 'string' ? `<w:tc>${cell}</w:tc>` : `<w:tc><w:tcPr>${cell[0]}</w:tcPr>${cell[1]}</w:tc>`
