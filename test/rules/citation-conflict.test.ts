import { citationConflict } from '../../rules/citation-conflict.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const citing = (...texts: readonly string[]): string =>
  plan({ date: 'ngày 05 tháng 12 năm 2026', body: texts.map((text) => `Căn cứ ${text};`).join('\n\n') })

ruleTester(citationConflict, {
  valid: {
    'the same date twice': citing(
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
      'Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị',
    ),
    'numbers begin anew each year': citing(
      'Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ',
      'Nghị quyết số 03/NQ-CP ngày 08/01/2026 của Chính phủ',
    ),
    'the first resolutions of two years, on one day': citing(
      'Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ',
      'Nghị quyết số 01/NQ-CP ngày 08/01/2026 của Chính phủ',
    ),
    'a law and a resolution of one number': citing(
      'Luật số 57/2024/QH15 ngày 29/11/2024 của Quốc hội',
      'Nghị quyết số 57/2024/QH15 ngày 30/11/2024 của Quốc hội',
    ),
    'a province that began anew on 01/7/2025': citing(
      'Kế hoạch số 34/KH-UBND ngày 10/02/2025 của UBND tỉnh Bắc Ninh',
      'Kế hoạch số 34/KH-UBND ngày 07/8/2025 của UBND tỉnh Bắc Ninh',
    ),
    'a party committee before and after its congress': citing(
      'Kế hoạch số 07-KH/TU ngày 25/7/2025 của Tỉnh ủy',
      'Kế hoạch số 07-KH/TU ngày 03/11/2025 của Tỉnh ủy',
    ),
    'one number of two bodies': citing(
      'Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh Lạng Sơn',
      'Kế hoạch số 15/KH-UBND ngày 20/02/2026 của UBND xã An Bình',
    ),
    'nobody knows whose plan it is': citing(
      'Kế hoạch số 15/KH-UBND ngày 12/01/2026',
      'Kế hoạch số 15/KH-UBND ngày 20/02/2026',
    ),
    'a date cut short': citing(
      'Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh',
      'Kế hoạch số 15/KH-UBND tháng 01/2026 của UBND tỉnh',
    ),
    'year of number and date': citing('Nghị định số 73/2019/NĐ-CP ngày 05/9/2019 của Chính phủ'),
  },
  invalid: {
    'two days of one year': {
      text: citing(
        'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
        'Quyết định số 749/QĐ-TTg ngày 06/3/2020 của Thủ tướng Chính phủ',
      ),
      findings: [
        {
          messageId: 'dates',
          severity: 'error',
          data: { code: '749/QĐ-TTg', dates: '03/6/2020; 06/3/2020' },
          expected: null,
          actual: null,
        },
      ],
    },
    'only the year is another': {
      text: citing(
        'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
        'Nghị quyết số 57-NQ/TW ngày 22/12/2025 của Bộ Chính trị',
      ),
      findings: [{ messageId: 'dates' }],
    },
    'one body under a long and a short name': {
      text: citing(
        'Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh Lạng Sơn',
        'Kế hoạch số 15/KH-UBND ngày 21/01/2026 của Ủy ban nhân dân tỉnh',
      ),
      findings: [{ messageId: 'dates', data: { dates: '12/01/2026; 21/01/2026' } }],
    },
    'normative number of another year': {
      text: citing('Nghị định số 73/2019/NĐ-CP ngày 05/9/2020 của Chính phủ'),
      findings: [{ messageId: 'year', data: { year: 2019, date: '05/9/2020' } }],
    },
  },
})
