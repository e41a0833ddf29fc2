import { type Act, anyAct, isoDate, printedDate } from './acts.ts'
import type { CitationFact } from './facts.ts'
import { type Piece, piece } from './piece.ts'
import { paragraph } from './printed.ts'
import type { Setting } from './setting.ts'
import { subjects } from './words/acts.ts'

/** Text that cites, and what it cites. */
interface Cited {
  readonly text: string
  readonly facts: readonly CitationFact[]
}

/** Kinds as people shorten them. */
const shortKinds: Readonly<Record<string, string>> = {
  'Nghị quyết': 'NQ',
  'Kế hoạch': 'KH',
  'Quyết định': 'QĐ',
  'Nghị định': 'NĐ',
  'Công văn': 'CV',
  'Thông tư': 'TT',
}

const dateForms = ['slash', 'slash', 'slash', 'words', 'padded', 'dot'] as const

/** "Nghị định số 73/2025/NĐ-CP ngày 01/4/2025 của Chính phủ", in one of the ways people write it. */
function mention(setting: Setting, act: Act, form: string): Cited {
  const { random } = setting
  const kind = random.chance(0.06) ? (shortKinds[act.kind] ?? act.kind) : act.kind
  const numbered = `${kind} ${random.pick(['số ', 'số ', 'số ', 'số ', 'số ', 'số: ', ''])}${act.code}`
  const dated = form !== 'undated'
  const date = printedDate(act.date, random.pick(dateForms))
  const parts = [
    numbered,
    ...(dated ? [`${form === 'comma' ? ',' : ''} ${date}`] : []),
    ...(form === 'no issuer' || act.class === 'law' ? [] : [` của ${act.issuer}`]),
  ]
  const fact = { code: act.code, date: dated ? isoDate(act.date) : '', class: `${act.class}, ${form}` }
  return { text: parts.join(''), facts: [fact] }
}

const simpleForms = ['full', 'full', 'full', 'comma', 'undated', 'no issuer'] as const

const simple = (setting: Setting): Cited => {
  const act = anyAct(setting)
  const { text, facts } = mention(setting, act, setting.random.pick(simpleForms))
  return { text: `${text} ${setting.random.pick(['về', 'về việc'])} ${act.about}`, facts }
}

/** A plan that carries out a resolution that carries out another. */
function nested(setting: Setting): Cited {
  const chain = Array.from({ length: setting.random.int(2, 3) }, () => mention(setting, anyAct(setting), 'full'))
  return {
    text: `${chain.map(({ text }) => text).join(' về thực hiện ')} về ${setting.random.pick(subjects)}`,
    facts: chain.flatMap(({ facts }) => facts.map((fact) => ({ ...fact, class: 'nested' }))),
  }
}

/** "các Quyết định số 1, số 2 và số 3 của …": kind and issuer stand once. */
function listed(setting: Setting): Cited {
  const { random } = setting
  const first = anyAct(setting)
  const codes = [0, 1, 2].map((step) => first.code.replace(/\d+/, (digits) => String(Number(digits) + step * 7)))
  const acts = codes.map((code, index) => ({
    ...first,
    code,
    date: { ...first.date, month: ((first.date.month + index) % 12) + 1 },
  }))
  const each = acts.map((act) => `số ${act.code} ${printedDate(act.date, 'slash')}`)
  const text = `${random.pick(['các ', ''])}${first.kind} ${each[0]}, ${each[1]} và ${each[2]} của ${first.issuer}`
  return { text, facts: acts.map((act) => ({ code: act.code, date: isoDate(act.date), class: 'list' })) }
}

/** "điểm a khoản 2 Điều 5 Nghị định số …". */
function pinpointed(setting: Setting): Cited {
  const { random } = setting
  const act = anyAct(setting)
  const [article, clause, point] = [random.int(2, 40), random.int(1, 9), random.pick(['a', 'b', 'c', 'd', 'đ', 'e'])]
  const { text, facts } = mention(setting, act, random.pick(['full', 'undated'] as const))
  const [place, pinpoint] = random.pick([
    [`Điều ${article}`, { article: String(article) }],
    [`khoản ${clause} Điều ${article}`, { clause: String(clause), article: String(article) }],
    [`điểm ${point} khoản ${clause} Điều ${article}`, { point, clause: String(clause), article: String(article) }],
  ] as const)
  return {
    text: `quy định tại ${place} ${text}`,
    facts: facts.map((fact) => ({ ...fact, pinpoint, class: 'pinpoint' })),
  }
}

/** A decree with the one that amends it. */
function amended(setting: Setting): Cited {
  const [old, young] = [mention(setting, anyAct(setting), 'full'), mention(setting, anyAct(setting), 'full')]
  return {
    text: `${old.text} (được sửa đổi, bổ sung ${setting.random.pick(['bởi', 'tại', 'theo'])} ${young.text})`,
    facts: [...old.facts, ...young.facts].map((fact) => ({ ...fact, class: 'amended' })),
  }
}

/** "Nghị định số 73/2019/NĐ - CP": a code typed with blanks. */
function spaced(setting: Setting): Cited {
  const { text, facts } = mention(setting, anyAct(setting), 'full')
  const code = facts[0]!.code
  return {
    text: text.replace(code, code.replace('-', ' - ')),
    facts: facts.map((fact) => ({ ...fact, class: 'spaced code' })),
  }
}

/** "khoản 1, khoản 3 Điều 5 Luật …": one record for each clause. */
function clauses(setting: Setting): Cited {
  const { random } = setting
  const { text, facts } = mention(setting, anyAct(setting), 'full')
  const article = String(random.int(2, 40))
  const [first, second] = [random.int(1, 4), random.int(5, 9)]
  const places = random.pick([
    `khoản ${first}, khoản ${second} Điều ${article}`,
    `khoản ${first} và khoản ${second} Điều ${article}`,
  ])
  const each = [first, second].flatMap((clause) =>
    facts.map((fact) => ({ ...fact, pinpoint: { clause: String(clause), article }, class: 'pinpoint list' })),
  )
  return { text: `${places} ${text}`, facts: each }
}

/** Several acts of one body, the body once at the end: "Nghị định số 1 ngày …, Nghị định số 2 ngày … của Chính phủ". */
function distributed(setting: Setting): Cited {
  const first = anyAct(setting)
  const acts = [first, { ...first, code: first.code.replace(/\d+/, (digits) => String(Number(digits) + 11)) }]
  const each = acts.map((act) => mention(setting, act, 'no issuer'))
  return {
    text: `${each.map(({ text }) => text).join(setting.random.pick([', ', ' và ', '; ']))} của ${first.issuer}`,
    facts: each.flatMap(({ facts }) => facts.map((fact) => ({ ...fact, class: 'issuer once' }))),
  }
}

const ways = [
  simple,
  simple,
  simple,
  simple,
  simple,
  nested,
  listed,
  pinpointed,
  amended,
  spaced,
  clauses,
  distributed,
] as const
const any = (setting: Setting): Cited => setting.random.pick(ways)(setting)

/** The paragraphs between title and text: "Căn cứ …;". */
export function bases(setting: Setting): Piece {
  const { random } = setting
  const lines = Array.from({ length: random.int(2, 6) }, () => any(setting))
  const opener = random.pick(['Căn cứ', 'Căn cứ', 'Thực hiện'])
  return piece(
    lines.map(({ text }, index) =>
      paragraph(`${opener} ${text}${index === lines.length - 1 ? random.pick(['.', ',', ';']) : ';'}`, {
        italic: random.chance(0.2),
      }),
    ),
    { citations: lines.flatMap(({ facts }) => facts) },
  )
}

const sentences = [
  'Ủy ban nhân dân {x} đã cụ thể hóa {} bằng các văn bản chỉ đạo phù hợp với tình hình thực tế.',
  'Tiếp tục triển khai {} trên địa bàn, gắn với trách nhiệm người đứng đầu.',
  'Việc quản lý, sử dụng kinh phí thực hiện theo {}.',
  '- Quán triệt đầy đủ {} đến toàn thể cán bộ, đảng viên;',
  'Trên cơ sở {}, các đơn vị xây dựng kế hoạch chi tiết.',
] as const

/** A sentence of the text that cites one or two. */
export function citingSentence(setting: Setting): Piece {
  const { random, communeType, commune } = setting
  const cited = Array.from({ length: random.int(1, 2) }, () => any(setting))
  const text = random
    .pick(sentences)
    .replace('{x}', `${communeType} ${commune}`)
    .replace('{}', cited.map(({ text }) => text).join('; '))
  return piece([paragraph(text)], { citations: cited.flatMap(({ facts }) => facts) })
}
