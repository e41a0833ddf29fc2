import { appendices } from './appendices.ts'
import { assignments } from './assignments.ts'
import { budgetProse } from './budget-prose.ts'
import { budgetTable } from './budget-table.ts'
import { bases, citingSentence } from './citations.ts'
import type { Facts, HeadFact } from './facts.ts'
import { documentHead, type Kind, signature } from './head.ts'
import { indicatorProse } from './indicator-prose.ts'
import { indicatorTable } from './indicator-table.ts'
import { type Numbering, numberings } from './numbering.ts'
import { joined, type Piece, piece, prose } from './piece.ts'
import { pricedTable } from './priced-table.ts'
import { type Printed, paragraph } from './printed.ts'
import { randomFrom } from './random.ts'
import { rewritten } from './rewrite.ts'
import { numberedSections, type Outline } from './sections.ts'
import { filled, type Setting, settingFrom } from './setting.ts'
import { taskTable } from './task-table.ts'
import { dashes, fillers, leads, traps } from './words/filler.ts'
import { type Theme, titles } from './words/headings.ts'

/** A made-up document: what is printed and what is true of it. */
export interface Generated {
  readonly name: string
  readonly printed: readonly Printed[]
  readonly head: HeadFact
  readonly facts: Facts
  /** What it was made from, e.g. `{ head: 'glued', numbering: 'I. 1. a)' }`. */
  readonly traits: Readonly<Record<string, string>>
}

const kinds: readonly (Kind & { readonly themes: readonly Theme[] })[] = [
  {
    name: 'Kế hoạch',
    symbol: 'KH',
    by: 'committee',
    themes: ['purpose', 'targets', 'measures', 'budget', 'assignment'],
  },
  { name: 'Kế hoạch', symbol: 'KH', by: 'committee', themes: ['review', 'targets', 'budget', 'assignment'] },
  {
    name: 'Báo cáo',
    symbol: 'BC',
    by: 'committee',
    themes: ['review', 'results', 'spent', 'difficulties', 'assignment'],
  },
  {
    name: 'Báo cáo',
    symbol: 'BC',
    by: 'committee',
    themes: ['results', 'difficulties', 'targets', 'budget', 'assignment'],
  },
  { name: 'Tờ trình', symbol: 'TTr', by: 'committee', themes: ['purpose', 'budget', 'assignment'] },
  { name: 'Công văn', symbol: '', by: 'committee', themes: [] },
  { name: 'Quyết định', symbol: 'QĐ', by: 'committee', themes: [] },
  { name: 'Nghị quyết', symbol: 'NQ', by: 'council', themes: ['targets', 'measures', 'assignment'] },
  { name: 'Kế hoạch', symbol: 'KH', by: 'party', themes: ['purpose', 'targets', 'measures', 'assignment'] },
  { name: 'Nghị quyết', symbol: 'NQ', by: 'party', themes: ['review', 'targets', 'measures', 'assignment'] },
  { name: 'Phương án', symbol: 'PA', by: 'committee', themes: ['purpose', 'measures', 'budget', 'assignment'] },
  { name: 'Đề án', symbol: 'ĐA', by: 'committee', themes: ['review', 'results', 'targets', 'measures', 'budget'] },
  { name: 'Hướng dẫn', symbol: 'HD', by: 'committee', themes: ['purpose', 'measures', 'assignment'] },
  { name: 'Chương trình', symbol: 'CTr', by: 'party', themes: ['purpose', 'targets', 'measures', 'assignment'] },
  { name: 'Báo cáo', symbol: 'BC', by: 'party', themes: ['review', 'results', 'difficulties', 'assignment'] },
]

const subjects: readonly string[] = [
  'Phát triển {f} năm {y}',
  'Triển khai công tác {f} trên địa bàn {x} năm {y}',
  'Kết quả thực hiện nhiệm vụ {f} năm {y}',
  'Đẩy mạnh {f} giai đoạn {y} - {z}',
]

/** The document of a seed; the same on every machine. */
export function generated(seed: number): Generated {
  const random = randomFrom(seed)
  const setting = settingFrom(random)
  const kind = random.pick(kinds)
  const title = filled(random.pick(subjects).replace('{f}', setting.fields), setting)
  const head = documentHead(setting, kind, kind.by === 'party' || kind.symbol === '' ? lowered(title) : title)
  const numbering = random.pick(numberings)
  const body =
    kind.themes.length > 0
      ? outlined(setting, kind.themes, numbering)
      : kind.symbol === 'QĐ'
        ? articles()
        : letter(setting)
  const appended = random.int(0, 3)
  const whole = joined([
    piece(head.printed),
    ...(kind.symbol === 'TTr' || kind.symbol === '' || random.chance(0.1) ? [addressee(setting)] : []),
    bases(setting),
    prose(`${head.issuer} ${random.pick(['báo cáo', 'ban hành', 'xây dựng'])} nội dung cụ thể như sau:`),
    body,
    prose(`Trên đây là nội dung của ${head.issuer}, đề nghị các cơ quan, đơn vị phối hợp thực hiện./.`),
    piece([signature(setting, kind)]),
    appendices(setting, head, appended),
  ])
  return rewritten(random, {
    name: `generated-${String(seed).padStart(4, '0')}`,
    printed: whole.printed,
    facts: whole.facts,
    head: head.fact,
    traits: {
      kind: `${kind.name} ${kind.by}`,
      head: head.damage,
      numbering: kind.themes.length > 0 ? numbering.name : 'none',
    },
  })
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const addressee = ({ provinceType, province, random }: Setting): Piece =>
  prose(`Kính gửi: ${random.pick(['Sở Khoa học và Công nghệ', 'UBND', 'Sở Tài chính'])} ${provinceType} ${province}`)

const filler = (setting: Setting): Piece => prose(filled(setting.random.pick(fillers), setting))

/** A table below the sentence that leads to it. */
const introduced =
  (make: (setting: Setting) => Piece) =>
  (setting: Setting): Piece =>
    joined([prose(setting.random.pick(leads)), make(setting)])

/** What may stand in a section about something. */
const makers: Readonly<Record<Theme, readonly ((setting: Setting) => Piece)[]>> = {
  purpose: [filler, citingSentence],
  review: [filler, citingSentence, (setting) => prose(filled(setting.random.pick(traps), setting))],
  results: [(setting) => indicatorProse(setting, 'result'), filler],
  difficulties: [filler],
  targets: [
    (setting) => indicatorProse(setting, 'target'),
    (setting) => indicatorProse(setting, 'target'),
    introduced((setting) => indicatorTable(setting, setting.random.int(4, 9))),
  ],
  measures: [
    filler,
    citingSentence,
    (setting) => joined(setting.random.some(dashes, 2).map((line) => prose(`- ${line}`))),
    introduced((setting) => taskTable(setting, setting.random.int(3, 6))),
  ],
  budget: [
    budgetProse,
    introduced((setting) => pricedTable(setting, setting.random.int(3, 6))),
    introduced((setting) => budgetTable(setting, setting.random.int(2, 4))),
  ],
  spent: [filler, (setting) => budgetProse(setting, setting.year - 1)],
  assignment: [filler, assignments, citingSentence, (setting) => prose(filled(setting.random.pick(traps), setting))],
}

function outlined(setting: Setting, themes: readonly Theme[], numbering: Numbering): Piece {
  const { random } = setting
  const section = (theme: Theme, title: string, depth: number): Outline => {
    const own = [filler, ...random.some(makers[theme], random.int(1, 2))].map((make) => make(setting))
    const rest = titles[theme].filter((other) => other !== title)
    const divided = depth < 2 && random.chance(depth === 0 ? 0.6 : 0.3)
    const children = divided
      ? random.some(rest, random.int(2, 3)).map((each) => section(theme, filled(each, setting), depth + 1))
      : []
    return { title, content: divided ? own.slice(0, 1) : own, children }
  }
  return numberedSections(
    setting,
    themes.map((theme) => section(theme, filled(random.pick(titles[theme]), setting), 0)),
    numbering,
  )
}

/** A decision: articles that are sentences, with the money it grants. */
function articles(): Piece {
  const texts = [
    'Ban hành kèm theo Quyết định này nội dung chi tiết tại phụ lục.',
    'Giao các cơ quan, đơn vị tổ chức thực hiện, định kỳ báo cáo kết quả.',
    'Chánh Văn phòng, Trưởng các phòng chuyên môn và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.',
  ]
  return joined([
    piece([paragraph('QUYẾT ĐỊNH:', { align: 'center', bold: true })]),
    ...texts.map((text, index) =>
      piece([paragraph(`Điều ${index + 1}. ${text}`)], {
        sections: [
          {
            number: `Điều ${index + 1}`,
            title: text.split(' ').slice(0, 4).join(' '),
            prefix: true,
            optional: true,
            class: 'article sentence',
          },
        ],
      }),
    ),
  ])
}

const letter = (setting: Setting): Piece =>
  joined([
    filler(setting),
    citingSentence(setting),
    ...(setting.random.chance(0.5) ? [budgetProse(setting)] : [indicatorProse(setting, 'result', true)]),
  ])
