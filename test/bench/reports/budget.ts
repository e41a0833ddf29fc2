import { numberStyles } from '../../kit/generate/figures.ts'
import type { Random } from '../../kit/generate/random.ts'
import { spelledDong } from '../../kit/spell-out.ts'
import { type Figure, type FigureKind, figure, type Line, rounded, row, text } from './report.ts'

/** A line of a budget: đồng by source; the sum over the sources is its total. */
interface Item {
  readonly no: string
  readonly label: string
  readonly bySource: readonly number[]
  readonly children: readonly Item[]
}

interface Money {
  readonly name: string
  readonly unit: number
  readonly decimals: number
}

/** The units of a table. In the coarse ones every figure is rounded by itself, totals too. */
const monies: readonly Money[] = [
  { name: 'triệu đồng', unit: 1e6, decimals: 0 },
  { name: 'triệu đồng', unit: 1e6, decimals: 0 },
  { name: 'nghìn đồng', unit: 1e3, decimals: 0 },
  { name: 'đồng', unit: 1, decimals: 0 },
  { name: 'tỷ đồng', unit: 1e9, decimals: 1 },
  { name: 'tỷ đồng', unit: 1e9, decimals: 2 },
  { name: 'tỷ đồng', unit: 1e9, decimals: 3 },
]

const roman = ['I', 'II', 'III', 'IV', 'V']
const groupNames = [
  'Khoa học và công nghệ',
  'Đổi mới sáng tạo',
  'Chuyển đổi số',
  'An toàn thông tin',
  'Chi hỗ trợ khác',
]
const itemNames = [
  'Mua sắm máy tính',
  'Tập huấn kỹ năng',
  'Số hóa hồ sơ lưu trữ',
  'Thuê phần mềm',
  'Nâng cấp mạng nội bộ',
  'Tuyên truyền',
]
const detailNames = ['Thiết bị', 'Nhân công', 'Bản quyền', 'Tài liệu']
const sourceNames = ['NS trung ương', 'NS tỉnh', 'NS xã', 'Nguồn khác']

const total = ({ bySource }: Item): number => bySource.reduce((sum, part) => sum + part, 0)

/** Groups of items, perhaps with details below; whole millions. */
function budgetTree(random: Random, sources: number): readonly Item[] {
  const leaf = (no: string, label: string): Item => {
    const parts = Array.from({ length: sources }, () => (random.chance(0.3) ? 0 : random.int(111, 2400) * 1e6))
    const bySource = parts.some((part) => part > 0) ? parts : parts.with(0, random.int(111, 2400) * 1e6)
    return { no, label, bySource, children: [] }
  }
  const above = (no: string, label: string, children: readonly Item[]): Item => ({
    no,
    label,
    children,
    bySource: children[0]!.bySource.map((_, at) => children.reduce((sum, child) => sum + child.bySource[at]!, 0)),
  })
  const details = random.chance(0.3)
  const gap = random.chance(0.15)
  const ordinal = (index: number): number => (gap && index > 1 ? index + 2 : index + 1)
  return random.some(groupNames, random.int(2, 4)).map((label, group) =>
    above(
      roman[group]!,
      label,
      random.some(itemNames, random.int(2, 5)).map((name, index) => {
        const no = String(ordinal(index))
        if (!details || random.chance(0.5)) return leaf(no, name)
        const below = random.some(detailNames, random.int(2, 3)).map((detail) => leaf('-', detail))
        return above(no, name, below)
      }),
    ),
  )
}

/** A table of the budget with the paragraphs before it and the annex that sums it up. */
export function budgetPart(random: Random): { readonly lines: readonly Line[]; readonly oddities: readonly string[] } {
  const sources = random.some(sourceNames, random.pick([1, 2, 2, 3, 4]))
  const groups = budgetTree(random, sources.length)
  const grand: Item = {
    no: '',
    label: random.pick(['Tổng cộng', 'TỔNG CỘNG', 'Tổng số', 'Cộng']),
    children: groups,
    bySource: sources.map((_, at) => groups.reduce((sum, { bySource }) => sum + bySource[at]!, 0)),
  }
  const money = random.pick(monies)
  const style = random.pick(numberStyles.slice(0, 4).filter(({ name }) => name !== '1,234.5'))
  const single = sources.length === 1
  const slack = (addends: number): number =>
    money.decimals === 0 ? 0 : ((addends + 1) * money.unit) / 10 ** money.decimals
  const nil = random.pick([['-'], [''], ['0'], ['-', '']])
  const cellOf = (kind: FigureKind, value: number, addends: number): Figure | string =>
    value === 0
      ? random.pick(nil)
      : figure(kind, rounded(value, money.unit, money.decimals), { ...money, style, slack: slack(addends) })
  const cells = (kind: FigureKind, item: Item): readonly (Figure | string)[] => [
    cellOf(kind, total(item), Math.max(item.children.length, sources.length)),
    ...(single ? [] : item.bySource.map((part) => cellOf(kind, part, Math.max(6, sources.length)))),
  ]
  const oddities: string[] = money.decimals > 0 ? [`rounded to ${money.decimals} decimals of tỷ`] : []
  const odd = (name: string, share: number): boolean => {
    const shown = random.chance(share)
    if (shown) oddities.push(name)
    return shown
  }
  const closing = odd('sub-total rows', 0.2)
  const partial = !closing && odd('trong đó lists some', 0.25)
  const empty = odd('empty group', 0.15)
  const blankCells = Array.from({ length: single ? 1 : sources.length + 1 }, () => '')
  const itemLines = (item: Item): readonly Line[] => [
    row([item.no, item.label, ...cells('item', item)], true),
    ...item.children.map((child) => row([child.no, child.label, ...cells('item', child)], true)),
  ]
  const groupLines = (group: Item): readonly Line[] => [
    row([group.no, group.label, ...(closing ? blankCells : cells('group', group))]),
    ...group.children.flatMap(itemLines),
    ...(closing ? [row(['', `Cộng ${group.no}`, ...cells('group', group)])] : []),
  ]
  const body = [...(empty ? [row(['A', 'Các nhiệm vụ thực hiện', ...blankCells])] : []), ...groups.flatMap(groupLines)]
  const first = body.findIndex(({ isItem }) => isItem)
  const memo = partial
    ? body.toSpliced(
        first + 1,
        0,
        row([
          '',
          'Trong đó: mua bản quyền',
          ...memoCells(body[first]!, money, style.decimal, single ? 0 : sources.length),
        ]),
      )
    : body
  const totalRow = row(['', grand.label, ...cells('total', grand)])
  const place = closing ? 'bottom' : random.pick(['top', 'bottom', 'bottom', 'both'])
  if (place !== 'bottom') oddities.push(`total ${place}`)
  const formula = !single && random.chance(0.35)
  const note = odd('memo row', 0.15) ? [row(['', 'Ghi chú: số liệu do các đơn vị đề xuất', ...blankCells])] : []
  const table = [
    text(`Đơn vị tính: ${money.name}`),
    text(''),
    row(['STT', 'Nội dung', single ? 'Kinh phí' : 'Tổng số', ...(single ? [] : sources)]),
    ...(formula
      ? [
          row([
            'A',
            'B',
            `(1)=${sources.map((_, at) => `(${at + 2})`).join('+')}`,
            ...sources.map((_, at) => `(${at + 2})`),
          ]),
        ]
      : []),
    ...(place === 'bottom' ? [] : [totalRow]),
    ...memo,
    ...(place === 'top' ? [] : [totalRow]),
    ...note,
    text(''),
  ]
  return { lines: [...proseOf(random, grand, !closing), ...table, ...annexOf(random, grand)], oddities }
}

/** Some of what the row above says, in the same columns. */
function memoCells({ parts }: Line, { unit, decimals }: Money, mark: string, sources: number): readonly string[] {
  const shown = (value: number): string => (decimals === 0 ? String(value) : value.toFixed(decimals).replace('.', mark))
  const [first, ...rest] = parts.slice(2, 3 + sources)
  const least = unit >= 1e9 ? 0.1 : unit === 1e6 ? 5 : unit === 1e3 ? 500 : 100_000
  const at = rest.findIndex((part) => typeof part !== 'string')
  return [typeof first === 'string' ? '' : shown(least), ...rest.map((_, index) => (index === at ? shown(least) : ''))]
}

const vietnamese = numberStyles[0]!

/**
 * The total in prose, in words too, with its groups as a list, in one sentence, or only some of them.
 *
 * @param isRestated - whether the rows of the groups say their amounts, too
 */
function proseOf(random: Random, grand: Item, isRestated: boolean): readonly Line[] {
  const unit = random.pick([1e6, 1e6, 1])
  const name = unit === 1 ? 'đồng' : 'triệu đồng'
  const money = (kind: FigureKind, value: number): Figure => figure(kind, value, { unit, style: vietnamese })
  const sum = total(grand)
  const spelled: Figure = { kind: 'words', value: sum, step: 1e6, slack: 0, print: (value) => spelledDong(value) }
  const words = random.chance(0.5) ? [' (Bằng chữ: ', spelled, ')'] : []
  const opening = ['Tổng kinh phí thực hiện kế hoạch năm 2026 là ', money('prose-total', sum), ` ${name}`, ...words]
  const lead = [text('II. KINH PHÍ THỰC HIỆN'), text('')]
  const end = [text(''), text(random.pick(['Chi tiết như bảng sau:', 'Dự toán chi tiết như sau:'])), text('')]
  const parts = grand.children.map((group) => [`${group.label}: `, money('prose-part', total(group)), ` ${name}`])
  switch (random.pick(['list', 'sentence', 'some', 'total alone'])) {
    case 'list':
      return [...lead, text(...opening, ', trong đó:'), ...parts.map((part) => text('- ', ...part, ';')), ...end]
    case 'sentence':
      return [
        ...lead,
        text(...opening, ', gồm: ', ...parts.flatMap((part, at) => (at === 0 ? part : ['; ', ...part])), '.'),
        ...end,
      ]
    case 'some': {
      const some = Math.round(total(grand.children[0]!) / 1e6) * 1e6
      const stated = figure('restated', some, { unit, style: vietnamese })
      return [
        ...lead,
        text(
          ...opening,
          `, trong đó riêng ${grand.children[0]!.label.toLowerCase()} là `,
          isRestated ? stated : stated.print(some),
          ` ${name}.`,
        ),
        ...end,
      ]
    }
    default:
      return [...lead, text(...opening, '.'), ...end]
  }
}

/** A second table that restates the groups. */
function annexOf(random: Random, grand: Item): readonly Line[] {
  if (random.chance(0.5)) return []
  const money = (value: number): Figure => figure('restated', value, { unit: 1e6, style: vietnamese })
  return [
    text('Phụ lục: TỔNG HỢP KINH PHÍ THEO LĨNH VỰC'),
    text(''),
    text('Đơn vị: triệu đồng'),
    text(''),
    row(['STT', 'Lĩnh vực', 'Kinh phí năm 2026']),
    ...grand.children.map((group) => row([group.no, group.label, money(total(group))])),
    row(['', 'Tổng cộng', money(total(grand))]),
    text(''),
  ]
}
