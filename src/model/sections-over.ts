import type { Section } from './document.ts'
import { lowerBound } from './in-order.ts'
import { once } from './once.ts'

const byId = once((sections: readonly Section[]) => new Map(sections.map((section) => [section.id, section])))

/** A section and those it stands in, the innermost first; none for null. */
export function chainFrom(sections: readonly Section[], innermost: Section | null): readonly Section[] {
  const chain: Section[] = []
  for (let section = innermost; section !== null; section = byId(sections).get(section.parent ?? '') ?? null)
    chain.push(section)
  return chain
}

/** The sections that a place stands in, the innermost first. Sections are in reading order. */
export function sectionsOver(sections: readonly Section[], at: number): readonly Section[] {
  let index = lowerBound(sections, ({ extent }) => extent.start > at) - 1
  while (index >= 0 && sections[index]!.extent.end <= at) index--
  return chainFrom(sections, sections[index] ?? null)
}
