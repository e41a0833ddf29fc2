import type { FlowBlock, FlowParagraph, RawDocument } from '../model/raw.ts'
import type { Message } from '../model/result.ts'
import type { LaidBlock, LaidDocument, LaidWord } from './laid.ts'

/** Text of one page; page null where the format knows none. */
interface PageText {
  readonly page: number | null
  readonly text: string
}

/** "1.971", "22/12/2024": digits with what ties them together. */
const numberPattern = /\d+(?:[.,/]\d+)*/g

/**
 * One message for each number of the raw document that is in no word of the laid-out one and in no furniture. Numbers
 * are counted: of two "150" both must be found. Words that layout puts together ("1.", "971") or takes apart count as
 * found when the digits they share are.
 */
export function conservationMessages(raw: RawDocument, laid: LaidDocument): readonly Message[] {
  const placed = byPage([...laid.blocks.flatMap(blockToTexts), ...laid.furniture])
  return [...byPage(rawTexts(raw))].flatMap(([page, texts]) =>
    unplacedNumbers(texts, placed.get(page) ?? []).map((number): Message => unplaced(number, page)),
  )
}

/** Numbers of `texts` that `found` lacks: first whole numbers are matched, then the digits of those left over. */
export function unplacedNumbers(texts: readonly string[], found: readonly string[]): readonly string[] {
  const spare = countOf(surplus(numbersOf(found), numbersOf(texts)).flatMap(digitsOf))
  return surplus(numbersOf(texts), numbersOf(found)).filter((number) => !takeDigits(number, spare))
}

/** Takes the number's digits out of `spare` if they are all there, and says whether they were. */
function takeDigits(number: string, spare: Map<string, number>): boolean {
  const digits = [...countOf(digitsOf(number))]
  if (digits.some(([digit, count]) => (spare.get(digit) ?? 0) < count)) return false
  for (const [digit, count] of digits) spare.set(digit, spare.get(digit)! - count)
  return true
}

const numbersOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.match(numberPattern) ?? [])

const digitsOf = (number: string): readonly string[] => number.match(/\d/g) ?? []

/** The items of `items` beyond those that `others` has as often. */
function surplus(items: readonly string[], others: readonly string[]): readonly string[] {
  const counts = countOf(others)
  return items.filter((item) => {
    const count = counts.get(item) ?? 0
    counts.set(item, count - 1)
    return count <= 0
  })
}

function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function byPage(texts: readonly PageText[]): ReadonlyMap<number | null, readonly string[]> {
  const pages = new Map<number | null, string[]>()
  for (const { page, text } of texts) {
    const known = pages.get(page)
    if (known === undefined) pages.set(page, [text])
    else known.push(text)
  }
  return pages
}

const rawTexts = (raw: RawDocument): readonly PageText[] =>
  raw.kind === 'placed'
    ? raw.pages.flatMap(({ number, words }) => words.map(({ text }) => ({ page: number, text })))
    : raw.blocks.flatMap(flowParagraphs).map((paragraph) => ({ page: null, text: paragraphToText(paragraph) }))

const flowParagraphs = (block: FlowBlock): readonly FlowParagraph[] => {
  if (block.kind === 'page-break') return []
  return block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs))
}

const paragraphToText = ({ label, runs }: FlowParagraph): string =>
  [label ?? '', runs.map(({ text }) => text).join('')].join(' ')

const blockToTexts = (block: LaidBlock): readonly PageText[] => {
  const paragraphs =
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs))
  return paragraphs.flatMap(({ lines }) => lines.flatMap(wholeWords))
}

/** Glued words are one number: "2" in bold and ".110" in plain. Of a scan what was read counts, not what it was repaired to. */
function wholeWords(words: readonly LaidWord[]): readonly PageText[] {
  const whole: { page: number | null; text: string }[] = []
  for (const { page, glued, confidence, ...word } of words) {
    const text = confidence === null ? word.text : word.raw
    const last = whole.at(-1)
    if (glued && last !== undefined && last.page === page) last.text += text
    else whole.push({ page, text })
  }
  return whole
}

const unplaced = (number: string, page: number | null): Message => ({
  level: 'warning',
  code: 'unplaced-number',
  vi: `số "${number}" có trong tệp nhưng không đặt được vào câu hay ô bảng nào`,
  en: `the number "${number}" is in the file but found no place in a sentence or a table cell`,
  page,
})
