import type { RowKind } from './row-kinds.ts'
import type { RowNumber } from './row-number.ts'

export interface Place {
  /** Position of the parent row; null at the top. */
  readonly parent: number | null
  /** 1 at the top. */
  readonly level: number
}

export interface Ranked {
  readonly kind: RowKind
  readonly number: RowNumber | null
  /** "Trong đó: …", with amounts or without. */
  readonly opensSplit?: boolean
  /** What a misread number is taken for; the row is shown with it. */
  readonly repaired?: RowNumber
}

/**
 * Other ways to read rows without a number: what heads the numbered rows below it as a detail of the one above, the
 * details of numbered rows as their siblings, and "Trong đó: mua bản quyền | 5" as a remark that heads nothing.
 */
export function otherRankings(rows: readonly Ranked[]): readonly (readonly Ranked[])[] {
  const headless = rows.map((row): Ranked => (row.kind === 'heading' ? { ...row, kind: 'detail' } : row))
  const isRemark = ({ kind, opensSplit }: Ranked): boolean => kind === 'detail' && opensSplit === true
  let above: RowNumber | null = null
  const beside = rows.map((row): Ranked => {
    if (row.kind === 'numbered') above = row.number
    return row.kind === 'detail' && above !== null && !isRemark(row) ? { number: above, kind: 'numbered' } : row
  })
  const remarks = rows.map((row): Ranked => (isRemark(row) ? { ...row, kind: 'split' } : row))
  return [
    ...(rows.some(isRemark) ? [remarks] : []),
    ...(rows.some(({ kind }) => kind === 'heading') ? [headless] : []),
    ...(rows.some(({ kind }) => kind === 'detail') ? [beside] : []),
  ]
}

interface Open {
  readonly key: string
  readonly ordinals: readonly number[]
  readonly index: number
}

/** Parts that are counted by a word, the outermost first: their numbers stand over all others. */
const wordKeys = ['part', 'chapter', 'mục', 'tiểu mục', 'article', 'named']

/** Whether a way of numbering counts by a word: "Điều 5", "Nhiệm vụ 1". */
export const countsByWord = (key: string): boolean => wordKeys.includes(key)

/** Depth that a way of numbering has by itself; rows of the same rank nest in the order in which they appear. */
export function rankOf(key: string): number {
  if (key === 'heading') return 0
  if (countsByWord(key)) return (1 + wordKeys.indexOf(key)) / 10
  if (key === 'upper' || key === 'roman') return 1
  if (key.startsWith('decimal')) return 1 + Number(key.slice(8))
  if (key === 'letter' || key === 'bracket') return 10
  return key === '+' ? 25 : 20
}

/**
 * Parents and levels of rows by their numbering, whatever its order (A > I > 1 > 1.1 > a > - > +): a row is the sibling
 * of the open row that is numbered the same way, else the child of the last one. Details are children of the numbered
 * row above them; totals stand at the top and close nothing, unless "Trong đó:" below the last of them splits it anew.
 */
export function hierarchyOf(rows: readonly Ranked[]): readonly Place[] {
  const places: Place[] = []
  let open: readonly Open[] = []
  rows.forEach((row, index) => {
    const entry = { ...entryOf(row), index }
    const enclosing = row.kind === 'total' ? [] : enclosingRows(open, entry)
    const parent = enclosing.at(-1)?.index ?? null
    places.push({ parent, level: parent === null ? 1 : places[parent]!.level + 1 })
    if (row.kind === 'split' && splitsTotal(rows, index)) open = [{ key: 'total', ordinals: [], index: index - 1 }]
    else if (row.kind !== 'total' && row.kind !== 'split') open = [...enclosing, entry]
  })
  return places
}

/** "Trong đó:" right below a total that stands below what it adds. */
const splitsTotal = (rows: readonly Ranked[], split: number): boolean =>
  rows[split - 1]?.kind === 'total' && rows.slice(0, split).some(({ kind }) => kind === 'numbered' || kind === 'detail')

const entryOf = ({ kind, number }: Ranked): Omit<Open, 'index'> =>
  kind === 'numbered' && number !== null ? number : { key: kind === 'heading' ? 'heading' : 'detail', ordinals: [] }

/** The open rows that the row stands under. */
function enclosingRows(open: readonly Open[], row: Open): readonly Open[] {
  if (row.key.startsWith('decimal') && row.ordinals.length > 1) return rowsAbovePart(open, row)
  const sibling = open.findLastIndex(({ key }) => key === row.key)
  return sibling === -1 ? open.filter(({ key }) => canHold(key, row.key)) : open.slice(0, sibling)
}

/** "3.1" stands under "3" or "III", beside "3.2"; without these under what is no decimal. */
function rowsAbovePart(open: readonly Open[], { key, ordinals }: Open): readonly Open[] {
  const prefix = ordinals.slice(0, -1).join('.')
  const above = open.findLastIndex((row) => row.ordinals.join('.') === prefix && rankOf(row.key) < rankOf(key))
  if (above !== -1) return open.slice(0, above + 1)
  const beside = open.findLastIndex((row) => row.key === key && row.ordinals.slice(0, -1).join('.') === prefix)
  if (beside !== -1) return open.slice(0, beside)
  return open.filter((row) => !row.key.startsWith('decimal') && canHold(row.key, key))
}

const letters: ReadonlySet<string> = new Set(['upper', 'roman'])

const canHold = (above: string, below: string): boolean =>
  rankOf(above) < rankOf(below) ||
  (above !== below && letters.has(above) && letters.has(below)) ||
  (above !== below && rankOf(above) === rankOf(below) && rankOf(above) >= 10)
