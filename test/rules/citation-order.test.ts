import { citationOrder } from '../../rules/citation-order.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const citing = (...texts: readonly string[]): string =>
  plan({ date: 'ngày 05 tháng 12 năm 2026', body: texts.map((text) => `Căn cứ ${text};`).join('\n\n') })

ruleTester(citationOrder, {
  valid: {
    'numbers rise': citing(
      'Kế hoạch số 17/KH-UBND ngày 07/8/2025 của UBND tỉnh',
      'Kế hoạch số 34/KH-UBND ngày 11/8/2025 của UBND tỉnh',
    ),
    'numbers begin anew with the year': citing(
      'Kế hoạch số 340/KH-UBND ngày 20/12/2025 của UBND tỉnh',
      'Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh',
    ),
    'numbers begin anew with the new units': citing(
      'Kế hoạch số 120/KH-UBND ngày 20/5/2025 của UBND tỉnh',
      'Kế hoạch số 07/KH-UBND ngày 15/7/2025 của UBND tỉnh',
    ),
    'plans and decisions are two series': citing(
      'Kế hoạch số 120/KH-UBND ngày 20/8/2025 của UBND tỉnh',
      'Quyết định số 107/QĐ-UBND ngày 15/9/2025 của UBND tỉnh',
    ),
    'province and commune': citing(
      'Kế hoạch số 120/KH-UBND ngày 20/8/2025 của UBND tỉnh',
      'Kế hoạch số 17/KH-UBND ngày 15/9/2025 của UBND xã An Bình',
    ),
    'both on one day': citing(
      'Kế hoạch số 120-KH/ĐU ngày 12/3/2026 của Đảng ủy xã An Bình',
      'Kế hoạch số 107-KH/ĐU ngày 12/3/2026 của Đảng ủy xã An Bình',
    ),
  },
  invalid: {
    'the higher number is older': {
      text: citing(
        'Kế hoạch số 34/KH-UBND ngày 07/8/2025 của UBND tỉnh Bắc Ninh',
        'Kế hoạch số 17/KH-UBND ngày 11/8/2025 của UBND tỉnh',
      ),
      findings: [{ messageId: 'order', severity: 'info', data: { first: '34/KH-UBND', second: '17/KH-UBND' } }],
    },
    'central series': {
      text: citing(
        'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
        'Quyết định số 645/QĐ-TTg ngày 15/7/2020 của Thủ tướng Chính phủ',
      ),
      findings: [{ messageId: 'order', data: { firstDate: '03/6/2020', secondDate: '15/7/2020' } }],
    },
  },
})
