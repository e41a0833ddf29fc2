import { provinceMergedFrom, provinceNamed, provinces } from '../../src/vi/bodies/places.ts'
import { foldKey, searchForm, toneless } from '../../src/vi/text/search-form.ts'

const named =
  /(?<!\p{L})(?:tỉnh|thành phố|tp\.?|tỉnh ủy|thành ủy)\s{0,3}(?<name>\p{L}[\p{L}\p{M}]*(?:(?: - | )\p{L}[\p{L}\p{M}]*){0,4})/gu
/** "UBND tỉnh …", "Sở Tài chính thành phố …": the bodies that a commune answers to. */
const superior =
  /(?:(?<!\p{L})(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|sở [^\n;.]{0,40}|đảng bộ|ban thường vụ|công an))\s*$/u
const addressee = /kính gửi: ?[^\n]{0,60}$/u
/** "xã Kim Sơn, tỉnh Ninh Bình". */
const ofOwnCommune = /(?<!\p{L})(?:xã|phường|đặc khu|thị trấn) [^\n;.,]{1,30}, ?$/u
const reach = 80

/**
 * The province the document is from: the one named with most weight after "tỉnh", "thành phố", "Tỉnh ủy" …, where the
 * head and the bodies above the commune weigh more than other mentions; where none of these is named, the one whose bare
 * name occurs most often, also without tones ("Da Nang Smart City"): a report on many provinces is from none. A former province counts as the one it was merged into. Null where none has
 * more than half of the weight.
 *
 * @param bodyStart Where the head ends.
 */
export function findProvince(text: string, bodyStart: number): string | null {
  const form = searchForm(text)
  const mentions = [...form.matchAll(named)].flatMap((match) => {
    const name = provinceOf(text.slice(match.index + match[0].length - match.groups!.name!.length).split('\n', 1)[0]!)
    return name === null ? [] : [{ name, weight: weightOf(form, match, bodyStart) }]
  })
  const telling = mentions.some(({ weight }) => weight > 1)
  return (telling ? heaviest(mentions) : null) ?? heaviest(bareNames(text))
}

function weightOf(form: string, { index, 0: words }: RegExpExecArray, bodyStart: number): number {
  const before = form.slice(Math.max(0, index - reach), index)
  if (index < bodyStart) return 20
  if (ofOwnCommune.test(before) || addressee.test(before)) return 8
  return superior.test(before) || /^(?:tỉnh|thành) ủy/u.test(words) ? 3 : 1
}

/** "Bắc Ninh về việc" ends where the longest province name does. */
function provinceOf(words: string): string | null {
  const parts = words.split(/\s+/, 5)
  if (!/^\p{Lu}/u.test(words)) return null
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(' ')
    const unit = provinceNamed(name) ?? provinceMergedFrom(name)
    if (unit !== null) return unit.name
  }
  return null
}

function bareNames(text: string): readonly { readonly name: string; readonly weight: number }[] {
  const plain = ` ${toneless(foldKey(text))} `
  return provinces
    .map(({ name }) => ({ name, weight: plain.split(` ${toneless(foldKey(name))} `).length - 1 }))
    .filter(({ weight }) => weight > 0)
}

function heaviest(mentions: readonly { readonly name: string; readonly weight: number }[]): string | null {
  const weights = new Map<string, number>()
  for (const { name, weight } of mentions) weights.set(name, (weights.get(name) ?? 0) + weight)
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return [...weights].find(([, weight]) => weight > total / 2)?.[0] ?? null
}
