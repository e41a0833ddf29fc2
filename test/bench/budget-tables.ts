import { type Random, randomFrom } from '../kit/generate/random.ts'

/** A line of a budget: amounts in triệu đồng by column, the first column the sum of the others. */
export interface Line {
  readonly no: string
  readonly label: string
  readonly depth: number
  readonly amounts: readonly number[]
}

export interface BudgetTable {
  readonly sources: readonly string[]
  /** The grand total; then groups, each followed by its items. */
  readonly total: Line
  readonly lines: readonly Line[]
}

const roman = ['I', 'II', 'III', 'IV', 'V']
const things = ['Mua sắm máy tính', 'Tập huấn kỹ năng số', 'Số hóa hồ sơ', 'Xây dựng phần mềm', 'Nâng cấp mạng']
const groups = ['Khoa học và công nghệ', 'Đổi mới sáng tạo', 'Chuyển đổi số', 'An toàn thông tin', 'Chi khác']
const sources = ['NS trung ương', 'NS tỉnh', 'NS xã', 'Nguồn khác']

/** A table in which every sum holds, down the columns and across the rows. */
export function correctTable(seed: number): BudgetTable {
  const random = randomFrom(seed)
  const columns = sources.slice(0, random.int(2, sources.length))
  const lines = Array.from({ length: random.int(2, 4) }, (_, group) => {
    const items = Array.from({ length: random.int(2, 5) }, (_, item) => itemOf(random, item, columns.length))
    return [summed(roman[group]!, groups[group]!, 1, items), ...items]
  }).flat()
  const top = lines.filter(({ depth }) => depth === 1)
  return { sources: columns, total: summed('', 'Tổng cộng', 0, top), lines }
}

function itemOf(random: Random, index: number, columns: number): Line {
  const drawn = Array.from({ length: columns }, (): number => (random.chance(0.25) ? 0 : random.int(11, 2400)))
  const parts = drawn.some((part) => part > 0) ? drawn : drawn.with(0, random.int(11, 2400))
  return { no: String(index + 1), label: `${things[index]} đợt ${random.int(1, 9)}`, depth: 2, amounts: withSum(parts) }
}

const withSum = (parts: readonly number[]): readonly number[] => [parts.reduce((sum, part) => sum + part, 0), ...parts]

const summed = (no: string, label: string, depth: number, below: readonly Line[]): Line => ({
  no,
  label,
  depth,
  amounts: below[0]!.amounts.map((_, column) => below.reduce((sum, { amounts }) => sum + amounts[column]!, 0)),
})

/** The table as the text of a TXT file; the style follows from the seed: total above or below, separators, dashes. */
export function printed({ sources, total, lines }: BudgetTable, seed: number): string {
  const random = randomFrom(seed + 7919)
  const separator = random.pick(['', '.', ' '])
  const nil = random.pick(['-', '', '0'])
  const numbers = random.pick([true, false])
  const figure = (value: number): string =>
    value === 0 ? nil : String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator)
  const row = ({ no, label, amounts }: Line): string => [no, label, ...amounts.map(figure)].join('\t')
  const totalFirst = random.pick([true, false])
  const formula = ['A', 'B', `(1)=${sources.map((_, index) => `(${index + 2})`).join('+')}`]
  return [
    'DỰ TOÁN KINH PHÍ NĂM 2026',
    '',
    'Đơn vị: triệu đồng',
    '',
    ['STT', 'Nội dung', 'Tổng số', ...sources].join('\t'),
    ...(numbers ? [[...formula, ...sources.map((_, index) => `(${index + 2})`)].join('\t')] : []),
    ...(totalFirst ? [row(total)] : []),
    ...lines.map(row),
    ...(totalFirst ? [] : [row(total)]),
  ].join('\n')
}
