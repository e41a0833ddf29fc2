import { childNamed, childrenNamed, integerOf, valueIn, type XmlElement } from './xml.ts'

/** How text looks, as far as it matters; undefined where nothing is said. */
export interface TextLook {
  readonly bold: boolean | undefined
  readonly italic: boolean | undefined
  readonly caps: boolean | undefined
  /** Hidden text, not printed. */
  readonly hidden: boolean | undefined
  readonly font: string | undefined
  /** Set as superscript, or lifted off the line. */
  readonly raised: boolean | undefined
}

export interface ParagraphLook {
  readonly alignment: string | undefined
  readonly pageBreakBefore: boolean | undefined
  /** numId; "0" takes numbering away. */
  readonly list: string | undefined
  readonly level: number | undefined
}

/** A style with what it inherits by basedOn. */
export interface Style {
  /** Its own id and those of its base styles, nearest first. */
  readonly chain: readonly string[]
  readonly text: TextLook
  readonly paragraph: ParagraphLook
}

export interface Styles {
  /** The paragraph style of this id, the default one without an id or where there is none. */
  paragraph(id: string | undefined): Style
  character(id: string | undefined): Style
  /** The numId that a numbering style stands for. */
  listOf(id: string): string | undefined
  readonly defaults: TextLook
}

const noText: TextLook = {
  bold: undefined,
  italic: undefined,
  caps: undefined,
  hidden: undefined,
  font: undefined,
  raised: undefined,
}
const noParagraph: ParagraphLook = {
  alignment: undefined,
  pageBreakBefore: undefined,
  list: undefined,
  level: undefined,
}
const noStyle: Style = { chain: [], text: noText, paragraph: noParagraph }

/** styles.xml to styles; a document without the part has only plain ones. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = childrenNamed(root, 'w:style')
  const defaults = childNamed(childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const paragraph = resolver(elements, 'paragraph')
  const character = resolver(elements, 'character')
  const numbering = resolver(elements, 'numbering')
  return {
    paragraph,
    character: (id) => (id === undefined ? noStyle : character(id)),
    listOf: (id) => numbering(id).paragraph.list,
    defaults: defaults === undefined ? noText : textLook(defaults),
  }
}

function resolver(elements: readonly XmlElement[], type: string): (id: string | undefined) => Style {
  const ofType = elements.filter((element) => (element.attributes['w:type'] ?? 'paragraph') === type)
  const byId = new Map(ofType.toReversed().map((element) => [idOf(element), element]))
  const byDefault = ofType.findLast((element) => isOn(element.attributes['w:default'] ?? '0'))
  const resolved = new Map<XmlElement, Style>()
  return (id) => {
    const element = (id === undefined ? undefined : byId.get(id)) ?? byDefault
    if (element === undefined) return noStyle
    const style = resolved.get(element) ?? ancestry(element, byId).reduceRight(derived, noStyle)
    resolved.set(element, style)
    return style
  }
}

/** Word follows basedOn over some ten styles; the limit also ends styles that are based on each other in a ring. */
const maxAncestry = 40

function ancestry(element: XmlElement, byId: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const line: XmlElement[] = []
  let next: XmlElement | undefined = element
  while (next !== undefined && line.length < maxAncestry) {
    line.push(next)
    next = byId.get(valueIn(next, 'w:basedOn') ?? '')
  }
  return line
}

const derived = (base: Style, element: XmlElement): Style => ({
  chain: [idOf(element), ...base.chain],
  text: over(base.text, textLook(childNamed(element, 'w:rPr'))),
  paragraph: over(base.paragraph, paragraphLook(childNamed(element, 'w:pPr'))),
})

const idOf = (style: XmlElement): string => style.attributes['w:styleId'] ?? ''

/** `upper` where it says something, `lower` elsewhere. */
export function over<T extends object>(lower: T, upper: T): T {
  const said = Object.entries(upper).filter(([, value]) => value !== undefined)
  return { ...lower, ...Object.fromEntries(said) }
}

function textLook(rPr: XmlElement | undefined): TextLook {
  if (rPr === undefined) return noText
  const fonts = childNamed(rPr, 'w:rFonts')?.attributes
  return {
    bold: toggle(rPr, 'w:b'),
    italic: toggle(rPr, 'w:i'),
    caps: toggle(rPr, 'w:caps'),
    hidden: toggle(rPr, 'w:vanish'),
    // Letters beyond ASCII, which are the telling ones in TCVN3, take the font of hAnsi (17.3.2.26).
    font: fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'],
    raised: isRaised(rPr),
  }
}

/** Superscript (17.3.2.42), or lifted by half points as LibreOffice writes it (17.3.2.24); undefined where nothing is said. */
function isRaised(rPr: XmlElement): boolean | undefined {
  const lift = integerOf(valueIn(rPr, 'w:position'))
  const vertical = valueIn(rPr, 'w:vertAlign')
  if (lift === undefined && vertical === undefined) return undefined
  return vertical === 'superscript' || (lift ?? 0) > 0
}

export function paragraphLook(pPr: XmlElement | undefined): ParagraphLook {
  if (pPr === undefined) return noParagraph
  const numbering = childNamed(pPr, 'w:numPr')
  return {
    alignment: valueIn(pPr, 'w:jc'),
    pageBreakBefore: toggle(pPr, 'w:pageBreakBefore'),
    list: valueIn(numbering, 'w:numId'),
    level: integerOf(valueIn(numbering, 'w:ilvl')),
  }
}

/** `<w:b/>` and `<w:b w:val="1"/>` are true, `<w:b w:val="0"/>` false, no element undefined. */
export function toggle(properties: XmlElement, name: string): boolean | undefined {
  const element = childNamed(properties, name)
  return element === undefined ? undefined : isOn(element.attributes['w:val'])
}

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false' && value !== 'off'

type Toggle = 'bold' | 'italic' | 'caps' | 'hidden'

/**
 * The look of a run: what it says itself, else what styles and defaults say. Toggles of the paragraph's and the run's
 * style cancel out (17.7.3: bold emphasis inside a bold heading is not bold).
 */
export function effectiveLook(styles: Styles, paragraph: Style, rPr: XmlElement | undefined): TextLook {
  const direct = textLook(rPr)
  const character = styles.character(valueIn(rPr, 'w:rStyle')).text
  const { defaults } = styles
  const toggled = (name: Toggle): boolean =>
    direct[name] ?? (defaults[name] === true || (paragraph.text[name] ?? false) !== (character[name] ?? false))
  return {
    bold: toggled('bold'),
    italic: toggled('italic'),
    caps: toggled('caps'),
    hidden: toggled('hidden'),
    font: direct.font ?? character.font ?? paragraph.text.font ?? defaults.font,
    raised: direct.raised ?? character.raised ?? paragraph.text.raised ?? defaults.raised,
  }
}
