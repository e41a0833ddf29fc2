import type { SectionFact } from './facts.ts'
import type { Numbering } from './numbering.ts'
import { joined, type Piece, piece } from './piece.ts'
import { centred, type Printed, paragraph } from './printed.ts'
import type { Setting } from './setting.ts'

/** A section before it has a number. */
export interface Outline {
  readonly title: string
  readonly content: readonly Piece[]
  readonly children: readonly Outline[]
}

/** Numbers an outline and prints it. Articles (Điều) run through the chapters. */
export function numberedSections(setting: Setting, outline: readonly Outline[], numbering: Numbering): Piece {
  const runsThrough = numbering.name.includes('Điều')
  let articles = 0
  const level = (sections: readonly Outline[], depth: number, above: readonly string[]): readonly Piece[] =>
    sections.map(({ title, content, children }, index) => {
      const n = depth === 1 && runsThrough ? ++articles : index + 1
      const { printed, part } = numbering.marks[depth]!(n, above)
      const path = part.startsWith(`${above.at(-1)}.`) ? [...above.slice(0, -1), part] : [...above, part]
      const shown = depth === 0 && setting.random.chance(0.8) ? title.toUpperCase() : title
      const fact = { number: path.join('.'), title: shown, class: numbering.name }
      const lead = children.length === 0 ? runIn(setting, fact, printed, content, depth) : null
      const own = lead ?? [heading(fact, printed, shown, depth, numbering), ...content]
      return joined([...own, ...level(children, depth + 1, path)])
    })
  return joined(level(outline, 0, []))
}

function heading(fact: SectionFact, mark: string, title: string, depth: number, { ownLine }: Numbering): Piece {
  const printed: readonly Printed[] =
    depth === 0 && ownLine
      ? [centred(mark), centred(title)]
      : [paragraph(`${mark} ${title}`, { bold: depth < 2, italic: depth === 2, align: 'left' })]
  return piece(printed, { sections: [fact] })
}

/** "a) Kết quả đạt được: Công tác …": the first paragraph of a deep section goes on in the line of its heading. */
function runIn(
  { random }: Setting,
  fact: SectionFact,
  mark: string,
  content: readonly Piece[],
  depth: number,
): readonly Piece[] | null {
  const [first, ...rest] = content
  const opening = first?.printed[0]
  if (depth !== 2 || opening?.kind !== 'paragraph' || /^[-+•]/.test(opening.text) || random.chance(0.7)) return null
  const line = paragraph(`${mark} ${fact.title}: ${opening.text}`)
  const facts = { ...first!.facts, sections: [{ ...fact, class: 'run-in' }, ...first!.facts.sections] }
  return [{ printed: [line, ...first!.printed.slice(1)], facts }, ...rest]
}
