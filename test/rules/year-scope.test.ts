import { yearScope } from '../../rules/year-scope.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const request = (sentence: string, title = 'Dự toán kinh phí chuyển đổi số năm 2026'): string =>
  plan({ title, body: `III. ĐỀ XUẤT, KIẾN NGHỊ\n\n${sentence}` })

ruleTester(yearScope, {
  valid: {
    'the year of the title': request('Đề nghị UBND tỉnh phê duyệt dự toán kinh phí năm 2026.'),
    'what was spent before': request('Đã quyết toán kinh phí năm 2025. Đề nghị bố trí kinh phí năm 2026.'),
    'by what was given': request(
      'Đề nghị cấp bổ sung do dự toán được giao năm 2025 còn thấp, kinh phí đã cấp năm 2025 thiếu.',
    ),
    'a plan of several years': request(
      'Kiến nghị Sở Tài chính bố trí kinh phí năm 2027.',
      'Kế hoạch chuyển đổi số giai đoạn 2026 - 2030',
    ),
    'a report asks for the next year': plan({
      kind: 'BÁO CÁO',
      title: 'Kết quả chuyển đổi số năm 2025',
      body: 'III. KIẾN NGHỊ\n\nĐề nghị UBND tỉnh bố trí kinh phí năm 2026 cho các xã.',
    }),
    'a title without a year': request('Đề nghị phê duyệt dự toán kinh phí năm 2027.', 'Rà soát nhiệm vụ chuyển đổi số'),
    'nothing is asked for': request('Chính quyền địa phương 2 cấp chưa phân bổ dự toán năm 2025 cho lĩnh vực này.'),
    'a table covers the year': request(
      'Đề nghị phê duyệt dự toán kinh phí năm 2027.\n\nĐơn vị: triệu đồng\n\nSTT\tNội dung\tKinh phí năm 2026\tKinh phí năm 2027\n1\tMua máy tính\t100\t50\n2\tTập huấn\t20\t30',
    ),
  },
  invalid: {
    'one year more': {
      text: request(
        'Kính đề nghị Sở Khoa học và Công nghệ trình UBND tỉnh phê duyệt Dự toán kinh phí cho năm 2025 và 2026.',
      ),
      findings: [
        { messageId: 'request', severity: 'warning', data: { asked: '2025, 2026', covered: '2026' }, expected: null },
      ],
    },
    'last year’s text': {
      text: request('Kiến nghị cấp có thẩm quyền bố trí ngân sách thực hiện kế hoạch năm 2025.'),
      findings: [{ messageId: 'request', data: { asked: '2025' } }],
    },
    'a stretch of years': {
      text: request('Đề xuất dự toán kinh phí các năm 2026 - 2028.'),
      findings: [{ messageId: 'request', severity: 'info', data: { asked: '2026, 2027, 2028' } }],
    },
  },
})
