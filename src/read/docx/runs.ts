import { silent, unwrapped } from './content.ts'
import type { Losses } from './losses.ts'
import { effectiveLook, type Style, type Styles, type TextLook, toggle } from './styles.ts'
import { childNamed, element, type XmlElement } from './xml.ts'

export interface Runs {
  /** `w:r` elements with their look resolved and nothing but printed text, breaks and note references in them. */
  readonly runs: readonly XmlElement[]
  /** `w:txbxContent` of the text boxes anchored here. */
  readonly boxes: readonly XmlElement[]
}

/** A field is code up to its separator and printed result from there on (ECMA-376 Part 1, 17.16.18). */
type FieldPart = 'code' | 'result'

/** The content of one paragraph as it is printed: field codes, deletions and hidden text are gone. */
export function printedRuns(content: readonly XmlElement[], style: Style, styles: Styles, losses: Losses): Runs {
  const runs: XmlElement[] = []
  const boxes: XmlElement[] = []
  const fields: FieldPart[] = []
  for (const item of unwrapped(content)) {
    if (item.name === 'w:r') {
      const look = effectiveLook(styles, style, childNamed(item, 'w:rPr'))
      const printed = withoutOwnMark(item.children).flatMap((child) => printedContent(child, look))
      if (printed.length > 0) runs.push(element('w:r', {}, [lookElement(look), ...printed]))
    } else if (item.name === 'm:oMath' || item.name === 'm:oMathPara') {
      runs.push(element('w:r', {}, [textElement(mathText(item))]))
    } else if (item.name === 'w:del' || item.name === 'w:moveFrom') {
      losses.note('tracked-change')
    } else if (!silent.has(item.name)) {
      losses.note('unknown-element', item.name)
    }
  }
  return { runs, boxes }

  function printedContent(child: XmlElement, look: TextLook): readonly XmlElement[] {
    if (child.name === 'w:fldChar') return fieldCharacter(child, fields)
    if (look.hidden === true || fields.includes('code')) return []
    if (drawings.has(child.name)) {
      boxes.push(...textBoxes(child, losses))
      return []
    }
    const write = writers.get(child.name)
    if (write !== undefined) return write(child, look)
    if (!silent.has(child.name)) losses.note('unknown-element', child.name)
    return []
  }
}

/** A note reference with a mark of its own brings the mark in the same run (17.11.14): `*` in the text belongs to it. */
function withoutOwnMark(children: readonly XmlElement[]): readonly XmlElement[] {
  const marked = children.filter(({ attributes }) => /^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? ''))
  return marked.length > 0 ? marked : children
}

function fieldCharacter(child: XmlElement, fields: FieldPart[]): readonly XmlElement[] {
  const type = child.attributes['w:fldCharType']
  if (type === 'begin') fields.push('code')
  if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
  if (type === 'end') fields.pop()
  const box = childNamed(childNamed(child, 'w:ffData'), 'w:checkBox')
  if (type !== 'begin' || box === undefined) return []
  return [textElement((toggle(box, 'w:checked') ?? toggle(box, 'w:default')) === true ? '☒' : '☐')]
}

type Write = (child: XmlElement, look: TextLook) => readonly XmlElement[]

const keep: Write = (child) => [child]
const tab: Write = () => [element('w:tab')]

/** Printed content of a run by element (17.3.3). */
const writers: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['w:t', (child, look) => lettersOf(look.caps === true ? capitals(child.text, look.font) : child.text, look.font)],
  ['w:tab', tab],
  ['w:ptab', tab],
  ['w:br', (child) => (child.attributes['w:type'] === 'page' ? [child] : [element('w:br')])],
  ['w:cr', () => [element('w:br')]],
  ['w:noBreakHyphen', () => [textElement('-')]],
  // Stays a soft hyphen: it is the ư of a TCVN3 text that passed through LibreOffice.
  ['w:softHyphen', keep],
  ['w:sym', (child) => symbol(Number.parseInt(child.attributes['w:char'] ?? '', 16), child.attributes['w:font'])],
  ['w:footnoteReference', keep],
  ['w:endnoteReference', keep],
])

const textElement = (text: string): XmlElement => element('w:t', {}, [], text)

const lookElement = ({ bold, italic, font, raised }: TextLook): XmlElement =>
  element('w:rPr', {}, [
    ...(font === undefined ? [] : [element('w:rFonts', { 'w:ascii': font })]),
    ...(bold === true ? [element('w:b')] : []),
    ...(italic === true ? [element('w:i')] : []),
    ...(raised === true ? [element('w:vertAlign', { 'w:val': 'superscript' })] : []),
  ])

/** Fonts of 8-bit Vietnamese, where "µ" is "à" and its Unicode capital would be another letter. */
const legacyFont = /^(?:\.?vn|vni)/i
const symbolFont = /symbol|wingdings|webdings|dingbats/i

export const capitals = (text: string, font: string | undefined): string =>
  legacyFont.test(font ?? '') ? text : text.toUpperCase()

/** U+F000 to U+F0FF stand for the 256 places of an 8-bit font, whether it holds letters (`.VnTime`) or symbols. */
const eightBit = /([\uf000-\uf0ff])/
const eightBitAll = /[\uf000-\uf0ff]/g

const letterOf = (code: number): string => String.fromCharCode(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code)

function lettersOf(text: string, font: string | undefined): readonly XmlElement[] {
  if (!symbolFont.test(font ?? ''))
    return [textElement(text.replace(eightBitAll, (sign) => letterOf(sign.charCodeAt(0))))]
  const pieces = text.split(eightBit).filter((piece) => piece !== '')
  return pieces.flatMap((piece) => (eightBit.test(piece) ? symbol(piece.charCodeAt(0), font) : [textElement(piece)]))
}

/** A sign by its code in a font; what is no character at all is left for mammoth to complain of. */
function symbol(code: number, font: string | undefined): readonly XmlElement[] {
  const isCharacter = code >= 0x20 && code < 0xfffe && !(code >= 0xd800 && code <= 0xdfff)
  if (isCharacter && !symbolFont.test(font ?? '')) return [textElement(letterOf(code))]
  return [element('w:sym', { 'w:font': font ?? '', 'w:char': isCharacter ? hexadecimal(code) : '' })]
}

const hexadecimal = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')

const mathText = (item: XmlElement): string => (item.name === 'm:t' ? item.text : item.children.map(mathText).join(''))

const drawings: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object'])

/** The text boxes of a drawing; what else there is to see in it is a loss. The preview of an object is no picture. */
function textBoxes(drawing: XmlElement, losses: Losses): readonly XmlElement[] {
  switch (drawing.name) {
    case 'w:txbxContent':
      return [drawing]
    case 'w:object':
      losses.note('embedded-object', childNamed(drawing, 'o:OLEObject')?.attributes.ProgID)
      return []
    case 'c:chart':
    case 'dgm:relIds':
      losses.note('embedded-object', drawing.name)
      return []
    case 'pic:pic':
    case 'v:imagedata':
      losses.note('picture')
      return []
    default:
      return drawing.children.flatMap((child) => textBoxes(child, losses))
  }
}
