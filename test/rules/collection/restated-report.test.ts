import { expect } from 'vitest'
import { restatedReport } from '../../../rules/collection/restated-report.ts'
import { collectionTester, figureOf, pairOf, paperOf } from '../../kit/collection-tester.ts'

const march = paperOf('3.pdf', { code: '62/KH-UBND', date: '2026-03-20', title: 'Kế hoạch chuyển đổi số năm 2026' })
const may = paperOf('5.pdf', { code: '91/KH-UBND', date: '2026-05-04', title: 'Kế hoạch chuyển đổi số năm 2026' })
const scan = { ...march, document: 'scan', name: '3.scan.pdf', reading: 'ocr' } as const
const figures = (first: typeof march, second: typeof march, ...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([a, b], index) => pairOf(figureOf(first, `Khoản ${index}`, a), figureOf(second, `Khoản ${index}`, b)))

collectionTester(restatedReport, {
  valid: {
    'the same figures': { reports: figures(march, may, [150, 150], [234, 234]) },
    'a thousand times as much is a unit slip': { reports: figures(march, may, [150, 150_000]) },
    'rounded to a coarser unit': {
      reports: [pairOf(figureOf(march, 'Tổng', 8212), figureOf(may, 'Tổng', 8200, { printedIn: 'tỷ đồng' }))],
    },
    'another reading of the digits': {
      reports: [pairOf(figureOf(march, 'Tổng', 8), figureOf(may, 'Tổng', 9, { readings: ['9000000', '8000000'] }))],
    },
  },
  invalid: {
    'other figures and not a word': {
      reports: figures(march, may, [150, 150], [234, 243]),
      finding: {
        messageId: 'restated',
        severity: 'warning',
        data: {
          issuer: 'UBND xã Tân Lập',
          first: '62/KH-UBND (3.pdf)',
          second: '91/KH-UBND (5.pdf)',
          count: '1 số liệu',
          figures: '“Khoản 1”: 234.000.000 → 243.000.000 đồng.',
        },
        en: expect.stringContaining('234,000,000 → 243,000,000 đồng.') as never,
      },
    },
    'it says what it replaces': {
      reports: figures(march, { ...may, replaces: ['62/KH-UBND'] }, [234, 243]),
      finding: { messageId: 'replaced', severity: 'info' },
    },
    'it is called an amendment': {
      reports: figures(march, { ...may, title: 'Kế hoạch chuyển đổi số năm 2026 (điều chỉnh)' }, [234, 243]),
      finding: { messageId: 'replaced', severity: 'info' },
    },
    'two files of one plan': {
      reports: figures(march, { ...march, document: 'other', name: '3.docx' }, [234, 243]),
      finding: { messageId: 'copies', severity: 'warning' },
    },
    'a file and its scan': {
      reports: figures(march, scan, [234, 284]),
      finding: { messageId: 'copies', severity: 'info' },
    },
  },
})
