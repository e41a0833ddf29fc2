/** What is true of a generated document, in the shape of the gold files; `class` names what it was made from. */
export interface Facts {
  readonly sections: readonly SectionFact[]
  readonly citations: readonly CitationFact[]
  readonly indicators: readonly IndicatorFact[]
  readonly tasks: readonly TaskFact[]
  readonly budgetLines: readonly BudgetLineFact[]
  readonly findings: readonly FindingFact[]
  /** Pairs of figures that a finding may name beside those of `findings`. */
  readonly allowed: readonly (readonly [string, string])[]
}

interface Fact {
  readonly class: string
  /** May be found or not, but not wrong. */
  readonly optional?: boolean
}

export interface SectionFact extends Fact {
  /** The path: "I.1.1.a". */
  readonly number: string
  readonly title: string
  /** The title printed may be longer. */
  readonly prefix?: boolean
}

export interface CitationFact extends Fact {
  readonly code: string
  /** ISO date; "" without one. */
  readonly date: string
  readonly pinpoint?: Readonly<Partial<Record<'point' | 'clause' | 'article' | 'chapter' | 'appendix', string>>>
}

export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~' | 'range'

export interface IndicatorFact extends Fact {
  readonly name: string
  readonly comparator: Comparator
  readonly value: string
  readonly unit: string
  readonly kind: 'target' | 'result'
  readonly source: 'table' | 'prose'
  readonly owner?: string
}

export interface TaskFact extends Fact {
  readonly no: string
  readonly name: string
  readonly lead: readonly string[]
  readonly support: readonly string[]
  readonly due: string
  /** Đồng. */
  readonly budget?: string
  readonly source: 'table' | 'dossier' | 'prose'
  readonly prefix?: boolean
}

export interface BudgetLineFact extends Fact {
  readonly no: string
  readonly label: string
  readonly year?: number
  /** The columns are years: sources are `total@2027`, the column of all years together is `total`. */
  readonly byYear?: boolean
  /** Đồng by source; kinds of expense beside a total are `other`. */
  readonly amounts: readonly (readonly [source: string, vnd: string])[]
  readonly origin: 'table' | 'prose'
}

/** One contradiction; any of the pairs of figures tells it, in either order. */
export interface FindingFact extends Fact {
  readonly where: string
  readonly must: boolean
  readonly any: readonly (readonly [string, string])[]
  /** Figure that the first suspect of a finding should name. */
  readonly written?: string
}

export interface HeadFact {
  readonly kind: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly place: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly signer: string | null
  readonly title?: string
}

export const noFacts: Facts = {
  sections: [],
  citations: [],
  indicators: [],
  tasks: [],
  budgetLines: [],
  findings: [],
  allowed: [],
}
