import { anyAmount } from './budget-tree.ts'
import { moneyUnits, printedMoney, vietnamese } from './figures.ts'
import { joined, type Piece, piece } from './piece.ts'
import { cell, paragraph } from './printed.ts'
import { filled, type Setting } from './setting.ts'
import { products, taskNames } from './words/tasks.ts'

/** Task dossiers: one table of criteria a task, its title a heading below the appendix `above`. */
export function dossiers(setting: Setting, above: string): Piece {
  const { random } = setting
  const [first, second] = random.pick([
    ['Tiêu chí', 'Nội dung chi tiết'],
    ['Nội dung', 'Thuyết minh'],
    ['Tiêu chí', 'Nội dung'],
  ])
  const moneyKey = random.pick(['Tổng mức kinh phí dự kiến', 'Kinh phí thực hiện', 'Kinh phí dự kiến'])
  const each = random.some(taskNames, random.int(2, 4)).map((name, index) => {
    const no = String(index + 1)
    const budget = anyAmount(setting, moneyUnits[0]!)
    const due = filled(random.pick(['Năm {y}', 'Quý II/{y}', 'Từ tháng 3 đến tháng 10/{y}', '{y} - {z}']), setting)
    const rows = [
      [first!, second!],
      ['Sự cần thiết', 'Đáp ứng nhu cầu thực tế của người dân, doanh nghiệp và yêu cầu quản lý trên địa bàn.'],
      ['Sản phẩm dự kiến', random.pick(products)],
      ['Thời gian thực hiện', due],
      [moneyKey, `${printedMoney(budget, moneyUnits[0]!, vietnamese)} triệu đồng`],
      ['Nguồn kinh phí', filled('Ngân sách {c}', setting)],
    ] as const
    const table = {
      kind: 'table' as const,
      headerRows: 1,
      widths: [30, 70],
      rows: rows.map(([key, value], row) => [cell(key, { bold: true }), cell(value, { bold: row === 0 })]),
    }
    const task = {
      no,
      name,
      lead: [],
      support: [],
      due,
      budget: String(budget),
      source: 'dossier' as const,
      class: `dossier ${first}`,
    }
    return piece([paragraph(`Nhiệm vụ ${no}: ${name}`, { bold: true }), table], {
      sections: [{ number: `${above}.Nhiệm vụ ${no}`, title: name, class: 'dossier' }],
      tasks: [task],
    })
  })
  return joined(each)
}
