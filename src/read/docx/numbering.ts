import { childNamed, childrenNamed, integerOf, valueIn, type XmlElement } from './xml.ts'

/** One level of a list as numbering.xml defines it (ECMA-376 Part 1, 17.9.6). */
export interface Level {
  readonly start: number
  readonly format: string
  readonly customFormat: string | undefined
  /** "%1.%2." with %n for the counter of level n, 1-based; the bullet itself for bullets. */
  readonly text: string
  /** The counter restarts only after a level up to this 1-based one; 0 never; undefined after any higher level. */
  readonly restartAfter: number | undefined
  /** All counters of the label in decimal: "II" in a legal "2.1.". */
  readonly legal: boolean
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined
  readonly hidden: boolean
}

/** A `w:num`: levels of its abstract list, with its own changes. Lists of one `abstract` count together. */
export interface List {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  /** Level → value at which this list starts anew when it is first used. */
  readonly startOverrides: ReadonlyMap<number, number>
}

/** numId → list. */
export type Numbering = ReadonlyMap<string, List>

/** numbering.xml to lists, none without the part. `styleList` gives the numId of a numbering style, to which a list may link (17.9.21). */
export function readNumbering(
  root: XmlElement | undefined,
  styleList: (style: string) => string | undefined,
): Numbering {
  const abstracts = byAttribute(childrenNamed(root, 'w:abstractNum'), 'w:abstractNumId')
  const nums = byAttribute(childrenNamed(root, 'w:num'), 'w:numId')
  const lists = new Map<string, List>()
  for (const [id, num] of nums) {
    const own = abstractOf(num)
    const style = valueIn(own, 'w:numStyleLink')
    const linked = style === undefined ? undefined : abstractOf(nums.get(styleList(style) ?? ''))
    const abstract = linked ?? own
    if (abstract !== undefined) lists.set(id, listOf(num, abstract))
  }
  return lists

  function abstractOf(num: XmlElement | undefined): XmlElement | undefined {
    return abstracts.get(valueIn(num, 'w:abstractNumId') ?? '')
  }
}

function listOf(num: XmlElement, abstract: XmlElement): List {
  const overrides = childrenNamed(num, 'w:lvlOverride')
  const levels = [abstract, ...overrides].flatMap((holder) => childrenNamed(holder, 'w:lvl')).map(readLevel)
  return {
    abstract: abstract.attributes['w:abstractNumId'] ?? '',
    levels: new Map(levels),
    startOverrides: new Map(
      overrides.flatMap((override) => {
        const start = integerOf(valueIn(override, 'w:startOverride'))
        return start === undefined ? [] : [[levelOf(override), start] as const]
      }),
    ),
  }
}

const levelOf = (holder: XmlElement): number => integerOf(holder.attributes['w:ilvl']) ?? 0

function readLevel(lvl: XmlElement): readonly [number, Level] {
  const format = childNamed(lvl, 'w:numFmt')
  const level: Level = {
    start: integerOf(valueIn(lvl, 'w:start')) ?? 0,
    format: format?.attributes['w:val'] ?? 'decimal',
    customFormat: format?.attributes['w:format'],
    text: valueIn(lvl, 'w:lvlText') ?? '',
    restartAfter: integerOf(valueIn(lvl, 'w:lvlRestart')),
    legal: childNamed(lvl, 'w:isLgl') !== undefined,
    style: valueIn(lvl, 'w:pStyle'),
    hidden: childNamed(childNamed(lvl, 'w:rPr'), 'w:vanish') !== undefined,
  }
  return [levelOf(lvl), level]
}

/** The first element of each id: a later one of the same id is ignored, as Word does. */
function byAttribute(elements: readonly XmlElement[], attribute: string): ReadonlyMap<string, XmlElement> {
  const byId = new Map<string, XmlElement>()
  for (const element of elements) {
    const id = element.attributes[attribute]
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
  }
  return byId
}
