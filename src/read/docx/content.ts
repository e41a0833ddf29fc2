import type { XmlElement } from './xml.ts'

/** Elements that only wrap what is printed (ECMA-376 Part 1, 17.5, 17.13, 17.16): tracked insertions, links, content controls. */
const wrappers: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'm:oMathPara',
])

/** What is inside, with all wrappers taken off. */
export function unwrapped(elements: readonly XmlElement[]): readonly XmlElement[] {
  if (!elements.some((element) => element.name === 'w:sdt' || wrappers.has(element.name))) return elements
  return elements.flatMap((element) => {
    if (element.name === 'w:sdt') return unwrapped(element.children.filter((child) => child.name === 'w:sdtContent'))
    return wrappers.has(element.name) ? unwrapped(element.children) : [element]
  })
}

/** Left out without a word: not text, or text that is not printed in the body. */
export const silent: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:tblPrEx',
  'w:trPr',
  'w:tcPr',
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:customXmlInsRangeStart',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd',
  'w:customXmlMoveFromRangeStart',
  'w:customXmlMoveFromRangeEnd',
  'w:customXmlMoveToRangeStart',
  'w:customXmlMoveToRangeEnd',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:lastRenderedPageBreak',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:separator',
  'w:continuationSeparator',
  'w:instrText',
  'w:delInstrText',
  'w:delText',
  'w:fldData',
  'w:pgNum',
])
