import { targetCalledResult } from '../../rules/target-called-result.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const targets = (head: string, kind = 'KẾ HOẠCH'): string =>
  plan({
    kind,
    annex: `(Kèm theo Kế hoạch số /KH-UBND của UBND xã An Bình)

TT\tChỉ tiêu\tĐơn vị tính\t${head}\tCơ quan chủ trì
1\tTỷ lệ hồ sơ trực tuyến toàn trình\t%\t≥80\tPhòng Văn hóa - Xã hội
2\tTỷ lệ người dân có chữ ký số\t%\t>70\tCông an xã
3\tTỷ lệ hộ dân có cáp quang\t%\t100\tPhòng Kinh tế`,
  })

ruleTester(targetCalledResult, {
  valid: {
    'named as targets': targets('Mục tiêu năm 2026'),
    'the result that is expected': targets('Kết quả cần đạt'),
    'results of a report': targets('Kết quả thực hiện năm 2025', 'BÁO CÁO'),
    'a share of a total': plan({ body: 'Tổng số hồ sơ trực tuyến/tổng số hồ sơ tiếp nhận đạt 95%.' }),
    'a percentage of the count': plan({ body: '- 100% tổng số hồ sơ được số hóa trong năm 2026.' }),
    'growth of a count': plan({ body: 'Tổng số hồ sơ tiếp nhận tăng 12% so với cùng kỳ.' }),
  },
  invalid: {
    'the column of a plan': {
      text: targets('Kết quả'),
      findings: [{ messageId: 'column', severity: 'warning', data: { column: 'Kết quả', count: 3 }, expected: null }],
    },
    'a count in percent': {
      text: plan({
        kind: 'BÁO CÁO',
        body: 'I. KẾT QUẢ\n\nTổng số chứng thư số được cấp đến nay là 100%, trong đó có 07 chứng thư số cho tổ chức.',
      }),
      findings: [{ messageId: 'countInPercent', data: { figure: '100%' }, expected: null }],
    },
  },
})
