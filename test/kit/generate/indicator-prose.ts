import type { IndicatorFact } from './facts.ts'
import { comparators, compared, exact, percentage, printedNumber, vietnamese } from './figures.ts'
import { type Piece, piece } from './piece.ts'
import { paragraph } from './printed.ts'
import type { Setting } from './setting.ts'
import { counts, shares } from './words/indicators.ts'

interface Stated {
  readonly text: string
  readonly fact: IndicatorFact
}

type Kind = IndicatorFact['kind']

const figureOf = (value: number): string => printedNumber(value, vietnamese, Number.isInteger(value) ? 0 : 1)

/** "Tỷ lệ … đạt trên 95%", "tối thiểu 80% hồ sơ được …". */
function share({ random }: Setting, kind: Kind): Stated {
  const [rate, of] = random.pick(shares)
  const value = percentage(random, random.chance(0.25) ? 1 : 0)
  const [words, comparator] = kind === 'target' && value !== 100 ? random.pick(comparators) : comparators[0]
  const figure = `${figureOf(value)}%`
  const led = random.chance(0.5)
  const text = led
    ? `${rate} ${random.pick(kind === 'target' ? ['đạt ', 'đạt ', ''] : ['đạt ', 'đã đạt '])}${compared(words, figure)}`
    : `${compared(words, figure)} ${of}`
  const fact = { comparator, value: exact(value), unit: '%', kind, source: 'prose' as const }
  return {
    text,
    fact: {
      ...fact,
      name: led ? rate : of,
      class: `${led ? 'rate' : 'share first'}, ${words.trim() || 'bare'}, ${kind}`,
    },
  }
}

/** "Xây dựng ít nhất 02 mô hình …", "đã tổ chức 12 lớp …". */
function count({ random }: Setting, kind: Kind): Stated {
  const [verb, unit, rest] = random.pick(counts)
  const value = random.pick([random.int(1, 9), random.int(10, 80), random.int(1001, 5000)])
  const [words, comparator] = kind === 'target' ? random.pick(comparators.slice(0, 6)) : comparators[0]
  const figure = `${value < 10 ? '0' : ''}${figureOf(value)} ${unit}`
  const text = `${kind === 'target' ? verb : `đã ${verb.toLowerCase()}`} ${compared(words, figure)} ${rest}`
  const fact = { comparator, value: exact(value), unit, kind, source: 'prose' as const }
  return {
    text,
    fact: { ...fact, name: `${verb} ${unit} ${rest}`, class: `count, ${words.trim() || 'bare'}, ${kind}` },
  }
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Paragraphs or items with two to five indicators; `told` in one sentence that says whether they are wanted or reached. */
export function indicatorProse(setting: Setting, kind: Kind, told = false): Piece {
  const { random, year } = setting
  const any = (): Stated => (random.chance(0.65) ? share : count)(setting, kind)
  const stated = Array.from({ length: random.int(2, 5) }, any)
  const facts = { indicators: stated.map(({ fact }) => fact) }
  if (!told && random.chance(0.5))
    return piece(
      stated.map(({ text }) => paragraph(`- ${upper(text)}${random.pick([';', '.'])}`)),
      facts,
    )
  const openers = kind === 'target' ? ['Phấn đấu ', `Đến hết năm ${year}, `] : ['Đến nay, ', 'Trong năm qua, ']
  const opener = random.pick(told ? openers : [...openers, ''])
  const text = stated.map((each) => each.text).join('; ')
  return piece([paragraph(`${upper(`${opener}${opener === '' ? text : lower(text)}`)}.`)], facts)
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
