import type { IndicatorFact } from './facts.ts'
import { comparatorWords, compared } from './figures.ts'
import { type Count, countMeasures, exactly, figureOf, printedFigure, type Share, shareMeasures } from './measures.ts'
import { type Piece, piece } from './piece.ts'
import { paragraph } from './printed.ts'
import type { Setting } from './setting.ts'

interface Stated {
  readonly text: string
  readonly fact: IndicatorFact
}

type Kind = IndicatorFact['kind']

/** The year whose figures are told: results are those of the year before. */
const yearOf = ({ year }: Setting, kind: Kind): number => (kind === 'target' ? year : year - 1)

/** "Tỷ lệ … đạt trên 95%", "tối thiểu 80% hồ sơ được …". */
function share(setting: Setting, kind: Kind, measure: Share): Stated {
  const { random } = setting
  const figure = figureOf(setting, measure, kind, yearOf(setting, kind))
  const words = random.pick(comparatorWords[figure.comparator])
  const printed = compared(words, `${printedFigure(setting, figure.value)}%`)
  const led = random.chance(0.5)
  const text = led
    ? `${measure.name} ${random.pick(kind === 'target' ? ['đạt ', 'đạt ', ''] : ['đạt ', 'đã đạt '])}${printed}`
    : `${printed} ${measure.of}`
  return {
    text,
    fact: {
      comparator: figure.comparator,
      value: exactly(figure),
      unit: '%',
      kind,
      source: 'prose',
      name: led ? measure.name : measure.of,
      class: `${led ? 'rate' : 'share first'}, ${words.trim() || 'bare'}, ${kind}`,
    },
  }
}

/** "Xây dựng ít nhất 02 mô hình …", "đã tổ chức 12 lớp …". */
function count(setting: Setting, kind: Kind, measure: Count): Stated {
  const { verb, unit, rest } = measure
  const figure = figureOf(setting, measure, kind, yearOf(setting, kind))
  const words = setting.random.pick(comparatorWords[figure.comparator])
  const printed = compared(words, `${printedFigure(setting, figure.value)} ${unit}`)
  return {
    text: `${kind === 'target' ? verb : `đã ${verb.toLowerCase()}`} ${printed} ${rest}`,
    fact: {
      comparator: figure.comparator,
      value: exactly(figure),
      unit,
      kind,
      source: 'prose',
      name: `${verb} ${unit} ${rest}`,
      class: `count, ${words.trim() || 'bare'}, ${kind}`,
    },
  }
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Paragraphs or items with two to five indicators; `told` in one sentence that says whether they are wanted or reached. */
export function indicatorProse(setting: Setting, kind: Kind, told = false): Piece {
  const { random, year } = setting
  const stated = [
    ...random.some(shareMeasures, random.int(1, 3)).map((measure) => share(setting, kind, measure)),
    ...random.some(countMeasures, random.int(0, 2)).map((measure) => count(setting, kind, measure)),
  ]
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
