import { percentOfBase } from '../../rules/percent-of-base.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const done = (...rows: readonly string[]): string =>
  ['TT|Lĩnh vực|Tiếp nhận|Đã giải quyết|Tỷ lệ (%)', ...rows].join('\n').replaceAll('|', '\t')

ruleTester(percentOfBase, {
  valid: {
    'an author who cuts off': 'Đạt 2/3 thôn (66,6%); 5/6 tổ (83,3%); 8/9 hộ (88,8%); 1/3 trường, đạt 33,3%.',
    'an author of no habit': 'Đạt 2/3 thôn (66,6%); 5/6 tổ (83,3%); 8/9 hộ (88,9%); 5/9 trường, đạt 55,6%.',
    'a base elsewhere in the paragraph':
      'Trong 1.658 hồ sơ tiếp nhận có 1.630 hồ sơ trực tuyến, đạt 98,3%; tập huấn 120 người, đạt 120% kế hoạch.',
    'a base that nothing tells': 'Đã cấp 24 chứng thư số, đạt 77%; 4.850 hộ, chiếm 61%.',
    'a column over another': done('1|Đất đai|300|280|93,3', '2|Hộ tịch|90|90|100', '3|Lao động|120|75|62,5'),
    'a table that rounds beside prose that cuts off': `${done('1|Đất đai|3|2|66,7', '2|Hộ tịch|9|8|88,9', '3|Thuế|9|7|77,8')}\n\nĐạt 2/3 thôn (66,6%); 5/9 tổ (55,5%); 8/9 hộ (88,8%).`,
    'a column of growth':
      'TT|Nội dung|Năm 2024|Năm 2025|Tăng/giảm (%)\n1|Hồ sơ|5.200|6.797|30,7\n2|Trực tuyến|400|660|65\n3|Trễ hạn|12|1|-91,7'.replaceAll(
        '|',
        '\t',
      ),
    'a column of something else': done('1|Đất đai|300|280|95', '2|Hộ tịch|90|90|99', '3|Lao động|120|75|81'),
    'exact, rounded and cut off':
      'Có 45/50 hộ (đạt 90%) tham gia; 6.608/6.609 hồ sơ, đạt 99,98%; 2/3 số thôn (66,6%); 1/3 tổ, chiếm 33%.',
    'counts in a bracket behind':
      '100% (25/25) cán bộ có chữ ký số; đạt 83,3% (tương ứng 10/12 thôn); tỷ lệ tăng thêm 5% (45/50 hộ); đạt 120% kế hoạch (12/15 lớp).',
    'dates, symbols and other fractions': 'Ngày 30/9/2025, Nghị quyết 02/2025/NQ-HĐND; trực 24/7; đạt 95%.',
    'a percentage of something else': 'Có 45/50 hộ tham gia. Tỷ lệ hài lòng đạt 98%.',
  },
  invalid: {
    'another percentage': {
      text: 'Đã có 45/50 hộ (đạt 95%) dùng nước sạch.',
      findings: [
        {
          messageId: 'differs',
          severity: 'warning',
          expected: '90',
          actual: '95',
          data: { part: '45', base: '50', actual: '95', expected: '90' },
        },
      ],
    },
    'another percentage before its counts': {
      text: 'Đạt 95,8% (12.420/16.100 công dân) có tài khoản định danh.',
      findings: [{ messageId: 'differs', expected: '77.1', actual: '95.8' }],
    },
    'the counts that would fit': {
      text: 'Trả đúng hạn 6.608/6.797 hồ sơ, đạt 99,98%.',
      findings: [
        {
          messageId: 'differs',
          vi: 'Ghi 6.608/6.797 là 99,98%, tính lại được 97,22%; con số ghi sẽ đúng với mẫu số 6.609 hoặc tử số 6.796.',
          en: '6,608/6,797 is said to be 99.98%, but gives 97.22%; it would fit a base of 6,609 or a part of 6,796.',
        },
      ],
    },
    'cut off by an author who rounds': {
      text: 'Đạt 2/3 thôn (66,7%); 5/9 tổ (55,6%); 8/9 hộ (88,9%); 5/6 trường, đạt 83,3%; 7/9 hộ (77,7%).',
      findings: [{ messageId: 'habit', severity: 'warning', expected: '77.8', actual: '77.7' }],
    },
    'rounded by an author who cuts off': {
      text: 'Đạt 2/3 thôn (66,6%); 5/9 tổ (55,5%); 8/9 hộ (88,8%); 7/9 hộ (77,8%); 6/9 người (68,0%).',
      findings: [
        { messageId: 'habit', severity: 'info', expected: '77.7', actual: '77.8' },
        { messageId: 'differs', expected: '66.6', actual: '68' },
      ],
    },
    'one row of a column': {
      text: done('1|Đất đai|300|280|93,3', '2|Hộ tịch|90|81|90', '3|Lao động|120|75|26,5', '4|Thuế|160|40|25'),
      findings: [
        {
          messageId: 'column',
          severity: 'warning',
          expected: '62.5',
          actual: '26.5',
          data: { row: '3 Lao động', total: 'Tỷ lệ (%)', sum: '75 / 120 = 62,5%', actual: '26,5%', difference: '-36' },
        },
      ],
    },
    'a base that is not written': {
      text: 'Tiếp nhận 6.797 hồ sơ; giải quyết đúng hạn 6.720 hồ sơ, đạt 99,98%.',
      findings: [
        {
          messageId: 'base',
          verdict: 'cannot-check',
          severity: 'info',
          vi: '“6.720” ghi là 99,98% mà không nêu mẫu số; không số nào nêu kèm cho tỷ lệ ấy, chỉ đúng nếu mẫu số là 6.721.',
        },
      ],
    },
  },
})
