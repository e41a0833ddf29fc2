import { type Facts, noFacts } from './facts.ts'
import { type Printed, paragraph } from './printed.ts'

/** Part of a document with what is true of it. */
export interface Piece {
  readonly printed: readonly Printed[]
  readonly facts: Facts
}

export const piece = (printed: readonly Printed[], facts: Partial<Facts> = {}): Piece => ({
  printed,
  facts: { ...noFacts, ...facts },
})

/** A paragraph of which nothing is to be extracted. */
export const prose = (text: string): Piece => piece([paragraph(text)])

export const joined = (pieces: readonly Piece[]): Piece => ({
  printed: pieces.flatMap(({ printed }) => printed),
  facts: {
    sections: pieces.flatMap(({ facts }) => facts.sections),
    citations: pieces.flatMap(({ facts }) => facts.citations),
    indicators: pieces.flatMap(({ facts }) => facts.indicators),
    tasks: pieces.flatMap(({ facts }) => facts.tasks),
    budgetLines: pieces.flatMap(({ facts }) => facts.budgetLines),
    findings: pieces.flatMap(({ facts }) => facts.findings),
    allowed: pieces.flatMap(({ facts }) => facts.allowed),
  },
})
