import type { Span } from '../../src/model/span.ts'
import { kindNamed } from '../../src/vi/legal/kinds.ts'
import { knownByName, shortName } from '../../src/vi/legal/registry.ts'
import { countNouns } from '../../src/vi/numbers/count-nouns.ts'
import { type Cued, matchesOf } from '../../src/vi/text/cued.ts'
import { phrase, wordStart } from '../../src/vi/text/pattern.ts'
import type { NamedDocument } from './mention.ts'

/** Kinds that are cited by their bare number, with the abbreviations used for it. */
const kindWords: Readonly<Record<string, string>> = {
  'nghị quyết': 'nghị quyết|NQ',
  'quyết định': 'quyết định|QĐ',
  'nghị định': 'nghị định|NĐ',
  'thông tư': 'thông tư',
  'chỉ thị': 'chỉ thị|CT',
  'kết luận': 'kết luận|KL',
  'đề án': 'đề án|ĐA',
  'kế hoạch': 'kế hoạch|KH',
  'chương trình': 'chương trình|CTr',
  'công văn': 'công văn|CV',
  'thông báo': 'thông báo',
  'quy định': 'quy định',
  'hướng dẫn': 'hướng dẫn',
  luật: 'luật',
}
const names = Object.keys(kindWords)
const numbered = '(?<number>\\d{1,4}[a-z]?)(?<government>\\/CP)?(?![\\p{L}\\p{M}\\d%]|\\s?[-/–]\\s?[\\p{L}\\d]|[.,]\\d)'
/** "Nghị quyết 57", "NQ57", "Đề án số 06", "Đề án 06/CP". */
const short: Cued = {
  cue: /[\p{L}\s:]\d/u,
  pattern: new RegExp(
    `${wordStart}(?:${names.map((name, index) => `(?<k${index}>${kindWords[name]!.replace(/\s/g, '\\s+')})`).join('|')})(?<mark>\\s*(?:số\\s*:?\\s*)?)${numbered}`,
    'giu',
  ),
}
/** "các Nghị quyết 57, 59, 66 và 68": what follows in the list. */
const listed = new RegExp(`\\s*(?:,|và|;)\\s*${numbered}`, 'uy')

/** What a number counts is no name: "kế hoạch 05 năm", "Báo cáo 6 tháng", "Quyết định 500 triệu". */
const counted = new RegExp(
  `^\\s+(?:${phrase(...countNouns)}|${phrase('triệu', 'tỷ', 'tr', 'nghìn', 'ngàn', 'đồng', 'người', 'nhà', 'bộ', 'chỗ')}|%)`,
  'iu',
)
const year = /^(?:19|20)\d{2}$/

/** The documents that a passage names by a bare number, known ones and such as are plainly meant as documents. */
export function findShort(text: string, cited: ReadonlySet<string>): readonly NamedDocument[] {
  return matchesOf(short, text).flatMap((match) => {
    const index = names.findIndex((_, at) => match.groups![`k${at}`] !== undefined)
    const first = shortForm(text, match, names[index]!, cited)
    return first === null ? [] : [first, ...listAfter(text, first)]
  })
}

function shortForm(
  text: string,
  match: RegExpExecArray,
  name: string,
  cited: ReadonlySet<string>,
): NamedDocument | null {
  const { number, mark, government = '' } = match.groups!
  const span = { start: match.index, end: match.index + match[0].length }
  const known = knownByName(name, number!).length > 0 || cited.has(shortName(name, number!))
  const numberWord = /số/iu.test(mark!)
  if (!isWord(match[0], name) || isCounted(text, span.end, number!)) return null
  if (year.test(number!) && !numberWord) return null
  const certainty = known ? 0.95 : isPlain(text, match, name, numberWord) ? 0.75 : 0
  return certainty === 0 ? null : bare(name, number! + government, number!, span, certainty)
}

/** Abbreviations count in capitals only: "CT 38", not "ct 38". */
const isWord = (printed: string, name: string): boolean => {
  const word = /^[\p{L}\s]+/u.exec(printed)![0].trim()
  return word.length > 4 || word.toLowerCase() === name || word === word.toUpperCase() || word.startsWith('CTr')
}

function isCounted(text: string, end: number, number: string): boolean {
  const behind = text.slice(end, end + 40)
  return counted.test(behind) && !(number.length > 1 && /^\s+năm\s+(?:19|20)\d{2}/iu.test(behind))
}

/** Kinds whose bare number names nothing but a document. */
const strong: ReadonlySet<string> = new Set([
  'nghị quyết',
  'quyết định',
  'nghị định',
  'chỉ thị',
  'kết luận',
  'đề án',
  'công văn',
  'thông tư',
])
const closing =
  /^\s*(?:[,;.):]|$|(?:của|ngày|về|và|trên|trong|cho|theo|được|đã|phê|ban|quy|tại|do|là|năm|với|gắn)(?!\p{L}))/iu

/** Not known, but in capitals, of two digits or with "số", and not going on as a noun phrase; no item "Đề án 1:" of a list. */
function isPlain(text: string, match: RegExpExecArray, name: string, numberWord: boolean): boolean {
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 20)
  const capital = /^\p{Lu}/u.test(match[0])
  const enough = numberWord
    ? strong.has(name) || capital
    : capital && strong.has(name) && match.groups!.number!.length > 1
  const item = match.index === 0 && /^\s*[:.]/u.test(behind)
  return enough && !item && closing.test(behind)
}

function listAfter(text: string, first: NamedDocument): readonly NamedDocument[] {
  const list: NamedDocument[] = []
  listed.lastIndex = first.span.end
  if (!strong.has(first.kind!.name)) return list
  for (let match = listed.exec(text); match !== null; match = listed.exec(text)) {
    const { number } = match.groups!
    const end = match.index + match[0].length
    if (
      number!.length < 2 ||
      year.test(number!) ||
      isCounted(text, end, number!) ||
      !closing.test(text.slice(end, end + 20))
    )
      break
    const start = end - number!.length
    list.push(bare(first.kind!.name, number!, number!, { start, end }, first.certainty - 0.05))
    listed.lastIndex = end
  }
  return list
}

const bare = (name: string, code: string, number: string, span: Span, certainty: number): NamedDocument => ({
  span,
  kind: kindNamed(name),
  number,
  year: null,
  symbol: null,
  code,
  certainty,
  issuer: null,
})
