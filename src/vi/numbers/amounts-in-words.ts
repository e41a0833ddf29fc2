import type { Span } from '../../model/span.ts'
import { wordEnd, wordStart } from '../text/pattern.ts'
import { searchForm, toneless } from '../text/search-form.ts'
import { type NumberWord, numberWords, valuesOf } from './number-words.ts'

export interface AmountInWords {
  /** The words of the number, with "đồng" and "chẵn". */
  readonly span: Span
  readonly text: string
  /** In đồng; null where the text announces an amount in words that cannot be read. */
  readonly vnd: string | null
  /** Other values of the same words: "một trăm năm triệu" may be 150 or 105 triệu. */
  readonly candidates: readonly string[]
}

/** OCR loses tones first, so behind "Bằng chữ:" words count by their letters: "Tam ty hai trăm". No two collide. */
const tonelessWords: ReadonlyMap<string, NumberWord> = new Map([
  ...Object.entries(numberWords).map(([word, meaning]) => [toneless(word), meaning] as const),
  ['ti', numberWords.tỷ!],
])
const exactWords: ReadonlyMap<string, NumberWord> = new Map(Object.entries(numberWords))

const announcement = new RegExp(
  `${wordStart}b[aăằắẳẵặâ]ng\\s{1,3}ch[ưữừứửự](?:\\s{1,3}là)?\\s{0,3}:?[\\s*"]{0,3}`,
  'gu',
)
const word = /[ \n,]{0,4}(\p{L}[\p{L}\p{M}]{0,9})(?![\p{L}\p{M}\p{N}])/uy
const currency = new RegExp(
  `[ \\n]{0,3}[đd][oôồốổỗộ]ng(?:[ \\n]{1,3}vi[eêệ]t[ \\n]{1,3}nam)?${wordEnd}(?!\\s+chí)`,
  'uy',
)
const exactly = new RegExp(`[ \\n,]{0,3}ch[aăẵẳằắặ]n${wordEnd}`, 'uy')
const closed = /\s{0,3}(?:[).,;:*/"\]\t]|\n|$)/uy

/**
 * Amounts of money in words: what stands behind "Bằng chữ:", and elsewhere every longest run of number words with nghìn,
 * triệu or tỷ before "đồng".
 *
 * @example findAmountsInWords('(Bằng chữ: Ba tỷ bốn trăm tám mươi triệu đồng chẵn)')[0]?.vnd // '3480000000'
 */
export function findAmountsInWords(text: string): readonly AmountInWords[] {
  const form = searchForm(text)
  const announced = [...form.matchAll(announcement)].flatMap((match) => {
    const start = match.index + match[0].length
    return announcedAmount(text, form, start)
  })
  const elsewhere = runsOfNumberWords(without(form, announced)).flatMap((span) => plainAmount(text, form, span))
  return [...announced, ...elsewhere].sort((a, b) => a.span.start - b.span.start)
}

/** The text with the given amounts, in their order, as underscores, which end every run of words. */
function without(form: string, amounts: readonly AmountInWords[]): string {
  let at = 0
  const pieces = amounts.map(({ span }) => {
    const piece = form.slice(at, span.start) + '_'.repeat(span.end - span.start)
    at = span.end
    return piece
  })
  return pieces.join('') + form.slice(at)
}

interface Run {
  readonly words: readonly NumberWord[]
  readonly end: number
}

/** The number words that follow each other from `start` on, commas between them allowed. */
function runAt(
  form: string,
  start: number,
  lexicon: ReadonlyMap<string, NumberWord>,
  key: (word: string) => string,
): Run {
  const words: NumberWord[] = []
  let end = start
  for (;;) {
    word.lastIndex = end
    const match = word.exec(form)
    const meaning = match === null ? undefined : lexicon.get(key(match[1]!))
    if (match === null || meaning === undefined) return { words, end }
    words.push(meaning)
    end += match[0].length
  }
}

/** Where the pattern matches at `offset` the end of the match, else `offset`. */
function skipped(pattern: RegExp, form: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.test(form) ? pattern.lastIndex : offset
}

/** The longest text shown for an announced amount that cannot be read. */
const unreadable = /[^)\n;/]{1,160}/uy

function announcedAmount(text: string, form: string, start: number): readonly AmountInWords[] {
  const run = runAt(form, start, tonelessWords, toneless)
  const end = skipped(exactly, form, skipped(currency, form, run.end))
  closed.lastIndex = end
  const values = closed.test(form) || end > run.end ? valuesOf(run.words) : []
  if (values.length > 0)
    return [
      amountOf(
        text,
        { start, end },
        values.map((value) => value.toFixed()),
      ),
    ]
  const stop = skipped(unreadable, form, start)
  return /\p{L}{2}/u.test(form.slice(start, stop)) ? [amountOf(text, { start, end: stop }, [])] : []
}

function plainAmount(text: string, form: string, span: Span): readonly AmountInWords[] {
  const run = runAt(form, span.start, exactWords, (printed) => printed)
  const end = skipped(currency, form, run.end)
  const isAmount = end > run.end && run.words.length > 1 && run.words.some(({ kind }) => kind === 'scale')
  const values = isAmount ? valuesOf(run.words) : []
  if (values.length === 0) return []
  return [
    amountOf(
      text,
      { start: span.start, end: skipped(exactly, form, end) },
      values.map((value) => value.toFixed()),
    ),
  ]
}

const amountOf = (text: string, span: Span, values: readonly string[]): AmountInWords => ({
  span,
  text: text.slice(span.start, span.end),
  vnd: values[0] ?? null,
  candidates: values.slice(1),
})

const anyNumberWord = [...exactWords.keys()].sort((a, b) => b.length - a.length).join('|')
const runs = new RegExp(`${wordStart}(?:${anyNumberWord})(?:[ \\n,]{1,4}(?:${anyNumberWord})${wordEnd})+`, 'gu')

const runsOfNumberWords = (form: string): readonly Span[] =>
  [...form.matchAll(runs)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
