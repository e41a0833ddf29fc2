import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indicator } from '../../src/model/record/indicator.ts'
import { startCpuTime } from '../kit/cpu-time.ts'
import { indicatorsOf, statedBy } from '../kit/indicators.ts'

const pieces = [
  ...[
    '100% ',
    '02 hồ sơ',
    ' đạt ',
    'trên ',
    '45/50 thủ tục',
    ', ',
    '; ',
    '. ',
    ': ',
    '(',
    ') ',
    '"',
    '[',
    'từ 60% lên 80%',
  ],
  ...[
    'Phòng Kinh tế chủ trì ',
    'đến năm 2030 ',
    'thuộc nhóm 20 xã đứng đầu',
    'Tỷ lệ ',
    'cán bộ ',
    '\n- ',
    '(1) ',
    'và ',
    '5',
  ],
]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

test('every record points into the text and says something', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { at, ...draft } of statedBy(text)) {
        expect(at.every(({ start, end }) => start >= 0 && start < end && end <= text.length)).toBe(true)
        expect(indicator.omit({ id: true, section: true, evidence: true }).parse(draft)).toEqual(draft)
        expect(draft.name.length).toBeGreaterThan(0)
        expect(draft.name.length).toBeLessThanOrEqual(400)
      }
    }),
    { numRuns: 200, seed: 57 },
  )
})

test('a figure is read whatever number stands in it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (tenths) => {
      const printed = `${Math.floor(tenths / 10)},${tenths % 10}`
      const [stated] = statedBy(`Tỷ lệ hồ sơ được giải quyết đúng hạn đạt trên ${printed}%.`)
      expect(stated).toMatchObject({ comparator: '>', value: String(tenths / 10), unit: '%' })
    }),
    { seed: 57 },
  )
})

test.each(pieces)('a line of nothing but "%s" is read in linear time', (piece) => {
  const line = (length: number): string => piece.repeat(Math.ceil(length / piece.length))
  const seconds = (text: string): number => {
    const milliseconds = startCpuTime()
    statedBy(text)
    return milliseconds() / 1000
  }
  seconds(line(2_000))
  expect(seconds(line(40_000))).toBeLessThan(5)
})

test('a name that goes on from figure to figure stays within its 400 characters', () => {
  const sentence = Array.from({ length: 200 }, () => 'phấn đấu đạt 50% hồ sơ trực tuyến và hoàn thành hồ sơ giấy').join(
    '; ',
  )
  const names = statedBy(sentence).map(({ name }) => name)
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter(({ length }) => length > 400)).toEqual([])
})

test('nothing comes from head, legal basis, recipients and captions', () => {
  const text = `UBND XÃ TÂN LẬP
KẾ HOẠCH
Triển khai 10 mô hình chuyển đổi số năm 2026
Căn cứ Nghị quyết số 05/NQ-HĐND ngày 01/01/2026 về việc hỗ trợ 20 mô hình;
I. TRIỂN KHAI 5 MÔ HÌNH
Nội dung theo phụ lục.
Nơi nhận:
- Các thôn (12 thôn);
- Lưu: VT, 03 bản.`
  expect(indicatorsOf(text)).toEqual([])
})
