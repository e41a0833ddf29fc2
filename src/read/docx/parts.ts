import type { Archive } from '../archive.ts'
import { childrenNamed, parseXml, type XmlElement } from './xml.ts'

/** The parts of a Word document that are read; all but the document itself may be undefined. */
export interface WordParts {
  readonly document: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
}

/** The parts by their relationships, else by their usual names; null when there is no main document (a workbook, any zip). */
export function wordParts(archive: Archive): WordParts | null {
  const main = target(archive, '', 'officeDocument') ?? 'word/document.xml'
  const bytes = archive.part(main)
  if (bytes === null) return null
  const document = parseXml(bytes)
  if (document.name !== 'w:document') return null
  const related = (kind: string): XmlElement | undefined => {
    const name = target(archive, main, kind) ?? `word/${kind}.xml`
    const part = archive.part(name)
    return part === null ? undefined : parseXml(part)
  }
  return {
    document,
    styles: related('styles'),
    numbering: related('numbering'),
    footnotes: related('footnotes'),
    endnotes: related('endnotes'),
  }
}

/** The part that `source` ("" for the package) names as its `kind`; null without one. External targets are no parts. */
function target(archive: Archive, source: string, kind: string): string | null {
  const slash = source.lastIndexOf('/') + 1
  const folder = source.slice(0, slash)
  const bytes = archive.part(`${folder}_rels/${source.slice(slash)}.rels`)
  if (bytes === null) return null
  for (const { attributes } of childrenNamed(parseXml(bytes), 'rel:Relationship')) {
    if (!attributes.Type?.endsWith(`/relationships/${kind}`) || attributes.TargetMode === 'External') continue
    const name = resolved(folder, attributes.Target ?? '')
    if (archive.part(name) !== null) return name
  }
  return null
}

/** A part name by a target relative to its source's folder (OPC, annex B): "../styles.xml" from "word/" is "styles.xml". */
function resolved(folder: string, path: string): string {
  const steps = path.startsWith('/') ? path.slice(1) : folder + path
  const kept: string[] = []
  for (const step of steps.split('/')) {
    if (step === '..') kept.pop()
    else if (step !== '.' && step !== '') kept.push(step)
  }
  return kept.join('/')
}
