import { spelledDong } from '../spell-out.ts'
import { anyAmount } from './budget-tree.ts'
import type { BudgetLineFact } from './facts.ts'
import { moneyUnits, printedMoney, vietnamese } from './figures.ts'
import { type Piece, piece } from './piece.ts'
import { paragraph } from './printed.ts'
import { filled, type Setting } from './setting.ts'
import { groups, items } from './words/budget.ts'

const millions = moneyUnits[0]!

/** "1.250 triệu đồng", "1,25 tỷ đồng", "1.250.000.000 đồng". */
function amountText({ random }: Setting, vnd: number): string {
  const form = random.pick(['triệu', 'triệu', 'đồng', 'tỷ'])
  if (form === 'tỷ' && vnd >= 1e9 && vnd % 1e6 === 0)
    return `${printedMoney(vnd, { name: 'tỷ', dong: 1e9, spellings: [] }, vietnamese)} tỷ đồng`
  if (form === 'đồng') return `${printedMoney(vnd, moneyUnits[2]!, vietnamese)} đồng`
  return `${printedMoney(vnd, millions, vietnamese)} ${random.pick(['triệu đồng', 'triệu đồng', 'triệu'])}`
}

const totals: readonly string[] = [
  'Tổng kinh phí thực hiện năm {y}',
  'Tổng dự toán năm {y}',
  'Nhu cầu kinh phí năm {y}',
  'Tổng mức kinh phí dự kiến',
]

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** No label twice in a document: a second total of the same name would contradict the first. */
function newLabel({ random, labels }: Setting, label: string): string {
  const candidates = [label, ...groups.map((group) => `${label} cho lĩnh vực ${group.toLowerCase()}`)]
  const free = candidates.filter((candidate) => !labels.has(candidate))
  const chosen = free[0] === label ? label : random.pick(free)
  labels.add(chosen)
  return chosen
}

/** A total with its parts as items or in one sentence; sometimes in words too, sometimes with a total that does not add up. */
export function budgetProse(of: Setting, year = of.year): Piece {
  const setting = { ...of, year }
  const { random } = setting
  const parts = random.some(items, random.int(2, 5)).map((label) => ({ label, vnd: anyAmount(setting, millions) }))
  const sum = parts.reduce((total, { vnd }) => total + vnd, 0)
  const wrong = random.chance(0.2)
  const stated = wrong ? sum + random.pick([10, 100, -10, 90]) * 1e6 : sum
  const label = newLabel(setting, filled(random.pick(totals), setting))
  const words = random.chance(0.4)
    ? ` (${random.pick(['Bằng chữ', 'bằng chữ'])}: ${upper(spelledDong(stated))}${random.pick(['', ' chẵn', './'])})`
    : ''
  const opening = `${label}${random.pick([' là ', ': ', ' là: '])}${amountText(setting, stated)}${words}, ${random.pick(['trong đó:', 'cụ thể:', 'gồm:'])}`
  const listed = random.chance(0.65)
  const name = `${listed ? 'items' : 'one sentence'}${words === '' ? '' : ', in words'}`
  const printed = listed
    ? [
        paragraph(opening),
        ...parts.map((part) =>
          paragraph(`- ${part.label}: ${amountText(setting, part.vnd)}${random.pick([';', '.'])}`),
        ),
      ]
    : [
        paragraph(
          `${opening} ${parts.map((part) => `${part.label.charAt(0).toLowerCase()}${part.label.slice(1)} ${amountText(setting, part.vnd)}`).join('; ')}.`,
        ),
      ]
  const line = (of: string, vnd: number): BudgetLineFact => ({
    no: '',
    label: of,
    ...(label.includes(String(year)) ? { year } : {}),
    amounts: [['total', String(vnd)]],
    origin: 'prose',
    class: `prose ${name}`,
  })
  return piece(printed, {
    budgetLines: [line(label, stated), ...parts.map((part) => line(part.label, part.vnd))],
    findings: wrong ? [{ where: label, must: true, any: [[String(stated), String(sum)]], class: `prose ${name}` }] : [],
  })
}
