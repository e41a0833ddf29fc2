import { childrenSum } from '../../rules/children-sum.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (...rows: readonly string[]): string =>
  [
    'Đơn vị tính: triệu đồng',
    'TT\tNội dung\tTổng số\tNS tỉnh\tNS xã',
    ...rows.map((row) => row.replaceAll('|', '\t')),
  ].join('\n')

ruleTester(childrenSum, {
  valid: {
    'every level adds up': table('I|Khoa học|150|50|100', '1|Đề tài|100|50|50', '2|Hội thảo|50|-|50'),
    'blank and dash count nothing': table('1|Mua sắm|90||90', '1.1|Máy in|40|-|40', '1.2|Máy quét|50||50'),
    'a source that no child tells': table('1|Mua sắm|90|40|50', '1.1|Máy in|40||', '1.2|Máy quét|50||'),
    'a remark above the details of its row': table(
      '1|Mua sắm|90||90',
      '|Trong đó: mua bản quyền|5||5',
      '-|Máy in|40||40',
      '-|Máy quét|50||50',
      '2|Tập huấn|30||30',
    ),
    'three decimals in every cell of a column in tỷ': [
      'Đơn vị tính: tỷ đồng',
      'TT\tNội dung\tTổng số\tNS tỉnh\tNS xã',
      'I\tHạ tầng\t5,190\t0,390\t4,800',
      '1\tMáy in\t3,120\t0,120\t3,000',
      '2\tMáy quét\t2,070\t0,270\t1,800',
    ].join('\n'),
    'of which lists some parts only': table('1|Mua sắm|90||90', '|Trong đó: máy in|40||40'),
    'a total split by source below it': table(
      '1|Mua sắm|90|40|50',
      '|- Máy in|40|40|',
      '|- Máy quét|50||50',
      '|Tổng cộng|90|40|50',
      '|Trong đó:|||',
      '|- Chi thường xuyên|30||30',
      '|- Chi đầu tư|60|40|20',
    ),
    'rounded to one decimal': table(
      '1|Mua sắm|100,1||100,1',
      '1.1|Máy in|33,3||33,3',
      '1.2|Máy quét|33,3||33,3',
      '1.3|Mực|33,4||33,4',
    ),
    'two splits of one row': table(
      '1|Mua sắm|90||90',
      '|Chi thường xuyên|30||30',
      '|Chi đầu tư|60||60',
      '1.1|Máy in|40||40',
      '1.2|Máy quét|50||50',
    ),
    'details beside the rows above them in the whole table': table(
      'I|Khoa học|150||150',
      '1|Tuyên truyền|50||50',
      '|Hội thảo chuyên đề|100||100',
      'II|Chuyển đổi số|80||80',
      '1|Phần mềm|30||30',
      '|Diệt virus|50||50',
    ),
    'rows without amounts stand aside': table('I|Khoa học|||', '1|Đề tài|100|50|50'),
  },
  invalid: {
    'a row lost below a remark': {
      text: table('I|Khoa học|150|50|100', '|Trong đó: bản quyền|5||5', '2|Đề tài|60|20|40', '3|Hội thảo|50|-|50'),
      findings: [
        { messageId: 'children', expected: '110000000', actual: '150000000' },
        { messageId: 'children', expected: '20000000', actual: '50000000' },
        { messageId: 'children', expected: '90000000', actual: '100000000' },
      ],
    },
    'one digit in a child': {
      text: table(
        '1|Mua sắm|90||90',
        '1.1|Máy in|40||40',
        '1.2|Máy quét|60||50',
        '2|Tập huấn|30||30',
        '|Tổng cộng|120||120',
      ),
      findings: [
        {
          messageId: 'children',
          severity: 'error',
          expected: '100000000',
          actual: '90000000',
          difference: '-10000000',
          data: {
            total: '1 Mua sắm',
            column: 'Tổng số',
            sum: '40 + 60 = 100',
            actual: '90',
            difference: '-10',
            unit: 'triệu đồng',
          },
          terms: [{ value: '40000000' }, { value: '60000000' }],
          suspects: [{ label: '1.2 Máy quét', value: '60000000', suggested: '50000000' }],
        },
      ],
    },
    'a split that is not carried down': {
      text: table('1|Mua sắm|1971|245|1726', '1.1|Máy tính|1144|-|1144', '1.2|Phần mềm|827|-|827'),
      findings: [
        {
          messageId: 'children',
          expected: '0',
          actual: '245000000',
          suspects: [{ reason: 'split-not-carried' }, { reason: 'split-not-carried' }],
        },
        { messageId: 'children', expected: '1971000000', actual: '1726000000' },
      ],
    },
    'a detail that would close beside its row': {
      text: table(
        '1|Khoa học|150||',
        '1.1|Tuyên truyền|50||',
        '|Nội dung: Truyền thông|100||',
        '2|Chuyển đổi số|80||',
        '2.1|Phần mềm|80||',
        '|Nội dung: Diệt virus|80||',
      ),
      findings: [
        { messageId: 'children', severity: 'warning', expected: '50000000', actual: '150000000' },
        {
          messageId: 'children',
          severity: 'warning',
          expected: '100000000',
          actual: '50000000',
          closingReading: '“Nội dung: Truyền thông” ngang cấp với dòng trên: 50 + 100 = 150',
          closingReadingEn: '“Nội dung: Truyền thông” stands beside the row above, not below it: 50 + 100 = 150',
        },
      ],
    },
    'a row lost between two numbers': {
      text: table('1|Mua sắm|97||97', '1.1|Máy in|40||40', '1.3|Máy quét|34||34', '2|Tập huấn|30||30'),
      findings: [
        {
          messageId: 'children',
          expected: '74000000',
          actual: '97000000',
          suspects: [{ reason: 'lost-row', label: '1.2', suggested: '23000000' }],
        },
        { messageId: 'children' },
      ],
    },
    'a thousand times too much': {
      text: table('1|Mua sắm|90||', '1.1|Máy in|40||', '1.2|Máy quét|50000||'),
      findings: [
        { messageId: 'children', suspects: [{ label: '1.2 Máy quét', reason: 'x1000', suggested: '50000000' }] },
      ],
    },
  },
})
