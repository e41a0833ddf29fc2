import { silent, unwrapped } from './content.ts'
import type { Losses } from './losses.ts'
import { toggle } from './styles.ts'
import { childNamed, element, integerOf, valueIn, type XmlElement } from './xml.ts'

type RewriteBlocks = (elements: readonly XmlElement[]) => readonly XmlElement[]

interface RawCell {
  readonly content: readonly XmlElement[]
  readonly span: number
  readonly merge: 'none' | 'restart' | 'continue'
}

/**
 * A table with every row starting at the first column, so that spans can be counted: skipped grid columns become empty
 * cells, old horizontal merges one cell, and a vertical merge goes on only under a cell of the same place and width.
 */
export function soundTable(table: XmlElement, blocks: RewriteBlocks, losses: Losses): XmlElement {
  let above: ReadonlyMap<number, number> = new Map()
  const rows: XmlElement[] = []
  for (const row of rowsOf(table, losses)) {
    const merging = new Map<number, number>()
    let column = 0
    const cells = cellsOf(row, losses).map((cell) => {
      const goesOn = cell.merge === 'continue' && above.get(column) === cell.span
      if (cell.merge !== 'none') merging.set(column, cell.span)
      column += cell.span
      if (goesOn && cell.content.some(hasText)) losses.note('merged-cell-text')
      return cellElement(cell, goesOn, goesOn ? [] : blocks(cell.content))
    })
    above = merging
    if (cells.length > 0) rows.push(element('w:tr', {}, [...headerMark(row), ...cells]))
  }
  return element('w:tbl', {}, rows)
}

function rowsOf(table: XmlElement, losses: Losses): readonly XmlElement[] {
  return unwrapped(table.children).filter((item) => {
    if (item.name !== 'w:tr') {
      if (!silent.has(item.name)) losses.note('unknown-element', item.name)
      return false
    }
    const deleted = childNamed(childNamed(item, 'w:trPr'), 'w:del') !== undefined
    if (deleted) losses.note('tracked-change')
    return !deleted
  })
}

function cellsOf(row: XmlElement, losses: Losses): readonly RawCell[] {
  const properties = childNamed(row, 'w:trPr')
  const cells: RawCell[] = skipped(valueIn(properties, 'w:gridBefore'))
  for (const item of unwrapped(row.children)) {
    if (item.name !== 'w:tc') {
      if (!silent.has(item.name)) losses.note('unknown-element', item.name)
      continue
    }
    const cell = readCell(item)
    const left = cells.at(-1)
    if (left !== undefined && valueIn(childNamed(item, 'w:tcPr'), 'w:hMerge') === 'continue')
      cells[cells.length - 1] = { ...left, content: [...left.content, ...cell.content], span: left.span + cell.span }
    else cells.push(cell)
  }
  return [...cells, ...skipped(valueIn(properties, 'w:gridAfter'))]
}

function readCell(cell: XmlElement): RawCell {
  const properties = childNamed(cell, 'w:tcPr')
  const merge = childNamed(properties, 'w:vMerge')
  return {
    content: cell.children,
    span: columns(valueIn(properties, 'w:gridSpan')),
    merge: merge === undefined ? 'none' : merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue',
  }
}

const skipped = (count: string | undefined): RawCell[] =>
  (integerOf(count) ?? 0) > 0 ? [{ content: [], span: columns(count), merge: 'none' }] : []

/** Word has no more than 63 columns. */
const columns = (count: string | undefined): number => Math.min(63, Math.max(1, integerOf(count) ?? 1))

const hasText = (item: XmlElement): boolean => /\S/.test(item.text) || item.children.some(hasText)

function headerMark(row: XmlElement): readonly XmlElement[] {
  const properties = childNamed(row, 'w:trPr')
  const marked = properties !== undefined && toggle(properties, 'w:tblHeader') === true
  return marked ? [element('w:trPr', {}, [element('w:tblHeader')])] : []
}

function cellElement(cell: RawCell, goesOn: boolean, content: readonly XmlElement[]): XmlElement {
  const merge = goesOn ? 'continue' : 'restart'
  const properties = [
    element('w:gridSpan', { 'w:val': String(cell.span) }),
    ...(cell.merge === 'none' ? [] : [element('w:vMerge', { 'w:val': merge })]),
  ]
  return element('w:tc', {}, [element('w:tcPr', {}, properties), ...content])
}
