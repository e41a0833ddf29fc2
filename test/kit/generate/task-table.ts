import { anyAmount } from './budget-tree.ts'
import type { TaskFact } from './facts.ts'
import { moneyUnits, printedMoney } from './figures.ts'
import { roman } from './numbering.ts'
import { type Piece, piece } from './piece.ts'
import { cell, type PrintedCell } from './printed.ts'
import { filled, type Setting } from './setting.ts'
import { offices, others } from './words/bodies.ts'
import { groups } from './words/budget.ts'
import { headers } from './words/headers.ts'
import { dues, products, taskNames } from './words/tasks.ts'

/** Header over lead and support. */
const assigned = ['Phân công thực hiện', 'Đơn vị thực hiện', 'Cơ quan thực hiện'] as const

/** A table of tasks with lead, support and time; sometimes product, money, groups. */
export function taskTable(setting: Setting, size: number): Piece {
  const { random } = setting
  const grouped = random.chance(0.4)
  const supported = random.chance(0.8)
  const produced = random.chance(0.4)
  const funded = random.chance(0.25)
  const separator = random.pick(['; ', ', ', ';\n', '\n', '\n- '])
  const name = [
    'table',
    ...(grouped ? ['grouped'] : []),
    ...(supported ? [] : ['no support']),
    ...(produced ? ['product'] : []),
    ...(funded ? ['budget'] : []),
    `bodies by ${JSON.stringify(separator)}`,
  ].join(', ')
  const header = (key: keyof typeof headers): string => filled(random.pick(headers[key]), setting)
  const titles = [
    header('index'),
    header('taskName'),
    header('lead'),
    ...(supported ? [header('support')] : []),
    header('due'),
    ...(produced ? [header('product')] : []),
    ...(funded ? ['Kinh phí (triệu đồng)'] : []),
  ]
  const bodies = (list: readonly string[], most: number): readonly string[] =>
    random.some(list, random.int(1, most)).map((body) => filled(body, setting))
  const facts = random.some(taskNames, size).map((task, index): TaskFact => {
    const lead = bodies(offices, 2)
    const support = supported
      ? bodies(
          [...others, ...offices].filter((body) => !lead.includes(filled(body, setting))),
          3,
        )
      : []
    const budget = funded ? { budget: String(anyAmount(setting, moneyUnits[0]!)) } : {}
    const due = filled(random.pick(dues), setting)
    return { no: String(index + 1), name: task, lead, support, due, source: 'table', class: name, ...budget }
  })
  const row = ({ no, name: task, lead, support, due, budget }: TaskFact): readonly PrintedCell[] => [
    cell(no, { align: 'center' }),
    cell(task),
    cell(listed(lead, separator)),
    ...(supported ? [cell(listed(support, separator))] : []),
    cell(due),
    ...(produced ? [cell(random.pick(products))] : []),
    ...(budget === undefined
      ? []
      : [cell(printedMoney(Number(budget), moneyUnits[0]!, setting.numberStyle), { align: 'right' })]),
  ]
  const group = (n: number): readonly PrintedCell[] => [
    cell(roman(n), { bold: true, align: 'center' }),
    ...[groups[n % groups.length]!, ...titles.slice(2).map(() => '')].map((text) => cell(text, { bold: true })),
  ]
  const rows = facts.flatMap((fact, index) => [
    ...(grouped && index % 3 === 0 ? [group(index / 3 + 1)] : []),
    row(fact),
  ])
  const bold = { bold: true, align: 'center' } as const
  const deep = supported && random.chance(0.25)
  const over = (text: string): PrintedCell => cell(text, { ...bold, rowSpan: 2 })
  const top = deep
    ? [
        [
          ...titles.slice(0, 2).map(over),
          cell(random.pick(assigned), { ...bold, columnSpan: 2 }),
          ...titles.slice(4).map(over),
        ],
        titles.slice(2, 4).map((text) => cell(text, bold)),
      ]
    : [titles.map((text) => cell(text, bold))]
  const widths = titles.map((_, index) => (index === 0 ? 8 : index === 1 ? 36 : 20))
  return piece([{ kind: 'table', headerRows: top.length, rows: [...top, ...rows], widths }], { tasks: facts })
}

/** Bodies in a cell; the dash of a list stands before the first too. */
const listed = (bodies: readonly string[], separator: string): string =>
  `${separator.endsWith('- ') ? '- ' : ''}${bodies.join(separator)}`
