import type { HeadFact } from './facts.ts'
import { centred, type Printed, type PrintedPair, type PrintedParagraph, paragraph } from './printed.ts'
import { dayMonth, type Setting, twoDigits } from './setting.ts'

/** Kind of document with its abbreviation and the body that issues it. */
export interface Kind {
  readonly name: string
  readonly symbol: string
  readonly by: 'committee' | 'council' | 'party'
}

export interface Head {
  readonly printed: readonly Printed[]
  readonly fact: HeadFact
  readonly damage: string
  /** "45/KH-UBND" with the blank where there is no number. */
  readonly code: string
  readonly issuer: string
}

const damages = ['none', 'none', 'none', 'blank number', 'blank number', 'glued', 'issuer lost', 'motto lost'] as const

/** Issuer, motto, number, place and date, kind and title; with the damage that such heads suffer. */
export function documentHead(setting: Setting, kind: Kind, title: string): Head {
  const { random, commune } = setting
  const damage = kind.symbol === '' ? 'none' : random.pick(damages)
  const number = damage === 'blank number' || random.chance(0.2) ? null : twoDigits(random.int(1, 260))
  const state = kind.by !== 'party'
  const symbol = symbolOf(kind)
  const separator = state ? '/' : '-'
  const code = `${number ?? ''}${separator}${symbol}`
  const numberLine = `Số${state || random.chance(0.3) ? ':' : ''} ${number ?? random.pick(['', '   ', '      ', '……'])}${separator}${symbol}`
  const issuer = issuerOf(setting, kind)
  const letter = kind.symbol === ''
  const right = [...mottoOf(kind), paragraph(placeLine(setting), { align: 'center', italic: true })]
  const left = [
    ...(damage === 'issuer lost' ? [] : issuerLines(setting, kind)),
    paragraph(numberLine, { align: 'center' }),
    ...(letter ? [paragraph(`V/v ${title}`, { align: 'center' })] : []),
  ]
  const named = letter ? [] : [centred(kind.name.toUpperCase()), centred(title)]
  const top: readonly Printed[] =
    damage === 'glued'
      ? [...issuerLines(setting, kind), ...mottoOf(kind), paragraph(`${numberLine}     ${placeLine(setting)}`)]
      : damage === 'motto lost'
        ? [...left, right.at(-1)!]
        : [{ kind: 'pair', left, right }]
  return {
    printed: [...top, ...named],
    damage,
    code,
    issuer,
    fact: {
      kind: letter ? null : kind.symbol,
      number,
      symbol,
      place: commune,
      date: isoOf(setting),
      issuer,
      signer: setting.signer,
      title,
    },
  }
}

const symbolOf = ({ symbol, by }: Kind): string => {
  if (by === 'party') return `${symbol === '' ? 'CV' : symbol}/ĐU`
  const body = by === 'council' ? 'HĐND' : 'UBND'
  return symbol === '' ? `${body}-VHXH` : `${symbol}-${body}`
}

function issuerOf({ communeType, commune }: Setting, { by }: Kind): string {
  const body = { party: 'Đảng ủy', council: 'HĐND', committee: 'UBND' }[by]
  return `${body} ${communeType} ${commune}`
}

function issuerLines(
  { communeType, commune, provinceType, province, random }: Setting,
  { by }: Kind,
): readonly PrintedParagraph[] {
  const own = `${communeType} ${commune}`.toUpperCase()
  if (by === 'party')
    return [
      centred(`ĐẢNG BỘ ${provinceType} ${province}`.toUpperCase(), false),
      centred(`ĐẢNG ỦY ${own}`),
      centred('*'),
    ]
  const body = by === 'council' ? 'HỘI ĐỒNG NHÂN DÂN' : 'ỦY BAN NHÂN DÂN'
  return random.chance(0.15) ? [centred(`${by === 'council' ? 'HĐND' : 'UBND'} ${own}`)] : [centred(body), centred(own)]
}

const mottoOf = ({ by }: Kind): readonly PrintedParagraph[] =>
  by === 'party'
    ? [centred('ĐẢNG CỘNG SẢN VIỆT NAM')]
    : [centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), centred('Độc lập - Tự do - Hạnh phúc')]

function placeLine({ commune, date }: Setting): string {
  const [day, month] = date.month === null ? ['   ', '   '] : dayMonth(date.day ?? 1, date.month)
  return `${commune}, ngày ${date.day === null ? '   ' : day} tháng ${month} năm ${date.year}`
}

const isoOf = ({ date }: Setting): string =>
  [String(date.year), date.month, date.month === null ? null : date.day]
    .filter((part) => part !== null)
    .map((part) => (typeof part === 'number' ? twoDigits(part) : part))
    .join('-')

/** Recipients at the left, signature at the right. */
export function signature(setting: Setting, { by }: Kind): PrintedPair {
  const { random, communeType, signer } = setting
  const deputy = random.chance(0.35)
  const collective = {
    party: [`T/M ${random.pick(['ĐẢNG ỦY', 'BAN THƯỜNG VỤ'])}`, deputy ? 'PHÓ BÍ THƯ' : 'BÍ THƯ'],
    council: ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH'],
    committee: deputy
      ? ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']
      : random.pick([['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], ['CHỦ TỊCH']]),
  }[by]
  const recipients = [
    'Như trên;',
    `Thường trực Đảng ủy, HĐND ${communeType} (b/c);`,
    `Chủ tịch, các PCT UBND ${communeType};`,
    'Các cơ quan, đơn vị;',
    `Lưu: VT, ${random.pick(['VHXH', 'KT', 'VP'])}.`,
  ]
  const sign = [
    ...collective.map((line) => centred(line)),
    ...['', '', ''].map((line) => centred(line)),
    centred(signer),
  ]
  const left = [
    paragraph('Nơi nhận:', { bold: true, italic: true, align: 'left' }),
    ...recipients.slice(random.int(0, 2)).map((line) => paragraph(`- ${line}`, { align: 'left' })),
  ]
  return { kind: 'pair', left, right: sign }
}
