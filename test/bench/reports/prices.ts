import { numberStyles } from '../../kit/generate/figures.ts'
import type { Random } from '../../kit/generate/random.ts'
import { type Figure, figure, type Line, row, text } from './report.ts'

const style = numberStyles[0]!
const goods = [
  ['Máy tính để bàn', 'bộ'],
  ['Máy in', 'cái'],
  ['Máy quét tài liệu', 'cái'],
  ['Lớp tập huấn', 'lớp'],
  ['Pano tuyên truyền', 'tấm'],
] as const

/** Quantity × unit price = amount, the formula stated or only named by the headers, in one unit of money or two. */
export function pricesPart(random: Random): readonly Line[] {
  const declared = random.chance(0.5)
  const mixed = random.chance(0.4)
  const unit = mixed ? 1e6 : 1e3
  const money = (value: number): Figure =>
    figure('price', value, { unit, style, decimals: mixed && value % unit !== 0 ? 1 : 0 })
  const rows = random.some(goods, random.int(3, 5)).map(([name, of]) => {
    const price = random.int(21, 160) * (mixed ? 500 : 100) * 1e3
    const quantity = random.int(2, 19)
    return { name, of, quantity, price }
  })
  const whole = rows.reduce((sum, { quantity, price }) => sum + quantity * price, 0)
  const head = mixed
    ? ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá (nghìn đồng)', 'Thành tiền (triệu đồng)']
    : ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền']
  return [
    text('Dự toán mua sắm như sau:'),
    text(''),
    ...(mixed ? [] : [text('Đơn vị tính: nghìn đồng'), text('')]),
    row(head),
    ...(declared ? [row(['1', '2', '3', '4', '5', '6=4x5'])] : []),
    ...rows.map(({ name, of, quantity, price }, at) =>
      row([
        String(at + 1),
        name,
        of,
        figure('price', quantity, { style }),
        figure('price', price, { unit: 1e3, style, slack: mixed ? 1e6 / quantity : 0 }),
        money(quantity * price),
      ]),
    ),
    row(['', 'Tổng cộng', '', '', '', money(whole)]),
    text(''),
  ]
}
