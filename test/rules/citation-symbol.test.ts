import { expect, test } from 'vitest'
import { citationSymbol } from '../../rules/citation-symbol.ts'
import type { CheckContext } from '../../src/check.ts'
import { checkContextOf } from '../kit/check-context.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const citing = (...texts: readonly string[]): string =>
  plan({ date: 'ngày 05 tháng 12 năm 2026', body: texts.map((text) => `Căn cứ ${text};`).join('\n\n') })

ruleTester(citationSymbol, {
  valid: {
    'sound symbols': citing(
      'Nghị định số 73/2019/NĐ - CP của Chính phủ',
      'Thông tư số 36/2022/TT-BTC của Bộ trưởng Bộ Tài chính',
      'Công văn số 382/KHCN-KHTC ngày 25/7/2025 của Sở Khoa học và Công nghệ thành phố',
    ),
    'the successor of a merged ministry': citing(
      'Thông tư số 18/2023/TT-BTTTT của Bộ Khoa học và Công nghệ',
      'Công văn số 55/BKHĐT-TH ngày 02/01/2025 của Bộ Tài chính',
    ),
    'organs of one Party body': citing(
      'Kế hoạch số 12-KH/TU ngày 26/8/2025 của Ban Thường vụ Thành ủy',
      'Nghị quyết số 57-NQ/TW của Bộ Chính trị',
    ),
    'letter of an office': citing('Công văn số 2509/UBND-KGVX ngày 23/3/2026 của UBND tỉnh Bắc Ninh'),
    'joint circular': citing('Thông tư liên tịch số 12/2015/TTLT-BKHCN-BTC của Bộ Tài chính'),
    'abbreviated department': citing('Công văn số 3345/SKHCN-VP ngày 03/10/2025 của Sở KH&CN'),
  },
  invalid: {
    'a letter of the department wrong': {
      text: citing('văn bản số 703/SKHCH-KHTC ngày 23/8/2025 của Sở Khoa học và Công nghệ'),
      findings: [
        { messageId: 'malformed', severity: 'warning', data: { code: '703/SKHCH-KHTC', repaired: '703/SKHCN-KHTC' } },
      ],
    },
    'a code cut in two': {
      text: citing('Công văn số 4194/BKH-CN-KHTC ngày 15/6/2026 của Bộ Khoa học và Công nghệ'),
      findings: [{ messageId: 'malformed', severity: 'warning', data: { repaired: '4194/BKHCN-KHTC' } }],
    },
    'nobody confirms the repair': {
      text: citing('Công văn số 15/BKH-CN-VP ngày 15/6/2026'),
      findings: [{ messageId: 'malformed', severity: 'info', data: { repaired: '15/BKHCN-VP' } }],
    },
    'only the separators': {
      text: citing('Nghị quyết số 57/NQ-TW ngày 22/12/2024 của Bộ Chính trị'),
      findings: [{ messageId: 'malformed', severity: 'info', data: { repaired: '57-NQ/TW' } }],
    },
    'of one ministry, said to be of another': {
      text: citing('Thông tư số 12/2024/TT-BTC ngày 05/02/2024 của Bộ Nội vụ'),
      findings: [{ messageId: 'issuer', severity: 'warning', data: { body: 'Bộ Tài chính', issuer: 'Bộ Nội vụ' } }],
    },
    'decision of the Prime Minister': {
      text: citing(
        'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Bộ Chính trị',
        'Nghị định số 42/2022/NĐ-CP của Quốc hội',
      ),
      findings: [{ messageId: 'issuer', data: { body: 'Chính phủ', issuer: 'Quốc hội' } }],
    },
  },
})

/** The same text as if its one page had been scanned. */
function scanned(context: CheckContext): CheckContext {
  const pages = [{ number: 1, width: 595, height: 842, reading: 'ocr' as const, reason: null }]
  const citations = context.records.citations.map((citation) => ({
    ...citation,
    evidence: citation.evidence.map((evidence) => ({ ...evidence, page: 1 })),
  }))
  return { ...context, document: { ...context.document, pages }, records: { ...context.records, citations } }
}

test('on a scan a letter misread once is no finding where the symbol is read well elsewhere', () => {
  const checked = (context: CheckContext) =>
    [...citationSymbol.check(context)].map((check) => ('severity' in check ? check.severity : check.verdict))
  const misread = 'văn bản số 703/SKHCH-KHTC của Sở Khoa học và Công nghệ'
  const both = checkContextOf(citing(misread, 'văn bản số 703/SKHCN-KHTC của Sở Khoa học và Công nghệ'))
  expect(checked(scanned(both))).toEqual(['holds', 'holds'])
  expect(checked(both)).toEqual(['warning', 'holds'])
  expect(checked(scanned(checkContextOf(citing(misread))))).toEqual(['info'])
})
