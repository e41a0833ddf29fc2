import { describe, expect, it } from 'vitest'
import type { TaskDraft } from '../../src/model/draft.ts'
import { tasksOf } from '../kit/extracted.ts'

const opening = `BÁO CÁO
Đề xuất nhiệm vụ năm 2026
Căn cứ Luật Ngân sách nhà nước;
I. ĐỀ XUẤT
Chi tiết tại phụ lục.
`

const dossiers: readonly { readonly name: string; readonly text: string; readonly want: Partial<TaskDraft> }[] = [
  {
    name: 'with a head row and the name above',
    text: `Phụ lục II
HỒ SƠ NHIỆM VỤ
Nhiệm vụ 2: Hỗ trợ sản phẩm OCOP lên sàn
Tiêu chí\tNội dung chi tiết
Cơ sở pháp lý\tNghị quyết số 57-NQ/TW
Quy mô và Sản phẩm dự kiến\t05 sản phẩm có mã truy xuất
Thời gian thực hiện\tNăm 2026
Tổng mức kinh phí dự kiến và phân khai kinh phí từng năm\t234 triệu đồng (chi thường xuyên)
Nguồn kinh phí\tNgân sách phường`,
    want: {
      no: '2',
      name: 'Hỗ trợ sản phẩm OCOP lên sàn',
      product: '05 sản phẩm có mã truy xuất',
      due: { text: 'Năm 2026', from: '2026-01-01', to: '2026-12-31' },
      budget: '234000000',
      fundingSource: 'Ngân sách phường',
      source: 'dossier',
    },
  },
  {
    name: 'without head row, name in a row',
    text: `Tên nhiệm vụ\tSố hóa tài liệu lưu trữ
Đơn vị chủ trì\tVăn phòng HĐND và UBND
Đơn vị phối hợp\tPhòng Văn hóa - Xã hội, các thôn
Thời gian thực hiện\tTừ tháng 3 đến tháng 9/2026
Dự kiến kinh phí\t1.250.000.000 đồng
Nguồn vốn\tNgân sách tỉnh`,
    want: {
      name: 'Số hóa tài liệu lưu trữ',
      lead: ['Văn phòng HĐND và UBND'],
      support: ['Phòng Văn hóa - Xã hội', 'các thôn'],
      due: { text: 'Từ tháng 3 đến tháng 9/2026', from: '2026-03-01', to: '2026-09-30' },
      budget: '1250000000',
      fundingSource: 'Ngân sách tỉnh',
      field: 'cds',
    },
  },
  {
    name: 'with numbered rows',
    text: `1\tTên dự án\tXây dựng phòng họp không giấy
2\tCơ quan chủ trì thực hiện\tVăn phòng HĐND và UBND
3\tMục tiêu\tGiảm giấy tờ
4\tThời gian\tQuý II/2026
5\tTổng kinh phí\t0,5 tỷ đồng
6\tSản phẩm đầu ra\tHệ thống vận hành`,
    want: {
      name: 'Xây dựng phòng họp không giấy',
      lead: ['Văn phòng HĐND và UBND'],
      due: { text: 'Quý II/2026', from: '2026-04-01', to: '2026-06-30' },
      budget: '500000000',
      product: 'Hệ thống vận hành',
    },
  },
  {
    name: 'with labels that end in colons',
    text: `Tên đề tài:\tTrồng nấm bằng công nghệ cao
Tổ chức chủ trì:\tHợp tác xã Nấm Xanh
Thời gian thực hiện:\t24 tháng (từ tháng 01/2026 đến tháng 12/2027)
Nhu cầu kinh phí:\t850 triệu đồng
Nguồn kinh phí thực hiện:\tNgân sách sự nghiệp khoa học`,
    want: {
      name: 'Trồng nấm bằng công nghệ cao',
      lead: ['Hợp tác xã Nấm Xanh'],
      due: { text: '24 tháng (từ tháng 01/2026 đến tháng 12/2027)', from: '2026-01-01', to: '2027-12-31' },
      budget: '850000000',
      field: 'khcn',
    },
  },
]

describe('tasks of dossiers', () => {
  it.each(dossiers)('$name', ({ text, want }) => {
    const found = tasksOf(`${opening}${text}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(want)
  })

  it('finds none in an empty form', () => {
    expect(
      tasksOf(`${opening}Nhiệm vụ 1: …
Tiêu chí\tNội dung chi tiết
Thời gian thực hiện\t……
Sản phẩm\t[ghi sản phẩm]
Kinh phí\t____
Nguồn kinh phí\t
`),
    ).toEqual([])
  })

  it('finds none in a table of two columns about other things', () => {
    expect(tasksOf(`${opening}Chỉ số\tGiá trị\nDân số\t12.000\nSố thôn\t9\nDiện tích\t45 km2\n`)).toEqual([])
  })
})
