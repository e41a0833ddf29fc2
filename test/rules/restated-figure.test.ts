import { restatedFigure } from '../../rules/restated-figure.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const table = (title: string, ...rows: readonly string[]): string =>
  [
    title,
    'Đơn vị tính: triệu đồng',
    'TT\tNội dung\tKinh phí',
    ...rows.map((row) => row.replaceAll('|', '\t')),
    '',
  ].join('\n')

const summary = table('BIỂU TỔNG HỢP KINH PHÍ', '1|Khoa học|150', '2|Sáng tạo|234', '3|Chuyển đổi số|1971')
const annex = (third: string): string =>
  table(
    'BIỂU CHI TIẾT KINH PHÍ',
    '1|Khoa học|150',
    '1.1|Đề tài|150',
    '2|Sáng tạo|234',
    `3|Chuyển đổi số|${third}`,
    `3.1|Máy tính|${third}`,
  )

ruleTester(restatedFigure, {
  valid: {
    'the annex repeats the summary': `${summary}\nPHỤ LỤC\n\n${annex('1971')}`,
    'tables that only share their words': `${summary}\nPHỤ LỤC\n\n${table('BIỂU CHI', '1|Khoa học|99', '2|Sáng tạo|98', '3|Chuyển đổi số|97')}`,
    'prose in tỷ, rounded': `Tổng kinh phí năm 2026 là 2,36 tỷ đồng.\n\n${table('BIỂU NĂM 2026', '1|Khoa học|150', '2|Chuyển đổi số|2205', '|Tổng cộng|2355')}`,
    'a total of something else': `Tổng kinh phí năm 2026 là 500 triệu đồng.\n\n${table('BIỂU NĂM 2026', '1|Khoa học|150', '2|Chuyển đổi số|2205', '|Tổng cộng|2355')}`,
    'a total whose parts are others than the rows of the table it leads to': `Tổng kinh phí năm 2026 là 500 triệu đồng, trong đó:\n- Tập huấn: 200 triệu đồng;\n- Tuyên truyền: 300 triệu đồng.\nDự toán chi tiết như sau:\n\n${table('BIỂU NĂM 2026', '1|Khoa học|150', '2|Chuyển đổi số|2205', '|Tổng cộng|2355')}`,
    'the money of one task, which a digit parts from the total': `Bố trí kinh phí 355 triệu đồng cho công tác tập huấn.\n\n${table('BIỂU NĂM 2026', '1|Khoa học|150', '2|Chuyển đổi số|2205', '|Tổng cộng|2355')}`,
    'the money of one row': `Kinh phí năm 2026 của ngành là 235 triệu đồng.\n\n${table('BIỂU NĂM 2026', '1|Khoa học|235', '2|Chuyển đổi số|2120', '|Tổng cộng|2355')}`,
    'a bound': `Tổng kinh phí năm 2026 khoảng 2.500 triệu đồng. Dự toán chi tiết như sau:\n\n${table('BIỂU NĂM 2026', '1|Khoa học|150', '2|Chuyển đổi số|2205', '|Tổng cộng|2355')}`,
  },
  invalid: {
    'a total that leads to another': {
      text: `Tổng kinh phí năm 2026 là 1.900 triệu đồng. Dự toán chi tiết như sau:\n\n${table('BIỂU NĂM 2026', '1|Khoa học|150', '2|Chuyển đổi số|2205', '|Tổng cộng|2355')}`,
      findings: [{ messageId: 'differs', severity: 'warning', expected: '1900000000', actual: '2355000000' }],
    },
    'a part of a total that agrees': {
      text: `Tổng kinh phí năm 2026 là 2.355 triệu đồng, trong đó riêng chuyển đổi số là 1.800 triệu đồng.\n\n${table('BIỂU NĂM 2026', '1|Khoa học|150', '2|Chuyển đổi số|2205', '|Tổng cộng|2355')}`,
      findings: [{ messageId: 'differs', severity: 'warning', expected: '1800000000', actual: '2205000000' }],
    },
    'a row that was changed in one place only': {
      text: `${summary}\nPHỤ LỤC\n\n${annex('1917')}`,
      findings: [
        {
          messageId: 'differs',
          severity: 'error',
          expected: '1971000000',
          actual: '1917000000',
          difference: '-54000000',
        },
      ],
    },
    'a total in prose one digit off': {
      text: `Tổng kinh phí năm 2026 là 2.365 triệu đồng.\n\n${table('BIỂU NĂM 2026', '1|Khoa học|150', '2|Chuyển đổi số|2205', '|Tổng cộng|2355')}`,
      findings: [{ messageId: 'differs', severity: 'warning', expected: '2365000000', actual: '2355000000' }],
    },
  },
})
