import { Decimal } from 'decimal.js'
import { numberWording } from '../../model/print-number.ts'
import type { Span } from '../../model/span.ts'
import { inBoth, type Wording } from '../../model/wording.ts'
import { moneyUnitWording } from '../../vi/numbers/money-units.ts'
import { amountOf, type Equation, type Term, type Verdict } from './equation.ts'
import type { SuspectCell } from './suspects.ts'

/** What a rule tells of a sum that fails, wording apart. */
export interface SumReport {
  readonly expected: Decimal
  readonly actual: Decimal
  /** "đồng", or what is counted. */
  readonly unit: string
  readonly at: readonly Span[]
  readonly terms: readonly { readonly label: string; readonly value: string | null; readonly at: readonly Span[] }[]
  /** All figures in the unit of the total; `sum` with every addend, "1.144 + 80 + 447 = 1.671", or alone. */
  readonly data: {
    readonly total: string
    readonly sum: Wording
    readonly actual: Wording
    readonly difference: Wording
    readonly unit: Wording
  }
}

/** A failing sum with every addend, for the finding. Zero addends are left out of the text, not of the terms. */
export function sumReport({ total, addends, minus }: Equation, { expected, actual }: Verdict): SumReport {
  const unit = new Decimal(`1e${total.figure?.exponent ?? 0}`)
  const print = (value: Decimal): Wording => numberWording(value.div(unit))
  const signed = addends.flatMap((term, index) => {
    const value = amountOf(term)
    return value.isZero() ? [] : [{ sign: minus.includes(index) ? '- ' : '+ ', figure: print(value) }]
  })
  return {
    expected,
    actual,
    unit: unitOf(total),
    at: total.at,
    terms: addends.map((term) => ({ label: term.label, value: term.figure?.value.toFixed() ?? null, at: term.at })),
    data: {
      total: shortened(total.label),
      sum: inBoth((language) => {
        const added = signed.map(({ sign, figure }) => `${sign}${figure[language]}`).join(' ')
        return [...(signed.length > 1 ? [added.replace(/^\+ /u, '')] : []), print(expected)[language]].join(' = ')
      }),
      actual: print(actual),
      difference: print(actual.minus(expected)),
      unit: moneyUnitWording(total.figure?.unit ?? 'đồng'),
    },
  }
}

const unitOf = ({ figure }: Term): string => (figure === null || /đồng$/u.test(figure.unit) ? 'đồng' : figure.unit)

const longest = 80

/** A label that fits into a sentence, cut between words where it has any. */
export function shortened(label: string): string {
  if (label.length <= longest) return label
  const space = label.lastIndexOf(' ', longest)
  return `${label.slice(0, space > 0 ? space : longest)}…`
}

/** A suspect as a finding has it. */
export const suspectOf = ({ term, suggested, reason, cost }: SuspectCell) => ({
  label: shortened(term.label),
  value: amountOf(term).toFixed(),
  suggested: suggested.toFixed(),
  reason,
  cost,
  at: term.at as readonly Span[],
})
