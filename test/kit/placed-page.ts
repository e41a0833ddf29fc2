import type { RawPage, RawWord, Stroke } from '../../src/model/raw.ts'

/** Points: every letter and every space of a made-up page. */
export const LETTER = 5
export const LINE = 12
export const PADDING = 5

export const pageOf = (words: readonly RawWord[], strokes: readonly Stroke[] = [], number = 1): RawPage => ({
  number,
  width: 600,
  height: 850,
  reading: 'digital',
  reason: null,
  words,
  strokes,
  taggedTables: [],
})

/** One line of words, its top left corner at (x, y). */
export function lineAt(text: string, x: number, y: number, bold = false): readonly RawWord[] {
  const words: RawWord[] = []
  let at = x
  for (const word of text.split(' ')) {
    const box = { x0: at, y0: y, x1: at + word.length * LETTER, y1: y + 10 }
    if (word !== '')
      words.push({ text: word, box, font: { name: 'Times', size: 10, bold, italic: false }, confidence: null })
    at = box.x1 + LETTER / 2
  }
  return words
}

/** Text set in lines no wider than `room`; a word that is wider by itself is broken, as word processors do. */
export function textAt(text: string, x: number, y: number, room: number, bold = false): readonly RawWord[] {
  const most = Math.floor(room / LETTER)
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ').flatMap((long) => chunks(long, most))) {
      const longer = line === '' ? word : `${line} ${word}`
      const width = longer.replaceAll(' ', '').length * LETTER + (longer.split(' ').length - 1) * (LETTER / 2)
      if (width <= room) line = longer
      else {
        lines.push(line)
        line = word
      }
    }
    lines.push(line)
  }
  return lines.flatMap((line, i) => lineAt(line, x, y + i * LINE, bold))
}

const chunks = (word: string, most: number): readonly string[] =>
  word.length <= most ? [word] : [word.slice(0, most), ...chunks(word.slice(most), most)]

export const horizontal = (y: number, x0: number, x1: number): Stroke => ({ x0, y0: y, x1, y1: y, width: 0.5 })
export const vertical = (x: number, y0: number, y1: number): Stroke => ({ x0: x, y0, x1: x, y1, width: 0.5 })

/** Text, columns and rows spanned. */
export type RuledCell = string | readonly [text: string, columns: number, rows: number]

/** Words and borders of a ruled table: each cell drawn with its four sides, as tall as its longest text needs. */
export function ruledTable(
  columns: readonly number[],
  rows: readonly (readonly RuledCell[])[],
  top = 60,
  left = 50,
): { readonly words: readonly RawWord[]; readonly strokes: readonly Stroke[]; readonly bottom: number } {
  const xs = runningSums(left, columns)
  const busy: number[] = []
  const placed = rows.flatMap((row, r) => {
    let column = 0
    return row.map((cell) => {
      while ((busy[column] ?? 0) > r) column++
      const [text, span, down] = typeof cell === 'string' ? [cell, 1, 1] : cell
      for (let c = column; c < column + span; c++) busy[c] = r + down
      const place = { text, row: r, down, x0: xs[column]!, x1: xs[column + span]! }
      column += span
      return place
    })
  })
  const set = (cell: (typeof placed)[number], y: number) =>
    cell.text === '' ? [] : textAt(cell.text, cell.x0 + PADDING, y, cell.x1 - cell.x0 - 2 * PADDING)
  const heights = rows.map((_, r) => {
    const own = placed.filter((cell) => cell.row === r && cell.down === 1).flatMap((cell) => set(cell, 0))
    return own.reduce((most, word) => Math.max(most, word.box.y1), 10) + 6
  })
  const ys = runningSums(top, heights)
  return {
    words: placed.flatMap((cell) => set(cell, ys[cell.row]! + 3)),
    strokes: placed.flatMap(({ row, down, x0, x1 }) => {
      const [y0, y1] = [ys[row]!, ys[row + down]!]
      return [horizontal(y0, x0, x1), horizontal(y1, x0, x1), vertical(x0, y0, y1), vertical(x1, y0, y1)]
    }),
    bottom: ys.at(-1)!,
  }
}

function runningSums(start: number, steps: readonly number[]): readonly number[] {
  const sums = [start]
  for (const step of steps) sums.push(sums.at(-1)! + step)
  return sums
}
