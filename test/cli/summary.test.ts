import { expect, test } from 'vitest'
import type { BatchReport } from '../../src/batch.ts'
import { failureLines } from '../../src/cli/summary.ts'
import { texts } from '../../src/cli/texts.ts'
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

test('files with the content of others are counted, so that documents and unusable files add up to the files', () => {
  const told = (repeated: number) =>
    texts.en.summary.documents({ files: 27, done: 10, unchanged: 0, repeated } as BatchReport)
  expect(told(7)).toBe('Documents: 10 (10 read now, 0 unchanged) from 27 files, 7 of them with the content of another.')
  expect(told(0)).toBe('Documents: 10 (10 read now, 0 unchanged) from 27 files.')
})
