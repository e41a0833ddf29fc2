import { anyUnit, unitNote } from './budget-columns.ts'
import type { BudgetLineFact } from './facts.ts'
import { printedMoney, printedNumber } from './figures.ts'
import { type Piece, piece } from './piece.ts'
import { cell, type PrintedCell, paragraph } from './printed.ts'
import type { Setting } from './setting.ts'
import { items } from './words/budget.ts'
import { grandTotals, headers } from './words/headers.ts'

const units = ['Bộ', 'Cái', 'Lớp', 'Tháng', 'Gói', 'Người', 'Hệ thống'] as const

/** An estimate by quantity and price: the price of one is no amount of its own. */
export function pricedTable(setting: Setting, size: number): Piece {
  const { random, numberStyle } = setting
  const unit = anyUnit(setting)
  const named = random.chance(0.75)
  const spelled = named ? '' : ` (${random.pick(unit.spellings)})`
  const titles = [
    random.pick(headers.index),
    random.pick(headers.budgetName),
    random.pick(headers.unit),
    random.pick(['Số lượng', 'SL', 'Khối lượng']),
    `Đơn giá${spelled}`,
    `${random.pick(['Thành tiền', 'Kinh phí'])}${spelled}`,
    ...(random.chance(0.4) ? ['Ghi chú'] : []),
  ]
  const noted = titles.length > 6 ? [cell('')] : []
  const lines = random.some(items, size).map((label, index) => {
    const [count, price] = [random.int(1, 20), random.int(1, 400) * 500_000]
    return { no: String(index + 1), label, count, price, vnd: count * price }
  })
  const right = (text: string): PrintedCell => cell(text, { align: 'right' })
  const rows = lines.map(({ no, label, count, price, vnd }) => [
    cell(no, { align: 'center' }),
    cell(label),
    cell(random.pick(units), { align: 'center' }),
    right(printedNumber(count, numberStyle)),
    right(printedMoney(price, unit, numberStyle)),
    right(printedMoney(vnd, unit, numberStyle)),
    ...noted,
  ])
  const sum = lines.reduce((total, { vnd }) => total + vnd, 0)
  const total = random.pick(grandTotals)
  const last = [
    cell(''),
    cell(total, { bold: true }),
    cell(''),
    cell(''),
    cell(''),
    right(printedMoney(sum, unit, numberStyle)),
    ...noted,
  ]
  const fact = (no: string, label: string, vnd: number): BudgetLineFact => ({
    no,
    label,
    amounts: [['total', String(vnd)]],
    origin: 'table',
    class: `table priced, ${numberStyle.name}, ${unit.name}`,
  })
  const top = titles.map((text) => cell(text, { bold: true, align: 'center' }))
  return piece(
    [
      ...(named ? [paragraph(unitNote(setting, unit), { align: 'right', italic: true })] : []),
      {
        kind: 'table',
        headerRows: 1,
        rows: [top, ...rows, last],
        widths: [8, 36, 12, 12, 16, 18, ...(noted.length > 0 ? [12] : [])],
      },
    ],
    { budgetLines: [...lines.map(({ no, label, vnd }) => fact(no, label, vnd)), fact('', total, sum)] },
  )
}
