import type { Block, Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { type NumberLabel, readNumberLabel } from '../vi/numbering/labels.ts'
import { unitWord } from '../vi/numbers/unit-note.ts'
import { isCapitals } from '../vi/text/capitals.ts'
import { wordEnd } from '../vi/text/pattern.ts'

/** "(Kèm theo Kế hoạch số …)", "(Ban hành kèm theo …)", "(Đính kèm …)": belongs to the title block, not to the title. */
const enclosed = '(?:(?:phụ lục\\s+)?(?:được\\s+)?ban hành\\s+)?(?:đính\\s+|gửi\\s+)?kèm(?:\\s+theo)?(?![\\p{L}])'
const enclosureNote = new RegExp(`^\\(?\\s*${enclosed}`, 'iu')
const bracketedEnclosure = new RegExp(`\\(\\s*${enclosed}`, 'iu')
/** "Đơn vị tính: triệu đồng", "ĐƠN VỊ BÁO CÁO: …". */
const unitLine = new RegExp(`^\\(?\\s*${unitWord}${wordEnd}`, 'iu')
const maxTitleLines = 4

/**
 * The heading of an appendix that begins at `blocks[index]`: "Phụ lục I" alone on its line with the title in the lines
 * below, or "PHỤ LỤC II: HỒ SƠ …" in one line. Null where a sentence only begins with the word ("Phụ lục I ban hành …").
 * "Biểu", "Mẫu" inside the body are captions of tables, so they open an appendix only after it.
 */
export function appendixHeading(
  { text, blocks }: Document,
  index: number,
  afterBody: boolean,
  label: NumberLabel,
): { readonly span: Span; readonly title: string } | null {
  const lines = titleBlockLines(text, blocks, index)
  const [first, ...below] = lines
  if (first === undefined) return null
  const printed = text.slice(first.start, first.end)
  if (!afterBody && !/^phụ lục/iu.test(printed)) return null
  const rest = { start: first.start + label.span.end, end: first.end }
  const inline = text.slice(rest.start, rest.end)
  const separated = /[:;.)-]\s*$/.test(printed.slice(0, label.span.end))
  if (inline !== '' && !separated && !isCapitals(inline)) return null
  const titleLines =
    inline === '' ? below : [rest, ...below.filter((line) => isCapitals(text.slice(line.start, line.end)))]
  const title = titleLines.map((line) => text.slice(line.start, line.end)).join(' ')
  return { span: { start: first.start, end: titleLines.at(-1)?.end ?? first.end }, title }
}

/** The appendix' first line and the title lines below it, up to the enclosure note, the unit note, a number or a table. */
function titleBlockLines(text: string, blocks: readonly Block[], index: number): readonly Span[] {
  const lines: Span[] = []
  for (const block of blocks.slice(index, index + maxTitleLines)) {
    if (block.kind !== 'paragraph') break
    for (const line of block.lines) {
      const printed = text.slice(line.start, line.end)
      const cut = printed.search(bracketedEnclosure)
      const title =
        lines.length === 0 || isTitleLine(printed, block.bold || block.alignment === 'center', lines.length === 1)
      if (!title || cut === 0 || lines.length > maxTitleLines) return lines
      if (cut > 0) return [...lines, { start: line.start, end: line.start + printed.slice(0, cut).trimEnd().length }]
      lines.push(line)
    }
  }
  return lines
}

const maxTitleWords = 30

const isShortTitle = (printed: string): boolean =>
  !/[.;:,]$/.test(printed) && /^["“]?\p{Lu}/u.test(printed) && printed.split(/\s+/).length <= maxTitleWords

/** `first`: the line right below the number, which is the title even where nothing sets it off. */
const isTitleLine = (printed: string, styled: boolean, first: boolean): boolean =>
  !enclosureNote.test(printed) &&
  !unitLine.test(printed) &&
  readNumberLabel(printed) === null &&
  (isCapitals(printed) || (isShortTitle(printed) && (styled || first)))
