import { fundingMismatch } from '../../rules/funding-mismatch.ts'
import { ruleTester } from '../kit/rule-tester.ts'

interface Item {
  readonly table: string
  readonly dossier: string
  readonly amount?: string
}

/** A budget table and the dossier of its first task. */
const report = ({ table, dossier, amount = '150' }: Item): string =>
  `II. DỰ TOÁN NĂM 2026

Đơn vị: triệu đồng

STT\tTên nhiệm vụ\tTổng dự toán\tNguồn ngân sách đề xuất
1\tNhiệm vụ khoa học, công nghệ\t${amount}\t${table}
2\tNhiệm vụ đổi mới sáng tạo\t234\tNS xã
\tTổng cộng\t384\t

PHỤ LỤC II: HỒ SƠ THUYẾT MINH TỪNG NHIỆM VỤ

Nhiệm vụ 1: Thực hiện nhiệm vụ khoa học, công nghệ

Tiêu chí\tNội dung chi tiết
Cơ sở pháp lý\tNghị quyết số 57-NQ/TW
Quy mô và sản phẩm dự kiến\tTổ chức hội nghị tuyên truyền
Thời gian thực hiện\tNăm 2026
Tổng mức kinh phí\t150 triệu đồng
Nguồn kinh phí\t${dossier}`

const bySources = (province: string, commune: string): string =>
  `${report({ table: 'NS xã', dossier: 'Ngân sách xã' }).split('PHỤ LỤC II')[0]}Phụ lục I
BIỂU KINH PHÍ NĂM 2026

Đơn vị: triệu đồng

STT\tNội dung\tTổng\tNgân sách cấp tỉnh\tNgân sách cấp xã
1\tNhiệm vụ khoa học, công nghệ\t150\t${province}\t${commune}
2\tNhiệm vụ đổi mới sáng tạo\t234\t\t234
\tTổng cộng\t384\t\t384`

ruleTester(fundingMismatch, {
  valid: {
    'other words for one level': report({ table: 'NS xã', dossier: 'Ngân sách cấp xã' }),
    'two levels in other order': report({ table: 'NS tỉnh/xã', dossier: 'Ngân sách xã và ngân sách tỉnh' }),
    'an umbrella agrees with anything': report({ table: 'NS xã', dossier: 'Ngân sách địa phương' }),
    'the State’s budget at large': report({ table: 'Ngân sách nhà nước', dossier: 'Ngân sách tỉnh' }),
    'another item of another amount': report({ table: 'NS tỉnh', dossier: 'Ngân sách xã', amount: '160' }),
    'columns as in the text': bySources('', '150'),
    'society is no commune': report({ table: 'Xã hội hóa', dossier: 'Nguồn xã hội hoá' }),
  },
  invalid: {
    'one level more in the dossier': {
      text: report({ table: 'NS xã', dossier: 'Ngân sách tỉnh và xã' }),
      findings: [{ messageId: 'sources', severity: 'warning', expected: null, actual: null }],
    },
    'commune against province': {
      text: report({ table: 'Ngân sách cấp tỉnh', dossier: 'Ngân sách xã' }),
      findings: [{ messageId: 'sources' }],
    },
    'the column of another source': {
      text: bySources('150', ''),
      findings: [{ messageId: 'sources', data: { sources: '“NS xã”, “Ngân sách cấp tỉnh”' } }],
    },
  },
})
