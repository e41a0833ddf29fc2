import { expect, test } from 'vitest'
import type { BatchReport } from '../../src/batch.ts'
import { failureLines } from '../../src/cli/summary.ts'
import { reasons } from '../../src/model/reason.ts'

const causeOf = (detail: string | null): string => {
  const failures = [{ name: 'a.pdf', reason: 'crashed', detail }] as const
  return failureLines({ failures } as unknown as BatchReport, 'en')[0]!.slice(`a.pdf: ${reasons.crashed.en}`.length)
}

test.each([
  [null, ''],
  ['TypeError: x is undefined\n    at f (a.js:1:2)', ' (TypeError: x is undefined)'],
  [
    'file:///a.js:35\nconst a = /(/\n          ^\n\nSyntaxError: Invalid group\n    at b',
    ' (SyntaxError: Invalid group)',
  ],
  ['Illegal instruction', ' (Illegal instruction)'],
  [`Error: ${'x'.repeat(500)}`, ` (Error: ${'x'.repeat(193)})`],
])('the line of a crash gives its cause: %j', (detail, cause) => {
  expect(causeOf(detail)).toBe(cause)
})
