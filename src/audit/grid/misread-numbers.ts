import { rowNumberText } from '../../vi/numbering/row-number-repair.ts'
import { hierarchyOf, type Ranked } from './hierarchy.ts'
import type { RowNumber } from './row-number.ts'

/** Characters of the longest text that may be a number unread. */
const longest = 4

/**
 * Other ways to read the numbers of a scanned table, each with one number changed: what is no number ("Im" for III) and
 * what breaks its sequence may be any that goes on with the numbers above. `texts` are the cells of the column of row
 * numbers. Which is meant is for the sums to tell; numbers that run on are not doubted.
 */
export function misreadRankings(rows: readonly Ranked[], texts: readonly string[]): readonly (readonly Ranked[])[] {
  const keys = [...new Set(rows.flatMap(({ number }) => (number?.ordinals.length ? [number.key] : [])))]
  return doubtfulNumbers(rows, texts).flatMap((at) =>
    keys
      .flatMap((key) => continuations(rows, at, key))
      .filter(({ no }) => no !== rows[at]!.number?.no)
      .map((repaired) => rows.with(at, { ...rows[at]!, kind: 'numbered', number: repaired, repaired })),
  )
}

/** The rows whose number is unread or out of sequence, and those right before a break, which may have caused it. */
function doubtfulNumbers(rows: readonly Ranked[], texts: readonly string[]): readonly number[] {
  const broken = sequenceBreaks(rows).flatMap(({ at, above }) => [above, at])
  return [...new Set([...unreadNumbers(rows, texts), ...broken])].sort((a, b) => a - b)
}

/** The rows, totals apart, in whose cell for the number (`texts`) something short stands that is none. */
export const unreadNumbers = (rows: readonly Ranked[], texts: readonly string[]): readonly number[] =>
  rows.flatMap(({ number, kind }, at) => {
    const isShort = texts[at] !== '' && texts[at]!.length <= longest
    return number === null && kind !== 'total' && isShort ? [at] : []
  })

/** A row whose number does not follow that of its sibling, the numbered row above it, and whether the number goes back. */
interface SequenceBreak {
  readonly at: number
  readonly above: number
  readonly goesBack: boolean
}

export function sequenceBreaks(rows: readonly Ranked[]): readonly SequenceBreak[] {
  const places = hierarchyOf(rows)
  const last = new Map<string, number>()
  const found: SequenceBreak[] = []
  let above: number | null = null
  rows.forEach(({ number }, at) => {
    if (number === null || number.ordinals.length === 0) return
    const series = `${places[at]!.parent} ${number.key}`
    const [own, before] = [number.ordinals.at(-1)!, last.get(series) ?? 0]
    if (own !== before + 1 && above !== null) found.push({ at, above, goesBack: own <= before })
    last.set(series, own)
    above = at
  })
  return found
}

/** The numbers of a key that may stand in a row: the next one, the first, or the first part of the number above. */
function continuations(rows: readonly Ranked[], at: number, key: string): readonly RowNumber[] {
  const above = rows.slice(0, at).flatMap(({ number }) => number ?? [])
  const before = above.findLast((number) => number.key === key)
  const [style, depth = '1'] = key.split(':')
  const upper = above.findLast((number) => number.key === `decimal:${Number(depth) - 1}`)
  const next = before === undefined ? [] : [[...before.ordinals.slice(0, -1), before.ordinals.at(-1)! + 1]]
  const first = upper !== undefined ? [[...upper.ordinals, 1]] : before === undefined && depth === '1' ? [[1]] : []
  return [...next, ...first].flatMap((ordinals) => {
    const no = rowNumberText(style!, ordinals)
    return no === '' ? [] : [{ no, key, ordinals }]
  })
}
