import { expanded } from './abbreviations.ts'
import { foldKey, searchForm } from './search-form.ts'

/** Words that join or measure and tell no thing from another. */
const joiners = new Set(
  `của và các những cho trên tại trong được có là đạt về để với theo từ đến do bởi khi này đó phải đã đang sẽ tỷ lệ
  lượng tổng mỗi một cả thuộc ra vào bằng như hoặc hay nhằm việc công tác`.split(/\s+/u),
)

const known = new Map<string, ReadonlySet<string>>()
const mostKnown = 5000

/**
 * What a name is made of: its syllables and each two that stand together, abbreviations written out, joining words left
 * out. "Số hóa hồ sơ TTHC" → hóa, hồ, sơ, "hồ sơ", thủ, tục …
 */
function features(text: string): ReadonlySet<string> {
  const made = known.get(text)
  if (made !== undefined) return made
  const words = foldKey(expanded(searchForm(text)))
    .split(' ')
    .filter((word) => word !== '' && !joiners.has(word))
  const found = new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)])
  if (known.size >= mostKnown) known.clear()
  known.set(text, found)
  return found
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const feature of a) if (b.has(feature)) shared++
  return shared
}

/** How alike two names are, 0 to 1 (Dice over words and pairs of words); 0 where one has no words. */
export function likeness(a: string, b: string): number {
  const [first, second] = [features(a), features(b)]
  return first.size === 0 || second.size === 0 ? 0 : (2 * sharedOf(first, second)) / (first.size + second.size)
}

/** How much of a name another one holds, 0 to 1: all of "an ninh mạng" is in "bảo đảm an toàn, an ninh mạng". */
export function heldIn(part: string, whole: string): number {
  const own = features(part)
  return own.size === 0 ? 0 : sharedOf(own, features(whole)) / own.size
}
