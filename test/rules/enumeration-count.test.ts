import { enumerationCount } from '../../rules/enumeration-count.ts'
import { ruleTester } from '../kit/rule-tester.ts'

ruleTester(enumerationCount, {
  valid: {
    'marks within the sentence':
      'Ưu tiên 03 nhóm công nghệ: (1) Công nghệ số; (2) Tự động hóa; (3) Công nghệ sinh học.',
    'spelled out': 'Triển khai theo hai hướng song song: (i) phát huy lợi thế; (ii) mở ra không gian mới.',
    'a slogan': 'Theo phương châm 5 rõ “rõ việc, rõ người, rõ trách nhiệm, rõ kết quả, rõ thời gian”.',
    'things that need not be listed': 'Cung cấp 385 dịch vụ công: (1) dịch vụ toàn trình; (2) dịch vụ một phần.',
    'another number comes between':
      'Thực hiện 03 nhiệm vụ với 12 chỉ tiêu của năm 2026: (1) hạ tầng; (2) nhân lực; (3) dữ liệu; (4) an toàn.',
    'a list below':
      'Kế hoạch gồm 03 nội dung sau:\n\n- Hạ tầng số;\n\n- Nhân lực số;\n\n- Dữ liệu số.\n\nGiao Phòng Kinh tế thực hiện.',
    'items with parts of their own':
      'Kế hoạch gồm 03 nội dung sau:\n\n- Hạ tầng số.\n\n- Nhân lực số.\n\n+ Đào tạo cán bộ.\n\n- Dữ liệu số.\n\nTrên đây là kế hoạch.',
    'the year is no five': 'Trong năm nhiệm vụ trọng tâm: (1) hạ tầng số; (2) nhân lực số.',
    'the second of them': 'Thực hiện nội dung thứ hai nhiệm vụ: (1) hạ tầng; (2) nhân lực; (3) dữ liệu.',
    'the list may go on': 'Kế hoạch gồm 03 nội dung sau:\n\n- Hạ tầng số;\n\n- Nhân lực số;\n\n1. Tổ chức thực hiện',
  },
  invalid: {
    'one item short': {
      text: 'Ưu tiên 05 nhóm công nghệ chiến lược: (1) Đồ họa số; (2) Phần mềm; (3) Tự động hóa; (4) IoT.',
      findings: [
        {
          messageId: 'count',
          severity: 'warning',
          data: { announced: '05 nhóm', items: 4 },
          expected: '4',
          actual: '5',
        },
      ],
    },
    'one more below': {
      text: 'Tập trung 02 nhiệm vụ trọng tâm sau:\n\na) Xây dựng hạ tầng số;\n\nb) Đào tạo nhân lực;\n\nc) Bảo đảm an toàn thông tin.\n\nTrên đây là báo cáo.',
      findings: [{ messageId: 'count', data: { announced: '02 nhiệm vụ', items: 3 } }],
    },
    'a slogan of six with five parts': {
      text: 'Thực hiện "6 rõ": rõ người. Bảo đảm 6 rõ (rõ người, rõ việc, rõ thời gian, rõ kết quả, rõ thẩm quyền).',
      findings: [{ messageId: 'count', data: { announced: '6 rõ', items: 5 } }],
    },
  },
})
