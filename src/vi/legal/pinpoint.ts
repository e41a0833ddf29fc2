import type { Citation } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { pointLetters } from '../numbering/labels.ts'
import { type Cued, matchesOf } from '../text/cued.ts'
import { wordStart } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

/** A place within a document: "điểm a khoản 2 Điều 5". */
export type Pinpoint = NonNullable<Citation['pinpoint']>

export interface FoundPinpoints {
  readonly span: Span
  /** One a place: "khoản 2, 3 Điều 5" names two. Never empty. */
  readonly places: readonly Pinpoint[]
}

type Level = keyof Pinpoint | 'division' | 'part'

/** Small to large, as Nghị định 30/2020/NĐ-CP, Phụ lục II.V.7 orders them. */
const levels: readonly Level[] = ['point', 'clause', 'article', 'division', 'chapter', 'part', 'appendix']
const isKept = (level: Level): level is keyof Pinpoint => level !== 'division' && level !== 'part'

interface Unit {
  readonly level: Level
  readonly word: string
  readonly item: string
}

/** Budget "Khoản 111" and "Mục 6900" have more digits than a law's; a number before "/" is a symbol's. */
const units: readonly Unit[] = [
  { level: 'point', word: 'điểm', item: `[${pointLetters}]\\d?` },
  { level: 'clause', word: '(?<!tài\\s)khoản', item: '\\d{1,2}[a-zđ]?' },
  { level: 'article', word: 'điều', item: '\\d{1,3}[a-zđ]?' },
  { level: 'division', word: '(?:tiểu\\s+)?mục', item: '(?:\\d{1,2}|[ivx]{1,6})' },
  { level: 'part', word: 'phần', item: '(?:thứ\\s+\\p{L}+|[ivx]{1,6})' },
  { level: 'chapter', word: 'chương', item: '(?:[ivxl]{1,7}|\\d{1,2})' },
  { level: 'appendix', word: 'phụ\\s+lục(?:\\s+số)?', item: '(?:[ivx]{1,6}|\\d{1,2})[a-zđ]?' },
]

const itemEnd = '(?![\\p{L}\\p{M}\\d]|[./]\\d)'
const elementOf = ({ word, item }: Unit): string =>
  `${word}\\s+${item}${itemEnd}(?:\\s*(?:,|;|và|hoặc|đến|-)\\s*(?:${word}\\s+)?${item}${itemEnd}){0,30}`
const elements: Cued = {
  cue: /điểm|khoản|điều|mục|phần|chương|lục/,
  pattern: new RegExp(
    `${wordStart}(?:các\\s+)?(?:${units.map((unit, index) => `(?<u${index}>${elementOf(unit)})`).join('|')})`,
    'gu',
  ),
}
/** What parts the items of a list, and a range of two items, by unit. */
const lists = units.map(({ word, item }) => ({
  joint: new RegExp(`(?:các\\s+)?(?<![\\p{L}])${word}\\s+|\\s*(?:,|;|(?<=\\s)và(?=\\s)|(?<=\\s)hoặc(?=\\s))\\s*`, 'iu'),
  /** The word said again within a list. */
  again: new RegExp(`\\s*(?:,|;|(?<=\\s)và|(?<=\\s)hoặc)\\s*(?=${word}\\s)`, 'gu'),
  range: new RegExp(`^(?<from>${item})\\s*(?:đến|-)\\s*(?<to>${item})$`, 'iu'),
}))
const between = /^\s*(?:(?:,|;|và|hoặc|của|tại|thuộc|và các)\s*)?$/u

interface Element {
  readonly span: Span
  readonly level: number
  readonly items: readonly string[]
}

/**
 * The places within documents that a text names, each with the list or range it stands in: "các khoản 1, 2 và 3 Điều 5",
 * "Điều 5 đến Điều 8", "Điều 3 khoản 24", "khoản 2 Điều 5 và khoản 1 Điều 7".
 */
export function findPinpoints(text: string): readonly FoundPinpoints[] {
  const form = searchForm(text)
  const groups: Element[][] = []
  for (const found of matchesOf(elements, form).flatMap((match) => readElements(text, match))) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && between.test(form.slice(last.span.end, found.span.start))) group.push(found)
    else groups.push([found])
  }
  return groups.flatMap((group) => {
    const places = placesOf(group)
    return places.length === 0 ? [] : [{ span: { start: group[0]!.span.start, end: group.at(-1)!.span.end }, places }]
  })
}

/** "khoản 2, 3" is one element; "khoản 2 và khoản 3" are two: a point before them is of the first alone. */
function readElements(text: string, match: RegExpExecArray): readonly Element[] {
  const index = units.findIndex((_, at) => match.groups![`u${at}`] !== undefined)
  const { again } = lists[index]!
  const starts = [0, ...[...match[0].matchAll(again)].map((found) => found.index + found[0].length)]
  return starts.map((from, at) => {
    const span = { start: match.index + from, end: match.index + (starts[at + 1] ?? match[0].length) }
    const printed = text.slice(span.start, span.end).replace(/(?:,|;|và|hoặc|\s)+$/iu, '')
    return { span, level: levels.indexOf(units[index]!.level), items: itemsOf(printed, lists[index]!) }
  })
}

/** "khoản 2, 3 và 5" gives 2, 3, 5; "Điều 5 đến Điều 8" the four from 5 to 8. Letters and Roman numbers as printed. */
function itemsOf(printed: string, { joint, range }: (typeof lists)[number]): readonly string[] {
  const parts = printed.split(joint)
  const joined = parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .reduce<string[]>((list, part) => {
      const last = list.at(-1)
      if (last !== undefined && /(?:đến|-)$/iu.test(last)) list[list.length - 1] = `${last} ${part}`
      else list.push(part)
      return list
    }, [])
  return joined.flatMap((part) => {
    const ends = range.exec(part)?.groups
    return ends ? expanded(ends.from!, ends.to!) : [part]
  })
}

const maxRange = 60

function expanded(from: string, to: string): readonly string[] {
  const letters = [...pointLetters]
  const [first, last] = [letters.indexOf(from.toLowerCase()), letters.indexOf(to.toLowerCase())]
  if (first >= 0 && last > first) return letters.slice(first, last + 1)
  const [low, high] = [Number(from), Number(to)]
  if (!(low < high) || high - low > maxRange) return [from, to]
  return Array.from({ length: high - low + 1 }, (_, index) => String(low + index))
}

/**
 * A group whose last element is its largest is written small to large ("khoản 2 Điều 5"), any other large to small
 * ("Điều 3 khoản 24"). What a chain leaves out it shares with the next one: "điểm a khoản 1, điểm b khoản 2 Điều 3".
 */
function placesOf(group: readonly Element[]): readonly Pinpoint[] {
  const rising = group.every(({ level }) => level <= group.at(-1)!.level)
  const ordered = rising ? [...group].reverse() : group
  let shared: readonly Element[] = []
  const chains: (readonly Element[])[] = []
  for (const found of ordered) {
    const chain = [...shared.filter(({ level }) => level > found.level), found]
    if (shared.length > 0 && !chain.includes(shared.at(-1)!)) chains.push(shared)
    shared = chain
  }
  chains.push(shared)
  const inOrder = rising ? chains.reverse() : chains
  return inOrder.flatMap((chain) => product(chain)).slice(0, maxPlaces)
}

const maxPlaces = 100
const nowhere: Pinpoint = { point: null, clause: null, article: null, chapter: null, appendix: null }

/** Every combination of a chain's items; none for a point without its clause or article ("điểm a") and for bare parts. */
function product(chain: readonly Element[]): readonly Pinpoint[] {
  const names = chain.map(({ level }) => levels[level]!)
  if (!names.some(isKept) || (names.length === 1 && names[0] === 'point')) return []
  return chain.reduce<readonly Pinpoint[]>(
    (places, { level, items }) => {
      const name = levels[level]!
      return isKept(name) ? places.flatMap((place) => items.map((item) => ({ ...place, [name]: item }))) : places
    },
    [nowhere],
  )
}
