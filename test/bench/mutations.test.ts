import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { runRules } from '../../src/check.ts'
import { checkContextOf } from '../kit/check-context.ts'
import { correctReport } from './reports/index.ts'
import { mutated, mutations } from './reports/mutations.ts'
import { printed } from './reports/report.ts'

const alarms = (text: string): readonly string[] =>
  runRules(rules, checkContextOf(text))
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ vi }) => vi)

const seeds = Array.from({ length: 40 }, (_, seed) => seed)

describe('the audit of made-up reports', () => {
  it('is silent on correct ones, odd or not', () => {
    for (const seed of seeds) expect({ seed, told: alarms(printed(correctReport(seed))) }).toEqual({ seed, told: [] })
  })

  it.each(Object.keys(mutations))('tells every %s', (name) => {
    const planted = seeds.flatMap((seed) => mutated(correctReport(seed), name, seed) ?? []).slice(0, 5)
    expect(planted).toHaveLength(5)
    for (const { report } of planted) expect(alarms(printed(report))).not.toEqual([])
  })
})
