import { describe, expect, it } from 'vitest'
import type { TaskDraft } from '../../src/model/draft.ts'
import { startCpuTime } from '../kit/cpu-time.ts'
import { tasksOf } from '../kit/extracted.ts'

const opening = `KẾ HOẠCH
Chuyển đổi số năm 2026
Căn cứ Luật Tổ chức chính quyền địa phương;
`
type Want = Partial<TaskDraft>
const due = (text: string, from: string | null, to: string | null) => ({ text, from, to })

/** One sentence under "II. NHIỆM VỤ", one task. */
const orders: readonly (readonly [string, Want])[] = [
  [
    'Công an phường phối hợp Phòng Văn hóa - Xã hội rà soát camera an ninh; thời gian: tháng 6 năm 2026.',
    { name: 'Rà soát camera an ninh', lead: ['Công an phường'], support: ['Phòng Văn hóa - Xã hội'] },
  ],
  [
    'Văn phòng HĐND và UBND xã phối hợp với Trung tâm Phục vụ hành chính công nâng tỷ lệ hồ sơ toàn trình.',
    {
      name: 'Nâng tỷ lệ hồ sơ toàn trình',
      lead: ['Văn phòng HĐND và UBND xã'],
      support: ['Trung tâm Phục vụ hành chính công'],
    },
  ],
  [
    'Trưởng Công an phường chủ trì, Trưởng các phòng chuyên môn phối hợp làm sạch dữ liệu (thường xuyên).',
    { name: 'Làm sạch dữ liệu', lead: ['Trưởng Công an phường'], support: ['Trưởng các phòng chuyên môn'] },
  ],
  [
    'Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Phòng Kinh tế, Công an xã và các đơn vị liên quan xây dựng kế hoạch tập huấn; hoàn thành trước ngày 30/6/2026.',
    {
      name: 'Xây dựng kế hoạch tập huấn',
      lead: ['Phòng Văn hóa - Xã hội'],
      support: ['Phòng Kinh tế', 'Công an xã', 'các đơn vị liên quan'],
      due: due('trước ngày 30/6/2026', null, '2026-06-29'),
    },
  ],
  [
    'Giao Văn phòng HĐND và UBND chủ trì tham mưu ban hành quy chế, hoàn thành trong quý II/2026.',
    { lead: ['Văn phòng HĐND và UBND'], support: [], due: due('quý II/2026', '2026-04-01', '2026-06-30') },
  ],
  [
    'UBND xã giao Phòng Kinh tế rà soát các sản phẩm OCOP, hoàn thành trong tháng 9.',
    { name: 'Rà soát các sản phẩm OCOP', lead: ['Phòng Kinh tế'], due: due('tháng 9', '2026-09-01', '2026-09-30') },
  ],
  [
    'Giao Phòng Kinh tế, Hạ tầng và Đô thị phối hợp với các doanh nghiệp viễn thông phủ sóng 5G; thời gian hoàn thành: Quý IV.',
    { lead: ['Phòng Kinh tế, Hạ tầng và Đô thị'], due: due('Quý IV', '2026-10-01', '2026-12-31') },
  ],
  [
    'Phòng Văn hóa - Xã hội chủ trì, phối hợp với Đoàn Thanh niên tổ chức cuộc thi tìm hiểu chuyển đổi số.',
    {
      name: 'Tổ chức cuộc thi tìm hiểu chuyển đổi số',
      lead: ['Phòng Văn hóa - Xã hội'],
      support: ['Đoàn Thanh niên'],
      due: null,
      field: 'cds',
    },
  ],
  [
    'Phân công Công an xã chủ trì, phối hợp chặt chẽ với Tổ công nghệ số cộng đồng hướng dẫn người dân cài đặt VNeID.',
    { lead: ['Công an xã'], support: ['Tổ công nghệ số cộng đồng'], name: 'Hướng dẫn người dân cài đặt VNeID' },
  ],
  [
    'Chủ tịch UBND phường giao Trung tâm Phục vụ hành chính công niêm yết công khai thủ tục hành chính trước ngày 15 tháng 3 năm 2026.',
    {
      lead: ['Trung tâm Phục vụ hành chính công'],
      name: 'Niêm yết công khai thủ tục hành chính',
      due: due('trước ngày 15 tháng 3 năm 2026', null, '2026-03-14'),
    },
  ],
  [
    'Giao cho Trạm Y tế cập nhật hồ sơ sức khỏe điện tử; thực hiện thường xuyên.',
    { lead: ['Trạm Y tế'], due: due('thường xuyên', null, null) },
  ],
  [
    'Giao Phòng Kinh tế chủ trì, phối hợp cùng Văn phòng HĐND và UBND lập dự toán kinh phí 150 triệu đồng mua sắm máy quét.',
    { lead: ['Phòng Kinh tế'], support: ['Văn phòng HĐND và UBND'], budget: '150000000' },
  ],
  [
    'Giao các trường học trên địa bàn triển khai học bạ số, hoàn thành chậm nhất ngày 31/8/2026.',
    { lead: ['các trường học trên địa bàn'], due: due('chậm nhất ngày 31/8/2026', null, '2026-08-31') },
  ],
  [
    '- Giao Hội Nông dân vận động hội viên bán hàng trên sàn thương mại điện tử.',
    { lead: ['Hội Nông dân'], name: 'Vận động hội viên bán hàng trên sàn thương mại điện tử' },
  ],
  [
    '3. Giao Phòng Văn hóa - Xã hội và Phòng Kinh tế tham mưu kế hoạch đổi mới sáng tạo.',
    { lead: ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế'], field: 'dmst' },
  ],
  [
    'Yêu cầu Công an phường chủ trì bảo đảm an ninh mạng trong các kỳ họp.',
    { lead: ['Công an phường'], field: 'attt', name: 'Bảo đảm an ninh mạng trong các kỳ họp' },
  ],
  [
    'Văn phòng Đảng ủy chủ trì, phối hợp với Ban Xây dựng Đảng và Ủy ban Kiểm tra số hóa hồ sơ đảng viên (hoàn thành trong quý III/2026).',
    {
      lead: ['Văn phòng Đảng ủy'],
      support: ['Ban Xây dựng Đảng', 'Ủy ban Kiểm tra'],
      name: 'Số hóa hồ sơ đảng viên',
      due: due('quý III/2026', '2026-07-01', '2026-09-30'),
    },
  ],
  [
    'Đề nghị Ủy ban MTTQ Việt Nam xã chủ trì giám sát việc thực hiện Kế hoạch.',
    { lead: ['Ủy ban MTTQ Việt Nam xã'], name: 'Giám sát việc thực hiện Kế hoạch' },
  ],
  [
    'Giao công chức Văn hóa - Xã hội báo cáo kết quả định kỳ hằng quý.',
    { lead: ['công chức Văn hóa - Xã hội'], due: due('định kỳ hằng quý', null, null) },
  ],
  ['Phòng Kinh tế là cơ quan đầu mối, chủ trì tổng hợp nhu cầu vốn.', { lead: ['Phòng Kinh tế'] }],
  [
    'Giao Ban Quản lý dự án lập hồ sơ đầu tư trạm BTS, hoàn thành trước 30/9/2026.',
    { lead: ['Ban Quản lý dự án'], name: 'Lập hồ sơ đầu tư trạm BTS', due: due('trước 30/9/2026', null, '2026-09-29') },
  ],
  ['Giao VNPT và Viettel nâng cấp đường truyền.', { lead: ['VNPT', 'Viettel'], name: 'Nâng cấp đường truyền' }],
  [
    'Giao Tổ công nghệ số cộng đồng các thôn hướng dẫn người dân nộp hồ sơ trực tuyến trong tháng 10/2026.',
    { lead: ['Tổ công nghệ số cộng đồng các thôn'], due: due('tháng 10/2026', '2026-10-01', '2026-10-31') },
  ],
]

/** A description whose parts are labelled, one task. */
const labelled: readonly (readonly [string, Want])[] = [
  [
    '- Xây dựng chuyên mục chuyển đổi số (Chủ trì: Phòng Văn hóa - Xã hội; Phối hợp: Công an xã; Thời gian: Quý II/2026).',
    {
      name: 'Xây dựng chuyên mục chuyển đổi số',
      lead: ['Phòng Văn hóa - Xã hội'],
      support: ['Công an xã'],
      due: due('Quý II/2026', '2026-04-01', '2026-06-30'),
    },
  ],
  [
    'Lắp đặt wifi công cộng. Cơ quan chủ trì: Phòng Kinh tế. Thời gian hoàn thành: tháng 6/2026.',
    { name: 'Lắp đặt wifi công cộng', lead: ['Phòng Kinh tế'], due: due('tháng 6/2026', '2026-06-01', '2026-06-30') },
  ],
  [
    `Rà soát hạ tầng mạng của các thôn.
Bộ phận tham mưu: Phòng Kinh tế.
Thời gian: Quý I.`,
    {
      name: 'Rà soát hạ tầng mạng của các thôn',
      lead: ['Phòng Kinh tế'],
      due: due('Quý I', '2026-01-01', '2026-03-31'),
    },
  ],
  [
    `- Nâng cấp phòng họp trực tuyến.
+ Đơn vị chủ trì: Văn phòng HĐND và UBND;
+ Đơn vị phối hợp: Phòng Văn hóa - Xã hội; Công an;
+ Thời gian thực hiện: Năm 2026;
+ Kinh phí: 200 triệu đồng;
+ Nguồn kinh phí: Ngân sách xã;
+ Sản phẩm: Phòng họp đạt chuẩn.`,
    {
      name: 'Nâng cấp phòng họp trực tuyến',
      lead: ['Văn phòng HĐND và UBND'],
      support: ['Phòng Văn hóa - Xã hội', 'Công an'],
      due: due('Năm 2026', '2026-01-01', '2026-12-31'),
      budget: '200000000',
      fundingSource: 'Ngân sách xã',
      product: 'Phòng họp đạt chuẩn',
    },
  ],
  [
    'Tổ chức Ngày hội công nghệ số (đơn vị thực hiện: Đoàn Thanh niên; thời gian thực hiện: tháng 10).',
    { lead: ['Đoàn Thanh niên'], due: due('tháng 10', '2026-10-01', '2026-10-31') },
  ],
  [
    `Tên nhiệm vụ: Thí điểm mô hình thôn thông minh
Đơn vị thực hiện: Phòng Văn hóa - Xã hội
Kinh phí dự kiến: 300.000.000 đồng`,
    { name: 'Thí điểm mô hình thôn thông minh', lead: ['Phòng Văn hóa - Xã hội'], budget: '300000000' },
  ],
  [
    'Hoàn thiện cơ sở dữ liệu đất đai; cơ quan chủ trì: Phòng Kinh tế; cơ quan phối hợp: các thôn, tổ dân phố; thời hạn: trước ngày 01/12/2026.',
    {
      name: 'Hoàn thiện cơ sở dữ liệu đất đai',
      lead: ['Phòng Kinh tế'],
      support: ['các thôn, tổ dân phố'],
      due: due('trước ngày 01/12/2026', null, '2026-11-30'),
    },
  ],
  [
    `a) Xây dựng quy chế vận hành hệ thống
- Phụ trách: Văn phòng HĐND và UBND
- Hoàn thành: Quý III`,
    {
      name: 'Xây dựng quy chế vận hành hệ thống',
      lead: ['Văn phòng HĐND và UBND'],
      due: due('Quý III', '2026-07-01', '2026-09-30'),
    },
  ],
]

/** Under "III. TỔ CHỨC THỰC HIỆN": bodies with their work. */
const organised: readonly (readonly [string, readonly Want[]])[] = [
  [
    `1. Phòng Văn hóa - Xã hội
- Chủ trì, phối hợp với Văn phòng HĐND và UBND theo dõi, đôn đốc thực hiện Kế hoạch.
- Tổng hợp báo cáo gửi UBND tỉnh trước ngày 15/12/2026.
2. Công an xã
- Bảo đảm an toàn thông tin mạng.`,
    [
      {
        lead: ['Phòng Văn hóa - Xã hội'],
        support: ['Văn phòng HĐND và UBND'],
        name: 'Theo dõi, đôn đốc thực hiện Kế hoạch',
      },
      { lead: ['Phòng Văn hóa - Xã hội'], due: due('trước ngày 15/12/2026', null, '2026-12-14') },
      { lead: ['Công an xã'], name: 'Bảo đảm an toàn thông tin mạng', field: 'attt' },
    ],
  ],
  [
    `1. Phòng Kinh tế: tham mưu bố trí kinh phí thực hiện Kế hoạch.
2. Trạm Y tế: cập nhật hồ sơ sức khỏe điện tử.`,
    [
      { lead: ['Phòng Kinh tế'], name: 'Tham mưu bố trí kinh phí thực hiện Kế hoạch' },
      { lead: ['Trạm Y tế'], name: 'Cập nhật hồ sơ sức khỏe điện tử' },
    ],
  ],
  [
    `- Các thôn, tổ dân phố có trách nhiệm tuyên truyền đến từng hộ dân.
- Đề nghị Đoàn Thanh niên phát động phong trào Bình dân học vụ số.`,
    [
      { lead: ['Các thôn, tổ dân phố'], name: 'Tuyên truyền đến từng hộ dân' },
      { lead: ['Đoàn Thanh niên'], name: 'Phát động phong trào Bình dân học vụ số' },
    ],
  ],
  [
    `1. Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội
Phối hợp tuyên truyền, vận động đoàn viên, hội viên tham gia.
2. Trung tâm Dịch vụ tổng hợp
Tuyên truyền trên hệ thống truyền thanh thông minh.`,
    [
      { lead: ['Ủy ban MTTQ Việt Nam xã', 'các tổ chức chính trị - xã hội'] },
      { lead: ['Trung tâm Dịch vụ tổng hợp'], name: 'Tuyên truyền trên hệ thống truyền thanh thông minh' },
    ],
  ],
]

const none: readonly string[] = [
  'UBND xã đã giao Phòng Văn hóa - Xã hội chủ trì tham mưu công tác chuyển đổi số.',
  'Năm 2025, Phòng Kinh tế đã phối hợp với Công an xã kiểm tra 12 cơ sở.',
  'Kết quả thực hiện dự toán được giao đạt 98%.',
  'TÌNH HÌNH GIẢI NGÂN\nĐơn vị: Triệu đồng',
  'Tăng cường giao dịch điện tử và thanh toán không dùng tiền mặt.',
  'Phát triển hạ tầng giao thông nông thôn.',
  'Hạ tầng số được đầu tư đồng bộ.',
  'Tổ chức tập huấn cho cán bộ, công chức.',
  'Xây dựng chính quyền số gắn với cải cách hành chính.',
  'Phòng Văn hóa - Xã hội hiện có 8 công chức.',
  'Công an xã là lực lượng nòng cốt.',
  'Đề nghị UBND tỉnh xem xét, hỗ trợ kinh phí.',
  'Đề nghị Sở Khoa học và Công nghệ hướng dẫn cụ thể về định mức.',
  'Đơn vị: triệu đồng.',
  'Thời gian: 8 giờ 00, ngày 15/3/2026. Địa điểm: Hội trường UBND xã.',
  'Mục tiêu: 100% hồ sơ được số hóa.',
  'Tỷ lệ giao hồ sơ đúng hạn đạt 99%.',
  'Chủ trì: ……; Phối hợp: ……; Thời gian: ……',
  'Giao ban định kỳ hằng tháng giữa các phòng.',
  'Văn bản số 12/UBND-VX giao chỉ tiêu kế hoạch năm 2026.',
  'Chỉ tiêu giao năm 2026 là 90%.',
  'Các phòng, ban, ngành đã được trang bị máy tính.',
  'Ban Chỉ đạo họp định kỳ.',
  'UBND xã Đại Thành kính đề nghị Sở Khoa học và Công nghệ xem xét, tổng hợp.',
]

/** What stands under "Tổ chức thực hiện" in every document, and two orders that only begin alike. */
const formulas: readonly (readonly [text: string, ...names: readonly string[]])[] = [
  ['1. Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết này theo đúng quy định của pháp luật.'],
  ['Văn phòng HĐND và UBND, Phòng Kinh tế chịu trách nhiệm thi hành Quyết định này.'],
  ['Giao Phòng Kinh tế triển khai thực hiện các nội dung của Kế hoạch này có hiệu quả.'],
  ['Giao Văn phòng chủ trì, phối hợp với các đơn vị số hóa tài liệu lưu trữ.', 'Số hóa tài liệu lưu trữ'],
  ['Phòng Văn hóa - Xã hội: tham mưu báo cáo kết quả định kỳ hằng quý.', 'Tham mưu báo cáo kết quả'],
  ['Phòng Kinh tế: Là cơ quan thường trực; chủ trì xây dựng kế hoạch chi tiết.', 'Xây dựng kế hoạch chi tiết'],
  ['Phòng Kinh tế (đ/c Hà phụ trách): rà soát danh mục.', 'Rà soát danh mục'],
  ['Giao Phòng Kinh tế triển khai thực hiện Đề án 06.', 'Triển khai thực hiện Đề án 06'],
  ['Giao Công an xã thực hiện chiến dịch làm sạch dữ liệu.', 'Thực hiện chiến dịch làm sạch dữ liệu'],
]

describe('tasks of prose', () => {
  it.each(orders)('order: %s', (sentence, want) => {
    const found = tasksOf(`${opening}II. NHIỆM VỤ\n${sentence}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ source: 'prose', ...want })
  })

  it.each(labelled)('labelled: %s', (text, want) => {
    const found = tasksOf(`${opening}II. NHIỆM VỤ\n${text}\n`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ source: 'prose', ...want })
  })

  it.each(organised)('organised: %s', (text, want) => {
    const found = tasksOf(`${opening}III. TỔ CHỨC THỰC HIỆN\n${text}\n`)
    expect(found).toHaveLength(want.length)
    expect(found).toMatchObject(want)
  })

  it.each(none)('none: %s', (sentence) => {
    expect(tasksOf(`${opening}II. NHIỆM VỤ VÀ GIẢI PHÁP\n${sentence}\n`)).toEqual([])
  })

  it('reads a letter that orders', () => {
    const letter = `
Thực hiện Công văn số 8899/UBND-CĐS ngày 25/9/2026 của UBND thành phố, UBND phường yêu cầu:
1. Phòng Văn hóa - Xã hội
Rà soát 19 chỉ tiêu được giao.
2. Công an phường: kích hoạt 1.200 tài khoản định danh.
Nơi nhận:
- CT, các PCT UBND phường;
- Lưu: VT.
Tôn Nữ Minh Châu
`
    expect(tasksOf(letter).map(({ lead, name }) => [...lead, name])).toEqual([
      ['Phòng Văn hóa - Xã hội', 'Rà soát 19 chỉ tiêu được giao'],
      ['Công an phường', 'Kích hoạt 1.200 tài khoản định danh'],
    ])
  })

  it.each(formulas)('formula: %s', (text, ...names) => {
    expect(tasksOf(`${opening}III. TỔ CHỨC THỰC HIỆN\n${text}\n`).map(({ name }) => name)).toEqual(names)
  })

  it('reads several orders of one paragraph', () => {
    const found = tasksOf(
      `${opening}II. NHIỆM VỤ\nGiao Phòng Kinh tế lập danh mục; giao Công an xã kiểm tra hệ thống camera. Giao Trạm Y tế cập nhật dữ liệu.\n`,
    )
    expect(found.map(({ lead }) => lead)).toEqual([['Phòng Kinh tế'], ['Công an xã'], ['Trạm Y tế']])
  })

  it('stays linear on a long line', () => {
    const milliseconds = startCpuTime()
    tasksOf(`${opening}II. NHIỆM VỤ\n${'Giao Phòng Kinh tế phối hợp với '.repeat(5_000)}\n`)
    tasksOf(`${opening}II. NHIỆM VỤ\n${'thời gian: , '.repeat(12_000)}\n`)
    expect(milliseconds()).toBeLessThan(4000)
  })
})
