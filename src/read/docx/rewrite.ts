import { silent, unwrapped } from './content.ts'
import { type LabelCounter, labelCounter, type NumberedBy } from './labels.ts'
import type { Losses } from './losses.ts'
import { numberedBy } from './numbered-by.ts'
import type { Numbering } from './numbering.ts'
import { capitals, printedRuns } from './runs.ts'
import { effectiveLook, over, paragraphLook, type Style, type Styles, toggle } from './styles.ts'
import { soundTable } from './tables.ts'
import { childNamed, childrenNamed, element, valueIn, type XmlElement } from './xml.ts'

/** What a story (the body, the notes) is rewritten with. */
export interface Sources {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly losses: Losses
}

/** A paragraph's generated number travels through mammoth as a bookmark of this name; the document's own ones are dropped. */
export const labelBookmark = 'label '

/**
 * The body of document.xml as mammoth shall see it: only what is printed, with looks resolved, generated numbers as
 * bookmarks and text boxes after their paragraph.
 */
export function rewriteBody(document: XmlElement, sources: Sources): XmlElement {
  const body = childNamed(document, 'w:body')
  const blocks = rewriteStory(body?.children ?? [], sources, pageBreaks(body))
  return element('w:document', {}, [element('w:body', {}, blocks)])
}

/** Footnotes or endnotes likewise; separators are not notes. */
export function rewriteNotes(
  notes: XmlElement | undefined,
  kind: 'footnote' | 'endnote',
  sources: Sources,
): XmlElement {
  const own = childrenNamed(notes, `w:${kind}`).filter(
    ({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal',
  )
  const rewritten = own.map((note) =>
    element(`w:${kind}`, { 'w:id': note.attributes['w:id'] ?? '' }, rewriteStory(note.children, sources, new Set())),
  )
  return element(`w:${kind}s`, {}, rewritten)
}

/** The sectPr after which a new page begins. How a section begins stands in the sectPr at its own end (17.6.22). */
function pageBreaks(body: XmlElement | undefined): ReadonlySet<XmlElement> {
  const inner = unwrapped(body?.children ?? []).map((block) => childNamed(childNamed(block, 'w:pPr'), 'w:sectPr'))
  const sections = [...inner, childNamed(body, 'w:sectPr')].filter((section) => section !== undefined)
  const flowing = new Set(['continuous', 'nextColumn'])
  return new Set(sections.filter((_, index) => !flowing.has(valueIn(sections[index + 1], 'w:type') ?? 'nextPage')))
}

function rewriteStory(elements: readonly XmlElement[], sources: Sources, breaks: ReadonlySet<XmlElement>) {
  const { styles, numbering, losses } = sources
  const labels: LabelCounter = labelCounter(numbering, (format) => losses.note('number-format', format))
  return blocks(elements)

  function blocks(items: readonly XmlElement[]): readonly XmlElement[] {
    return joinedParagraphs(unwrapped(items).filter((item) => !silent.has(item.name))).flatMap(block)
  }

  function block(joined: readonly XmlElement[]): readonly XmlElement[] {
    const item = joined.at(-1)!
    if (item.name === 'w:p') return paragraphAndBoxes(item, joined)
    if (item.name === 'w:tbl') return [soundTable(item, blocks, losses)]
    if (item.name === 'w:altChunk' || item.name === 'w:subDoc') losses.note('embedded-file')
    else losses.note('unknown-element', item.name)
    return []
  }

  function paragraphAndBoxes(paragraph: XmlElement, joined: readonly XmlElement[]): readonly XmlElement[] {
    const pPr = childNamed(paragraph, 'w:pPr')
    const style = styles.paragraph(valueIn(pPr, 'w:pStyle'))
    const direct = paragraphLook(pPr)
    const look = over(style.paragraph, direct)
    const content = joined.flatMap(({ children }) => children)
    const { runs, boxes } = printedRuns(content, style, styles, losses)
    if (!hasMark(paragraph) && runs.length === 0 && boxes.length === 0) return []
    const sectPr = childNamed(pPr, 'w:sectPr')
    const written = element('w:p', {}, [
      element('w:pPr', {}, look.alignment === undefined ? [] : [element('w:jc', { 'w:val': look.alignment })]),
      ...labelOf(numberedBy(numbering, style, direct), style, pPr),
      ...(look.pageBreakBefore === true ? [pageBreak] : []),
      ...runs,
      ...(sectPr !== undefined && breaks.has(sectPr) ? [pageBreak] : []),
    ])
    return [written, ...boxes.flatMap((box) => blocks(box.children))]
  }

  function labelOf(by: NumberedBy | null, style: Style, pPr: XmlElement | undefined): readonly XmlElement[] {
    const label = by === null ? null : labels(by)
    if (label === null) return []
    const mark = effectiveLook(styles, style, childNamed(pPr, 'w:rPr'))
    const printed = mark.caps === true ? capitals(label, mark.font) : label
    return [element('w:bookmarkStart', { 'w:name': labelBookmark + printed })]
  }
}

/** Paragraphs that run on into the next one, whose properties then hold (17.13.5.15), in one list; all else by itself. */
function joinedParagraphs(items: readonly XmlElement[]): readonly (readonly XmlElement[])[] {
  const groups: XmlElement[][] = []
  for (const item of items) {
    const before = groups.at(-1)?.at(-1)
    if (item.name === 'w:p' && before?.name === 'w:p' && !hasMark(before)) groups.at(-1)!.push(item)
    else groups.push([item])
  }
  return groups
}

/** False where the paragraph's end is deleted, moved away or hidden. */
function hasMark(paragraph: XmlElement): boolean {
  const mark = childNamed(childNamed(paragraph, 'w:pPr'), 'w:rPr')
  if (mark === undefined) return true
  const isGone = childNamed(mark, 'w:del') !== undefined || childNamed(mark, 'w:moveFrom') !== undefined
  return !isGone && toggle(mark, 'w:vanish') !== true
}

const pageBreak = element('w:r', {}, [element('w:br', { 'w:type': 'page' })])
