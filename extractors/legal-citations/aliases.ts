import { shortName } from '../../src/vi/legal/registry.ts'
import type { Mention } from './mention.ts'
import type { Nested } from './nest.ts'

const defined =
  /(?:gọi|viết)\s+(?:(?:tắt|chung)\s+)?(?:là|:)[\s"“]*(?<kind>\p{L}+(?:\s\p{L}+)?)\s+(?:số\s+)?(?<number>\d{1,4})(?![\p{L}\d/.,-])/giu

/** The short forms that a text says it will use, so that they are found: "(sau đây gọi tắt là Chương trình 11)". */
export const aliasKeys = (text: string): readonly string[] =>
  [...text.matchAll(defined)].map(({ groups }) => shortName(groups!.kind!.toLowerCase(), groups!.number!))

/** The documents behind the short forms that brackets define, by kind and number; the first definition holds. */
export function aliasesOf(
  passages: readonly { readonly mentions: readonly Mention[]; readonly relations: readonly Nested[] }[],
): ReadonlyMap<string, Mention> {
  const aliases = new Map<string, Mention>()
  for (const { mentions, relations } of passages)
    for (const [index, { renames }] of relations.entries()) {
      const { kind, number, symbol } = mentions[index]!
      const key = shortName(kind?.name ?? '', number ?? '')
      if (renames !== null && symbol === null && !aliases.has(key)) aliases.set(key, mentions[renames]!)
    }
  return aliases
}
