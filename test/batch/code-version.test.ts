import { expect, test } from 'vitest'
import { codeVersion, workKey } from '../../src/batch/code-version.ts'
import { ownManifest } from '../../src/batch/package.ts'

test('the version of the program names its release and its source', () => {
  expect(codeVersion()).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{12}$/)
  expect(codeVersion().startsWith(`${ownManifest().version}+`)).toBe(true)
})

test('the work key depends on content and code, not on the password', () => {
  const key = workKey('a', '1', { password: null })
  expect(workKey('a', '1', { password: 'x' })).toBe(key)
  expect(new Set([key, workKey('b', '1', { password: null }), workKey('a', '2', { password: null })]).size).toBe(3)
})
