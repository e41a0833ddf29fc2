import { expect, test } from 'vitest'
import { parseBaseline } from '../../src/write/baseline.ts'
import { sarifText } from '../../src/write/sarif.ts'
import type { ToldFinding } from '../../src/write/told-findings.ts'

const finding = (fields: Partial<ToldFinding>): ToldFinding => ({
  rule: 'children-sum',
  severity: 'error',
  fingerprint: 'f1',
  status: 'open',
  vi: 'Sai.',
  en: 'Wrong.',
  document: 'd1',
  uris: ['2026/a.pdf'],
  ...fields,
})
const between = finding({ document: null, fingerprint: 'x1', uris: ['2026/a.pdf', 'b.pdf'] })
const textOf = (findings: readonly ToldFinding[], baseline: ReturnType<typeof parseBaseline> = null): string =>
  sarifText(findings, { rules: [], language: 'vi', version: '0.1.0', baseline })
const statesIn = (text: string): readonly string[] =>
  JSON.parse(text).runs[0].results.map(
    (result: { baselineState?: string; partialFingerprints: Record<string, string> }) =>
      `${result.baselineState} ${result.partialFingerprints['boctach/v1']}`,
  )

const before = textOf([finding({}), finding({ fingerprint: 'f2' }), between])

test.each([
  ['the same again', finding({}), 'unchanged'],
  ['the document was mended elsewhere and has other bytes', finding({ document: 'd9' }), 'unchanged'],
  ['the file was given another name', finding({ uris: ['c.pdf'] }), 'unchanged'],
  ['another finding of the file', finding({ fingerprint: 'f3' }), 'new'],
  ['the same finding in a file and document of its own', finding({ document: 'd9', uris: ['c.pdf'] }), 'new'],
  ['between documents', between, 'unchanged'],
])('%s', (_, now, state) => {
  expect(statesIn(textOf([now], parseBaseline(before)))[0]).toMatch(new RegExp(`^${state} `))
})

test('results that are gone are told as absent once, and are no baseline themselves', () => {
  const second = textOf([finding({})], parseBaseline(before))
  expect(statesIn(second)).toEqual(['unchanged d1/f1', 'absent d1/f2', 'absent collection/x1'])
  expect(statesIn(textOf([finding({ fingerprint: 'f2' })], parseBaseline(second)))).toEqual([
    'new d1/f2',
    'absent d1/f1',
  ])
})

test('without a baseline nothing is said of it', () => {
  expect(before).not.toContain('baselineState')
})

test.each(['', 'x', '{}', '{"version":"2.0.0","runs":[]}', '{"version":"2.1.0","runs":[{"results":[{"ruleId":1}]}]}'])(
  'no baseline: %s',
  (text) => {
    expect(parseBaseline(text)).toBeNull()
  },
)

test('results of other programs are left alone', () => {
  const foreign = { ruleId: 'r', message: { text: 't' }, locations: [], hostile: '<script>' }
  const baseline = parseBaseline(JSON.stringify({ version: '2.1.0', runs: [{ results: [foreign] }] }))
  expect(statesIn(textOf([], baseline))).toEqual([])
})
