import { flowBalance } from '../../rules/flow-balance.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const cases = (...rows: readonly string[]): string =>
  ['TT|Lĩnh vực|Tồn kỳ trước|Tiếp nhận trong kỳ|Tổng số|Đã giải quyết|Đang giải quyết', ...rows]
    .join('\n')
    .replaceAll('|', '\t')

const byMonth = (...rows: readonly string[]): string =>
  ['TT|Nội dung|Đơn vị|Tháng 01|Tháng 02|Lũy kế', ...rows].join('\n').replaceAll('|', '\t')

ruleTester(flowBalance, {
  valid: {
    'states down a table': byMonth(
      '1|Hồ sơ tiếp nhận|hồ sơ|412|365|777',
      '2|Hồ sơ đã giải quyết|hồ sơ|401|360|761',
      '|- Trước hạn|hồ sơ|380|341|721',
      '|- Đúng hạn|hồ sơ|20|18|38',
      '|- Quá hạn|hồ sơ|1|1|2',
      '3|Đang giải quyết|hồ sơ|11|5|16',
      '4|Tỷ lệ đúng hạn|%|99,7|99,7|99,7',
    ),
    'cases carried over that a form does not list': byMonth(
      '1|Hồ sơ tiếp nhận|hồ sơ|412|365|777',
      '2|Hồ sơ đã giải quyết|hồ sơ|409|371|780',
      '3|Đang giải quyết|hồ sơ|20|14|14',
    ),
    'before the day counted among those on the day': byMonth(
      '1|Hồ sơ đã giải quyết|hồ sơ|401|360|761',
      '|- Đúng hạn|hồ sơ|400|359|759',
      '|- Trước hạn|hồ sơ|380|341|721',
      '|- Quá hạn|hồ sơ|1|1|2',
    ),
    'before the day among those on the day, in words':
      'Đã giải quyết 401 hồ sơ, đúng hạn 400 hồ sơ (trong đó trước hạn 380 hồ sơ), quá hạn 01 hồ sơ.',
    'two fields one below the other': byMonth(
      '1|Hộ tịch|hồ sơ|9|9|18',
      '|- Đã giải quyết|hồ sơ|8|8|16',
      '|- Quá hạn|hồ sơ|1|0|1',
      '2|Đất đai|hồ sơ|5|5|10',
      '|- Đã giải quyết|hồ sơ|4|4|8',
      '|- Quá hạn|hồ sơ|0|1|1',
    ),
    'columns that balance': cases('1|Đất đai|5|95|100|90|10', '2|Hộ tịch|2|48|50|50|-', '3|Lao động|-|30|30|29|1'),
    'columns that mean something else': cases('1|Đất đai|5|95|90|80|30', '2|Hộ tịch|2|48|49|50|7', '3|Thuế|1|30|4|9|1'),
    'all states':
      'Trong quý, xã đã tiếp nhận 120 hồ sơ; trong kỳ 100 hồ sơ, kỳ trước chuyển sang 20 hồ sơ; đã giải quyết trước và đúng hạn 110 hồ sơ, quá hạn 02 hồ sơ; đang giải quyết trong hạn 08 hồ sơ.',
    'before the day, on the day and after it':
      'Đã giải quyết 2.240 hồ sơ, trong đó: trước hạn 1.905 hồ sơ, đúng hạn 329 hồ sơ, quá hạn 06 hồ sơ.',
    'the pending split by their days':
      'Tiếp nhận 2.315 hồ sơ; đã giải quyết 2.240 hồ sơ; đang giải quyết 75 hồ sơ (trong hạn 70 hồ sơ, quá hạn 05 hồ sơ).',
    'channels of those received, three of them and those carried over':
      'Đã tiếp nhận 500 hồ sơ, gồm trực tuyến 430 hồ sơ, trực tiếp 50 hồ sơ, qua bưu chính 15 hồ sơ, kỳ trước chuyển sang 05 hồ sơ.',
    'other things online and direct':
      'Đã tiếp nhận 500 hồ sơ; thanh toán trực tuyến 120 hồ sơ; trả kết quả trực tiếp 30 hồ sơ.',
    channels: 'Tiếp nhận trong kỳ 100 hồ sơ, trong đó trực tuyến 95 hồ sơ, trực tiếp 05 hồ sơ.',
    'not all is told': 'Đã tiếp nhận 120 hồ sơ; đã giải quyết 90 hồ sơ.',
    'received besides those carried over':
      'Đã tiếp nhận 35 hồ sơ, tồn kỳ trước 03 hồ sơ; đã giải quyết 33 hồ sơ, đang giải quyết 05 hồ sơ.',
    'percentages and other things':
      'Đã tiếp nhận 120 hồ sơ thuộc 9 lĩnh vực; đã giải quyết 110 hồ sơ, đạt 91,7%; đang giải quyết 10 hồ sơ.',
    money: 'Đã tiếp nhận 120 triệu đồng, đang xử lý 10 hồ sơ, đã giải quyết 90 hồ sơ.',
  },
  invalid: {
    'channels of those received': {
      text: 'Tổng số hồ sơ tiếp nhận là 9.876 hồ sơ, gồm trực tuyến 9.512 hồ sơ (96,3%) và trực tiếp 346 hồ sơ (3,7%).',
      findings: [{ messageId: 'balance', severity: 'warning', expected: '9858', actual: '9876' }],
    },
    'a state down a table': {
      text: byMonth(
        '1|Hồ sơ đã giải quyết|hồ sơ|401|360|761',
        '|- Trước hạn|hồ sơ|380|341|721',
        '|- Đúng hạn|hồ sơ|20|18|38',
        '|- Quá hạn|hồ sơ|1|3|2',
      ),
      findings: [
        {
          messageId: 'balance',
          severity: 'warning',
          expected: '362',
          actual: '360',
          data: { total: 'Hồ sơ đã giải quyết (Tháng 02)' },
        },
      ],
    },
    'what became of those received in one of three columns': {
      text: byMonth(
        '1|Hồ sơ tiếp nhận|hồ sơ|412|365|777',
        '2|Hồ sơ đã giải quyết|hồ sơ|401|360|761',
        '3|Đang giải quyết|hồ sơ|11|7|16',
      ),
      findings: [{ messageId: 'balance', severity: 'warning', expected: '367', actual: '365' }],
    },
    'one case too few': {
      text: 'UBND xã đã tiếp nhận 6.797 hồ sơ; trong kỳ 6.608 hồ sơ, kỳ trước chuyển sang 188 hồ sơ.',
      findings: [
        { messageId: 'balance', severity: 'error', expected: '6796', actual: '6797', difference: '1', unit: 'hồ sơ' },
      ],
    },
    'a case counted twice, perhaps': {
      text: 'Đã tiếp nhận 6.797 hồ sơ; đã giải quyết trước và đúng hạn 6.720 hồ sơ, quá hạn 01 hồ sơ; đang giải quyết 70 hồ sơ, yêu cầu bổ sung 07 hồ sơ.',
      findings: [
        {
          messageId: 'balance',
          severity: 'warning',
          expected: '6798',
          actual: '6797',
          closingReading: '“quá hạn” (01 hồ sơ) đã nằm trong “đã giải quyết trước và đúng hạn” (6.720 hồ sơ)',
        },
      ],
    },
    'a figure in which two sums cross': {
      text: 'Đã tiếp nhận 6.797 hồ sơ; trong kỳ 6.608 hồ sơ, kỳ trước chuyển sang 188 hồ sơ; trong đó trực tuyến là 6608, trực tiếp là 01 hồ sơ.',
      findings: [
        {
          messageId: 'balance',
          suspects: [{ label: 'trong kỳ', value: '6608', suggested: '6609', reason: 'crossing' }, {}, {}],
        },
        { messageId: 'balance', expected: '6609', actual: '6608' },
      ],
    },
    'a row that does not balance beside sums that the head declares': {
      text: [
        'TT|Lĩnh vực|Tiếp nhận|Đã giải quyết|Trước hạn|Quá hạn|Đang giải quyết',
        '(1)|(2)|(3)|(4)=(5)+(6)|(5)|(6)|(7)',
        '1|Đất đai|100|90|88|2|10',
        '2|Hộ tịch|50|50|50|0|0',
        '3|Lao động|33|29|29|0|1',
        '4|Thuế|9|8|7|1|1',
      ]
        .join('\n')
        .replaceAll('|', '\t'),
      findings: [{ messageId: 'row', severity: 'warning', expected: '30', actual: '33' }],
    },
    'a row that does not balance': {
      text: cases('1|Đất đai|5|95|100|90|10', '2|Hộ tịch|2|48|50|50|-', '3|Lao động|-|30|30|29|3', '4|Thuế|1|8|9|8|1'),
      findings: [
        {
          messageId: 'row',
          severity: 'warning',
          expected: '32',
          actual: '30',
          data: { row: '3 Lao động', total: 'Tổng số' },
        },
      ],
    },
  },
})
