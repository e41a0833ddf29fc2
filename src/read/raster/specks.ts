import type { Component, Labelled } from './components.ts'
import type { Bitmap } from './contract.ts'

/** Square inches of ink: smaller is dust, unless it stands with a letter as its accent or dot does. */
const dust = 0.00015
/** Inches from an accent to its letter. */
const withLetter = 0.035

/** Inches a side, and part of its box that is ink, of what is too solid for a letter: a punch hole of 5 to 7 mm is a disc. */
const blot = { least: 0.15, most: 0.6, filled: 0.7 }

/**
 * Specks and blots taken out of `ink` and whitened, soft edge included, in `gray`; both are changed. The components that
 * stay.
 */
export function eraseSpecks(ink: Bitmap, gray: Uint8Array, found: Labelled, dpi: number): readonly Component[] {
  const { rows, starts, ends, labels, components } = found
  const smallest = dust * dpi * dpi
  const isSpeck = components.map((component) =>
    component.area < smallest
      ? !standsWith(component, found, smallest, Math.round(withLetter * dpi))
      : isBlot(component, dpi),
  )
  const { width, height } = ink
  for (let y = 0; y < height; y++) {
    for (let run = rows[y]!; run < rows[y + 1]!; run++) {
      if (!isSpeck[labels[run]!]) continue
      ink.data.fill(0, y * width + starts[run]!, y * width + ends[run]!)
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
        gray.fill(255, row * width + Math.max(0, starts[run]! - 1), row * width + Math.min(width, ends[run]! + 1))
    }
  }
  return components.filter((_, label) => !isSpeck[label])
}

function isBlot({ x0, y0, x1, y1, area }: Component, dpi: number): boolean {
  const sides = [x1 - x0, y1 - y0]
  return (
    Math.min(...sides) >= blot.least * dpi &&
    Math.max(...sides) <= blot.most * dpi &&
    area >= blot.filled * sides[0]! * sides[1]!
  )
}

/** Is ink of a larger component within reach? */
function standsWith(
  { x0, y0, x1, y1 }: Component,
  { rows, starts, ends, labels, components }: Labelled,
  smallest: number,
  reach: number,
): boolean {
  for (let y = Math.max(0, y0 - reach); y < Math.min(rows.length - 1, y1 + reach); y++) {
    for (let run = firstEndingAfter(ends, rows[y]!, rows[y + 1]!, x0 - reach); run < rows[y + 1]!; run++) {
      if (starts[run]! >= x1 + reach) break
      if (components[labels[run]!]!.area >= smallest) return true
    }
  }
  return false
}

/** First run in `from`–`to` that ends after `x`. */
function firstEndingAfter(ends: Int32Array, from: number, to: number, x: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! <= x) low = middle + 1
    else high = middle
  }
  return low
}
