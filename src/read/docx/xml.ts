import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import { ReadError } from '../../model/reason.ts'

/** An element with its name in the usual prefix whatever the file calls it: `w:p`, `mc:Choice`. Text stands in `:t` elements only. */
export interface XmlElement {
  readonly name: string
  /** Prefixed likewise: `w:val`; without a prefix where the file has none. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** Namespaces of the transitional and the strict form (ECMA-376 Part 1, Part 4) under one prefix. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

/** Word nests some 20 deep; beyond this a file is made to exhaust the stack. */
const maxDepth = 400

interface Open {
  readonly name: string
  readonly attributes: XmlElement['attributes']
  readonly children: XmlElement[]
  text: string
}

/**
 * Bytes of an XML part to its root element. No entity but the five of XML is known and a DOCTYPE is refused.
 * Throws `ReadError`: truncated for what is not well formed, bad-archive for a DOCTYPE, too-large for absurd nesting.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: Open = { name: '', attributes: noAttributes, children: [], text: '' }
  const stack: Open[] = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new ReadError('truncated', error.message)
  })
  parser.on('doctype', () => {
    throw new ReadError('bad-archive', 'DOCTYPE')
  })
  parser.on('opentag', (tag) => {
    if (stack.length > maxDepth) throw new ReadError('too-large', `XML nested more than ${maxDepth} deep`)
    stack.push({
      name: qualified(tag.uri, tag.local),
      attributes: attributesOf(tag.attributes),
      children: [],
      text: '',
    })
  })
  parser.on('text', (text) => addText(stack.at(-1)!, text))
  parser.on('cdata', (text) => addText(stack.at(-1)!, text))
  parser.on('closetag', () => {
    const closed = stack.pop()!
    const { children } = stack.at(-1)!
    for (const child of closed.name === 'mc:AlternateContent' ? alternative(closed) : [closed]) children.push(child)
  })
  parser.write(decodeOrThrow(bytes)).close()
  const [top] = root.children
  if (top === undefined) throw new ReadError('truncated', 'no root element')
  return top
}

const noAttributes: XmlElement['attributes'] = Object.freeze(Object.create(null))

function attributesOf(written: Readonly<Record<string, SaxesAttributeNS>>): XmlElement['attributes'] {
  const own = Object.values(written).filter(({ prefix }) => prefix !== 'xmlns')
  if (own.length === 0) return noAttributes
  const attributes: Record<string, string> = Object.create(null)
  for (const { uri, local, value } of own) attributes[qualified(uri, local)] = value
  return attributes
}

function qualified(uri: string, local: string): string {
  if (uri === '') return local
  return `${prefixes.get(uri) ?? '?'}:${local}`
}

function addText(element: Open, text: string): void {
  if (element.name.endsWith(':t')) element.text += text
}

/** The content of the branch that has text, the newer one first, so that a text box written in two forms is read once. */
function alternative(element: XmlElement): readonly XmlElement[] {
  const branches = element.children.map((branch) => branch.children)
  return branches.find((branch) => branch.some(hasText)) ?? branches.find((branch) => branch.length > 0) ?? []
}

const hasText = (element: XmlElement): boolean => element.name === 'w:t' || element.children.some(hasText)

/** UTF-8 unless a byte order mark says UTF-16; OPC 8.1.4 allows no other. Bytes that are neither become U+FFFD. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/** The same for a part that is read: there no letter may be lost. */
function decodeOrThrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw new ReadError('truncated', 'bytes that are no text')
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name)

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

/** The `w:val` of a child: `valueIn(pPr, 'w:jc')` is "center"; undefined without child or attribute. */
export const valueIn = (element: XmlElement | undefined, name: string): string | undefined =>
  childNamed(element, name)?.attributes['w:val']

/** A whole number as attributes hold it; undefined for anything else. */
export function integerOf(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** Serialises with the prefixes of `XmlElement`; the root must declare them. */
export function serialise({ name, attributes, text, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${written.join('')}>${escaped(text)}${children.map(serialise).join('')}</${name}>`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter]!)

/** A new element, for writing. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlElement[] = [],
  text = '',
): XmlElement => ({ name, attributes, children, text })
