import type { Generated } from './documents.ts'
import type { Random } from './random.ts'

type Pairs = readonly (readonly [from: string, to: string])[]

/** Tone over the last vowel of an open rime, where the older habit has it over the first. */
const youngTones: Pairs = [
  ['hòa', 'hoà'],
  ['hóa', 'hoá'],
  ['ủy', 'uỷ'],
  ['thủy', 'thuỷ'],
  ['khỏe', 'khoẻ'],
  ['tỏa', 'toả'],
  ['HÒA', 'HOÀ'],
  ['HÓA', 'HOÁ'],
  ['ỦY', 'UỶ'],
  ['Hòa', 'Hoà'],
  ['Hóa', 'Hoá'],
  ['Ủy', 'Uỷ'],
  ['Thủy', 'Thuỷ'],
  ['THỦY', 'THUỶ'],
]

/** Slips of scanners and typists; each stays the same through a document. */
const slips: readonly Pairs[] = [
  [['chuyển đổi số', 'chuyên đổi số']],
  [['CĐS', 'CDS']],
  [
    ['Phấn đấu', 'Phân đấu'],
    ['phấn đấu', 'phân đấu'],
  ],
  [['nền tảng', 'nền tăng']],
  [['thống kê', 'thông kê']],
  [[' - ', ' – ']],
]

/** Look-alikes that reading puts right: in print only. */
const lookAlikes: readonly Pairs[] = [
  [
    ['Đ', 'Ð'],
    ['đ', 'ð'],
  ],
  [
    ['năm 20', 'năm\u00a020'],
    ['Điều ', 'Điều\u00a0'],
    [' triệu', '\u00a0triệu'],
    ['số ', 'số\u00a0'],
  ],
]

const replaced = (text: string, pairs: Pairs): string =>
  pairs.reduce((done, [from, to]) => done.replaceAll(from, to), text)

/** The document in the writer's habits: place of the tone marks, now and then a slip, alike in print and in what is true. */
export function rewritten(random: Random, document: Generated): Generated {
  const tones = random.chance(0.4)
  const slip = random.chance(0.2) ? random.pick(slips) : []
  const pairs = [...(tones ? youngTones : []), ...slip]
  const lookAlike = random.chance(0.1) ? random.pick(lookAlikes) : []
  const [first] = slip
  const traits = {
    ...document.traits,
    tones: tones ? 'hoà' : 'hòa',
    slip: first === undefined ? 'none' : first[0],
    lookAlike: lookAlike[0]?.[0] ?? 'none',
  }
  return {
    ...document,
    printed: mapped(document.printed, [...pairs, ...lookAlike]),
    head: mapped(document.head, pairs),
    facts: mapped(document.facts, pairs),
    traits,
  }
}

/** All strings of a value rewritten. */
function mapped<T>(value: T, pairs: Pairs): T {
  if (typeof value === 'string') return replaced(value, pairs) as T
  if (Array.isArray(value)) return value.map((item) => mapped(item, pairs)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, mapped(field, pairs)])) as T
}
