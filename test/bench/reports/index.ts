import { randomFrom } from '../../kit/generate/random.ts'
import { budgetPart } from './budget.ts'
import { casesProse, casesTable, type Habit } from './cases.ts'
import { pricesPart } from './prices.ts'
import { type Report, text } from './report.ts'

/** A whole report of prose and tables in which every equation holds; the same of a seed on every machine. */
export function correctReport(seed: number): Report {
  const random = randomFrom(seed)
  const habit: Habit = random.pick(['round', 'truncate'])
  const budget = budgetPart(random)
  const head = [
    'ỦY BAN NHÂN DÂN',
    'XÃ HÒA BÌNH',
    'Số: 12/BC-UBND',
    'Hòa Bình, ngày 15 tháng 6 năm 2026',
    '',
    'BÁO CÁO',
    'Kết quả thực hiện và kinh phí khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số năm 2026',
    '',
  ]
  return {
    lines: [
      ...head.map((line) => text(line)),
      ...casesProse(random, habit),
      ...(random.chance(0.4) ? casesTable(random, habit) : []),
      ...budget.lines,
      ...(random.chance(0.4) ? pricesPart(random) : []),
      text('Trên đây là báo cáo của Ủy ban nhân dân xã./.'),
    ],
    oddities: [`percentages ${habit}`, ...budget.oddities],
  }
}
