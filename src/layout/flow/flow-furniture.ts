import type { Furniture } from '../../model/document.ts'
import { continuesAfterBreak } from '../paragraph-join.ts'
import { paragraphText, type WordedBlock } from './flow-words.ts'

/** Letters of a paragraph that a page cut in two; a cell's name and its unit on lines of their own have fewer. */
const shortestCut = 60

/** Blocks without page numbers and signature notes, and these by themselves. */
export function setAsideFurniture(blocks: readonly WordedBlock[]): {
  readonly blocks: readonly WordedBlock[]
  readonly furniture: readonly Furniture[]
} {
  const numbers = pageNumbers(blocks)
  const kinds = blocks.map((block, i) =>
    numbers.has(i) ? 'page-number' : isSignatureNote(block) ? 'signature-note' : null,
  )
  return {
    blocks: blocks.filter((_, i) => kinds[i] === null),
    furniture: blocks.flatMap((block, i) => {
      const kind = kinds[i]!
      return kind === null ? [] : [{ kind, text: textOf(block), page: null, box: null }]
    }),
  }
}

/**
 * A number alone, `- 2 -`, `Trang 2/5`: beside a page break, one of a series that grows by one, or between the halves
 * of a paragraph that the page cut.
 */
function pageNumbers(blocks: readonly WordedBlock[]): ReadonlySet<number> {
  const alone = blocks.flatMap((block, index) => {
    const number = /^(?:Trang\s+|-\s*)?(?<number>\d{1,3})(?:\s*-|\s*\/\s*\d{1,3})?$/iu.exec(textOf(block))?.groups
      ?.number
    return number === undefined ? [] : [{ index, number: Number(number) }]
  })
  const set = new Set<number>()
  alone.forEach(({ index, number }, i) => {
    const atBreak = [index - 1, index + 1].some((near) => blocks[near]?.kind === 'page-break')
    const inSeries = alone[i - 1]?.number === number - 1 || alone[i + 1]?.number === number + 1
    if (atBreak || inSeries || cutsParagraph(blocks, index)) set.add(index)
  })
  return set
}

/** "… chưa được đào tạo bài" / 4 / "bản nên hiệu quả tham mưu chưa cao." */
function cutsParagraph(blocks: readonly WordedBlock[], index: number): boolean {
  const [above, below] = [-1, 1].map((step) => printedFrom(blocks, index + step, step))
  if (above === undefined || below === undefined || !/^\p{Ll}/u.test(below)) return false
  if (above.length + below.length < shortestCut || below.split(' ').length < 3) return false
  return continuesAfterBreak({ text: above, bold: false }, { text: below, bold: false })
}

/** The nearest text from there on, past blank paragraphs; undefined where something else stands. */
function printedFrom(blocks: readonly WordedBlock[], from: number, step: number): string | undefined {
  let at = from
  while (blocks[at]?.kind === 'paragraph' && textOf(blocks[at]!) === '') at += step
  const block = blocks[at]
  return block?.kind === 'paragraph' ? textOf(block) : undefined
}

/** What a digital signature prints over the page: "Ký bởi: UBND xã …", "Thời gian ký: 01/10/2025 08:00:12 +07:00". */
const isSignatureNote = (block: WordedBlock): boolean =>
  /^(?:Ký bởi|Người ký|Thời gian ký|Ngày ký|Digitally signed by|Signed by)\s*:/iu.test(textOf(block))

const textOf = (block: WordedBlock): string => (block.kind === 'paragraph' ? paragraphText(block) : '')
