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

/** Paragraphs or items with one to four indicators each. */
export function indicatorProse(setting: Setting, kind: Kind): Piece {
  const { random } = setting
  const any = (): Stated => (random.chance(0.65) ? share : count)(setting, kind)
  const stated = Array.from({ length: random.int(2, 5) }, any)
  const opener =
    kind === 'target'
      ? random.pick(['Phấn đấu ', '', 'Đến hết năm {y}, '].map((text) => text.replace('{y}', String(setting.year))))
      : random.pick(['', 'Đến nay, ', 'Trong năm, '])
  const lines = random.chance(0.5)
    ? stated.map(({ text }) => paragraph(`- ${upper(text)}${random.pick([';', '.'])}`))
    : [paragraph(`${opener === '' ? '' : opener}${upperUnless(opener, stated.map(({ text }) => text).join('; '))}.`)]
  return piece(lines, { indicators: stated.map(({ fact }) => fact) })
}

const upperUnless = (opener: string, text: string): string =>
  opener === '' ? upper(text) : text.charAt(0).toLowerCase() + text.slice(1)
