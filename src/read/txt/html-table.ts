import type { FlowBlock, FlowCell } from '../../model/raw.ts'
import type { Range } from './columns.ts'
import { textToCell } from './grid.ts'
import type { Line } from './lines.ts'

/** Tables in HTML begin and end a line, so that they can be told by their lines. */
export const withTablesOnLines = (text: string): string => text.replace(/(?=<table[\s>])|(?<=<\/table>)/gi, '\n')

/** Lines from `<table>` to its `</table>`, inner tables with it; a table that is not closed is none. */
export function htmlRegions(lines: readonly Line[]): readonly Range[] {
  const regions: Range[] = []
  let depth = 0
  let start = 0
  lines.forEach(({ text }, i) => {
    if (/^\s*<table[\s>]/i.test(text)) {
      if (depth === 0) start = i
      depth++
    }
    if (depth > 0 && /<\/table>$/i.test(text)) {
      depth--
      if (depth === 0) regions.push({ start, end: i + 1 })
    }
  })
  return regions
}

/**
 * The table of the lines, after whatever text stands in it outside the cells (`<caption>`). A cell need not be closed;
 * tags of tables inside a cell only part its words.
 */
export function htmlLinesToBlocks(lines: readonly string[]): readonly FlowBlock[] {
  const html = lines.join(' ')
  const rows: FlowCell[][] = []
  const loose: string[] = []
  // Attributes of the cell that is open.
  let cell: string | null = null
  let from = 0
  for (const { name, closes, attributes, start, end } of outerTags(html)) {
    const text = withoutTags(html.slice(from, start))
    if (cell === null) loose.push(text)
    else rows.at(-1)!.push(textToCell(text, spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')))
    if (!closes && (name === 'tr' || rows.length === 0)) rows.push([])
    cell = !closes && name !== 'tr' ? attributes : null
    from = end
  }
  return [...textToCell(loose.join('\n'), 1, 1).paragraphs, { kind: 'table', rows }]
}

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
  readonly start: number
  readonly end: number
}

/** Tags of rows and cells of the outer table, and the end of the table, which ends them all. */
function outerTags(html: string): readonly Tag[] {
  let depth = 0
  return [...html.matchAll(/<(\/?)(table|tr|td|th)((?:\s[^<>]*)?)>/gi)].flatMap((match): Tag[] => {
    const [whole, slash, word, attributes] = match
    const name = word!.toLowerCase()
    const closes = slash === '/'
    if (name === 'table') depth += closes ? -1 : 1
    const counts = name === 'table' ? closes && depth === 0 : depth === 1
    const start = match.index
    return counts ? [{ name, closes, attributes: attributes!, start, end: start + whole.length }] : []
  })
}

const spanOf = (attributes: string, name: 'rowspan' | 'colspan'): number =>
  Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1) || 1

/** What only lays the table out; marks of style are read later. */
const withoutTags = (html: string): string =>
  html.replace(/<\/?(?:table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|ul|ol|li)(?:\s[^<>]*)?\/?>/gi, ' ').trim()
