import mammoth from 'mammoth'
import { serialise, type XmlElement } from './xml.ts'

/** mammoth's document tree, as far as it is used (its own types leave it open). */
export interface MammothDocument {
  readonly type: 'document'
  readonly children: readonly MammothBlock[]
  readonly notes: { resolve(reference: MammothNoteReference): { readonly body: readonly MammothBlock[] } | null }
}

export type MammothBlock = MammothParagraph | MammothTable

export interface MammothParagraph {
  readonly type: 'paragraph'
  readonly alignment: string | null
  readonly children: readonly (MammothRun | MammothBookmark)[]
}

export interface MammothRun {
  readonly type: 'run'
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly font: string | null
  readonly verticalAlignment: 'baseline' | 'subscript' | 'superscript'
  readonly children: readonly MammothInline[]
}

export type MammothInline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | MammothNoteReference

export interface MammothNoteReference {
  readonly type: 'noteReference'
  readonly noteType: string
  readonly noteId: string
}

export interface MammothBookmark {
  readonly type: 'bookmarkStart'
  readonly name: string
}

export interface MammothTable {
  readonly type: 'table'
  readonly children: readonly MammothRow[]
}

export interface MammothRow {
  readonly isHeader: boolean
  readonly children: readonly MammothCell[]
}

export interface MammothCell {
  readonly colSpan: number
  readonly rowSpan: number
  readonly children: readonly MammothBlock[]
}

export interface MammothResult {
  readonly document: MammothDocument
  readonly warnings: readonly string[]
}

/** The parts that mammoth is to see, by their usual names, e.g. `word/document.xml`. */
export type Parts = ReadonlyMap<string, XmlElement>

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Rewritten parts to mammoth's tree. Nothing else of the package is there for it: no picture, no link, no file. */
export async function mammothTree(parts: Parts): Promise<MammothResult> {
  const texts = new Map([...parts].map(([name, root]) => [name, serialise(root).replace('>', ` ${namespace}>`)]))
  let captured: MammothDocument | undefined
  const { messages } = await convertToHtml(
    { file: { exists: (name) => texts.has(name), read: async (name) => texts.get(name) ?? '' } },
    {
      externalFileAccess: false,
      // The tree is all that is wanted: mammoth goes on to write the HTML of an empty document.
      transformDocument: (document: MammothDocument) => {
        captured = document
        return { ...document, children: [] }
      },
    },
  )
  if (captured === undefined) throw new Error('mammoth did not hand over its tree')
  return { document: captured, warnings: messages.map(({ message }) => message) }
}

/** To mammoth's readers a package is two methods; `file` takes them as they are (lib/unzip.js) but is missing in its types. */
interface PackageInput {
  readonly file: { exists(name: string): boolean; read(name: string): Promise<string> }
}

const convertToHtml = mammoth.convertToHtml as unknown as (
  input: PackageInput,
  options: NonNullable<Parameters<typeof mammoth.convertToHtml>[1]>,
) => ReturnType<typeof mammoth.convertToHtml>
