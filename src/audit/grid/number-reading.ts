import type { Cell } from '../../vi/numbers/cells.ts'
import { type ColumnStyle, columnStyle } from '../../vi/numbers/column-style.ts'
import type { Reading } from '../../vi/numbers/numerals.ts'

/** Readings of the cells of several columns, column by column; the first of each cell is the one to use. */
export type Readings = readonly (readonly (readonly Reading[])[])[]

/** How many sums come true when the first readings are used. */
export type HeldSums = (readings: Readings) => number

/**
 * How the cells of the money columns are read: by the forms of their column, else by those of the whole table, else by
 * which reading makes more sums true, else as whole numbers where the unit is small (`wholeByDefault`). That every cell of
 * a column has three digits behind its separator is no form: "5,190" beside "0,208" in tỷ đồng is 5.19. Where the forms of
 * few cells stand against many that can be read either way, the sums may outvote them: a speck makes "3.3" of 33.
 *
 * @example "2,355" over "1971" and "384" reads 2355; "1,250" alone in its column reads as the sums of its rows have it
 */
export function readColumns(
  columns: readonly (readonly Cell[])[],
  heldSums: HeldSums,
  wholeByDefault: boolean,
): Readings {
  const styles = columns.map(columnStyle)
  const together = columnStyle(columns.flat())
  const offsets = columns.map((_, index) => columns.slice(0, index).reduce((sum, { length }) => sum + length, 0))
  const isUniform = (style: ColumnStyle): boolean => style.basis === 'uniform-groups'
  const isOpen = (index: number): boolean =>
    styles[index]!.ambiguous.length > 0 && (styles[index]!.basis === 'none' || isUniform(styles[index]!))
  const mayTurn = (index: number): boolean => isOpen(index) || isWeak(styles[index]!)
  const tableTells = together.basis !== 'none' && (!isUniform(together) || wholeByDefault)
  let readings: Readings = styles.map((style, index) => {
    const fromTable = together.readings.slice(offsets[index]!, offsets[index]! + columns[index]!.length)
    if (!isOpen(index)) return style.readings
    return tableTells ? fromTable : style.readings.map((of) => ordered(of, wholeByDefault))
  })
  let held: number | null = null
  columns.forEach((_, index) => {
    if (!mayTurn(index)) return
    const other = readings.with(
      index,
      readings[index]!.map((of) => (of.length > 1 ? of.toReversed() : of)),
    )
    held ??= heldSums(readings)
    const heldByOther = heldSums(other)
    if (heldByOther > held) [readings, held] = [other, heldByOther]
  })
  return readings
}

/** Forms are weak where so many times as many cells can be read either way as tell. */
const weak = 3

const isWeak = ({ basis, evidence, readings }: ColumnStyle): boolean =>
  (basis === 'forms' || basis === 'contradiction') &&
  readings.filter(({ length }) => length > 1).length >= weak * evidence.length

/** Whole numbers first, or decimals first. */
const ordered = (readings: readonly Reading[], whole: boolean): readonly Reading[] =>
  [...readings].sort((a, b) => (whole ? a.decimals - b.decimals : b.decimals - a.decimals))
