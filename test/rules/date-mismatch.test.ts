import { dateMismatch } from '../../rules/date-mismatch.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

ruleTester(dateMismatch, {
  valid: {
    'the annex leaves the day blank': plan({
      date: 'ngày 05 tháng 3 năm 2026',
      annex: '(Kèm theo Kế hoạch số /KH-UBND ngày /3/2026 của UBND xã An Bình)',
    }),
    'head and annex leave parts blank': plan({
      date: 'ngày     tháng     năm 2026',
      annex: '(Ban hành kèm theo Kế hoạch số ___/KH-UBND ngày ___/4/2026 của UBND xã An Bình)',
    }),
    'no date in the head': plan({ date: '', body: 'Thực hiện Công văn số 12/UBND-VX ngày 05/5/2026 của UBND tỉnh;' }),
    'a document of the same month': plan({
      date: 'ngày     tháng 3 năm 2026',
      body: 'Căn cứ Quyết định số 15/QĐ-UBND ngày 20/3/2026 của UBND tỉnh Lạng Sơn;',
    }),
    'a law that holds from a later day': plan({
      date: 'ngày 05 tháng 9 năm 2025',
      body: 'Căn cứ Luật số 93/2025/QH15 có hiệu lực từ ngày 01/10/2025;',
    }),
    'a blank number of the province': plan({
      date: 'ngày 05 tháng 3 năm 2026',
      body: 'Thực hiện Kế hoạch số /KH-UBND ngày /12/2025 của UBND tỉnh Lạng Sơn;',
    }),
    'the document that the annex is from has another number': plan({
      date: 'ngày 05 tháng 3 năm 2026',
      annex: '(Kèm theo Công văn số 15/SKHCN-VP ngày 10/01/2026 của Sở Khoa học và Công nghệ)',
    }),
  },
  invalid: {
    'the annex bears the month of the draft': {
      text: plan({
        date: 'ngày     tháng 4 năm 2026',
        annex: '(Ban hành kèm theo Kế hoạch số _____ /KH-UBND ngày _____ /3/2026 của UBND xã An Bình)',
      }),
      findings: [{ messageId: 'annex', severity: 'warning', data: { own: '4/2026', other: '3/2026' }, expected: null }],
    },
    'the annex bears last year': {
      text: plan({
        date: 'ngày 12 tháng 01 năm 2026',
        annex: '(Kèm theo Kế hoạch số /KH-UBND ngày /01/2025 của UBND xã An Bình)',
      }),
      findings: [{ messageId: 'annex', data: { own: '12/01/2026', other: '01/2025' } }],
    },
    'it cites a document of the next month': {
      text: plan({
        date: 'ngày     tháng 3 năm 2026',
        body: 'Căn cứ Quyết định số 15/QĐ-UBND ngày 02/4/2026 của UBND tỉnh Lạng Sơn;',
      }),
      findings: [{ messageId: 'future', data: { own: '3/2026', code: '15/QĐ-UBND', other: '02/4/2026' } }],
    },
  },
})
