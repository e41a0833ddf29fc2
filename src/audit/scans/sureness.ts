import { Decimal } from 'decimal.js'
import type { Document } from '../../model/document.ts'
import type { InkReading } from '../../model/raw.ts'
import { readCell } from '../../vi/numbers/cells.ts'
import { scaled } from '../../vi/numbers/numerals.ts'
import type { Figure } from '../grid/figures.ts'
import type { Grid } from '../grid/grid.ts'
import { fails, tableSums } from '../sums/table-sums.ts'
import { scannedFigure } from './scanned-figures.ts'

/** How far a printed figure can be believed to have been read right. */
export interface Sureness {
  /** 0 to 1; 1 for typed text. */
  readonly confidence: number
  /** True where sums decided between its readings. */
  readonly bySums: boolean
  /** What else its ink may say; `vnd` in đồng, null for what is no figure. */
  readonly candidates: readonly (InkReading & { readonly vnd: string | null })[]
}

const typed: Sureness = { confidence: 1, bySums: false, candidates: [] }

/** The doubt left in a figure of a sum that holds: a tenth. */
const borneOut = 0.1

/** How surely the figures of a grid were read: as the words of a scan were, and more so where a sum of theirs holds. */
export function surenessOf(document: Document, grid: Grid): (figure: Figure) => Sureness {
  const sums = tableSums(document).find((each) => each.grid === grid)
  const held = [...(sums?.columns ?? []), ...(sums?.rows ?? [])].filter((sum) => !fails(sum))
  const confirmed = new Set(held.flatMap(({ total, addends }) => [total, ...addends]).map(({ figure }) => figure))
  return (figure) => {
    const scanned = scannedFigure(document, figure.at)
    if (scanned === null) return typed
    const doubt = (1 - scanned.confidence) * (confirmed.has(figure) ? borneOut : 1)
    return {
      confidence: 1 - doubt,
      bySums: scanned.reread === 'by-sums',
      candidates: scanned.candidates.map((reading) => ({ ...reading, vnd: worthOf(reading.text, figure) })),
    }
  }
}

/** What another text would be worth in the figure's place, in đồng: read with as many decimals as it, where it can be. */
export function worthOf(text: string, { exponent, step }: Figure): string | null {
  const cell = readCell(text)
  if (cell.kind === 'dash') return '0'
  if (cell.kind !== 'number') return null
  const isAlike = ({ decimals }: { readonly decimals: number }): boolean =>
    step.eq(new Decimal(`1e${exponent - decimals}`))
  const reading = cell.readings.find(isAlike) ?? cell.readings[0]!
  return scaled(reading.value, exponent)
}
