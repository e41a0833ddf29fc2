import { type MoneyUnit, moneyUnits } from './figures.ts'
import { cell, type PrintedCell } from './printed.ts'
import { filled, type Setting } from './setting.ts'
import { headers } from './words/headers.ts'

/** A column of amounts: its key in the rows, the source that its facts name, its header. */
export interface AmountColumn {
  readonly key: string
  readonly fact: string
  readonly header: string
}

export interface BudgetLayout {
  readonly name: string
  /** The first is the sum of the others where there are others, unless `sumless`. */
  readonly columns: readonly AmountColumn[]
  readonly sumless: boolean
}

const layouts = ['single', 'single', 'sources', 'sources', 'sources', 'years', 'years sumless', 'kinds'] as const

/** The columns of amounts that a table has. */
export function anyLayout(setting: Setting): BudgetLayout {
  const { random, provinceType, year } = setting
  const name = random.pick(layouts)
  const header = (key: keyof typeof headers): string => filled(random.pick(headers[key]), setting)
  const total: AmountColumn = { key: 'total', fact: 'total', header: header('total') }
  const years = [0, 1, 2].map((step) => `${year + step}`)
  switch (name) {
    case 'single':
      return { name, columns: [{ ...total, header: header('amount') }], sumless: false }
    case 'sources': {
      const province = {
        key: 'province',
        fact: 'province',
        header: header(provinceType === 'tỉnh' ? 'province' : 'city'),
      }
      const rest = (['central', 'other'] as const).filter(() => random.chance(0.5))
      const more = rest.map((key) => ({ key, fact: key, header: header(key) }))
      const commune = { key: 'commune', fact: 'commune', header: header('commune') }
      const sources = [
        ...more.filter(({ key }) => key === 'central'),
        province,
        commune,
        ...more.filter(({ key }) => key === 'other'),
      ]
      return { name, columns: [total, ...sources], sumless: false }
    }
    case 'kinds': {
      const kinds = (['recurrent', 'investment'] as const).map((key) => ({ key, fact: 'other', header: header(key) }))
      return { name, columns: [total, ...kinds], sumless: false }
    }
    default: {
      const each = years.map((of) => ({
        key: of,
        fact: `total@${of}`,
        header: `${random.pick(['Năm ', 'Năm ', 'Dự toán năm '])}${of}`,
      }))
      return name === 'years'
        ? { name, columns: [total, ...each], sumless: false }
        : { name, columns: each, sumless: true }
    }
  }
}

export interface BudgetHeader {
  readonly rows: readonly (readonly PrintedCell[])[]
  readonly name: string
  /** Where the unit of the amounts stands. */
  readonly unitIn: 'note' | 'header'
}

const head = (text: string, rowSpan = 1, columnSpan = 1): PrintedCell =>
  cell(text, { rowSpan, columnSpan, bold: true, align: 'center' })

/** One or two rows of header and, with sources, sometimes the row that states the formula. */
export function budgetHeader(
  setting: Setting,
  layout: BudgetLayout,
  unit: MoneyUnit,
  trailing: readonly string[],
): BudgetHeader {
  const { random } = setting
  const unitIn = random.chance(0.8) ? 'note' : 'header'
  const spelled = unitIn === 'header' ? ` (${random.pick(unit.spellings)})` : ''
  const [index, name] = [random.pick(headers.index), random.pick(headers.budgetName)]
  const { columns } = layout
  if (columns.length === 1) {
    const row = [index, name, `${columns[0]!.header}${spelled}`, ...trailing].map((text) => head(text))
    return { rows: [row], name: 'one row', unitIn }
  }
  const deep = random.chance(0.65)
  const leaves = columns.map(({ header }) => head(deep ? header : `${header}${spelled}`))
  const group = `${filled(random.pick(layout.name.startsWith('years') ? headers.periods : headers.amounts), setting)}${spelled}`
  const rows = deep
    ? [
        [head(index, 2), head(name, 2), head(group, 1, columns.length), ...trailing.map((text) => head(text, 2))],
        leaves,
      ]
    : [[head(index), head(name), ...leaves, ...trailing.map((text) => head(text))]]
  const formula = !layout.sumless && random.chance(0.3) ? [formulaRow(columns.length, trailing.length)] : []
  return {
    rows: [...rows, ...formula],
    name: `${deep ? 'two rows' : 'one row'}${formula.length ? ', formula' : ''}`,
    unitIn,
  }
}

/** "A | B | (1)=(2)+(3) | (2) | (3)". */
function formulaRow(amounts: number, trailing: number): readonly PrintedCell[] {
  const parts = Array.from({ length: amounts - 1 }, (_, index) => `(${index + 2})`)
  return ['A', 'B', `(1)=${parts.join('+')}`, ...parts, ...Array.from({ length: trailing }, () => '')].map((text) =>
    cell(text, { align: 'center', italic: true }),
  )
}

export const anyUnit = ({ random }: Setting): MoneyUnit =>
  random.chance(0.6) ? moneyUnits[0]! : random.pick(moneyUnits)

/** "Đơn vị tính: triệu đồng". */
export function unitNote({ random }: Setting, unit: MoneyUnit): string {
  const label = random.pick(['Đơn vị tính: ', 'Đơn vị: ', 'ĐVT: ', 'Đvt: ', 'Đơn vị tính : '])
  const note = `${label}${random.pick(unit.spellings)}`
  return random.chance(0.25) ? `(${note})` : note
}
