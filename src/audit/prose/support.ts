import type { Decimal } from 'decimal.js'
import type { Document } from '../../model/document.ts'
import type { BudgetLine } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { digitEdit } from '../sums/digit-edit.ts'
import { verdictOf } from '../sums/equation.ts'
import { shortened } from '../sums/sum-report.ts'
import { tableSums } from '../sums/table-sums.ts'

/** One of several statements of an amount that differ; đồng. */
export interface Rival {
  readonly label: string
  readonly at: Span
  readonly value: Decimal
}

/** How well the rest of a document backs an amount: other places that state it, and sums that hold with it or fail. */
export type Support = (rival: Pick<Rival, 'at' | 'value'>) => number

const known = new WeakMap<readonly BudgetLine[], Support>()

/** The support that the budget lines and the tables of a document give to its amounts. */
export function supportIn(document: Document, lines: readonly BudgetLine[]): Support {
  const made = known.get(lines) ?? newSupport(document, lines)
  known.set(lines, made)
  return made
}

function newSupport(document: Document, lines: readonly BudgetLine[]): Support {
  const stated = lines.flatMap(({ amounts }) =>
    amounts.flatMap(({ vnd, evidence }) =>
      vnd === null ? [] : evidence.slice(0, 1).map(({ start }) => ({ vnd, start })),
    ),
  )
  const places = Map.groupBy(stated, ({ vnd }) => vnd)
  const sums = new Map<number, number>()
  for (const { connections } of tableSums(document)) {
    for (const [figure, connected] of connections) {
      const backing = connected.map(({ equation, slack, excess }) =>
        verdictOf(equation, slack, excess) === 'fails' ? -1 : 1,
      )
      sums.set(
        figure.at.start,
        backing.reduce<number>((all, each) => all + each, 0),
      )
    }
  }
  return ({ at, value }) => {
    const elsewhere = places.get(value.toFixed())?.filter(({ start }) => start !== at.start).length ?? 0
    return elsewhere + (sums.get(at.start) ?? 0)
  }
}

/** Of two amounts that should be one the suspects, the less supported first; the better supported one is none. */
export function rivalSuspects(support: Support, a: Rival, b: Rival) {
  const [first, second] = [support(a), support(b)]
  const ranked =
    first < second ? [[a, b] as const] : first > second ? [[b, a] as const] : [[a, b] as const, [b, a] as const]
  return ranked.map(([wrong, right]) => ({
    label: shortened(wrong.label),
    value: wrong.value.toFixed(),
    suggested: right.value.toFixed(),
    reason:
      digitEdit(wrong.value.toFixed(), right.value.toFixed()) === null
        ? ('restated' as const)
        : ('digit-edit' as const),
    cost: first === second ? 2 : 1,
    at: [wrong.at],
  }))
}
