import { leadMismatch } from '../../rules/lead-mismatch.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const duties: Readonly<Record<string, string>> = {
  'Phòng Văn hóa - Xã hội': 'Chủ trì tham mưu triển khai các nhiệm vụ về khoa học, công nghệ và chuyển đổi số của xã.',
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân': 'Tham mưu triển khai phòng họp không giấy tờ và quản lý văn bản.',
  'Phòng Kinh tế': 'Tham mưu bố trí, quản lý và sử dụng kinh phí thực hiện Kế hoạch theo quy định.',
  'Công an xã': 'Tham mưu triển khai các giải pháp bảo đảm an ninh mạng, an toàn thông tin trong cơ quan nhà nước.',
}
const tasks: Readonly<Record<string, string>> = {
  'Xây dựng phần mềm quản lý di tích': 'Phòng Văn hóa - Xã hội',
  'Triển khai phòng họp không giấy tờ': 'Văn phòng HĐND và UBND',
  'Hỗ trợ hộ kinh doanh bán hàng qua mạng': 'Phòng Kinh tế',
  'Tuyên truyền tài khoản định danh điện tử': 'Công an xã',
}

const document = (duties: Readonly<Record<string, string>>, tasks: Readonly<Record<string, string>>): string =>
  plan({
    body: [
      'V. TỔ CHỨC THỰC HIỆN',
      ...Object.entries(duties).map(([office, duty], index) => `${index + 1}. ${office}\n\n${duty}`),
    ].join('\n\n'),
    annex: [
      '(Kèm theo Kế hoạch số /KH-UBND của UBND xã An Bình)',
      '',
      'STT\tTên nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện',
      ...Object.entries(tasks).map(
        ([name, lead], index) => `${index + 1}\t${name}\t${lead}\tCác đơn vị liên quan\tNăm 2026`,
      ),
    ].join('\n'),
  })

const without = (record: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))

ruleTester(leadMismatch, {
  valid: {
    'each office has both': document(duties, tasks),
    'the office that is charged leads': document(duties, {
      ...tasks,
      'Bảo đảm an toàn thông tin, an ninh mạng': 'Công an xã',
    }),
    'all offices lead': document(duties, {
      ...tasks,
      'Bảo đảm an toàn thông tin, an ninh mạng': 'Các cơ quan, đơn vị',
    }),
    'who only helps': document(
      { ...duties, 'Công an xã': 'Phối hợp bảo đảm an ninh mạng, an toàn thông tin trong cơ quan nhà nước.' },
      { ...tasks, 'Bảo đảm an toàn thông tin, an ninh mạng': 'Phòng Văn hóa - Xã hội' },
    ),
    'no list of duties': document({}, tasks),
    'villages own nothing': document({ ...duties, 'Các thôn, xóm': 'Vận động Nhân dân tham gia thực hiện.' }, tasks),
  },
  invalid: {
    'another office is charged with it': {
      text: document(duties, {
        ...tasks,
        'Phối hợp bảo đảm an toàn thông tin, an ninh mạng': 'Phòng Văn hóa - Xã hội',
      }),
      findings: [
        { messageId: 'leads', severity: 'info', data: { listed: 'Phòng Văn hóa - Xã hội', charged: 'Công an xã' } },
      ],
    },
    'leads but has no duties': {
      text: document(duties, { ...tasks, 'Lập hồ sơ sức khỏe điện tử cho người dân': 'Trạm Y tế xã' }),
      findings: [{ messageId: 'withoutDuty', severity: 'info', data: { office: 'Trạm Y tế xã' } }],
    },
    'has duties but leads nothing': {
      text: document(duties, without(tasks, 'Hỗ trợ hộ kinh doanh bán hàng qua mạng')),
      findings: [{ messageId: 'withoutTask', data: { office: 'Phòng Kinh tế' } }],
    },
  },
})
