import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { runRules } from '../../src/check.ts'
import { checkContextOf } from '../kit/check-context.ts'
import { correctTable, printed } from './budget-tables.ts'
import { mutated, mutations, oddities } from './table-mutations.ts'

const alarms = (text: string): readonly string[] =>
  runRules(rules, checkContextOf(text))
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ vi }) => vi)

const seeds = Array.from({ length: 12 }, (_, seed) => seed)

describe('the audit of made-up tables', () => {
  it('is silent on correct ones, odd or not', () => {
    for (const seed of seeds) {
      const text = printed(correctTable(seed), seed)
      for (const variant of [text, ...Object.values(oddities).map((odd) => odd(text))])
        expect(alarms(variant)).toEqual([])
    }
  })

  it.each(Object.keys(mutations))('tells every %s', (name) => {
    for (const seed of seeds) {
      const mutation = mutated(correctTable(seed), name, seed)
      if (mutation !== null) expect(alarms(printed(mutation.table, seed))).not.toEqual([])
    }
  })
})
