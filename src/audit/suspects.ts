import { Decimal } from 'decimal.js'
import { digitEdit } from './digit-edit.ts'
import { amountOf, type Equation, judge, sumOf, type Term } from './equation.ts'
import type { Figure } from './figures.ts'

/** A printed figure that may be wrong, and what it would have to be. */
export interface SuspectCell {
  readonly term: Term
  readonly suggested: Decimal
  readonly reason: 'crossing' | 'digit-edit' | 'x1000'
  /** The lower, the likelier. */
  readonly cost: number
}

/** The equations that each figure takes part in. */
export type Connections = ReadonlyMap<Figure, readonly Equation[]>

export function connectionsOf(equations: readonly Equation[]): Connections {
  const connections = new Map<Figure, Equation[]>()
  for (const equation of equations) {
    for (const { figure } of [equation.total, ...equation.addends]) {
      if (figure === null) continue
      const known = connections.get(figure)
      if (known === undefined) connections.set(figure, [equation])
      else known.push(equation)
    }
  }
  return connections
}

const longest = 5
/** Sums of more figures are not searched to their end, so that a table of thousands of rows stays quick. */
const mostTerms = 200

/**
 * The figures of a failing equation whose correction would make it hold and break no other, the likeliest first: where
 * failing sums cross, then where one slip of the hand explains the figure, then the only figure that no other sum confirms.
 */
export function suspectCells(failing: Equation, connections: Connections): readonly SuspectCell[] {
  const terms = [failing.total, ...failing.addends].filter(({ figure }) => figure !== null)
  const tried = terms.slice(0, mostTerms).map((term) => ({ term, ...tryCorrection(failing, term, connections) }))
  const sound = tried.filter(({ broken }) => broken === 0)
  const suspects = sound.flatMap(({ term, suggested, mended }): readonly SuspectCell[] => {
    const slip = slipOf(term, suggested)
    const confirmedElsewhere = mended > 1
    if (!confirmedElsewhere && slip === null && sound.length > 1) return []
    const reason = slip === 'scaled' ? 'x1000' : confirmedElsewhere || slip === null ? 'crossing' : 'digit-edit'
    return [{ term, suggested, reason, cost: (slip === null ? 3 : 1) / mended }]
  })
  return suspects.sort((a, b) => a.cost - b.cost).slice(0, longest)
}

interface Tried {
  readonly suggested: Decimal
  /** How many failing equations would hold, and how many holding ones would fail. */
  readonly mended: number
  readonly broken: number
}

function tryCorrection(failing: Equation, term: Term, connections: Connections): Tried {
  const suggested = closingValue(failing, term)
  const connected = connections.get(term.figure!) ?? [failing]
  const before = connected.map((equation) => judge(equation).verdict)
  const after = connected.map((equation) => judge(corrected(equation, term, suggested)).verdict)
  const count = (from: boolean, to: boolean): number =>
    before.filter((verdict, index) => (verdict === 'fails') === from && (after[index] === 'fails') === to).length
  const negative = suggested.isNegative() ? 1 : 0
  return { suggested, mended: Math.max(1, count(true, false)), broken: count(false, true) + negative }
}

/** What the term would have to be for the equation to hold. */
function closingValue(equation: Equation, term: Term): Decimal {
  const sum = sumOf(equation)
  if (isSame(equation.total, term)) return sum
  const at = equation.addends.findIndex((addend) => isSame(addend, term))
  const gap = amountOf(equation.total).minus(sum)
  return equation.minus.includes(at) ? amountOf(term).minus(gap) : amountOf(term).plus(gap)
}

const isSame = (a: Term, b: Term): boolean => a.figure !== null && a.figure === b.figure

function corrected(equation: Equation, term: Term, value: Decimal): Equation {
  const replace = (other: Term): Term =>
    other.figure !== null && isSame(other, term) ? { ...other, figure: { ...other.figure, value } } : other
  return { ...equation, total: replace(equation.total), addends: equation.addends.map(replace) }
}

function slipOf({ figure }: Term, suggested: Decimal): ReturnType<typeof digitEdit> {
  if (figure === null || figure.isDash || suggested.lte(0)) return null
  const unit = new Decimal(`1e${figure.exponent}`)
  const printed = (value: Decimal): string => value.div(unit).toFixed()
  return digitEdit(printed(figure.value), printed(suggested))
}
