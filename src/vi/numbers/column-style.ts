import type { Cell } from './cells.ts'
import type { NumeralStyle, Reading } from './numerals.ts'

/** vietnamese: "1.250,5"; english, as spreadsheets print it: "1,250.5". */
export type Convention = 'vietnamese' | 'english'

export interface ColumnStyle {
  /** null where nothing in the column tells, or its cells contradict each other. */
  readonly convention: Convention | null
  /**
   * forms: cells that can be read in one way only ("1.250.000", "99,98"). plain-thousands: numbers of four and more
   * digits stand ungrouped beside, so that a single separator before three digits was typed for thousands ("2,355" above
   * "1971"). uniform-groups: several cells have separators, and always three digits behind. contradiction: forms of both
   * conventions.
   */
  readonly basis: 'forms' | 'plain-thousands' | 'uniform-groups' | 'contradiction' | 'none'
  /** Indices of the cells that told. */
  readonly evidence: readonly number[]
  /** Indices of the cells that the forms leave with two readings, for the sums to settle. */
  readonly ambiguous: readonly number[]
  /** For each cell of the column its readings, the likeliest in this column first; none for what is no number. */
  readonly readings: readonly (readonly Reading[])[]
}

const conventionOf: Readonly<Record<NumeralStyle, Convention | null>> = {
  plain: null,
  'space-thousands': null,
  'dot-thousands': 'vietnamese',
  'comma-decimal': 'vietnamese',
  'comma-thousands': 'english',
  'dot-decimal': 'english',
}

/**
 * How the numbers of one column are written. A column has one hand: its cells are read together, not one by one.
 *
 * @example columnStyle(['2,355', '245', '2110'].map(readCell)) // plain-thousands: 2355 before 2.355, cell 0 ambiguous
 */
export function columnStyle(cells: readonly Cell[]): ColumnStyle {
  const own = cells.map((cell) => (cell.kind === 'number' ? cell.readings : []))
  const ambiguous = indicesOf(own, (readings) => readings.length > 1)
  const deciding = indicesOf(own, (readings) => readings.length === 1 && conventionOf[readings[0]!.style] !== null)
  const conventions = new Set(deciding.map((index) => conventionOf[own[index]![0]!.style]))
  const [convention = null] = conventions
  if (conventions.size > 1) {
    return { convention: null, basis: 'contradiction', evidence: deciding, ambiguous, readings: own }
  }
  if (convention !== null) {
    const readings = own.map((of) => first(of, ({ style }) => conventionOf[style] === convention))
    return { convention, basis: 'forms', evidence: deciding, ambiguous: [], readings }
  }
  return byThousands(own, ambiguous)
}

/** Without a deciding form: are the separators there for thousands? */
function byThousands(own: readonly (readonly Reading[])[], ambiguous: readonly number[]): ColumnStyle {
  const ungrouped = indicesOf(own, ([only]) => only?.style === 'plain' && only.value.abs().gte(1000))
  const evidence = ungrouped.length > 0 ? ungrouped : ambiguous
  if (ambiguous.length === 0 || (ungrouped.length === 0 && ambiguous.length < 2)) {
    return { convention: null, basis: 'none', evidence: [], ambiguous, readings: own }
  }
  const readings = own.map((of) => first(of, ({ decimals }) => decimals === 0))
  const conventions = new Set(ambiguous.map((index) => conventionOf[readings[index]![0]!.style]))
  return {
    convention: conventions.size === 1 ? [...conventions][0]! : null,
    basis: ungrouped.length > 0 ? 'plain-thousands' : 'uniform-groups',
    evidence,
    ambiguous,
    readings,
  }
}

const indicesOf = <T>(items: readonly T[], holds: (item: T) => boolean): readonly number[] =>
  items.flatMap((item, index) => (holds(item) ? [index] : []))

const first = (readings: readonly Reading[], wanted: (reading: Reading) => boolean): readonly Reading[] => [
  ...readings.filter(wanted),
  ...readings.filter((reading) => !wanted(reading)),
]
