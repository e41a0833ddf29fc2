import { describe, expect, it } from 'vitest'
import type { TaskDraft } from '../../src/model/draft.ts'
import { tasksOf } from '../kit/extracted.ts'

const opening = `KẾ HOẠCH
Chuyển đổi số năm 2026
Căn cứ Luật Tổ chức chính quyền địa phương;
I. NHIỆM VỤ
`
const quarter = (number: 1 | 2 | 3 | 4, year = 2026) =>
  [
    { from: `${year}-01-01`, to: `${year}-03-31` },
    { from: `${year}-04-01`, to: `${year}-06-30` },
    { from: `${year}-07-01`, to: `${year}-09-30` },
    { from: `${year}-10-01`, to: `${year}-12-31` },
  ][number - 1]!

interface Case {
  readonly name: string
  readonly text: string
  readonly want: readonly Partial<TaskDraft>[]
}

const templates: readonly Case[] = [
  {
    name: 'groups with the sum of their rows',
    text: `STT\tNội dung\tChủ trì\tHoàn thành\tKinh phí (triệu đồng)
I\tHẠ TẦNG SỐ\t\t\t410
1\tCamera an ninh\tCông an xã\tQuý III\t410
II\tKỸ NĂNG SỐ\t\t\t50
1\tTập huấn\tPhòng Kinh tế\tTháng 5\t50`,
    want: [
      { no: '1', group: 'HẠ TẦNG SỐ', budget: '410000000' },
      { no: '1', group: 'KỸ NĂNG SỐ', name: 'Tập huấn' },
    ],
  },
  {
    name: 'lead, support, time',
    text: `STT\tTên nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện
1\tNâng cấp trang thông tin điện tử\tVăn phòng HĐND và UBND\tPhòng Văn hóa - Xã hội\tQuý II
2\tTập huấn kỹ năng số\tPhòng Văn hóa - Xã hội\tCác thôn; Đoàn Thanh niên\tQuý III/2026`,
    want: [
      {
        no: '1',
        name: 'Nâng cấp trang thông tin điện tử',
        lead: ['Văn phòng HĐND và UBND'],
        support: ['Phòng Văn hóa - Xã hội'],
        due: { text: 'Quý II', ...quarter(2) },
        field: 'cds',
        source: 'table',
      },
      { no: '2', support: ['Các thôn', 'Đoàn Thanh niên'], due: { text: 'Quý III/2026', ...quarter(3) } },
    ],
  },
  {
    name: 'two header levels',
    text: `TT\tNội dung công việc\tPhân công thực hiện\t\tThời hạn hoàn thành\tSản phẩm
\t\tChủ trì\tPhối hợp\t\t
1\tBan hành kế hoạch\tPhòng VHXH\tPhòng Kinh tế\tTrước ngày 15/01/2026\tKế hoạch của UBND xã
2\tKhảo sát hạ tầng\tPhòng Kinh tế\tCông an xã\tTháng 3/2026\tBáo cáo`,
    want: [
      {
        no: '1',
        lead: ['Phòng VHXH'],
        support: ['Phòng Kinh tế'],
        due: { text: 'Trước ngày 15/01/2026', from: null, to: '2026-01-14' },
        product: 'Kế hoạch của UBND xã',
      },
      { no: '2', lead: ['Phòng Kinh tế'], due: { text: 'Tháng 3/2026', from: '2026-03-01', to: '2026-03-31' } },
    ],
  },
  {
    name: 'groups by Roman numerals',
    text: `TT\tNhiệm vụ\tĐơn vị thực hiện\tTiến độ
I\tPhát triển hạ tầng số\t\t
1\tPhủ sóng wifi nhà văn hóa\tPhòng Kinh tế\tQuý I
2\tNâng cấp mạng LAN\tVăn phòng HĐND và UBND\tQuý IV
II\tĐổi mới sáng tạo\t\t
3\tTổ chức cuộc thi ý tưởng\tĐoàn xã\tTháng 9`,
    want: [
      { no: '1', group: 'Phát triển hạ tầng số', name: 'Phủ sóng wifi nhà văn hóa', field: 'cds' },
      { no: '2', group: 'Phát triển hạ tầng số', due: { text: 'Quý IV', ...quarter(4) } },
      {
        no: '3',
        group: 'Đổi mới sáng tạo',
        field: 'dmst',
        due: { text: 'Tháng 9', from: '2026-09-01', to: '2026-09-30' },
      },
    ],
  },
  {
    name: 'money and its source, with a total',
    text: `Đơn vị tính: triệu đồng
STT\tNội dung\tĐơn vị chủ trì\tThời gian\tKinh phí\tNguồn kinh phí
1\tMua máy quét\tTrung tâm Phục vụ hành chính công\tQuý II\t120\tNgân sách xã
2\tThuê đường truyền\tVăn phòng HĐND và UBND\tCả năm 2026\t35,5\tNgân sách xã
\tTổng cộng\t\t\t155,5\t`,
    want: [
      { no: '1', budget: '120000000', fundingSource: 'Ngân sách xã', lead: ['Trung tâm Phục vụ hành chính công'] },
      { no: '2', budget: '35500000', due: { text: 'Cả năm 2026', from: '2026-01-01', to: '2026-12-31' } },
    ],
  },
  {
    name: 'one column for both roles',
    text: `STT\tNhiệm vụ\tCơ quan chủ trì, phối hợp\tThời gian hoàn thành
1\tSố hóa hồ sơ đất đai\tPhòng Kinh tế chủ trì; Công an xã, các thôn phối hợp\tQuý III
2\tTuyên truyền trên loa\tChủ trì: Phòng Văn hóa - Xã hội; phối hợp: Đoàn Thanh niên, Hội Phụ nữ\tQuý IV`,
    want: [
      { lead: ['Phòng Kinh tế'], support: ['Công an xã', 'các thôn'] },
      { lead: ['Phòng Văn hóa - Xã hội'], support: ['Đoàn Thanh niên', 'Hội Phụ nữ'] },
    ],
  },
  {
    name: 'numbers in the name cell',
    text: `Nội dung nhiệm vụ\tBộ phận tham mưu\tThời gian
1. Xây dựng quy chế\tPhòng Văn hóa - Xã hội\tQuý I
2. Rà soát thủ tục\tTrung tâm Phục vụ hành chính công\tThường xuyên`,
    want: [
      { no: '1', name: 'Xây dựng quy chế', lead: ['Phòng Văn hóa - Xã hội'] },
      { no: '2', name: 'Rà soát thủ tục', due: { text: 'Thường xuyên', from: null, to: null } },
    ],
  },
  {
    name: 'begin and end in two columns',
    text: `STT\tCông việc\tThời gian thực hiện\t\tNgười phụ trách
\t\tBắt đầu\tKết thúc\t
1\tCài đặt phần mềm\t01/3/2026\t30/4/2026\tÔng Nguyễn Văn A`,
    want: [
      {
        no: '1',
        lead: ['Ông Nguyễn Văn A'],
        due: { text: '01/3/2026 - 30/4/2026', from: '2026-03-01', to: '2026-04-30' },
      },
    ],
  },
  {
    name: 'marks below quarters',
    text: `STT\tNội dung hoạt động\tĐơn vị thực hiện\tThời gian thực hiện\t\t\t
\t\t\tQuý I\tQuý II\tQuý III\tQuý IV
1\tRa quân Tổ công nghệ số\tĐoàn Thanh niên\t\tx\t\t
2\tTổng kết phong trào\tPhòng Văn hóa - Xã hội\t\t\t\tX`,
    want: [
      { no: '1', due: { text: 'Quý II', ...quarter(2) } },
      { no: '2', due: { text: 'Quý IV', ...quarter(4) } },
    ],
  },
  {
    name: 'a field of its own, year in the caption',
    text: `Bảng 1. Danh mục nhiệm vụ năm 2027
STT\tTên nhiệm vụ\tLĩnh vực\tCơ quan chủ trì\tThời gian
1\tỨng dụng chế phẩm sinh học\tKHCN\tPhòng Kinh tế\tQuý II
2\tMua sắm bàn ghế\tHành chính\tVăn phòng HĐND và UBND\tQuý I`,
    want: [
      { field: 'khcn', due: { text: 'Quý II', ...quarter(2, 2027) } },
      { field: 'other', due: { text: 'Quý I', ...quarter(1, 2027) } },
    ],
  },
  {
    name: 'detail rows by decimals below a heading row',
    text: `STT\tNhiệm vụ, giải pháp\tChủ trì\tPhối hợp\tThời hạn\tKết quả đầu ra
1\tHoàn thiện thể chế\t\t\t\t
1.1\tBan hành quy chế quản lý dữ liệu\tPhòng Văn hóa - Xã hội\tCông an\tTháng 5-6/2026\tQuy chế
1.2\tKiện toàn Ban Chỉ đạo\tVăn phòng HĐND và UBND\tĐảng ủy\tTháng 1/2026\tQuyết định`,
    want: [
      {
        no: '1.1',
        group: 'Hoàn thiện thể chế',
        product: 'Quy chế',
        due: { text: 'Tháng 5-6/2026', from: '2026-05-01', to: '2026-06-30' },
      },
      { no: '1.2', group: 'Hoàn thiện thể chế', product: 'Quyết định' },
    ],
  },
  {
    name: 'Party wording',
    text: `TT\tNội dung công việc\tCơ quan tham mưu\tCơ quan phối hợp\tThời gian trình Ban Thường vụ
1\tNghị quyết chuyên đề về chuyển đổi số\tVăn phòng Đảng ủy\tBan Xây dựng Đảng\tTháng 8/2026`,
    want: [
      {
        no: '1',
        lead: ['Văn phòng Đảng ủy'],
        support: ['Ban Xây dựng Đảng'],
        due: { text: 'Tháng 8/2026', from: '2026-08-01', to: '2026-08-31' },
      },
    ],
  },
  {
    name: 'Markdown pipes',
    text: `| STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành |
| --- | --- | --- | --- |
| 1 | Lắp camera an ninh | Công an xã | Trước 30/6/2026 |
| 2 | Đào tạo nhân lực số | Phòng Văn hóa - Xã hội | 6 tháng cuối năm |`,
    want: [
      { lead: ['Công an xã'], due: { text: 'Trước 30/6/2026', from: null, to: '2026-06-29' } },
      { due: { text: '6 tháng cuối năm', from: '2026-07-01', to: '2026-12-31' } },
    ],
  },
  {
    name: 'a name with the count of what is to be done',
    text: `STT\tNội dung nhiệm vụ\tSố lượng\tĐơn vị thực hiện\tThời gian
1\tTổ chức lớp tập huấn\t02\tPhòng Văn hóa - Xã hội\tQuý II
2\tXây dựng mô hình điểm\t01\tPhòng Kinh tế\tQuý III`,
    want: [{ no: '1' }, { no: '2', lead: ['Phòng Kinh tế'] }],
  },
]

const others: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'indicators with who watches them',
    text: `TT\tChỉ tiêu\tĐơn vị tính\tKết quả\tCơ quan chủ trì theo dõi
1\tTỷ lệ hồ sơ trực tuyến\t%\t90\tTrung tâm Phục vụ hành chính công
2\tSố tổ công nghệ số\tTổ\t12\tPhòng Văn hóa - Xã hội`,
  },
  {
    name: 'indicators whose values stand below "Chỉ tiêu"',
    text: `STT\tTên chỉ tiêu\tĐơn vị tính\tChỉ tiêu\tCơ quan chủ trì theo dõi\tThời gian hoàn thành
1\tTỷ lệ phủ sóng 4G/5G\t%\t100\tPhòng Kinh tế\tQuý IV
2\tSố sáng kiến được công nhận\tSáng kiến\t05\tPhòng Văn hóa - Xã hội\tQuý III`,
  },
  {
    name: 'indicators whose values are words, with who answers for them',
    text: `STT\tMục tiêu\tChỉ tiêu phấn đấu\tĐơn vị chịu trách nhiệm
1\tTổ chức tập huấn kỹ năng số\tTối thiểu 12 lớp\tPhòng Văn hóa - Xã hội
2\tThời gian giải quyết hồ sơ bình quân\tGiảm 20%\tTrung tâm Phục vụ hành chính công`,
  },
  {
    name: 'named tasks with only money',
    text: `Đơn vị: triệu đồng
STT\tTên nhiệm vụ\tKinh phí\tGhi chú
1\tNâng cấp phần mềm\t120\t
2\tĐào tạo\t50\t`,
  },
  {
    name: 'a form left empty',
    text: `STT\tTên nhiệm vụ\tCơ quan chủ trì\tThời gian
1\t……\t……\t……
2\t[ghi tên nhiệm vụ]\t\t
3\t\t\t`,
  },
  {
    name: 'people',
    text: `STT\tHọ và tên\tChức vụ\tSố điện thoại
1\tNguyễn Văn A\tTrưởng phòng\t0912345678`,
  },
]

describe('tasks of tables', () => {
  it.each(templates)('$name', ({ text, want }) => {
    const found = tasksOf(`${opening}${text}\n`)
    expect(found).toHaveLength(want.length)
    expect(found).toMatchObject(want)
  })

  it.each(others)('none of $name', ({ text }) => expect(tasksOf(`${opening}${text}\n`)).toEqual([]))
})
