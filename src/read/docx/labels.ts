import { formatNumber } from './number-format.ts'
import type { Level, List, Numbering } from './numbering.ts'

/** Which list and level a paragraph is numbered by; level 0-based. */
export interface NumberedBy {
  readonly list: string
  readonly level: number
}

/** Gives each numbered paragraph, called in document order, the label that Word prints; null where it prints none. */
export type LabelCounter = (by: NumberedBy) => string | null

/** `unknownFormat` is told of number formats that come out as plain digits. */
export function labelCounter(numbering: Numbering, unknownFormat: (format: string) => void): LabelCounter {
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return (by) => {
    const list = numbering.get(by.list)
    const level = list?.levels.get(by.level)
    if (list === undefined || level === undefined) return null
    const counts = counters.get(list.abstract) ?? []
    const next = advanced(counts, list, by, !begun.has(`${by.list}/${by.level}`))
    begun.add(`${by.list}/${by.level}`)
    counters.set(list.abstract, next)
    return level.hidden ? null : labelOf(list, level, next, unknownFormat)
  }
}

/**
 * Counters after one more paragraph. Higher levels that never came count as begun at their start, as in Word: a list that
 * opens with level 2 prints "1.1", and its next level 1 is "2". Lower levels restart unless `restartAfter` forbids it.
 */
function advanced(counts: readonly number[], list: List, { level }: NumberedBy, first: boolean): number[] {
  const start = (index: number): number => list.levels.get(index)?.start ?? 1
  const next: number[] = []
  for (let index = 0; index < level; index++) next[index] = counts[index] ?? start(index)
  const override = first ? list.startOverrides.get(level) : undefined
  next[level] = override ?? (counts[level] === undefined ? start(level) : counts[level] + 1)
  counts.forEach((count, index) => {
    const restartAfter = list.levels.get(index)?.restartAfter
    if (index > level && restartAfter !== undefined && level >= restartAfter) next[index] = count
  })
  return next
}

function labelOf(list: List, level: Level, counts: readonly number[], unknownFormat: (format: string) => void) {
  if (level.format === 'bullet') return bulletOf(level.text)
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const counted = list.levels.get(index) ?? level
    const count = counts[index] ?? counted.start
    if (level.legal) return String(count)
    const written = formatNumber(count, counted.format, counted.customFormat)
    if (written === null) unknownFormat(counted.format)
    return written ?? String(count)
  })
  return text.trim() === '' ? null : text.trim()
}

/** "-" and "+" are levels of an outline and stay; a glyph of a symbol font (U+F0B7 of Symbol, "o" of Courier) is a dot. */
function bulletOf(text: string): string | null {
  const bullet = text.trim().replace(/[\uf000-\uf0ff]/g, (glyph) => symbolBullets[glyph] ?? '•')
  return bullet === '' ? null : /^\p{L}$/u.test(bullet) ? '•' : bullet
}

const symbolBullets: Readonly<Record<string, string>> = { '\uf02d': '-', '\uf02b': '+', '\uf02a': '*' }
