import { Decimal } from 'decimal.js'
import type { Figure } from '../grid/figures.ts'
import { digitEdit } from './digit-edit.ts'
import { amountOf, type Equation, type Slack, slackOf, sumOf, type Term, verdictOf } from './equation.ts'

/** A printed figure that may be wrong, and what it would have to be. */
export interface SuspectCell {
  readonly term: Term
  readonly suggested: Decimal
  readonly reason: 'crossing' | 'digit-edit' | 'x1000'
  /** The lower, the likelier. */
  readonly cost: number
}

/** An equation that a figure takes part in: by how much its total exceeds its sum, and how that grows with the figure. */
interface Connection {
  readonly equation: Equation
  readonly excess: Decimal
  readonly slack: Slack
  readonly sign: 1 | -1
}

export type Connections = ReadonlyMap<Figure, readonly Connection[]>

/** The equations that each figure takes part in. */
export function connectionsOf(equations: readonly Equation[]): Connections {
  const connections = new Map<Figure, Connection[]>()
  for (const equation of equations) {
    const excess = amountOf(equation.total).minus(sumOf(equation))
    const slack = slackOf(equation)
    const parts = equation.addends.map(
      ({ figure }, at) => ({ figure, sign: equation.minus.includes(at) ? 1 : -1 }) as const,
    )
    for (const { figure, sign } of [{ figure: equation.total.figure, sign: 1 } as const, ...parts]) {
      if (figure === null) continue
      const known = connections.get(figure)
      if (known === undefined) connections.set(figure, [{ equation, excess, slack, sign }])
      else known.push({ equation, excess, slack, sign })
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
  const own = connections.get(term.figure!)?.find(({ equation }) => equation === failing)
  const shift = own === undefined ? new Decimal(0) : own.excess.times(-own.sign)
  const suggested = amountOf(term).plus(shift)
  const { mended, broken } = effectOf(term.figure!, suggested, connections)
  return { suggested, mended: Math.max(1, mended), broken }
}

/** Whether a failing sum would hold, and none that holds would fail, if a figure of it said `suggested`. */
export function closesWith(failing: Equation, figure: Figure, suggested: Decimal, connections: Connections): boolean {
  const own = connections.get(figure)?.find(({ equation }) => equation === failing)
  if (own === undefined) return false
  const excess = own.excess.plus(suggested.minus(figure.value).times(own.sign))
  return verdictOf(failing, own.slack, excess) !== 'fails' && effectOf(figure, suggested, connections).broken === 0
}

/** How many failing sums would hold, and how many holding ones would fail, if a figure said `suggested`. */
export function effectOf(figure: Figure, suggested: Decimal, connections: Connections): Omit<Tried, 'suggested'> {
  const connected = connections.get(figure) ?? []
  const shift = suggested.minus(figure.value)
  const before = connected.map(({ equation, excess, slack }) => verdictOf(equation, slack, excess))
  const after = connected.map(({ equation, excess, slack, sign }) =>
    verdictOf(equation, slack, excess.plus(shift.times(sign))),
  )
  const count = (from: boolean, to: boolean): number =>
    before.filter((verdict, index) => (verdict === 'fails') === from && (after[index] === 'fails') === to).length
  return { mended: count(true, false), broken: count(false, true) + (suggested.isNegative() ? 1 : 0) }
}

function slipOf({ figure }: Term, suggested: Decimal): ReturnType<typeof digitEdit> {
  if (figure === null || figure.isDash || suggested.lte(0)) return null
  const unit = new Decimal(`1e${figure.exponent}`)
  const printed = (value: Decimal): string => value.div(unit).toFixed()
  return digitEdit(printed(figure.value), printed(suggested))
}
