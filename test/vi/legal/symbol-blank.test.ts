import { expect, it } from 'vitest'
import { symbolPattern } from '../../../src/vi/legal/symbol.ts'
import { startCpuTime } from '../../kit/cpu-time.ts'

it('takes what is left for a hand to fill for a blank number', () => {
  for (const blank of ['', ' ', '____', '……', '......']) {
    expect(
      new RegExp(`^Số:${symbolPattern.replace('(?<![\\p{L}\\p{N}])', '')}$`, 'u').exec(`Số:${blank}/KH-UBND`)?.groups
        ?.symbol,
    ).toBe('KH-UBND')
  }
})

it('stays linear on a long line to fill that no symbol follows', () => {
  const milliseconds = startCpuTime()
  expect(new RegExp(symbolPattern, 'u').exec('_.…'.repeat(100_000))).toBeNull()
  expect(milliseconds()).toBeLessThan(1000)
})
