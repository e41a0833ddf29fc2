import { announcedAnnexMissing } from '../../rules/announced-annex-missing.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const twoAnnexes = (body: string): string => `${plan({ body })}

Phụ lục I
DANH MỤC CHỈ TIÊU
(Kèm theo Kế hoạch số /KH-UBND của UBND xã An Bình)

TT\tChỉ tiêu\tĐơn vị tính\tMục tiêu
1\tTỷ lệ hồ sơ trực tuyến\t%\t80

Phụ lục II
DANH MỤC NHIỆM VỤ
(Kèm theo Kế hoạch số /KH-UBND của UBND xã An Bình)

Các nhiệm vụ do đơn vị đề xuất.`

ruleTester(announcedAnnexMissing, {
  valid: {
    'the annex is there': plan({ body: 'II. DỰ TOÁN (Có phụ lục kèm theo)', annex: 'Kinh phí do xã bố trí.' }),
    'numbered annexes, other numerals': twoAnnexes('Chỉ tiêu cụ thể tại Phụ lục 01, nhiệm vụ tại Phụ lục 02 kèm theo.'),
    'annexes of this plan': twoAnnexes('(Chi tiết tại Phụ lục I và Phụ lục II kèm theo Kế hoạch này)'),
    'the annex of a decree': plan({
      body: 'Lập hồ sơ theo Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP và phụ lục kèm theo Thông tư số 36/2022/TT-BTC.',
    }),
    'a list right below': plan({
      body: 'Nội dung chi tiết theo biểu sau:\n\nTT\tNội dung\tKinh phí (triệu đồng)\n1\tMua máy tính\t100\n2\tTập huấn\t50',
    }),
    'a table behind its announcement': plan({
      body: 'Danh sách kèm theo gồm các tổ sau.\n\nTT\tHọ và tên\tChức vụ\n1\tNguyễn Văn Bình\tTổ trưởng\n2\tTrần Thị Cúc\tTổ phó',
    }),
    'a budget with its amount': plan({ title: 'Dự toán kinh phí năm 2026', body: 'Tổng kinh phí: 250 triệu đồng.' }),
    'disbursed in percent': plan({
      body: '2. Tình hình giải ngân\n\nDự toán giao là 500 triệu đồng. Đến nay đã giải ngân đạt 65%.',
    }),
    'nothing allotted, and that is said': plan({
      body: '2. Tình hình phân bổ, giải ngân\n\nXã chưa phân bổ dự toán; năm trước được giao 200 triệu đồng.',
    }),
    'what was sent to others': plan({ body: 'Gửi kèm theo Báo cáo số 15/BC-UBND ngày 02/02/2026 của UBND xã.' }),
  },
  invalid: {
    'announced in brackets': {
      text: plan({ body: '2. Dự toán ngân sách (Có phụ lục kèm theo)\n\nKinh phí do ngân sách xã bảo đảm.' }),
      findings: [
        { messageId: 'missing', severity: 'warning', data: { quote: '(Có phụ lục kèm theo)' }, expected: null },
      ],
    },
    'with number and name': {
      text: plan({ body: '(Gửi kèm theo Phụ lục 02 và Biểu chi tiết dự toán năm 2027)' }),
      findings: [{ messageId: 'missing' }],
    },
    'announced twice, told once': {
      text: plan({ body: 'Chi tiết theo biểu mẫu đính kèm.\n\nCác nhiệm vụ tại phụ lục kèm theo Kế hoạch này.' }),
      findings: [{ messageId: 'missing' }],
    },
    'a number that is not there': {
      text: twoAnnexes('Kinh phí chi tiết tại Phụ lục III kèm theo.'),
      findings: [{ messageId: 'missingNumber', data: { present: 'Phụ lục I, Phụ lục II' } }],
    },
    'a budget without amounts': {
      text: plan({ title: 'Kế hoạch và dự toán ngân sách chuyển đổi số năm 2026', body: 'Kinh phí do xã bảo đảm.' }),
      findings: [{ messageId: 'noAmounts', severity: 'info', expected: null }],
    },
    'only what was allotted': {
      text: plan({
        body: '3. Tình hình phân bổ, giải ngân ngân sách\n\nTổng dự toán của xã là 8.212 triệu đồng. Các dự án sẽ hoàn thành trong quý IV.',
      }),
      findings: [{ messageId: 'noDisbursed', severity: 'info' }],
    },
    'the number is left out': {
      text: twoAnnexes('(Chi tiết Phụ lục )'),
      findings: [{ messageId: 'unnumbered', severity: 'info' }],
    },
  },
})
