import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collectionRules } from '../../rules/collection/index.ts'
import {
  type CollectionFigure,
  type CollectionRule,
  type CollectionVerdict,
  type DatedMention,
  type FigurePair,
  type Grouping,
  type Groupings,
  type Paper,
  stampCollectionFinding,
} from '../../src/check-collection.ts'
import type { CollectionFinding } from '../../src/model/record.ts'

export const paperOf = (name: string, fields: Partial<Paper> = {}): Paper => ({
  document: `sha of ${name}`,
  name,
  issuer: 'UBND xã Tân Lập',
  code: null,
  date: null,
  title: null,
  reading: 'digital',
  replaces: [],
  ...fields,
})

const sideOf = ({ document, name }: Paper, label: string, value: string) => ({
  document,
  name,
  label,
  value,
  unit: null,
  evidence: { page: 1, box: null, quote: label, start: 0, end: label.length },
})

/** The same amount of million đồng, as the plan of a commune prints it; `readings` beside the first are in đồng. */
export function figureOf(
  paper: Paper,
  label: string,
  million: number | string,
  fields: Partial<CollectionFigure> = {},
): CollectionFigure {
  const value = String(Math.round(Number(million) * 1e6))
  return {
    paper,
    kind: 'money',
    year: '2026',
    source: 'total',
    label,
    value,
    readings: [value],
    unit: 'đồng',
    printedIn: 'triệu đồng',
    side: sideOf(paper, label, value),
    ...fields,
  }
}

export const pairOf = (first: CollectionFigure, second: CollectionFigure): FigurePair => ({ first, second })

/** So many documents cite a work with this date. */
export function mentionsOf(
  code: string,
  dates: Readonly<Record<string, number | { readonly documents: number; readonly digital: number }>>,
  fields: Partial<DatedMention> = {},
): readonly DatedMention[] {
  return Object.entries(dates).map(([date, given]) => {
    const { documents, digital } = typeof given === 'number' ? { documents: given, digital: given } : given
    const paper = paperOf(`${date}.pdf`)
    const side = sideOf(paper, code, date)
    const series = 'chính phủ'
    const base = { paper, code, codeYear: null, series, seriesBy: 'certain', party: false } as const
    return { ...base, date, documents, digital, side, ...fields }
  })
}

type Group = { readonly [G in Grouping]?: readonly Groupings[G][] }

interface Cases {
  readonly valid: Readonly<Record<string, Group>>
  readonly invalid: Readonly<
    Record<string, Group & { readonly finding: Partial<CollectionFinding> & { messageId: string } }>
  >
}

/** What a rule over many documents makes of a group. */
export function verdictsOn({ checks }: CollectionRule, group: Group): readonly CollectionVerdict[] {
  const on = <G extends Grouping>(grouping: G): readonly CollectionVerdict[] =>
    group[grouping] === undefined ? [] : [...(checks[grouping]?.(group[grouping]) ?? [])]
  return (Object.keys(checks) as Grouping[]).flatMap(on)
}

/** The tests of a rule over many documents: its cases, and what every such rule must keep to. */
export function collectionTester(rule: CollectionRule, { valid, invalid }: Cases): void {
  const found = (group: Group) =>
    verdictsOn(rule, group).flatMap((each) => (each.verdict === 'fails' ? stampCollectionFinding(rule, each) : []))

  describe(rule.id, () => {
    it.each(Object.entries(valid))('is silent: %s', (_, group) => {
      expect(found(group)).toEqual([])
    })

    it.each(Object.entries(invalid))('tells: %s', (_, { finding, ...group }) => {
      const told = found(group)
      expect(told).toMatchObject([finding])
      const [{ vi, en, sides }] = told as [CollectionFinding]
      expect(new Set(sides.map(({ document }) => document)).size).toBeGreaterThan(1)
      expect(vi).not.toEqual(en)
      expect(`${vi} ${en}`).not.toMatch(/[{}]|undefined|NaN|null/)
    })

    it('has every message shown by a case', () => {
      const shown = Object.values(invalid).map(({ finding }) => finding.messageId)
      expect([...new Set(shown)].sort()).toEqual(Object.keys(rule.messages).sort())
    })

    it('stands in the index, in a file of its name that says what it checks', () => {
      expect(collectionRules).toContain(rule)
      const path = join(import.meta.dirname, '..', '..', 'rules', 'collection', `${rule.id}.ts`)
      expect(readFileSync(path, 'utf8')).toMatch(/\*\/\nexport const [A-Za-z]+: CollectionRule = \{/)
    })
  })
}
