import { budgetTable } from './budget-table.ts'
import { dossiers } from './dossiers.ts'
import type { Head } from './head.ts'
import { indicatorTable } from './indicator-table.ts'
import { roman } from './numbering.ts'
import { joined, type Piece, piece } from './piece.ts'
import { pricedTable } from './priced-table.ts'
import { centred } from './printed.ts'
import { filled, type Setting, twoDigits } from './setting.ts'
import { taskTable } from './task-table.ts'
import { yearlyTable } from './yearly-table.ts'

interface Content {
  readonly title: string
  make(setting: Setting, path: string): Piece
}

const contents: readonly Content[] = [
  {
    title: 'Biểu tổng hợp kinh phí thực hiện năm {y}',
    make: (setting) => budgetTable(setting, setting.random.int(2, 6)),
  },
  { title: 'Dự toán chi tiết nhiệm vụ năm {y}', make: (setting) => budgetTable(setting, setting.random.int(2, 9)) },
  { title: 'Hệ thống chỉ tiêu chủ yếu', make: (setting) => indicatorTable(setting, setting.random.int(5, 20)) },
  { title: 'Danh mục nhiệm vụ trọng tâm', make: (setting) => taskTable(setting, setting.random.int(4, 16)) },
  { title: 'Phân công nhiệm vụ năm {y}', make: (setting) => taskTable(setting, setting.random.int(3, 9)) },
  { title: 'Dự toán mua sắm năm {y}', make: (setting) => pricedTable(setting, setting.random.int(4, 14)) },
  { title: 'Mục tiêu theo từng năm', make: (setting) => yearlyTable(setting, setting.random.int(4, 10)) },
  { title: 'Hồ sơ thuyết minh nhiệm vụ', make: dossiers },
]

/** How an appendix is called: number `n` of `count`. */
const names: readonly ((n: number, count: number) => string)[] = [
  (n, count) => (count === 1 ? 'Phụ lục' : `Phụ lục ${roman(n)}`),
  (n) => `Phụ lục ${roman(n)}`,
  (n) => `PHỤ LỤC ${twoDigits(n)}`,
  (n) => `Phụ lục số ${n}`,
  (n) => `Biểu số ${twoDigits(n)}`,
  (n) => `Biểu ${n}`,
  (n) => `Mẫu số ${twoDigits(n)}`,
]

/** Appendices after the signature, each on a new page. */
export function appendices(setting: Setting, head: Head, count: number): Piece {
  const { random } = setting
  const nameOf = random.pick(names)
  const inline = random.chance(0.2)
  return joined(
    random.some(contents, count).map(({ title, make }, index) => {
      const name = nameOf(index + 1, count)
      const text = filled(title, setting)
      const shown = random.chance(0.6) ? text.toUpperCase() : text
      const heading = inline ? [centred(`${name}: ${shown}`)] : [centred(name), centred(shown)]
      const origin = random.chance(0.7) ? [{ ...centred(originNote(setting, head), false), italic: true }] : []
      const fact = {
        number: name,
        title: shown,
        class: `appendix, ${name.replace(/\d+|[IVX]+$/u, 'N')}${inline ? ', inline' : ''}`,
      }
      const content = make(setting, name)
      const hasPath = name !== 'Phụ lục'
      return joined([
        piece([{ kind: 'page-break' }, ...heading, ...origin], {
          sections: [hasPath ? fact : { ...fact, optional: true }],
        }),
        hasPath
          ? content
          : {
              ...content,
              facts: { ...content.facts, sections: content.facts.sections.map((of) => ({ ...of, optional: true })) },
            },
      ])
    }),
  )
}

/** "(Kèm theo Kế hoạch số 12/KH-UBND ngày 03/4/2026 của UBND xã …)": the document cites itself. */
function originNote({ random, date }: Setting, { code, issuer, fact }: Head): string {
  const opener = random.pick(['Kèm theo', 'Ban hành kèm theo', 'Đính kèm'])
  const kind = fact.kind === null ? 'Công văn' : random.pick(['văn bản', 'Văn bản'])
  const day = date.day === null ? '   ' : twoDigits(date.day)
  return `(${opener} ${kind} số ${code} ngày ${day}/${date.month ?? '   '}/${date.year} của ${issuer})`
}
