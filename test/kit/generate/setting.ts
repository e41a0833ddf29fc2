import { type NumberStyle, numberStyles } from './figures.ts'
import type { Figure } from './measures.ts'
import type { Random } from './random.ts'
import { people } from './words/people.ts'
import { provinces } from './words/places.ts'

/** What holds for a whole document: who writes, when, and in which habits. */
export interface Setting {
  readonly random: Random
  readonly communeType: 'xã' | 'phường' | 'đặc khu'
  readonly commune: string
  readonly provinceType: 'tỉnh' | 'thành phố'
  readonly province: string
  /** The year that the document is about. */
  readonly year: number
  readonly date: { readonly day: number | null; readonly month: number | null; readonly year: number }
  readonly numberStyle: NumberStyle
  readonly signer: string
  /** How the document abbreviates the three fields of work. */
  readonly fields: string
  /** The figures told so far, so that a document never contradicts itself by chance. */
  readonly figures: Map<string, Figure>
  /** The totals told so far in prose. */
  readonly labels: Set<string>
}

export function settingFrom(random: Random): Setting {
  const { communes, ...province } = random.pick(provinces)
  const [communeType, commune] = random.pick(communes)
  const issued = random.int(2025, 2027)
  const month = random.chance(0.9) ? random.int(1, 12) : null
  return {
    random,
    communeType,
    commune,
    provinceType: province.type,
    province: province.name,
    year: issued + random.int(0, 1),
    date: { day: month !== null && random.chance(0.65) ? random.int(1, 28) : null, month, year: issued },
    numberStyle: random.chance(0.55) ? numberStyles[0]! : random.pick(numberStyles),
    signer: random.pick(people),
    figures: new Map(),
    labels: new Set(),
    fields: random.pick([
      'khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
      'KHCN, ĐMST và CĐS',
      'KH&CN, ĐMST, CĐS',
      'chuyển đổi số',
    ]),
  }
}

/** Fills `{x}` commune, `{c}` its type, `{y}` year, `{p}` the year before, `{z}` the year after next. */
export const filled = (text: string, { communeType, commune, year }: Setting): string =>
  text
    .replaceAll('{x}', `${communeType} ${commune}`)
    .replaceAll('{c}', communeType)
    .replaceAll('{y}', String(year))
    .replaceAll('{p}', String(year - 1))
    .replaceAll('{z}', String(year + 2))

export const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Zero before days below 10 and before January and February, as Nghị định 30/2020/NĐ-CP wants it. */
export const dayMonth = (day: number, month: number): readonly [string, string] => [
  twoDigits(day),
  month < 3 ? twoDigits(month) : String(month),
]
