import type { NumberedBy } from './labels.ts'
import type { Numbering } from './numbering.ts'
import type { ParagraphLook, Style } from './styles.ts'

/**
 * Which list and level number a paragraph: its own numPr, else its style's. A style's level is the one that names the
 * style (`w:pStyle`, ECMA-376 Part 1, 17.9.23), not the ilvl beside it. numId 0 takes the number away.
 */
export function numberedBy(numbering: Numbering, style: Style, direct: ParagraphLook): NumberedBy | null {
  const list = direct.list ?? style.paragraph.list
  if (list === undefined || list === '0') return null
  const fromStyle = direct.list === undefined ? levelNaming(numbering, list, style) : undefined
  return { list, level: direct.level ?? fromStyle ?? style.paragraph.level ?? 0 }
}

function levelNaming(numbering: Numbering, list: string, style: Style): number | undefined {
  const levels = [...(numbering.get(list)?.levels ?? [])]
  for (const id of style.chain) {
    const named = levels.find(([, level]) => level.style === id)
    if (named !== undefined) return named[0]
  }
  return undefined
}
