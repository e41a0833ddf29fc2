import type { Document, Section } from '../../src/model/document.ts'
import { type Span, sliceOf } from '../../src/model/span.ts'

/** A stretch of text within which a citation, its title and its list stand. */
export interface Passage {
  readonly span: Span
  readonly text: string
  /** What stands in front and says how the passage's citations are meant: the intro of a list, a heading, the row's label; may be "". */
  readonly opening: string
  readonly inTable: boolean
}

const basisLabel = /căn cứ|cơ sở pháp lý/iu

/** Paragraphs, those cut in the middle of a sentence joined, and table cells with the labels of their row and column. */
export function passagesOf(document: Document, sections: readonly Section[]): readonly Passage[] {
  const passages: Passage[] = []
  let passed = 0
  for (const block of document.blocks) {
    const text = sliceOf(document.text, block.span)
    const last = passages.at(-1)
    while (passed < sections.length && sections[passed]!.heading.start <= block.span.start) passed++
    const title = sections[passed - 1]?.title ?? ''
    const heading = basisLabel.test(title) ? title : ''
    if (block.kind === 'table') {
      for (const passage of cellPassages(document, block.table)) passages.push(passage)
    } else if (last !== undefined && last.span.end + 1 === block.span.start && isCut(last.text, text))
      passages[passages.length - 1] = joined(document, last, block.span)
    else passages.push({ span: block.span, text, opening: openingOf(text, last, heading), inTable: false })
  }
  return passages
}

function joined(document: Document, above: Passage, below: Span): Passage {
  const span = { start: above.span.start, end: below.end }
  return { ...above, span, text: sliceOf(document.text, span) }
}

/** "… ngày" and "30/9/2025 của …" are one sentence over a page break; so is what goes on in lower case. */
const isCut = (above: string, below: string): boolean =>
  cuts.some(([end, start]) => end.test(above.slice(-maxEnd)) && start.test(below))

const maxEnd = 40
const cuts: readonly (readonly [end: RegExp, start: RegExp])[] = [
  [/[\s(](?:số|ngày|và|tháng|năm|tại)\s*$/iu, /^[\p{Ll}\d(]/u],
  [/\sngày \d{1,2}(?: tháng \d{1,2})?\s*$/iu, /^(?:tháng|năm)\s/u],
  [/[\s\d]của(?:\s+(?:Bộ|Sở|Ban|Ủy ban))?\s*$/u, /^\p{L}/u],
  [/\d(?:[/-]\p{Lu}{1,6})?[/-]\s*$/u, /^\p{Lu}{2}/u],
  [/(?:điểm|khoản|điều)\s+[\da-zđ]{1,3}\s*$/iu, /^(?:khoản|điều)\s/iu],
  [/số\s+\d{1,5}\s*$/iu, /^-\s?\p{Lu}{2,4}\/\p{Lu}/u],
  [/,\s*$/u, /^[\p{Ll}\d(]/u],
]

const maxOpening = 300
const maxFirstWords = 80
const listItem = /^\s*(?:[-+•*]|\d{1,2}[.)]|\(?[a-zđ]\)|\(\d{1,2}\))\s/u

/** An item is meant as the line with a colon above its list says, and a further basis ("…;") as the one it follows. */
function openingOf(text: string, last: Passage | undefined, heading: string): string {
  if (last === undefined) return heading
  const item = listItem.test(text)
  if (item && /:\s*$/.test(last.text)) return last.text.slice(-maxOpening)
  if (/[;,]\s*$/.test(last.text)) return last.opening || last.text.slice(0, maxFirstWords)
  return item && listItem.test(last.text) ? last.opening : heading
}

function cellPassages(document: Document, index: number): readonly Passage[] {
  const { rows, headerRows } = document.tables[index]!
  const headers = rows.slice(0, headerRows).flatMap(({ cells }) => cells.filter(({ text }) => basisLabel.test(text)))
  return rows.flatMap(({ cells }) => {
    const first = cells.find(({ text }) => /\p{L}/u.test(text))
    const label = first !== undefined && basisLabel.test(first.text) ? first : undefined
    return cells
      .filter(({ span }) => span.end > span.start)
      .map((cell) => {
        const above = headers.find(
          ({ column, columnSpan }) => column <= cell.column && cell.column < column + columnSpan,
        )
        const beside = label !== undefined && label.column < cell.column ? label.text : ''
        return { span: cell.span, text: cell.text, inTable: true, opening: above?.text ?? beside }
      })
  })
}
