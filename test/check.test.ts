import { describe, expect, it } from 'vitest'
import { percentRange } from '../rules/percent-range.ts'
import { type Rule, runRules } from '../src/check.ts'
import { checkContextOf } from './kit/check-context.ts'

const context = checkContextOf('KẾ HOẠCH\n\nNăm 2026')
const rule: Rule = {
  ...percentRange,
  severity: 'error',
  messages: { wrong: { vi: 'Sai.', en: 'Wrong.' } },
  check: () => [
    { verdict: 'holds', table: null },
    { verdict: 'fails', table: null, messageId: 'wrong', data: {}, at: [{ start: 0, end: 8 }] },
  ],
}

describe('runRules by what people decided', () => {
  it('runs no rule that is off and counts nothing of it', () => {
    const { findings, checks } = runRules([rule], context, { rules: { [rule.id]: 'off' } })
    expect(findings).toEqual([])
    expect(checks).toMatchObject({ compared: 0, byRule: {} })
  })

  it('gives findings the severity asked for and the same fingerprint', () => {
    const [usual] = runRules([rule], context).findings
    const [changed] = runRules([rule], context, { rules: { [rule.id]: 'info' } }).findings
    expect(usual).toMatchObject({ severity: 'error', status: 'open' })
    expect(changed).toEqual({ ...usual, severity: 'info' })
  })

  it('keeps an accepted finding, as accepted', () => {
    const [usual] = runRules([rule], context).findings
    const { findings, checks } = runRules([rule], context, { accepted: [usual!.fingerprint] })
    expect(findings).toEqual([{ ...usual, status: 'accepted' }])
    expect(checks.failed).toBe(1)
  })
})
