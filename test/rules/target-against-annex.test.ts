import { targetAgainstAnnex } from '../../rules/target-against-annex.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const said = [
  'tỷ lệ hồ sơ thủ tục hành chính tiếp nhận trực tuyến đạt tối thiểu 80%',
  'tỷ lệ dân số trưởng thành có chữ ký số đạt trên 70%',
  '100% cán bộ, công chức được bồi dưỡng kỹ năng số',
  '90% hộ kinh doanh sử dụng hóa đơn điện tử',
]
const rows = [
  'Tỷ lệ hồ sơ thủ tục hành chính tiếp nhận trực tuyến\t%\t≥80',
  'Tỷ lệ dân số trưởng thành có chữ ký số\t%\t>70',
  'Cán bộ, công chức được bồi dưỡng kỹ năng số\t%\t100',
  'Hộ kinh doanh sử dụng hóa đơn điện tử\t%\t90',
]

const withAnnex = (sentences: readonly string[], listed: readonly string[], title = 'DANH MỤC CHỈ TIÊU'): string =>
  `${plan({ body: `II. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\n${sentences.join('; ')}.` })}

Phụ lục
${title}
(Kèm theo Kế hoạch số /KH-UBND của UBND xã An Bình)

TT\tChỉ tiêu\tĐơn vị tính\tMục tiêu năm 2026
${listed.map((row, index) => `${index + 1}\t${row}`).join('\n')}`

const replaced = (list: readonly string[], from: string, to: string): readonly string[] =>
  list.map((item) => item.replace(from, to))
const more = '100% thôn, xóm phủ sóng truyền thanh thông minh'

ruleTester(targetAgainstAnnex, {
  valid: {
    'all in both': withAnnex(said, rows),
    'in another order': withAnnex(said, rows.toReversed()),
    'other words for one row': withAnnex(said, replaced(rows, 'Hộ kinh doanh sử dụng', 'Tỷ lệ hộ kinh doanh có dùng')),
    'one base is not named': withAnnex(replaced(said, 'chữ ký số', 'chữ ký số trên địa bàn xã'), rows),
    'no annex': plan({ body: `II. MỤC TIÊU\n\n${said.join('; ')}.` }),
    'an annex of other figures throughout, say the province’s': withAnnex(
      said,
      ['≥80', '>70', '100', '90'].reduce<readonly string[]>(
        (list, figure) => replaced(list, `\t${figure}`, '\t55'),
        rows,
      ),
    ),
    'an annex of other things': withAnnex([more, '70% rác thải được thu gom', '95% trẻ em được tiêm chủng'], rows),
  },
  invalid: {
    'another figure': {
      text: withAnnex(said, replaced(rows, '>70', '>75')),
      findings: [
        {
          messageId: 'value',
          severity: 'warning',
          data: { stated: 'trên 70%', listed: '>75%' },
          expected: '70',
          actual: '75',
          unit: '%',
        },
      ],
    },
    'another base': {
      text: withAnnex(
        [...said, 'tỷ lệ phủ sóng 5G trên địa bàn xã đạt trên 95%'],
        [...rows, 'Tỷ lệ phủ sóng 5G trên dân số\t%\t>95'],
      ),
      findings: [{ messageId: 'base', severity: 'warning', expected: null, actual: null }],
    },
    'missing in the annex': {
      text: withAnnex([...said, more], rows),
      findings: [{ messageId: 'missing', severity: 'warning', data: { figure: '100%' }, expected: null }],
    },
    'missing in an annex of main targets': {
      text: withAnnex([...said, more], rows, 'MỘT SỐ CHỈ TIÊU CHỦ YẾU'),
      findings: [{ messageId: 'missing', severity: 'info' }],
    },
    'the annex has one more': {
      text: withAnnex(said, [...rows, 'Số thôn, xóm phủ sóng truyền thanh thông minh\t%\t100']),
      findings: [{ messageId: 'extra', severity: 'info', data: { figure: '100%' } }],
    },
  },
})
