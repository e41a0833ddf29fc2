import type { Span } from '../../model/span.ts'
import { literal, wordStart } from '../text/pattern.ts'

export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~' | 'range'

/** How a figure is compared, and the words that say so, before and after it; "=" without words for a bare figure. */
export interface Comparison {
  readonly comparator: Comparator
  readonly words: readonly Span[]
}

const more = ['trên', 'hơn', 'vượt', 'vượt mức', 'lớn hơn', 'cao hơn', 'nhiều hơn', 'quá', 'vượt quá']
const less = ['dưới', 'ít hơn', 'nhỏ hơn', 'thấp hơn']
/** "không quá", "không được vượt quá": at most, at least. */
const denied = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => ['không', 'không được', 'không để'].map((no) => `${no} ${word}`))

/** In search form. "đến 100%" stands for a level reached as often as for a limit: alone it compares nothing. */
const before: Readonly<Record<Exclude<Comparator, '=' | 'range'>, readonly string[]>> = {
  '>=': [
    'tối thiểu',
    'ít nhất',
    'thấp nhất',
    ...denied(less),
    'lớn hơn hoặc bằng',
    'đạt từ',
    'đạt mức từ',
    'đạt và vượt',
    'bằng hoặc trên',
    '≥',
    '>=',
    '=>',
  ],
  '>': [...more, '>'],
  '<=': [...denied(more), 'tối đa', 'nhiều nhất', 'cao nhất', 'nhỏ hơn hoặc bằng', 'dưới hoặc bằng', '≤', '<=', '=<'],
  '<': [...less, 'chưa đến', 'chưa tới', 'chưa đầy', 'chưa quá', '<'],
  '~': ['khoảng', 'xấp xỉ', 'ước', 'ước đạt', 'ước tính', 'ước khoảng', 'gần', 'gần bằng', 'tầm', '~', '≈'],
}

/** After the figure and its unit: "từ 80% trở lên". */
const after: Readonly<Record<string, Comparator>> = {
  'trở lên': '>=',
  'hoặc cao hơn': '>=',
  'hoặc hơn': '>=',
  'trở xuống': '<=',
  'hoặc thấp hơn': '<=',
}

const comparatorOf = new Map(
  Object.entries(before).flatMap(([sign, words]) => words.map((word) => [word, sign as Comparator] as const)),
)
/** Any of the words and signs, the longest first; before words stands no letter. */
function source(said: readonly string[]): string {
  const [words = [], signs = []] = [true, false].map((isWord) =>
    said.filter((each) => /^\p{L}/u.test(each) === isWord).sort((a, b) => b.length - a.length),
  )
  return [`${wordStart}(?:${words.map(literal).join('|')})`, ...signs.map(literal)].join('|')
}
/** "đạt trên", "ở mức khoảng": words of level and amount may stand between. */
const endsBefore = new RegExp(
  `(${source([...comparatorOf.keys()])})(?:\\s{1,3}(?:là|mức|được|đạt|từ|đến|tới|lên|(?:mỗi|hằng|hàng)\\s(?:tháng|quý|năm)))?\\s{0,3}$`,
  'u',
)
const startsAfter = new RegExp(`\\s{0,3}(${source(Object.keys(after))})`, 'uy')
const from = new RegExp(`${wordStart}(?:đạt\\s{1,3})?từ\\s{0,3}$`, 'u')

/** The longest phrase with the white space and filler around it. */
const reach = 40

/** "Không để tỷ lệ hồ sơ quá hạn vượt quá 1%": what is forbidden is to be over it. */
const forbids = new RegExp(`${wordStart}không (?:để|phát sinh)(?!\\p{L})[^,;.:\n]*$`, 'u')
const longestForbidden = 120
const opposite: Partial<Readonly<Record<Comparator, Comparator>>> = { '>': '<=', '<': '>=' }

/**
 * What the words around the figure at `figure` (number and unit) say. `form` is search form.
 *
 * @example comparisonAround('đạt tối thiểu 80%', { start: 14, end: 17 }) // { comparator: '>=', words: [{ start: 4, end: 13 }] }
 */
export function comparisonAround(form: string, figure: Span): Comparison {
  const offset = Math.max(0, figure.start - reach)
  const lead = form.slice(offset, figure.start)
  startsAfter.lastIndex = figure.end
  const tail = startsAfter.exec(form)
  if (tail !== null) {
    const word = tail[1]!.replace(/\s+/gu, ' ')
    const end = figure.end + tail[0].length
    const start = from.exec(lead)
    const opening = start === null ? [] : [{ start: offset + start.index, end: offset + lead.trimEnd().length }]
    return { comparator: after[word]!, words: [...opening, { start: end - tail[1]!.length, end }] }
  }
  const match = endsBefore.exec(lead)
  if (match === null) return { comparator: '=', words: [] }
  const span = { start: offset + match.index, end: offset + lead.trimEnd().length }
  const comparator = comparatorOf.get(match[1]!.replace(/\s+/gu, ' '))!
  const isForbidden = forbids.test(form.slice(Math.max(0, span.start - longestForbidden), span.start))
  return { comparator: (isForbidden && opposite[comparator]) || comparator, words: [span] }
}
