import { unitSlipAcross } from '../../../rules/collection/unit-slip-across.ts'
import { collectionTester, figureOf, pairOf, paperOf } from '../../kit/collection-tester.ts'

const plan = paperOf('plan.pdf', { code: '62/KH-UBND' })
const report = paperOf('report.pdf', { code: '15/BC-UBND' })
const pair = (a: number, b: number, fields = {}) =>
  pairOf(figureOf(plan, 'Chuyển đổi số', a), figureOf(report, 'Chuyển đổi số', b, fields))
const peer = paperOf('peer.pdf', { issuer: 'UBND xã Bình Minh' })
const among = (million: number, lower = 150, upper = 300, readings?: readonly string[], comparable = 1) => ({
  figure: figureOf(plan, 'Chuyển đổi số', million, readings && { readings }),
  median: figureOf(peer, 'Chuyển đổi số', 200),
  communes: 40,
  comparable,
  lower: lower * 1e6,
  upper: upper * 1e6,
})

collectionTester(unitSlipAcross, {
  valid: {
    'the same amount': { pairs: [pair(2205, 2205)] },
    'other digits': { pairs: [pair(2205, 2_250_000)] },
    'one digit, which many sums have': { pairs: [pair(100, 100_000)] },
    'the digits can be read as the same amount': {
      pairs: [pair(2205, 2.205, { readings: ['2205000', '2205000000'] })],
    },
    'a big commune': { outliers: [among(24_000)] },
    'communes that do not mean the same thing': { outliers: [among(200_000, 5, 300)] },
    'one line of many': { outliers: [among(200_000, 150, 300, undefined, 5)] },
    'another reading stands among the others': { outliers: [among(200_000, 150, 300, ['200000000000', '200000000'])] },
  },
  invalid: {
    'triệu in the plan, nghìn in the report': {
      pairs: [pair(2205, 2.205)],
      finding: { messageId: 'scaled', severity: 'error', data: { factor: '1.000', count: '1 dòng' } },
    },
    'tỷ where all others have triệu': {
      outliers: [among(200_000)],
      finding: {
        messageId: 'peers',
        severity: 'warning',
        data: { value: '200.000.000.000', median: '200.000.000', communes: 40, count: '1 dòng' },
      },
    },
    'tỷ in most lines of a table': {
      outliers: [among(200_000, 40, 300, undefined, 3), among(190_000, 40, 300, undefined, 3)],
      finding: { messageId: 'peers', data: { count: '2 dòng' } },
    },
    'đồng where all others have nghìn': {
      outliers: [among(0.2)],
      finding: { messageId: 'peers' },
    },
  },
})
