import type { Printed, PrintedParagraph, PrintedTable } from './printed.ts'
import type { Random } from './random.ts'

/** How a document was turned into plain text. */
export const txtStyles = ['paragraphs', 'cut paragraphs', 'wrapped', 'markdown', 'html tables', 'columns kept'] as const
export type TxtStyle = (typeof txtStyles)[number]

/** Plain text: one paragraph a line, or lines of a fixed width each followed by a blank one, or Markdown. */
export function toTxt(printed: readonly Printed[], style: TxtStyle, random: Random): string {
  let page = 1
  const lines = printed.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph': {
        const text = style === 'markdown' && block.bold && block.text.trim() !== '' ? `**${block.text}**` : block.text
        if (style === 'wrapped') return [...wrapped(text, 80), '']
        return style === 'cut paragraphs' && random.chance(0.15) ? cut(text, random, ++page) : [text, '']
      }
      case 'pair': {
        if (style === 'columns kept') return [...besides(block.left, block.right), '']
        const [first, second] = [block.left, block.right].map((side) =>
          side.map(({ text }) => text).filter((text) => text !== ''),
        )
        return [...first!, ...second!, ''].flatMap((line) => (style === 'wrapped' ? [line, ''] : [line]))
      }
      case 'table':
        return [...tableLines(block, style), '']
      default:
        return random.chance(0.3) ? ['\f'] : ['']
    }
  })
  return `${lines.join('\n')}\n`
}

/** A paragraph cut in two by the end of a page, its number alone between the halves. */
function cut(text: string, random: Random, page: number): readonly string[] {
  const gaps = [...text.matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)].map(({ index }) => index)
  if (gaps.length < 12) return [text, '']
  const at = random.pick(gaps.slice(5, -5))
  const between = random.chance(0.4) ? ['', String(page), ''] : ['']
  return [text.slice(0, at), ...between, text.slice(at + 1), '']
}

/** Two columns as a converter keeps them: line by line, blanks between. */
function besides(left: readonly PrintedParagraph[], right: readonly PrintedParagraph[]): readonly string[] {
  const [first, second] = [left, right].map((side) => side.map(({ text }) => text).filter((text) => text !== ''))
  return Array.from({ length: Math.max(first!.length, second!.length) }, (_, line) =>
    `${(first![line] ?? '').padEnd(42)}    ${second![line] ?? ''}`.trimEnd(),
  )
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line, '')
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function tableLines(table: PrintedTable, style: TxtStyle): readonly string[] {
  if (style === 'html tables') return htmlLines(table)
  const lineBreak = style === 'markdown' ? '<br>' : '; '
  const grid = gridOf(table).map((row) => row.map((text) => text.replaceAll(/;?\n/g, lineBreak)))
  if (style !== 'markdown') return grid.map((row) => row.join('\t'))
  const [head, ...rest] = grid.map((row) => `| ${row.join(' | ')} |`)
  return [head!, `|${' --- |'.repeat(table.widths.length)}`, ...rest]
}

/** Texts by row and column; the cells that a span covers are empty. */
function gridOf({ rows, widths }: PrintedTable): readonly (readonly string[])[] {
  const grid = rows.map(() => widths.map((): string | null => null))
  rows.forEach((cells, row) => {
    for (const { text, rowSpan, columnSpan } of cells) {
      const column = grid[row]!.indexOf(null)
      for (let down = 0; down < rowSpan; down++)
        for (let across = 0; across < columnSpan; across++)
          grid[row + down]![column + across] = down + across === 0 ? text : ''
    }
  })
  return grid.map((row) => row.map((text) => text ?? ''))
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function htmlLines({ rows }: PrintedTable): readonly string[] {
  const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : '')
  return [
    '<table>',
    ...rows.map(
      (cells) =>
        `<tr>${cells.map(({ text, rowSpan, columnSpan }) => `<td${span('rowspan', rowSpan)}${span('colspan', columnSpan)}>${escaped(text).replaceAll('\n', '<br>')}</td>`).join('')}</tr>`,
    ),
    '</table>',
  ]
}
