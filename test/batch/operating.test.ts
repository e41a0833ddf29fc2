import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reasons } from '../../src/model/reason.ts'

test('the page on operating gives every reason with its lines', () => {
  const page = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8').replace(/ {2,}/g, ' ')
  const rows = Object.entries(reasons).map(([reason, { vi, en }]) => `| \`${reason}\` | ${vi} | ${en} |`)
  expect(rows.filter((row) => !page.includes(row))).toEqual([])
})
