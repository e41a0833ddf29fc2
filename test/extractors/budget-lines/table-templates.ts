/** Budget tables as communes and provinces lay them out, cells parted by "|", each with what its rows must be read as. */
export interface Template {
  readonly table: string
  /** "level no label = source[@year] amount …", amounts in million đồng, dashes left out. */
  readonly lines: readonly string[]
}

export const templates: Readonly<Record<string, Template>> = {
  'sources below a group head, total on top': {
    table: `Đơn vị tính: triệu đồng
STT|Nội dung chi|Tổng số|NSTW|NS tỉnh|NS xã
|Tổng cộng|1.250,5||250,5|1.000
I|Khoa học và công nghệ|250,5|-|250,5|-
1|Hỗ trợ đề tài cấp cơ sở|250,5||250,5|
II|Chuyển đổi số|1.000|||1.000
1|Mua sắm máy tính|600|||600
2|Tập huấn kỹ năng số|400|||400`,
    lines: [
      '1 Tổng cộng = total 1250.5 province 250.5 commune 1000',
      '1 I Khoa học và công nghệ = total 250.5 province 250.5',
      '2 1 Hỗ trợ đề tài cấp cơ sở = total 250.5 province 250.5',
      '1 II Chuyển đổi số = total 1000 commune 1000',
      '2 1 Mua sắm máy tính = total 600 commune 600',
      '2 2 Tập huấn kỹ năng số = total 400 commune 400',
    ],
  },
  'thousands with commas settled by the sums alone': {
    table: `(ĐVT: triệu đồng)
TT|Nhiệm vụ|Kinh phí
1|Nâng cấp mạng nội bộ|1,250
2|Phần mềm quản lý|1,100
Tổng||2,350`,
    lines: ['1 1 Nâng cấp mạng nội bộ = total 1250', '1 2 Phần mềm quản lý = total 1100', '1 Tổng = total 2350'],
  },
  'rows named by their source, paid out by month and in all': {
    table: `Tình hình giải ngân (triệu đồng)
STT|Nguồn vốn|Dự toán giao|Giải ngân tháng 6|Lũy kế 6 tháng|Tỷ lệ (%)
|TỔNG SỐ|1.450|150|812|56
1|Ngân sách tỉnh|800|90|430|53,75
2|Ngân sách xã|650|60|382|58,8`,
    lines: [
      '1 TỔNG SỐ = total 1450 other 150 other 812',
      '1 1 Ngân sách tỉnh = total 800 other 90 other 430',
      '1 2 Ngân sách xã = total 650 other 60 other 382',
    ],
  },
  'unit of the whole table drawn into the head of its last column': {
    table: `STT|Nội dung chi|NS tỉnh|ĐVT: 1.000 đồng NS xã
1|Số hóa hồ sơ|120.000|80.500
2|Đường truyền|90.000|-`,
    lines: ['1 1 Số hóa hồ sơ = province 120 commune 80.5', '1 2 Đường truyền = province 90'],
  },
  'full đồng with dots': {
    table: `Đơn vị: đồng
TT|Hạng mục|Thành tiền
1|Máy chủ|1.250.000.000
2|Máy trạm|350.500.000
|Cộng|1.600.500.000`,
    lines: ['1 1 Máy chủ = total 1250', '1 2 Máy trạm = total 350.5', '1 Cộng = total 1600.5'],
  },
  'full đồng with commas, as spreadsheets print them': {
    table: `ĐVT: VNĐ
TT|Nội dung|Dự toán năm 2026
A|Chi thường xuyên|150,000,000
1|Duy trì trang thông tin điện tử|50,000,000
2|Tập huấn|100,000,000`,
    lines: [
      '1 A Chi thường xuyên = total@2026 150',
      '2 1 Duy trì trang thông tin điện tử = total@2026 50',
      '2 2 Tập huấn = total@2026 100',
    ],
  },
  'full đồng with spaces': {
    table: `Đơn vị tính: đồng
TT|Nội dung|Số tiền
1|Chữ ký số|12 500 000
2|Máy quét|37 500 000
|Tổng số|50 000 000`,
    lines: ['1 1 Chữ ký số = total 12.5', '1 2 Máy quét = total 37.5', '1 Tổng số = total 50'],
  },
  'thousands of đồng in the caption': {
    table: `Đvt: 1.000 đồng
Số TT|Nội dung|Kinh phí thực hiện
1|Băng rôn, khẩu hiệu|2.500
2|Phóng sự|15.000`,
    lines: ['1 1 Băng rôn, khẩu hiệu = total 2.5', '1 2 Phóng sự = total 15'],
  },
  'tỷ đồng with decimal commas': {
    table: `Đơn vị tính: tỷ đồng
TT|Dự án|Tổng mức đầu tư
1|Trung tâm điều hành|12,355
2|Hạ tầng mạng|0,645
|Tổng cộng|13,000`,
    lines: ['1 1 Trung tâm điều hành = total 12355', '1 2 Hạ tầng mạng = total 645', '1 Tổng cộng = total 13000'],
  },
  'unit in the header cell, total label in the index cell': {
    table: `STT|Tên nhiệm vụ/dự án|Lĩnh vực|Tổng dự toán (triệu VND)|Phân loại|Nguồn ngân sách đề xuất
1|Số hóa hồ sơ|CĐS|150|Chi thường xuyên|NS xã
2|Sáng kiến cải cách|ĐMST|50|Chi thường xuyên|NS xã
TỔNG CỘNG|||200||`,
    lines: ['1 1 Số hóa hồ sơ = total 150', '1 2 Sáng kiến cải cách = total 50', '1 TỔNG CỘNG = total 200'],
  },
  'columns by year': {
    table: `Đơn vị tính: triệu đồng
TT|Nội dung|Tổng cộng|Năm 2026|Năm 2027|Năm 2028
1|Hạ tầng số|600|100|200|300
2|Dữ liệu số|90|30|30|30
|Cộng|690|130|230|330`,
    lines: [
      '1 1 Hạ tầng số = total 600 total@2026 100 total@2027 200 total@2028 300',
      '1 2 Dữ liệu số = total 90 total@2026 30 total@2027 30 total@2028 30',
      '1 Cộng = total 690 total@2026 130 total@2027 230 total@2028 330',
    ],
  },
  'columns by kind of spending': {
    table: `Đơn vị tính: triệu đồng
TT|Nội dung|Tổng số|Chi thường xuyên|Chi đầu tư phát triển
1|Khoa học công nghệ|300|100|200
2|Chuyển đổi số|500|500|-`,
    lines: ['1 1 Khoa học công nghệ = total 300 other 100 other 200', '1 2 Chuyển đổi số = total 500 other 500'],
  },
  'decimal numbering of three levels, gaps left by the form': {
    table: `Đơn vị tính: triệu đồng
TT|Nội dung|Kinh phí
2|Đổi mới sáng tạo|300
2.4|Hỗ trợ khởi nghiệp|300
2.4.1|Hội thi ý tưởng|120
2.4.3|Không gian sáng tạo|180
3|Chuyển đổi số|70
3.1|Duy trì phần mềm|70`,
    lines: [
      '1 2 Đổi mới sáng tạo = total 300',
      '2 2.4 Hỗ trợ khởi nghiệp = total 300',
      '3 2.4.1 Hội thi ý tưởng = total 120',
      '3 2.4.3 Không gian sáng tạo = total 180',
      '1 3 Chuyển đổi số = total 70',
      '2 3.1 Duy trì phần mềm = total 70',
    ],
  },
  'letters and marks below numbers': {
    table: `Đơn vị tính: triệu đồng
TT|Nội dung|Kinh phí
I|Chuyển đổi số|500
1|Mua sắm thiết bị|400
a|Máy tính|250
b|Máy in|150
-|Máy in màu|100
-|Máy in thường|50
2|Đường truyền|100
II|Truyền thông|20`,
    lines: [
      '1 I Chuyển đổi số = total 500',
      '2 1 Mua sắm thiết bị = total 400',
      '3 a Máy tính = total 250',
      '3 b Máy in = total 150',
      '4 Máy in màu = total 100',
      '4 Máy in thường = total 50',
      '2 2 Đường truyền = total 100',
      '1 II Truyền thông = total 20',
    ],
  },
  'marks before the names, no index column': {
    table: `Đơn vị tính: triệu đồng
Nội dung chi|Dự toán
1. Tuyên truyền|90
- Pano|40
- Tờ rơi|50
2. Tập huấn|60
Tổng cộng|150`,
    lines: [
      '1 1 Tuyên truyền = total 90',
      '2 Pano = total 40',
      '2 Tờ rơi = total 50',
      '1 2 Tập huấn = total 60',
      '1 Tổng cộng = total 150',
    ],
  },
  'details without a number': {
    table: `Đơn vị tính: triệu đồng
TT|Nội dung|Kinh phí|Ghi chú
1|Mua sắm|1144|
|Nội dung 1: Máy tính|1018|
|Nội dung 2: Cước mạng|126|hằng tháng
2|Tuyên truyền|80|
|Nội dung: Bản tin|80|`,
    lines: [
      '1 1 Mua sắm = total 1144',
      '2 Nội dung 1: Máy tính = total 1018',
      '2 Nội dung 2: Cước mạng = total 126',
      '1 2 Tuyên truyền = total 80',
      '2 Nội dung: Bản tin = total 80',
    ],
  },
  'groups without amounts': {
    table: `Đơn vị tính: triệu đồng
TT|Nội dung|Kinh phí
I|KHOA HỌC VÀ CÔNG NGHỆ|
1|Đề tài|100
II|CHUYỂN ĐỔI SỐ|
1|Phần mềm|200
|Tổng cộng|300`,
    lines: ['2 1 Đề tài = total 100', '2 1 Phần mềm = total 200', '1 Tổng cộng = total 300'],
  },
  'subtotal by kind of spending over the numbered rows': {
    table: `STT|Nội dung|Dự toán (triệu đồng)
|Chi thường xuyên|384
1|Khoa học|150
2|Sáng tạo|234
|Chi đầu tư|1971
1|Trung tâm dữ liệu|1971
TỔNG CỘNG||2,355`,
    lines: [
      '1 Chi thường xuyên = total 384',
      '2 1 Khoa học = total 150',
      '2 2 Sáng tạo = total 234',
      '1 Chi đầu tư = total 1971',
      '2 1 Trung tâm dữ liệu = total 1971',
      '1 TỔNG CỘNG = total 2355',
    ],
  },
  'subtotals after each group': {
    table: `Đơn vị tính: triệu đồng
TT|Nội dung|Kinh phí
I|Hạ tầng|
1|Máy chủ|100
2|Máy trạm|50
|Cộng I|150
II|Nhân lực|
1|Tập huấn|30
|Cộng II|30
|Tổng cộng (I+II)|180`,
    lines: [
      '2 1 Máy chủ = total 100',
      '2 2 Máy trạm = total 50',
      '1 Cộng I = total 150',
      '2 1 Tập huấn = total 30',
      '1 Cộng II = total 30',
      '1 Tổng cộng (I+II) = total 180',
    ],
  },
  'amounts with their unit in the cell': {
    table: `TT|Nội dung|Kinh phí
1|Camera an ninh|150 triệu đồng
2|Trung tâm điều hành|1,2 tỷ đồng
3|Hội nghị|12.500.000 đồng`,
    lines: ['1 1 Camera an ninh = total 150', '1 2 Trung tâm điều hành = total 1200', '1 3 Hội nghị = total 12.5'],
  },
  'budget columns named by kind of source, other figures beside': {
    table: `Đơn vị tính: triệu đồng
TT|Nội dung|Số lượng|Đơn giá|Thành tiền|Ngân sách phường|Xã hội hóa
1|Máy tính|10|15|150|100|50
2|Màn hình|2|20|40|40|-`,
    lines: ['1 1 Máy tính = total 150 commune 100 other 50', '1 2 Màn hình = total 40 commune 40'],
  },
  'states of one amount, the unit in the sentence above': {
    table: `Đề nghị bổ sung kinh phí với các nội dung sau (đvt: triệu đồng):
STT|Nội dung|Nhu cầu|Đã bố trí|Đề nghị bổ sung
1|Phần mềm một cửa|320|120|200
2|Tường lửa|185,5|85,5|100
|Cộng:|505,5|205,5|300`,
    lines: [
      '1 1 Phần mềm một cửa = total 320 other 120 other 200',
      '1 2 Tường lửa = total 185.5 other 85.5 other 100',
      '1 Cộng: = total 505.5 other 205.5 other 300',
    ],
  },
  'names headed by who gets the money; an amount named by its rate; years not said of every column': {
    table: `Đơn vị: VNĐ
Mã số|Đơn vị, nội dung|Dự toán năm 2026|Tiết kiệm 10%|Kinh phí được sử dụng
|TỔNG SỐ|700,000,000|70,000,000|630,000,000
1|Văn phòng HĐND và UBND|450,000,000|45,000,000|405,000,000
2|Phòng Kinh tế|250,000,000|25,000,000|225,000,000`,
    lines: [
      '1 TỔNG SỐ = total@2026 700 other 70 other 630',
      '1 1 Văn phòng HĐND và UBND = total@2026 450 other 45 other 405',
      '1 2 Phòng Kinh tế = total@2026 250 other 25 other 225',
    ],
  },
  'columns named by the fields': {
    table: `ĐVT: triệu đồng
STT|Đơn vị|Tổng nhu cầu|KHCN|ĐMST|CĐS
1|Xã Chi Lăng|950|200|100|650
2|Phường Đông Kinh|2.050|500|350|1.200`,
    lines: [
      '1 1 Xã Chi Lăng = total 950 other 200 other 100 other 650',
      '1 2 Phường Đông Kinh = total 2050 other 500 other 350 other 1200',
    ],
  },
  'sums marked by a sigma': {
    table: `TT|Hạng mục|Σ (triệu đồng)|NST|NSX
1|Đường truyền|120|50|70
2|Tường lửa|80|30|50
|Σ|200|80|120`,
    lines: [
      '1 1 Đường truyền = total 120 province 50 commune 70',
      '1 2 Tường lửa = total 80 province 30 commune 50',
      '1 Σ = total 200 province 80 commune 120',
    ],
  },
}
