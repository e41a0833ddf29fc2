import { basisReplaced } from '../../rules/basis-replaced.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const oldLaw = 'Căn cứ Luật Khoa học và Công nghệ số 29/2013/QH13;'

ruleTester(basisReplaced, {
  valid: {
    'before the new law holds': plan({ date: 'ngày 20 tháng 9 năm 2025', body: oldLaw }),
    'the new law': plan({ date: 'ngày 20 tháng 10 năm 2025', body: 'Căn cứ Luật số 93/2025/QH15 ngày 27/6/2025;' }),
    'told as replaced, no basis': plan({
      date: 'ngày 20 tháng 10 năm 2025',
      body: 'Phổ biến Luật số 93/2025/QH15 thay thế Luật Khoa học và Công nghệ số 29/2013/QH13.',
    }),
    'a document of no date': plan({ date: '', body: oldLaw }),
    'laws that nothing is known of': plan({ body: 'Căn cứ Luật số 12/2008/QH12;' }),
  },
  invalid: {
    'replaced before the month of issue': {
      text: plan({ date: 'ngày     tháng 10 năm 2025', body: oldLaw }),
      findings: [{ messageId: 'replaced', severity: 'warning', data: { by: '93/2025/QH15', since: '01/10/2025' } }],
    },
    'in a list of legal grounds': {
      text: plan({
        date: 'ngày 05 tháng 3 năm 2026',
        body: '- Cơ sở pháp lý: Luật Ngân sách nhà nước số 83/2015/QH13; Nghị định số 73/2019/NĐ-CP;',
      }),
      findings: [{ messageId: 'replaced', data: { code: '83/2015/QH13', by: '89/2025/QH15' } }],
    },
    'the blank date leaves it open': {
      text: plan({ date: 'ngày     tháng     năm 2025', body: oldLaw }),
      findings: [{ messageId: 'open', verdict: 'cannot-check', severity: 'info' }],
    },
  },
})
