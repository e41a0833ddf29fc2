import { createHash } from 'node:crypto'
import { type Data, fill, inVietnamese } from './check.ts'
import type { CollectionFinding, Finding, Side } from './model/record.ts'
import type { Wording } from './model/wording.ts'

/** A document of the collection as the rules see it. */
export interface Paper {
  readonly document: string
  readonly name: string
  readonly issuer: string | null
  readonly code: string | null
  readonly date: string | null
  readonly title: string | null
  readonly reading: 'digital' | 'ocr' | 'mixed'
  /** Codes that its text says it replaces or amends. */
  readonly replaces: readonly string[]
}

/** A date under which documents cite one work, with a few of them. Exactly one mention a document and date is counted. */
export interface DatedMention {
  readonly paper: Paper
  readonly code: string
  /** Year in the number ("73/2019/NĐ-CP"), null where there is none. */
  readonly codeYear: number | null
  readonly series: string
  readonly seriesBy: 'certain' | 'named'
  readonly party: boolean
  /** Full ISO date. */
  readonly date: string
  /** Documents that cite it with this date, and how many of them have a text layer. */
  readonly documents: number
  readonly digital: number
  readonly side: Side
}

/** A figure of a line or an indicator, by the key of its label the only one of its document, year, source and unit. */
export interface CollectionFigure {
  readonly paper: Paper
  readonly kind: 'money' | 'indicator'
  readonly year: string
  readonly source: string
  readonly label: string
  /** Decimal string; money in đồng. */
  readonly value: string
  /** The value and the other ways in which its digits can be read. */
  readonly readings: readonly string[]
  readonly unit: string | null
  /** The unit in which money is printed: "triệu đồng". */
  readonly printedIn: string | null
  readonly side: Side
}

/** The same line in two documents of one commune, the earlier first. */
export interface FigurePair {
  readonly first: CollectionFigure
  readonly second: CollectionFigure
}

/** A figure far from those of other communes with the same line, year and source. */
export interface Outlier {
  readonly figure: CollectionFigure
  readonly median: CollectionFigure
  /** Communes with the line, this one included. */
  readonly communes: number
  /** Lines of the document that so many communes have. */
  readonly comparable: number
  /** Quartiles of their figures, đồng. */
  readonly lower: number
  readonly upper: number
}

/** The counting lines of a commune's budget of a year, added up. */
export interface YearBudget {
  readonly paper: Paper
  readonly year: number
  /** Đồng, decimal string. */
  readonly total: string
  /** By what its lines are told apart: fields ("cds"), kinds of expense ("recurrent"). */
  readonly fields: readonly string[]
  readonly expenses: readonly string[]
  readonly side: Side
}

/** What rules look at, group by group; the database does the grouping. */
export interface Groupings {
  /** All dates of one work, by code and numbering series, where at least two documents cite it. */
  mentions: DatedMention
  /** Two documents of one commune that state the same lines of the same year. */
  pairs: FigurePair
  /** Two documents of one commune, kind and subject that cover the same year. */
  reports: FigurePair
  /** Two documents of one commune, the second about the year after the first's. */
  years: FigurePair
  /** A commune's budgets of two years, one after the other. */
  budgets: YearBudget
  /** The figures of one document that are far from its peers'. */
  outliers: Outlier
}
export type Grouping = keyof Groupings

export type CollectionVerdict =
  | { readonly verdict: 'holds' }
  | {
      readonly verdict: 'fails'
      readonly messageId: string
      readonly data: Data
      readonly sides: readonly Side[]
      /** What makes it the same finding when the collection grows, beside rule and message. */
      readonly identity: readonly string[]
      /** Where it differs from the rule's own. */
      readonly severity?: Finding['severity']
    }

/** A rule over many documents. Its file in rules/collection is named after its id, which is permanent. */
export interface CollectionRule {
  readonly id: string
  readonly title: Wording
  readonly severity: Finding['severity']
  /** `{name}` stands for `data.name`. */
  readonly messages: Readonly<Record<string, Wording>>
  readonly checks: { readonly [G in Grouping]?: (group: readonly Groupings[G][]) => Iterable<CollectionVerdict> }
}

/** A failed verdict as a finding, open, without the place in the list that its id names. */
export function stampCollectionFinding(
  rule: CollectionRule,
  { messageId, data, sides, identity, severity }: CollectionVerdict & { verdict: 'fails' },
): Omit<CollectionFinding, 'id'> {
  const wording = rule.messages[messageId]
  if (wording === undefined) throw new Error(`rule ${rule.id} has no message ${messageId}`)
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    messageId,
    data: inVietnamese(data),
    vi: fill(wording, data, 'vi'),
    en: fill(wording, data, 'en'),
    sides,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([rule.id, messageId, ...identity]))
      .digest('hex')
      .slice(0, 16),
    status: 'open',
  }
}
