import type { FlowBlock } from '../model/raw.ts'
import { ReadError } from '../model/reason.ts'
import type { Message } from '../model/result.ts'
import { type Archive, openArchive } from './archive.ts'
import { treeToBlocks } from './docx/flow.ts'
import { countLosses, type Losses } from './docx/losses.ts'
import { mammothTree } from './docx/mammoth-tree.ts'
import { readNumbering } from './docx/numbering.ts'
import { type WordParts, wordParts } from './docx/parts.ts'
import { rewriteBody, rewriteNotes, type Sources } from './docx/rewrite.ts'
import { readStyles } from './docx/styles.ts'
import { decodeXml, type XmlElement } from './docx/xml.ts'
import type { Reader } from './reader.ts'
import { sniff } from './sniff.ts'

/** Word documents: the parts are measured, rewritten to what is printed, and given to mammoth for its document tree. */
export const docxReader: Reader = {
  accepts: (bytes) => sniff(bytes).kind === 'zip',
  async read(bytes) {
    const archive = await openArchive(bytes, (name) => /\.(?:xml|rels)$|^mimetype$/i.test(name))
    refuseDoctypes(archive)
    const parts = wordParts(archive)
    if (parts === null) throw otherArchive(archive)
    const losses = countLosses()
    const { document, warnings } = await mammothTree(rewritten(parts, losses))
    // "A w:sym element with an unsupported character was ignored: char F0FF in font Symbol" is all that is left to warn of.
    for (const warning of warnings) losses.note('symbol', warning.replace(/^.*ignored: /, ''))
    const blocks = treeToBlocks(document)
    return {
      value: { kind: 'flowed', format: 'docx', blocks },
      messages: [...losses.messages(), ...scanned(blocks, losses)],
    }
  },
}

function rewritten(parts: WordParts, losses: Losses): ReadonlyMap<string, XmlElement> {
  const styles = readStyles(parts.styles)
  const sources: Sources = { styles, numbering: readNumbering(parts.numbering, styles.listOf), losses }
  const { document, footnotes, endnotes } = parts
  return new Map([
    ['word/document.xml', rewriteBody(document, sources)],
    ['word/footnotes.xml', rewriteNotes(footnotes, 'footnote', sources)],
    ['word/endnotes.xml', rewriteNotes(endnotes, 'endnote', sources)],
  ])
}

/** A DOCTYPE has no place in a package (OPC, 8.1.4) and is how entities come in. */
function refuseDoctypes(archive: Archive): void {
  for (const name of archive.names) {
    const part = archive.part(name)
    if (part !== null && /<!DOCTYPE/i.test(decodeXml(part))) throw new ReadError('bad-archive', 'DOCTYPE')
  }
}

/** What an archive without a Word document is instead, by its names; an OpenDocument text says so itself (ODF 1.2-3, 3.3). */
function otherArchive(archive: Archive): ReadError {
  if (isOpenDocumentText(archive)) return new ReadError('unsupported-format', '.odt')
  const known = contents.find(([pattern]) => archive.names.some((name) => pattern.test(name)))
  return known === undefined ? new ReadError('bad-archive', 'zip') : new ReadError('unsupported-format', known[1])
}

const isOpenDocumentText = (archive: Archive): boolean =>
  /^application\/vnd\.oasis\.opendocument\.text(?:-template)?$/.test(
    Buffer.from(archive.part('mimetype') ?? [])
      .toString('latin1')
      .trim(),
  )

/** Pictures count outside word/media only: a Word file that lost its document.xml still has them there. */
const contents: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\./i, 'XLSX'],
  [/^ppt\/presentation\./i, 'PPTX'],
  [/^content\.xml$/i, 'OpenDocument'],
  [/^(?!word\/).*\.(?:pdf|docx?|xlsx?|txt|rtf|jpe?g|png|tiff?)$/i, 'zip of documents'],
]

/** A document of pictures only is a scan in a Word file. */
function scanned(blocks: readonly FlowBlock[], losses: Losses): readonly Message[] {
  const isBlank = blocks.every(
    (block) => block.kind === 'page-break' || (block.kind === 'paragraph' && block.runs.length === 0),
  )
  if (!isBlank || losses.count('picture') === 0) return []
  return [
    {
      level: 'warning',
      code: 'needs-ocr',
      vi: 'tài liệu chỉ có hình ảnh; hãy chuyển sang PDF để nhận dạng chữ',
      en: 'the document holds pictures only; print it to PDF to have its text recognised',
      page: null,
    },
  ]
}
