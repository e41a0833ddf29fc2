import { expect, test } from 'vitest'
import { shortened } from '../../../src/audit/sums/sum-report.ts'

test.each([
  ['Chi mua sắm', 'Chi mua sắm'],
  [`${'một '.repeat(19)}hai ba bốn`, `${'một '.repeat(19)}hai…`],
  ['x'.repeat(1000), `${'x'.repeat(80)}…`],
])('%s', (label, short) => expect(shortened(label)).toBe(short))
