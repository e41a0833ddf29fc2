import type { Numbered } from './numbered.ts'

/** A heading with its place in the tree. */
export interface Heading {
  readonly path: string
  readonly number: string
  readonly title: string
  readonly level: number
  readonly parent: Heading | null
  readonly span: Numbered['span']
  readonly bodyEnd: number
}

type Labelled = Pick<Numbered, 'label'>

interface Node {
  readonly numbered: Numbered
  readonly parent: Node | null
  readonly children: Node[]
}

/**
 * The tree of headings, flat in reading order. Depth comes from the numbering style relative to the open parents: a
 * style that is open already continues there, a new one goes a level down; "1.1" goes under an open "1".
 */
export function headingTree(numbered: readonly Numbered[]): readonly Heading[] {
  const root: Node[] = []
  let open: Node | null = null
  for (const read of numbered) {
    const chain = chainOf(open)
    if (read.mustFollow && !chain.some(({ numbered: before }) => isOneMore(read, before))) continue
    const item = { ...read, label: labelInPlace(read, chain) }
    const parent = parentOf(item, open)
    const node: Node = { numbered: item, parent, children: [] }
    ;(parent?.children ?? root).push(node)
    open = node
  }
  const headings: Heading[] = []
  collect(root, null, headings)
  return headings
}

/** The label as read; of a scan the one that comes next among the open ones where the one read does not: "H." after "I." is II. */
function labelInPlace({ label, otherLabels }: Numbered, chain: readonly Node[]): Numbered['label'] {
  if (otherLabels.length === 0 || isNext(label, chain)) return label
  return otherLabels.find((other) => isNext(other, chain)) ?? label
}

/** True for a label that begins a list, "1.2.1" under an open 1.2, or has the number after that of an open one. */
function isNext(label: Numbered['label'], chain: readonly Node[]): boolean {
  const depth = label.ordinals.length
  const isFirst =
    label.ordinals.at(-1) === 1 &&
    (depth === 1 ||
      chain.some(
        ({ numbered }) => numbered.label.ordinals.length === depth - 1 && isNumberedUnder({ label }, numbered),
      ))
  return isFirst || chain.some(({ numbered }) => isOneMore({ label }, numbered))
}

const isOneMore = (item: Labelled, before: Labelled): boolean =>
  styleKey(item) === styleKey(before) &&
  follows(item, before) &&
  item.label.ordinals.at(-1) === before.label.ordinals.at(-1)! + 1

/** The node and those above it. */
function chainOf(open: Node | null): readonly Node[] {
  const chain: Node[] = []
  for (let node = open; node !== null; node = node.parent) chain.push(node)
  return chain
}

/** The open node under which the item goes; null for the top level. */
function parentOf(item: Numbered, open: Node | null): Node | null {
  if (item.label.style === 'appendix') return null
  const chain = chainOf(open)
  const prefix = chain.find((node) => isNumberedUnder(item, node.numbered))
  if (prefix !== undefined) return prefix
  const alike = chain.filter((node) => styleKey(node.numbered) === styleKey(item))
  const sibling =
    alike.find((node) => follows(item, node.numbered) && isHeading(node.numbered) === isHeading(item)) ??
    alike.find((node) => follows(item, node.numbered))
  if (sibling !== undefined) return sibling.parent
  const restarts = (item.label.ordinals.at(-1) ?? 1) === 1 && chain.length < deepest
  return alike[0] === undefined || (restarts && alike[0] !== open && !isHeading(item)) ? open : alike[0].parent
}

/** Lists within lists of real documents are some ten levels deep; "1) … a) … 1) … a) …" goes no deeper than this. */
const deepest = 40

const isHeading = ({ title }: Numbered): boolean => title !== null

/** Decimal numbers of other depth are other styles. */
const styleKey = ({ label }: Labelled): string =>
  label.style === 'decimal' ? `decimal ${label.ordinals.length}` : label.style

/** "3.1.2" under an open "3.1" or "3". */
function isNumberedUnder({ label }: Labelled, { label: open }: Labelled): boolean {
  return (
    label.style === 'decimal' &&
    open.style === 'decimal' &&
    open.ordinals.length < label.ordinals.length &&
    open.ordinals.every((ordinal, depth) => ordinal === label.ordinals[depth])
  )
}

/** The last ordinal is greater than that of `before`; all but the last are the same. Compares integers: 3.10 follows 3.9. */
function follows({ label }: Labelled, { label: before }: Labelled): boolean {
  const last = label.ordinals.length - 1
  return (
    label.ordinals.length === before.ordinals.length &&
    label.ordinals.every((ordinal, depth) =>
      depth < last ? ordinal === before.ordinals[depth] : ordinal > before.ordinals[depth]!,
    )
  )
}

/** Siblings of one style are headings together or not at all: where most are sentences, none is a heading. */
function collect(siblings: readonly Node[], parent: Heading | null, headings: Heading[]): void {
  const titled = new Set(
    [...Map.groupBy(siblings, ({ numbered }) => styleKey(numbered))]
      .filter(([, alike]) => alike.filter(({ numbered }) => isHeading(numbered)).length * 2 >= alike.length)
      .map(([style]) => style),
  )
  for (const node of siblings) {
    const { title, label, span, bodyEnd } = node.numbered
    if (title === null || !titled.has(styleKey(node.numbered))) {
      collect(node.children, parent, headings)
      continue
    }
    const level = (parent?.level ?? 0) + 1
    const heading: Heading = {
      path: pathUnder(parent, node),
      number: label.number,
      title,
      level,
      parent,
      span,
      bodyEnd,
    }
    headings.push(heading)
    collect(node.children, heading, headings)
  }
}

/** "I" + "1" gives "I.1"; "I.1" + "1.1" gives "I.1.1" where the 1 is the parent's. */
function pathUnder(parent: Heading | null, { numbered, parent: above }: Node): string {
  if (parent === null) return numbered.label.number
  const own =
    above !== null && isNumberedUnder(numbered, above.numbered)
      ? numbered.label.ordinals.slice(above.numbered.label.ordinals.length).join('.')
      : numbered.label.number
  return `${parent.path}.${own}`
}
