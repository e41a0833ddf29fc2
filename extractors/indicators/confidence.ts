import type { Figure } from './figure.ts'

/**
 * How sure a figure of a sentence is an indicator, by the kind of its unit. Percentages are nearly always; a noun that
 * no list knows may belong to a name.
 */
const sure: Readonly<Record<Figure['kind'], number>> = {
  percent: 0.96,
  permille: 0.96,
  points: 0.92,
  share: 0.92,
  rank: 0.85,
  measure: 0.85,
  count: 0.88,
  money: 0.8,
  bare: 0.75,
  open: 0.7,
}

/** 0 to 1. A name of one or two words says too little to be sure of. */
export const confidenceOf = ({ kind }: Figure, name: string): number =>
  name.split(' ').length < 3 ? Math.min(sure[kind], 0.8) : sure[kind]
