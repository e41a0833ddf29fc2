import { provinceMergedFrom, provinceNamed, provinces } from '../../src/vi/places.ts'
import { foldKey, toneless } from '../../src/vi/search-form.ts'

const named =
  /(?<![\p{L}])(?:tỉnh|thành phố|TP\.?|tỉnh (?:ủy|uỷ)|thành (?:ủy|uỷ))\s+(?<name>\p{Lu}[\p{L}\p{M}]*(?:(?: - | )\p{Lu}[\p{L}\p{M}]*){0,4})/giu

/**
 * The province the document is from: the one named most often after "tỉnh", "thành phố", "Tỉnh ủy" …, else the one whose
 * bare name occurs most often, also without tones ("Da Nang Smart City"). A former province counts as the one it was
 * merged into. Null where none is named.
 */
export function findProvince(text: string): string | null {
  const stated = [...text.matchAll(named)].flatMap(({ groups }) => provinceOf(groups!.name!) ?? [])
  return mostFrequent(stated) ?? mostFrequent(bareNames(text))
}

/** "Bắc Ninh Về" ends where the longest province name does. */
function provinceOf(words: string): string | null {
  const parts = words.split(/\s+/)
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(' ')
    const unit = provinceNamed(name) ?? provinceMergedFrom(name)
    if (unit !== null) return unit.name
  }
  return null
}

function bareNames(text: string): readonly string[] {
  const plain = ` ${toneless(foldKey(text))} `
  return provinces.flatMap(({ name }) =>
    Array<string>(plain.split(` ${toneless(foldKey(name))} `).length - 1).fill(name),
  )
}

function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
