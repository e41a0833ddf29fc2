import { describe, expect, test } from 'vitest'
import { findAmountsInWords } from '../../src/vi/numbers/amounts-in-words.ts'
import { readCell } from '../../src/vi/numbers/cells.ts'
import { findFractions } from '../../src/vi/numbers/fractions.ts'
import { findMoney } from '../../src/vi/numbers/money.ts'
import { findRanks } from '../../src/vi/numbers/ranks.ts'
import { findUnitNote } from '../../src/vi/numbers/unit-note.ts'
import { findDates } from '../../src/vi/time/dates.ts'
import { findPeriods } from '../../src/vi/time/periods.ts'
import { findRecurrences } from '../../src/vi/time/recurrence.ts'
import { startCpuTime } from '../kit/cpu-time.ts'

const finders: Readonly<Record<string, (text: string) => unknown>> = {
  findMoney,
  findAmountsInWords,
  findDates,
  findFractions,
  findPeriods: (text) => findPeriods(text, { year: 2026 }),
  findRanks,
  findRecurrences,
  findUnitNote,
  readCell,
}

/** Each the beginning of some pattern that never comes to its end. */
const seeds = [
  ...[
    '1',
    '1.',
    '1,',
    '1 ',
    '1/',
    '1-',
    '1:',
    '0912 ',
    '(1',
    '1-A',
    'A-',
    'x@',
    'www.',
    'đ',
    'á',
    '.',
    '-',
    ' ',
    '\n',
    '_',
  ],
  ...['1 tỷ ', '1 triệu ', '1.250 ', 'từ 1 đến ', 'không quá ', '1 trở lên', 'đơn vị: ', '(đvt:', 'tr.', 'phần trăm '],
  ...[
    'hai ',
    'hai, ',
    'bằng chữ: hai ba ',
    'bằng chữ: hai\n',
    'ngày ',
    'ngày _',
    'ngày 1/',
    'ngày    ',
    'tháng 1-',
    'quý i,',
  ],
  ...['năm 2026,', '2026 - ', '2026-01', 'trước ', '1 lần/', '6 tháng, ', 'hằng ', 'thuộc 1 ', 'xếp thứ 1/', '1/1 '],
]

/** A quadratic step takes many seconds over it, a linear one milliseconds. */
const length = 60_000

describe('every finder takes linear time', () => {
  test.each(Object.entries(finders))('%s', (_, find) => {
    for (const seed of seeds) {
      const text = seed.repeat(length / seed.length)
      const milliseconds = startCpuTime()
      find(text)
      expect(milliseconds(), JSON.stringify(seed)).toBeLessThan(1500)
    }
  })
})
