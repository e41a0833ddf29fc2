import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReadError } from '../../../src/model/reason.ts'
import { parseXml, serialise, type XmlElement } from '../../../src/read/docx/xml.ts'
import { docxReader } from '../../../src/read/docx.ts'
import { docxTexts, zipped } from '../../kit/docx.ts'
import { docxFixtures } from '../../kit/docx-fixtures.ts'

const { numbering, styles, body } = docxFixtures['docx-numbering']!.parts
const { body: boxes, footnotes } = docxFixtures['docx-boxes-and-notes']!.parts
const { body: revisions } = docxFixtures['docx-revisions']!.parts
const texts = docxTexts({
  numbering: numbering!,
  styles: styles!,
  footnotes: footnotes!,
  body: body + boxes + revisions,
})
const names = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml', 'word/footnotes.xml']

/** The tree with its `at`th element (in document order) replaced. */
function replaced(root: XmlElement, at: number, by: (element: XmlElement) => readonly XmlElement[]): XmlElement {
  let seen = 0
  const rebuild = (element: XmlElement): readonly XmlElement[] =>
    seen++ === at ? by(element) : [{ ...element, children: element.children.flatMap(rebuild) }]
  return { ...root, children: root.children.flatMap(rebuild) }
}

const countOf = (element: XmlElement): number => element.children.reduce((sum, child) => sum + countOf(child), 1)

const mutations = {
  drop: () => [],
  double: (element) => [element, element],
  unwrap: (element) => element.children,
  empty: (element) => [{ ...element, children: [] }],
  rename: (element) => [{ ...element, name: 'w:p' }],
  distort: (element) => [{ ...element, attributes: { 'w:val': '-1', 'w:id': '99999999999' } }],
} satisfies Record<string, (element: XmlElement) => readonly XmlElement[]>

/** Serialised again under the namespaces of the part it came from. */
const rewritten = (root: XmlElement, original: string): string =>
  serialise(root)
    .replace(/^<([^ >]+)/, `<$1 ${original.match(/xmlns:\w+="[^"]*"/g)!.join(' ')} xmlns:x="x"`)
    .replaceAll('?:', 'x:')

test('a mutilated document is read or refused, never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.nat(),
      fc.constantFrom(...Object.values(mutations)),
      async (name, at, mutation) => {
        const original = texts[name]!
        const root = parseXml(Buffer.from(original))
        const mutilated = rewritten(replaced(root, at % (countOf(root) - 1), mutation), original)
        const bytes = await zipped({ ...texts, [name]: mutilated })
        const outcome = await docxReader.read(bytes, { password: null }).catch((error: unknown) => error)
        expect(outcome).toSatisfy((it) => it instanceof ReadError || 'messages' in Object(it))
      },
    ),
    { numRuns: 150, seed: 1 },
  )
})
