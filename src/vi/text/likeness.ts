import { expanded } from './abbreviations.ts'
import { remembered } from './remembered.ts'
import { foldKey, searchForm } from './search-form.ts'

/** Words that join or measure and tell no thing from another. */
const joiners = new Set(
  `của và các những cho trên tại trong được có là đạt về để với theo từ đến do bởi khi này đó phải đã đang sẽ tỷ lệ
  lượng tổng mỗi một cả thuộc ra vào bằng như hoặc hay nhằm việc công tác`.split(/\s+/u),
)

/**
 * What a name is made of: its syllables and each two that stand together, abbreviations written out, joining words left
 * out. "Số hóa hồ sơ TTHC" → hóa, hồ, sơ, "hồ sơ", thủ, tục …
 */
const features = remembered((text): ReadonlySet<string> => {
  const words = foldKey(expanded(searchForm(text)))
    .split(' ')
    .filter((word) => word !== '' && !joiners.has(word))
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)])
}, 2 ** 18)

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const feature of a) if (b.has(feature)) shared++
  return shared
}

/** How alike two names are, 0 to 1 (Dice over words and pairs of words); 0 where one has no words. */
export function likeness(a: string, b: string): number {
  const [first, second] = [features(a), features(b)]
  return first.size === 0 || second.size === 0 ? 0 : dice(sharedOf(first, second), first, second)
}

const dice = (shared: number, a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * shared) / (a.size + b.size)

/** How much of a name another one holds, 0 to 1: all of "an ninh mạng" is in "bảo đảm an toàn, an ninh mạng". */
export function heldIn(part: string, whole: string): number {
  const own = features(part)
  return own.size === 0 ? 0 : sharedOf(own, features(whole)) / own.size
}

export interface Alike<T> {
  readonly item: T
  /** Of the names, as `likeness` has it. */
  readonly likeness: number
  /** How much of the name asked for the item's name holds, as `heldIn` has it. */
  readonly held: number
}

/**
 * For any name the items whose names share a word with it, in their order; the others are unlike it. Items are found by
 * their words: long lists are compared at the cost of what they share, not of all pairs.
 */
export function compareTo<T>(items: readonly T[], nameOf: (item: T) => string): (name: string) => readonly Alike<T>[] {
  const own = items.map((item) => features(nameOf(item)))
  const holders = holdersOf(own)
  return (name) => {
    const asked = features(name)
    const shared = new Map<number, number>()
    for (const word of asked)
      for (const index of holders.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    return [...shared]
      .sort(([a], [b]) => a - b)
      .map(([index, count]) => ({
        item: items[index]!,
        likeness: dice(count, asked, own[index]!),
        held: count / asked.size,
      }))
  }
}

/**
 * For any name the items whose names are at least so alike (0 to 1, above 0), in their order. Names so alike share most of
 * their words, so one of the few rarest words of the name asked for is enough to find them by.
 */
export function alikeTo<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  least: number,
): (name: string) => readonly T[] {
  const own = items.map((item) => features(nameOf(item)))
  const holders = holdersOf(own)
  const among = (word: string): readonly number[] => holders.get(word) ?? []
  // Of 2 × shared ÷ (|a| + |b|) ≥ least and shared ≤ |b| follows shared ≥ |a| × least ÷ (2 − least).
  const leastShared = least / (2 - least)
  return (name) => {
    const asked = features(name)
    const rarestFirst = [...asked].sort((a, b) => among(a).length - among(b).length)
    const found = new Set(rarestFirst.slice(0, Math.floor(asked.size * (1 - leastShared)) + 1).flatMap(among))
    return [...found]
      .sort((a, b) => a - b)
      .filter((index) => dice(sharedOf(asked, own[index]!), asked, own[index]!) >= least)
      .map((index) => items[index]!)
  }
}

/** Every word with the places in the list of those that have it. */
function holdersOf(names: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>()
  for (const [index, words] of names.entries())
    for (const word of words) {
      const known = holders.get(word)
      if (known === undefined) holders.set(word, [index])
      else known.push(index)
    }
  return holders
}
