import { deadlineBeforeIssue } from '../../rules/deadline-before-issue.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const tasks = (...dues: readonly string[]): string =>
  [
    '(Kèm theo Kế hoạch số /KH-UBND của UBND xã An Bình)',
    '',
    'STT\tTên nhiệm vụ\tCơ quan chủ trì\tThời gian thực hiện',
    ...dues.map((due, index) => `${index + 1}\tXây dựng phần mềm số ${index + 1}\tPhòng Văn hóa - Xã hội\t${due}`),
  ].join('\n')

ruleTester(deadlineBeforeIssue, {
  valid: {
    'the quarter of issue': plan({ date: 'ngày     tháng 4 năm 2026', annex: tasks('Quý II', 'Quý III') }),
    'the same quarter of the next year': plan({ date: 'ngày 10 tháng 4 năm 2026', annex: tasks('Quý I/2027') }),
    'plan of next year, issued in autumn': plan({ date: 'ngày 10 tháng 11 năm 2025', annex: tasks('Quý I', 'Quý II') }),
    'work that comes again': plan({ date: 'ngày 10 tháng 4 năm 2026', annex: tasks('Quý I hằng năm', 'Thường xuyên') }),
    'a report lists what was due': plan({
      kind: 'BÁO CÁO',
      date: 'ngày 10 tháng 4 năm 2026',
      annex: tasks('Tháng 02/2026', 'Quý I/2026'),
    }),
    'no date at all': plan({ date: '', annex: tasks('Quý I/2026') }),
  },
  invalid: {
    'quarter before the month of issue': {
      text: plan({ date: 'ngày     tháng 4 năm 2026', annex: tasks('Quý I', 'Quý II') }),
      findings: [
        {
          messageId: 'past',
          severity: 'warning',
          data: { due: 'Quý I', to: '31/3/2026', issued: '4/2026' },
          actual: null,
        },
      ],
    },
    'printed day before the printed day of issue': {
      text: plan({ date: 'ngày 20 tháng 5 năm 2026', annex: tasks('Trước ngày 30/4/2026', '30/6/2026') }),
      findings: [{ messageId: 'past', severity: 'error', data: { to: '29/4/2026', issued: '20/5/2026' } }],
    },
    'it cites a document of its own day': {
      text: plan({
        date: 'ngày 14 tháng 7 năm 2026',
        body: 'Căn cứ Quyết định số 215/QĐ-UBND ngày 14/7/2026 của UBND tỉnh Lạng Sơn;',
        annex: tasks('Quý II/2026', 'Quý III/2026'),
      }),
      findings: [{ messageId: 'past', severity: 'error', data: { issued: '14/7/2026' } }],
    },
    'blank day, but it cites a later document': {
      text: plan({
        date: 'ngày     tháng     năm 2026',
        body: 'Căn cứ Quyết định số 215/QĐ-UBND ngày 14/7/2026 của UBND tỉnh Lạng Sơn;',
        annex: tasks('Quý II/2026'),
      }),
      findings: [
        { messageId: 'pastByCitation', severity: 'warning', data: { code: '215/QĐ-UBND', issued: '14/7/2026' } },
      ],
    },
  },
})
