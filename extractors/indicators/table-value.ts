import { readCell } from '../../src/vi/numbers/cells.ts'
import { partInCell } from '../../src/vi/numbers/fractions.ts'
import { indivisible, type Reading } from '../../src/vi/numbers/numerals.ts'
import type { Unit } from '../../src/vi/numbers/units.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { type Figure, figureValue, fullUnit } from './figure.ts'
import { figuresIn } from './figures.ts'

type Value = Pick<Figure, 'comparator' | 'value' | 'valueMax' | 'unit'>

/** What a cell of values says; `null` figures for "Đạt" and other words; null for blank, dash and mark. */
export interface CellValue {
  readonly figure: Value | null
  /** True where the cell is nothing but the figure. */
  readonly plain: boolean
}

/**
 * Reads a cell of a column of values. `counted`: the row's unit is a thing that cannot be divided ("hồ sơ").
 *
 * @example cellValue('≥80', false) // { comparator: '>=', value: '80', … }
 */
export function cellValue(text: string, counted: boolean): CellValue | null {
  const cell = readCell(text)
  if (cell.kind === 'number') {
    const pick = (readings: readonly Reading[]): Reading => (counted ? indivisible(readings) : readings)[0]!
    return {
      figure: {
        comparator: cell.comparator,
        value: figureValue(pick(cell.readings), cell.unit),
        valueMax: cell.upper && figureValue(pick(cell.upper), cell.unit),
        unit: cell.unit && unitName(text, cell.unit),
      },
      plain: true,
    }
  }
  if (cell.kind !== 'text') return null
  const part = partInCell(text)
  if (part !== null)
    return { figure: { comparator: '=', value: figureValue(part[0]!, null), valueMax: null, unit: null }, plain: true }
  const [first, ...more] = figuresIn(text, searchForm(text))
  if (first !== undefined && (more.length === 0 || first.kind === 'percent')) return { figure: first, plain: false }
  return reachedWords.test(searchForm(text)) ? { figure: null, plain: true } : null
}

const unitName = (text: string, unit: Unit): string => fullUnit(text, searchForm(text), unit).name

/** Values without a number: "Đạt", "Hoàn thành". */
const reachedWords =
  /^(?:không |chưa |đã |cơ bản )?(?:đạt|hoàn thành|có|duy trì|giữ vững)(?: (?:chuẩn|yêu cầu|tiêu chí))?\.?$/u
