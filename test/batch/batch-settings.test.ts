import { expect, it } from 'vitest'
import { settingsOf } from '../../src/batch/batch-settings.ts'
import { workKey } from '../../src/batch/code-version.ts'

const keyOf = (document: string, settings: Parameters<typeof settingsOf>[0]) =>
  workKey(document, 'code', settingsOf(settings, document))

it('an accepted finding changes the work of its document only, a rule that of all', () => {
  const before = { password: null }
  const accepted = { password: null, accepted: [{ document: 'a', fingerprint: 'f' }] }
  const severities = { password: null, rules: { 'row-total': 'off' as const } }
  expect(keyOf('a', accepted)).not.toBe(keyOf('a', before))
  expect(keyOf('b', accepted)).toBe(keyOf('b', before))
  expect(keyOf('b', severities)).not.toBe(keyOf('b', before))
})
