import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { type Rule, runRules } from '../../src/check.ts'
import type { Document } from '../../src/model/document.ts'
import type { Checks, Finding, Suspect, Term } from '../../src/model/record.ts'
import { checkContextOf } from './check-context.ts'

/** A text as a TXT file has it, or a document made by other means. */
type Input = string | Document

interface Cases {
  /** By what each one shows; none may give a finding. */
  readonly valid: Readonly<Record<string, Input>>
  readonly invalid: Readonly<Record<string, { readonly text: Input; readonly findings: readonly Expected[] }>>
}

/** What a finding must say at least; of `data` and the rest only what is named. */
export interface Expected extends Partial<Omit<Finding, 'data' | 'terms' | 'suspects'>> {
  readonly messageId: string
  readonly data?: Finding['data']
  readonly terms?: readonly Partial<Term>[]
  readonly suspects?: readonly Partial<Suspect>[]
}

/** Findings and counts of one rule over a text. */
export const audit = (rule: Rule, input: Input): { findings: Finding[]; checks: Checks } =>
  runRules([rule], checkContextOf(input))

/** The tests of a rule: its cases, and what every rule must keep to. */
export function ruleTester(rule: Rule, { valid, invalid }: Cases): void {
  describe(rule.id, () => {
    it.each(Object.entries(valid))('is silent: %s', (_, input) => {
      expect(audit(rule, input).findings.map(({ messageId, vi }) => `${messageId}: ${vi}`)).toEqual([])
    })

    it.each(Object.entries(invalid))('tells: %s', (_, { text, findings }) => {
      const told = audit(rule, text).findings
      expect(told.map(({ messageId }) => messageId)).toEqual(findings.map(({ messageId }) => messageId))
      expect(told).toMatchObject(findings)
      for (const { evidence, vi, en } of told) {
        expect(evidence).not.toEqual([])
        expect(vi).not.toEqual(en)
        expect(`${vi} ${en}`).not.toMatch(/[{}]|undefined|NaN/)
      }
    })

    it('has every message shown by a case', () => {
      const shown = Object.values(invalid).flatMap(({ findings }) => findings.map(({ messageId }) => messageId))
      expect([...new Set(shown)].sort()).toEqual(Object.keys(rule.messages).sort())
    })

    it('has no case twice', () => {
      const texts = [...Object.values(valid), ...Object.values(invalid).map(({ text }) => text)]
      expect(new Set(texts).size).toBe(texts.length)
    })

    it('leaves the document as it is', () => {
      const [input] = [...Object.values(invalid).map(({ text }) => text)]
      const context = checkContextOf(input!)
      const before = structuredClone(context)
      runRules([rule], context)
      expect(context).toEqual(before)
    })

    it('stands in the index, in a file of its name that says what it checks', () => {
      expect(rules).toContain(rule)
      const source = readFileSync(join(import.meta.dirname, '..', '..', 'rules', `${rule.id}.ts`), 'utf8')
      expect(source).toMatch(/\*\/\nexport const [A-Za-z]+: Rule = \{/)
    })
  })
}
