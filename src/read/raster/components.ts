import { rootOf, singletons } from '../../model/disjoint-sets.ts'
import type { Bitmap, PixelBox } from './contract.ts'

/** Ink that hangs together, corners included. */
export interface Component extends PixelBox {
  /** Pixels of ink. */
  readonly area: number
}

/** Runs of ink row by row: where each begins and ends (just outside), and the component it belongs to. */
export interface Labelled {
  /** First run of each row; one more than there are rows. */
  readonly rows: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly labels: Int32Array
  readonly components: readonly Component[]
}

/** Runs, joined where they touch in neighbouring rows (union and find). */
export function toComponents(ink: Bitmap): Labelled {
  const { rows, starts, ends } = toRuns(ink)
  const parent = singletons(starts.length)
  for (let y = 1; y < ink.height; y++) {
    let above = rows[y - 1]!
    let own = rows[y]!
    while (above < rows[y]! && own < rows[y + 1]!) {
      if (starts[above]! <= ends[own]! && starts[own]! <= ends[above]!) {
        const [a, b] = [rootOf(parent, above), rootOf(parent, own)]
        if (a < b) parent[b] = a
        else parent[a] = b
      }
      if (ends[above]! < ends[own]!) above++
      else own++
    }
  }
  return { rows, starts, ends, ...measured(ink.height, { rows, starts, ends }, parent) }
}

interface Runs {
  readonly rows: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

function measured(height: number, { rows, starts, ends }: Runs, parent: Int32Array) {
  const labels = new Int32Array(starts.length)
  const components: { x0: number; y0: number; x1: number; y1: number; area: number }[] = []
  for (let y = 0; y < height; y++) {
    for (let run = rows[y]!; run < rows[y + 1]!; run++) {
      const [x0, x1] = [starts[run]!, ends[run]!]
      const root = rootOf(parent, run)
      // The root is the first run of its component, so it has its label by now.
      const label = root === run ? components.length : labels[root]!
      labels[run] = label
      const component = components[label]
      if (component === undefined) components.push({ x0, y0: y, x1, y1: y + 1, area: x1 - x0 })
      else {
        if (x0 < component.x0) component.x0 = x0
        if (x1 > component.x1) component.x1 = x1
        component.y1 = y + 1
        component.area += x1 - x0
      }
    }
  }
  return { labels, components }
}

function toRuns({ width, height, data }: Bitmap): Runs {
  const rows = new Int32Array(height + 1)
  let starts = new Int32Array(1 << 16)
  let ends = new Int32Array(1 << 16)
  let count = 0
  for (let y = 0; y < height; y++) {
    rows[y] = count
    const end = (y + 1) * width
    for (let i = y * width; i < end; ) {
      while (i < end && data[i] === 0) i++
      if (i === end) break
      const start = i
      while (i < end && data[i] !== 0) i++
      if (count === starts.length) {
        starts = doubled(starts)
        ends = doubled(ends)
      }
      starts[count] = start - y * width
      ends[count++] = i - y * width
    }
  }
  rows[height] = count
  return { rows, starts: starts.slice(0, count), ends: ends.slice(0, count) }
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(values.length * 2)
  longer.set(values)
  return longer
}
