import { numberStyles } from '../../kit/generate/figures.ts'
import type { Random } from '../../kit/generate/random.ts'
import { type Figure, figure, type Line, row, text } from './report.ts'

const vietnamese = numberStyles[0]!
const count = (value: number): Figure => figure('count', value, { style: vietnamese })
const cell = (value: number): Figure => figure('case-cell', value, { style: vietnamese })

/** How an author shortens percentages: all of them to the nearest, or all cut off. */
export type Habit = 'round' | 'truncate'

/** The percentage of two counts as an author of a habit writes it. */
function percent(kind: 'percent' | 'case-percent', part: number, base: number, decimals: number, habit: Habit): Figure {
  const exact = (part / base) * 100 * 10 ** decimals
  const steps = habit === 'round' ? Math.round(exact + 1e-9) : Math.floor(exact + 1e-9)
  const value = steps / 10 ** decimals
  const shown = Number.isInteger(value) ? 0 : decimals
  return { ...figure(kind, value, { style: vietnamese, decimals: shown }), slack: 2 / 10 ** decimals }
}

/** What became of cases, in prose: received, in the period, done, pending. */
export function casesProse(random: Random, habit: Habit): readonly Line[] {
  const [carried, direct] = [random.int(15, 180), random.int(12, 90)]
  const online = random.int(600, 7800)
  const period = online + direct
  const received = carried + period
  const pending = random.int(11, 90)
  const late = random.int(11, 40)
  const done = received - pending
  const decimals = random.pick([1, 2, 2])
  const things = random.pick(['hồ sơ', 'hồ sơ', 'văn bản'])
  const opening: readonly (string | Figure)[] = [
    'Tổng số ',
    `${things} tiếp nhận là `,
    count(received),
    ` ${things}, trong đó: tiếp nhận trong kỳ `,
    count(period),
    ` ${things} (trực tuyến `,
    count(online),
    ` ${things}, trực tiếp `,
    count(direct),
    ` ${things}), từ kỳ trước chuyển sang `,
    count(carried),
    ` ${things}.`,
  ]
  const ended: readonly (string | Figure)[] = [
    ' Đã giải quyết ',
    count(done),
    ` ${things} (đúng hạn `,
    count(done - late),
    ` ${things}, quá hạn `,
    count(late),
    ` ${things}); đang giải quyết `,
    count(pending),
    ` ${things}.`,
  ]
  const households = random.int(120, 900)
  const connected = random.int(90, households - 1)
  const [asked, paid] = [random.int(310, 4000), 0]
  const cashless = random.int(200, asked - 1) + paid
  return [
    text('I. KẾT QUẢ THỰC HIỆN'),
    text(''),
    text('1. ', ...opening, ...ended),
    text(
      '2. Có ',
      countFree(connected),
      '/',
      countFree(households),
      ' hộ dân sử dụng Internet băng rộng (đạt ',
      percent('percent', connected, households, decimals, habit),
      '%); ',
      'thanh toán trực tuyến ',
      countFree(cashless),
      '/',
      countFree(asked),
      ' giao dịch, đạt ',
      percent('percent', cashless, asked, decimals, habit),
      '%.',
    ),
    text('3. ', ...sharesOf(random)),
    text(''),
  ]
}

const countFree = (value: number): string => figure('count', value, { style: vietnamese }).print(value)

/** Shares of one whole, each rounded by itself: 99,9, 100 or 100,1 together. */
function sharesOf(random: Random): readonly (string | Figure)[] {
  const parts = Array.from({ length: random.int(3, 5) }, () => random.int(120, 900))
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const names = ['nông nghiệp', 'công nghiệp', 'dịch vụ', 'xây dựng', 'lĩnh vực khác']
  const share = (part: number): Figure => ({
    ...figure('share', Math.round((part / whole) * 1000) / 10, { style: vietnamese, decimals: 1 }),
    slack: 0.05 * parts.length + 0.2,
  })
  return [
    'Cơ cấu kinh tế số: ',
    ...parts.flatMap((part, at) => [at === 0 ? '' : ', ', `${names[at]} chiếm `, share(part), '%']),
    '.',
  ]
}

const fields = ['Đất đai', 'Hộ tịch', 'Chứng thực', 'Xây dựng', 'Lao động', 'Kinh doanh']

/** Cases by field in a table: carried over + received = all; all = done + pending; percentage done. */
export function casesTable(random: Random, habit: Habit): readonly Line[] {
  const declared = random.chance(0.5)
  const of = (carried: number, fresh: number, pending: number): readonly (string | Figure)[] => {
    const all = carried + fresh
    return [
      cell(carried),
      cell(fresh),
      cell(all),
      cell(all - pending),
      cell(pending),
      percent('case-percent', all - pending, all, 1, habit),
    ]
  }
  const rows = random
    .some(fields, random.int(3, 6))
    .map((name) => ({ name, carried: random.int(11, 90), fresh: random.int(120, 2600), pending: random.int(11, 100) }))
  const sum = (key: 'carried' | 'fresh' | 'pending'): number => rows.reduce((total, each) => total + each[key], 0)
  return [
    text('Kết quả giải quyết thủ tục hành chính theo lĩnh vực như sau:'),
    text(''),
    row([
      'STT',
      'Lĩnh vực',
      'Tồn kỳ trước',
      'Tiếp nhận trong kỳ',
      'Tổng số hồ sơ',
      'Đã giải quyết',
      'Đang giải quyết',
      'Tỷ lệ giải quyết (%)',
    ]),
    ...(declared ? [row(['(1)', '(2)', '(3)', '(4)', '(5)=(3)+(4)', '(6)', '(7)=(5)-(6)', '(8)=(6)/(5)'])] : []),
    ...rows.map(({ name, carried, fresh, pending }, at) => row([String(at + 1), name, ...of(carried, fresh, pending)])),
    row(['', 'Tổng cộng', ...of(sum('carried'), sum('fresh'), sum('pending'))]),
    text(''),
  ]
}
