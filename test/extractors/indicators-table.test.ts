import { expect, test } from 'vitest'
import { indicatorsOf, inFull } from '../kit/indicators.ts'

// Tables as communes, provinces and fields of work lay them out; cells are parted by tabs.
const documents: readonly { readonly title: string; readonly text: string; readonly indicators: readonly string[] }[] =
  [
    {
      title: 'cases by field of work',
      text: `
BÁO CÁO
Công tác kiểm soát thủ tục hành chính quý I năm 2026
I. KẾT QUẢ
Bảng 1. Tình hình giải quyết hồ sơ
STT	Lĩnh vực	Tiếp nhận	Trước hạn	Quá hạn	Đang giải quyết	Tỷ lệ (%)
1	Đất đai	300	280	5	15	98,2
2	Hộ tịch	1.090	1.090	-	-	100
	Tổng cộng	1.390	1.370	5	15	99,6
`,
      indicators: [
        '2026-01-01/2026-03-31 [1] result = 300 hồ sơ | Đất đai: Tiếp nhận',
        '2026-01-01/2026-03-31 [1] result = 280 hồ sơ | Đất đai: Trước hạn',
        '2026-01-01/2026-03-31 [1] result = 5 hồ sơ | Đất đai: Quá hạn',
        '2026-01-01/2026-03-31 [1] result = 15 hồ sơ | Đất đai: Đang giải quyết',
        '2026-01-01/2026-03-31 [1] result = 98.2 % | Đất đai: Tỷ lệ (%)',
        '2026-01-01/2026-03-31 [2] result = 1090 hồ sơ | Hộ tịch: Tiếp nhận',
        '2026-01-01/2026-03-31 [2] result = 1090 hồ sơ | Hộ tịch: Trước hạn',
        '2026-01-01/2026-03-31 [2] result = 100 % | Hộ tịch: Tỷ lệ (%)',
        '2026-01-01/2026-03-31 result = 1390 hồ sơ | Tổng cộng: Tiếp nhận',
        '2026-01-01/2026-03-31 result = 1370 hồ sơ | Tổng cộng: Trước hạn',
        '2026-01-01/2026-03-31 result = 5 hồ sơ | Tổng cộng: Quá hạn',
        '2026-01-01/2026-03-31 result = 15 hồ sơ | Tổng cộng: Đang giải quyết',
        '2026-01-01/2026-03-31 result = 99.6 % | Tổng cộng: Tỷ lệ (%)',
      ],
    },
    {
      title: 'months and what they add up to',
      text: `
BÁO CÁO
Công tác cải cách hành chính tháng 02 năm 2026
TT	Nội dung	Đơn vị	Tháng 01	Tháng 02	Lũy kế
1	Hồ sơ tiếp nhận	hồ sơ	412	365	777
2	Tỷ lệ trực tuyến	%	95,1	96,2	95,6
`,
      indicators: [
        '2026-01 [1] result = 412 hồ sơ | Hồ sơ tiếp nhận',
        '2026-02 [1] result = 365 hồ sơ | Hồ sơ tiếp nhận',
        '2026-02 [1] result = 777 hồ sơ | Hồ sơ tiếp nhận',
        '2026-01 [2] result = 95.1 % | Tỷ lệ trực tuyến',
        '2026-02 [2] result = 96.2 % | Tỷ lệ trực tuyến',
        '2026-02 [2] result = 95.6 % | Tỷ lệ trực tuyến',
      ],
    },
    {
      title: 'cases by month',
      text: `
BÁO CÁO
Kết quả tiếp nhận hồ sơ năm 2026
Tháng	Tiếp nhận	Đã giải quyết
Tháng 1	210	200
Tháng 2	185	180
`,
      indicators: [
        '2026-01 result = 210 null | Tháng 1: Tiếp nhận',
        '2026-01 result = 200 null | Tháng 1: Đã giải quyết',
        '2026-02 result = 185 null | Tháng 2: Tiếp nhận',
        '2026-02 result = 180 null | Tháng 2: Đã giải quyết',
      ],
    },
    {
      title: 'result+target+comparison',
      text: `
BÁO CÁO
Tình hình phát triển kinh tế - xã hội năm 2025 và kế hoạch năm 2026
Ngày 10 tháng 12 năm 2025
I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
STT	Chỉ tiêu	Đơn vị tính	Thực hiện năm 2024	Ước thực hiện năm 2025	Kế hoạch năm 2026	So sánh (%)
1	2	3	4	5	6	7=5/4
I	Kinh tế					
1	Tổng diện tích gieo trồng	ha	1.245,5	1.260	1.265	101,2
2	Sản lượng lương thực	tấn	7.812	7.900	8.000	101,1
3	Thu nhập bình quân đầu người	triệu đồng	62,5	68	75	108,8
II	Văn hóa - xã hội					
4	Tỷ lệ hộ nghèo	%	3,25	2,1	1,5	
	- Hộ cận nghèo	%	4,1	3,5	3	
5	Số trường đạt chuẩn quốc gia	Trường	03	03	04	100
`,
      indicators: [
        '2024 [1] {Kinh tế} result = 1245.5 ha | Tổng diện tích gieo trồng',
        '2025 [1] {Kinh tế} result = 1260 ha | Tổng diện tích gieo trồng',
        '2026 [1] {Kinh tế} target = 1265 ha | Tổng diện tích gieo trồng',
        '2024 [2] {Kinh tế} result = 7812 tấn | Sản lượng lương thực',
        '2025 [2] {Kinh tế} result = 7900 tấn | Sản lượng lương thực',
        '2026 [2] {Kinh tế} target = 8000 tấn | Sản lượng lương thực',
        '2024 [3] {Kinh tế} result = 62.5 triệu đồng | Thu nhập bình quân đầu người',
        '2025 [3] {Kinh tế} result = 68 triệu đồng | Thu nhập bình quân đầu người',
        '2026 [3] {Kinh tế} target = 75 triệu đồng | Thu nhập bình quân đầu người',
        '2024 [4] {Văn hóa - xã hội} result = 3.25 % | Tỷ lệ hộ nghèo',
        '2025 [4] {Văn hóa - xã hội} result = 2.1 % | Tỷ lệ hộ nghèo',
        '2026 [4] {Văn hóa - xã hội} target = 1.5 % | Tỷ lệ hộ nghèo',
        '2024 {Văn hóa - xã hội} result = 4.1 % | Tỷ lệ hộ nghèo: Hộ cận nghèo',
        '2025 {Văn hóa - xã hội} result = 3.5 % | Tỷ lệ hộ nghèo: Hộ cận nghèo',
        '2026 {Văn hóa - xã hội} target = 3 % | Tỷ lệ hộ nghèo: Hộ cận nghèo',
        '2024 [5] {Văn hóa - xã hội} result = 3 Trường | Số trường đạt chuẩn quốc gia',
        '2025 [5] {Văn hóa - xã hội} result = 3 Trường | Số trường đạt chuẩn quốc gia',
        '2026 [5] {Văn hóa - xã hội} target = 4 Trường | Số trường đạt chuẩn quốc gia',
      ],
    },
    {
      title: 'grouped header',
      text: `
KẾ HOẠCH
Chuyển đổi số xã Tân Lập năm 2026
TT	Nội dung chỉ tiêu	ĐVT	Năm 2025	Năm 2026	Cơ quan chủ trì
1	Tỷ lệ hồ sơ trực tuyến toàn trình	%	65,5	≥ 80	Trung tâm Phục vụ hành chính công
2	Số lớp tập huấn kỹ năng số	lớp	02	Ít nhất 04	Phòng Văn hóa - Xã hội
3	Tỷ lệ dân số trưởng thành có chữ ký số	%	-	50 - 55	Công an xã
4	Xếp hạng chuyển đổi số	Hạng	15	Đạt	Văn phòng HĐND và UBND
`,
      indicators: [
        '2025 [1] (Trung tâm Phục vụ hành chính công) result = 65.5 % | Tỷ lệ hồ sơ trực tuyến toàn trình',
        '2026 [1] (Trung tâm Phục vụ hành chính công) target >= 80 % | Tỷ lệ hồ sơ trực tuyến toàn trình',
        '2025 [2] (Phòng Văn hóa - Xã hội) result = 2 lớp | Số lớp tập huấn kỹ năng số',
        '2026 [2] (Phòng Văn hóa - Xã hội) target >= 4 lớp | Số lớp tập huấn kỹ năng số',
        '2026 [3] (Công an xã) target range 50..55 % | Tỷ lệ dân số trưởng thành có chữ ký số',
        '2025 [4] (Văn phòng HĐND và UBND) result = 15 Hạng | Xếp hạng chuyển đổi số',
        '2026 [4] (Văn phòng HĐND và UBND) target = null null | Xếp hạng chuyển đổi số',
      ],
    },
    {
      title: 'ket qua report',
      text: `
BÁO CÁO
Kết quả chuyển đổi số 6 tháng đầu năm 2026
STT	Chỉ tiêu	Kế hoạch	Kết quả	Tỷ lệ %
1	Số hồ sơ tiếp nhận (hồ sơ)	2000	1.856	92,8
2	Tỷ lệ số hóa hồ sơ (%)	100	98,5	98,5
`,
      indicators: [
        '2026-01-01/2026-06-30 [1] target = 2000 hồ sơ | Số hồ sơ tiếp nhận',
        '2026-01-01/2026-06-30 [1] result = 1856 hồ sơ | Số hồ sơ tiếp nhận',
        '2026-01-01/2026-06-30 [2] target = 100 % | Tỷ lệ số hóa hồ sơ',
        '2026-01-01/2026-06-30 [2] result = 98.5 % | Tỷ lệ số hóa hồ sơ',
      ],
    },
    {
      title: 'no unit, percent header',
      text: `
KẾ HOẠCH
Cải cách hành chính năm 2027
STT	Mục tiêu	Tỷ lệ (%)	Đơn vị chịu trách nhiệm
1	Hồ sơ giải quyết đúng hạn	Trên 99	Trung tâm Phục vụ hành chính công
2	Mức độ hài lòng của người dân	95 trở lên	Văn phòng
`,
      indicators: [
        '2027 [1] (Trung tâm Phục vụ hành chính công) target > 99 % | Hồ sơ giải quyết đúng hạn',
        '2027 [2] (Văn phòng) target >= 95 % | Mức độ hài lòng của người dân',
      ],
    },
    {
      title: 'figures in names',
      text: `
KẾ HOẠCH
Chuyển đổi số phường Hòa Bình năm 2026
STT	Chỉ tiêu năm 2026	Cơ quan chủ trì
1	100% văn bản được ký số	Văn phòng HĐND và UBND
2	Tỷ lệ thanh toán trực tuyến đạt tối thiểu 60%	Phòng Kinh tế
3	Tổ chức ít nhất 02 hội nghị tuyên truyền	Phòng Văn hóa - Xã hội
`,
      indicators: [
        '2026 [1] (Văn phòng HĐND và UBND) target = 100 % | văn bản được ký số',
        '2026 [2] (Phòng Kinh tế) target >= 60 % | Tỷ lệ thanh toán trực tuyến',
        '2026 [3] (Phòng Văn hóa - Xã hội) target >= 2 hội nghị | Tổ chức hội nghị tuyên truyền',
      ],
    },
    {
      title: 'budget',
      text: `
KẾ HOẠCH
Dự toán năm 2026
Đơn vị: triệu đồng
STT	Nội dung	Dự toán năm 2026	Ghi chú
1	Mua sắm 05 máy tính	75	
2	Tổ chức 03 lớp tập huấn	60	
Tổng cộng		135
`,
      indicators: [],
    },
    {
      title: 'tasks',
      text: `
KẾ HOẠCH
Chuyển đổi số năm 2026
STT	Nhiệm vụ	Cơ quan chủ trì	Thời gian	Sản phẩm
1	Tổ chức 03 lớp tập huấn	Phòng Văn hóa - Xã hội	Quý II	03 lớp
2	Số hóa 100% hồ sơ	Văn phòng	Quý III	Báo cáo
`,
      indicators: [],
    },
    {
      title: 'stage',
      text: `
CHƯƠNG TRÌNH
Chuyển đổi số xã Bình Minh giai đoạn 2026 - 2030
STT	Tên chỉ tiêu	Đơn vị	Hiện trạng 2025	Mục tiêu 2026	Mục tiêu 2030
A	CHÍNH QUYỀN SỐ				
1	Tỷ lệ dịch vụ công trực tuyến	%	70	80	>95
2	Hồ sơ công việc điện tử	%	60	100	100
B	XÃ HỘI SỐ				
3	Tỷ lệ hộ gia đình có cáp quang	%	75	85%	Trên 95%
`,
      indicators: [
        '2025 [1] {CHÍNH QUYỀN SỐ} result = 70 % | Tỷ lệ dịch vụ công trực tuyến',
        '2026 [1] {CHÍNH QUYỀN SỐ} target = 80 % | Tỷ lệ dịch vụ công trực tuyến',
        '2030 [1] {CHÍNH QUYỀN SỐ} target > 95 % | Tỷ lệ dịch vụ công trực tuyến',
        '2025 [2] {CHÍNH QUYỀN SỐ} result = 60 % | Hồ sơ công việc điện tử',
        '2026 [2] {CHÍNH QUYỀN SỐ} target = 100 % | Hồ sơ công việc điện tử',
        '2030 [2] {CHÍNH QUYỀN SỐ} target = 100 % | Hồ sơ công việc điện tử',
        '2025 [3] {XÃ HỘI SỐ} result = 75 % | Tỷ lệ hộ gia đình có cáp quang',
        '2026 [3] {XÃ HỘI SỐ} target = 85 % | Tỷ lệ hộ gia đình có cáp quang',
        '2030 [3] {XÃ HỘI SỐ} target > 95 % | Tỷ lệ hộ gia đình có cáp quang',
      ],
    },
    {
      title: 'stat matrix',
      text: `
BÁO CÁO
Kết quả giải quyết thủ tục hành chính quý I năm 2026
STT	Lĩnh vực	Tiếp nhận	Đúng hạn	Quá hạn
1	Đất đai	120	118	2
2	Hộ tịch	300	300	0
`,
      indicators: [
        '2026-01-01/2026-03-31 [1] result = 120 null | Đất đai: Tiếp nhận',
        '2026-01-01/2026-03-31 [1] result = 118 null | Đất đai: Đúng hạn',
        '2026-01-01/2026-03-31 [1] result = 2 null | Đất đai: Quá hạn',
        '2026-01-01/2026-03-31 [2] result = 300 null | Hộ tịch: Tiếp nhận',
        '2026-01-01/2026-03-31 [2] result = 300 null | Hộ tịch: Đúng hạn',
        '2026-01-01/2026-03-31 [2] result = 0 null | Hộ tịch: Quá hạn',
      ],
    },
    {
      title: 'equipment',
      text: `
KẾ HOẠCH
Mua sắm thiết bị năm 2026
STT	Tên thiết bị	ĐVT	Số lượng	Ghi chú
1	Máy tính để bàn	Bộ	05	
2	Máy quét	Chiếc	02
`,
      indicators: [],
    },
    {
      title: 'two-level',
      text: `
BÁO CÁO
Tình hình thực hiện nhiệm vụ năm 2025
TT	Chỉ tiêu	ĐVT	Năm 2025		So sánh KH/TH
			Kế hoạch	Thực hiện	
1	Tỷ lệ bao phủ bảo hiểm y tế	%	95	96,2	101,3
2	Số lao động được giải quyết việc làm	người	250	265	106
`,
      indicators: [
        '2025 [1] target = 95 % | Tỷ lệ bao phủ bảo hiểm y tế',
        '2025 [1] result = 96.2 % | Tỷ lệ bao phủ bảo hiểm y tế',
        '2025 [2] target = 250 người | Số lao động được giải quyết việc làm',
        '2025 [2] result = 265 người | Số lao động được giải quyết việc làm',
      ],
    },
    {
      title: 'target register with due',
      text: `
KẾ HOẠCH
Cải cách hành chính năm 2026
TT	Chỉ tiêu	Đơn vị tính	Chỉ tiêu phấn đấu	Thời gian hoàn thành	Đơn vị thực hiện
1	Tỷ lệ cắt giảm thời gian giải quyết TTHC	%	30	Quý IV/2026	Văn phòng
2	Số mô hình cải cách hành chính	mô hình	1	Tháng 9/2026	Các phòng chuyên môn
`,
      indicators: [
        '2026 [1] (Văn phòng) target = 30 % | Tỷ lệ cắt giảm thời gian giải quyết TTHC',
        '2026 [2] (Các phòng chuyên môn) target = 1 mô hình | Số mô hình cải cách hành chính',
      ],
    },
    {
      title: 'figures in names',
      text: `
KẾ HOẠCH
Chuyển đổi số phường Hòa Bình năm 2026
STT	Chỉ tiêu năm 2026	Cơ quan chủ trì
1	100% văn bản được ký số	Văn phòng HĐND và UBND
2	Tỷ lệ thanh toán trực tuyến đạt tối thiểu 60%	Phòng Kinh tế
3	Tổ chức ít nhất 02 hội nghị tuyên truyền	Phòng Văn hóa - Xã hội
`,
      indicators: [
        '2026 [1] (Văn phòng HĐND và UBND) target = 100 % | văn bản được ký số',
        '2026 [2] (Phòng Kinh tế) target >= 60 % | Tỷ lệ thanh toán trực tuyến',
        '2026 [3] (Phòng Văn hóa - Xã hội) target >= 2 hội nghị | Tổ chức hội nghị tuyên truyền',
      ],
    },
    {
      title: 'two columns',
      text: `
KẾ HOẠCH
Chuyển đổi số năm 2026
Chỉ tiêu	Mục tiêu
Tỷ lệ hộ có Internet	90%
Tỷ lệ thuê bao điện thoại thông minh	Trên 85%
Số tổ công nghệ số	12 tổ
`,
      indicators: [
        '2026 target = 90 % | Tỷ lệ hộ có Internet',
        '2026 target > 85 % | Tỷ lệ thuê bao điện thoại thông minh',
        '2026 target = 12 tổ | Số tổ công nghệ số',
      ],
    },
    {
      title: 'merged groups, quarter columns',
      text: `
KẾ HOẠCH
Cải cách hành chính năm 2026
TT	Chỉ tiêu	ĐVT	Mục tiêu năm 2026	Quý I	Quý II	Quý III	Quý IV	Đơn vị chủ trì
I. Cải cách thủ tục hành chính								
1	Tỷ lệ hồ sơ đúng hạn	%	99	98	98,5	99	99	TTPVHCC
`,
      indicators: ['2026 [1] {Cải cách thủ tục hành chính} (TTPVHCC) target = 99 % | Tỷ lệ hồ sơ đúng hạn'],
    },
    {
      title: 'province assigned',
      text: `
QUYẾT ĐỊNH
Giao chỉ tiêu chuyển đổi số năm 2026
STT	Đơn vị	Chỉ tiêu giao
1	Xã Tân Lập	80%
2	Xã Bình Minh	75%
`,
      indicators: [],
    },
    {
      title: 'unit in header, english style',
      text: `
BÁO CÁO
Tình hình kinh tế - xã hội năm 2025
Biểu 1. MỘT SỐ CHỈ TIÊU CHỦ YẾU NĂM 2025
TT	Chỉ tiêu	Đơn vị tính	Chỉ tiêu giao	Kết quả thực hiện	Đạt (%)	Ghi chú
1	Giá trị sản xuất	Tỷ đồng	1,250.5	1,300.2	104	
2	Số hộ nghèo	Hộ	120	95		
3	Tỷ lệ rác thải được thu gom	%	≥95	97.2		
	Trong đó: khu dân cư tập trung	%	100	100
`,
      indicators: [
        '2025 [1] target = 1250.5 Tỷ đồng | Giá trị sản xuất',
        '2025 [1] result = 1300.2 Tỷ đồng | Giá trị sản xuất',
        '2025 [2] target = 120 Hộ | Số hộ nghèo',
        '2025 [2] result = 95 Hộ | Số hộ nghèo',
        '2025 [3] target >= 95 % | Tỷ lệ rác thải được thu gom',
        '2025 [3] result = 97.2 % | Tỷ lệ rác thải được thu gom',
        '2025 target = 100 % | Tỷ lệ rác thải được thu gom: khu dân cư tập trung',
        '2025 result = 100 % | Tỷ lệ rác thải được thu gom: khu dân cư tập trung',
      ],
    },
    {
      title: 'health',
      text: `
BÁO CÁO
Công tác y tế 9 tháng đầu năm 2025
STT	Nội dung	ĐVT	Kế hoạch năm 2025	Thực hiện 9 tháng	% so với KH
1	Số lượt khám bệnh	Lượt	12.000	9.870	82,25
2	Trẻ em dưới 5 tuổi suy dinh dưỡng	%	≤ 8	7,6
`,
      indicators: [
        '2025 [1] target = 12000 Lượt | Số lượt khám bệnh',
        '2025-01-01/2025-09-30 [1] result = 9870 Lượt | Số lượt khám bệnh',
        '2025 [2] target <= 8 % | Trẻ em dưới 5 tuổi suy dinh dưỡng',
        '2025-01-01/2025-09-30 [2] result = 7.6 % | Trẻ em dưới 5 tuổi suy dinh dưỡng',
      ],
    },
    {
      title: 'empty form',
      text: `
KẾ HOẠCH
Chuyển đổi số năm 2026
STT	Chỉ tiêu	ĐVT	Kế hoạch 2026
1	Tỷ lệ hồ sơ trực tuyến	%	......
2	[ghi tên chỉ tiêu]	%	[ghi số]
- Phấn đấu đạt [ghi tỷ lệ, ví dụ 80%] hồ sơ trực tuyến.
- Tỷ lệ số hóa đạt ____%.
`,
      indicators: [],
    },
    {
      title: 'staff list',
      text: `
BÁO CÁO
Danh sách thành viên năm 2026
STT	Họ và tên	Năm sinh	Số điện thoại
1	Nguyễn Văn A	1985	0912345678
2	Trần Thị B	1990	0987654321
`,
      indicators: [],
    },
    {
      title: 'money indicators only, unit col',
      text: `
BÁO CÁO
Thu chi ngân sách năm 2025
STT	Nội dung	ĐVT	Dự toán năm 2025	Thực hiện năm 2025
1	Thu nội địa	Triệu đồng	1.250	1.300
2	Chi thường xuyên	Triệu đồng	2.250	2.300
`,
      indicators: [],
    },
    {
      title: 'half a year in short form, the whole year estimated',
      text: `
BÁO CÁO
Kết quả chuyển đổi số 6 tháng đầu năm 2026
STT	Tên chỉ tiêu	ĐVT	KH năm 2026	TH 6 tháng	Đạt (%)	Ước cả năm
1	Cán bộ được tập huấn	lượt người	120	84	70	118
`,
      indicators: [
        '2026 [1] target = 120 lượt người | Cán bộ được tập huấn',
        '2026-01-01/2026-06-30 [1] result = 84 lượt người | Cán bộ được tập huấn',
        '2026 [1] result = 118 lượt người | Cán bộ được tập huấn',
      ],
    },
    {
      title: 'results by quarter',
      text: `
BÁO CÁO
Kết quả dịch vụ công năm 2025
TT	Chỉ tiêu	Đơn vị tính	Q.I	Quý II	Q3	Q.IV (ước)	Cả năm	Ghi chú
1	Hồ sơ tiếp nhận	hồ sơ	1.204	1.356	1.498	1.410	5.468	
`,
      indicators: [
        '2025-01-01/2025-03-31 [1] result = 1204 hồ sơ | Hồ sơ tiếp nhận',
        '2025-04-01/2025-06-30 [1] result = 1356 hồ sơ | Hồ sơ tiếp nhận',
        '2025-07-01/2025-09-30 [1] result = 1498 hồ sơ | Hồ sơ tiếp nhận',
        '2025-10-01/2025-12-31 [1] result = 1410 hồ sơ | Hồ sơ tiếp nhận',
        '2025 [1] result = 5468 hồ sơ | Hồ sơ tiếp nhận',
      ],
    },
    {
      title: 'years below a road map',
      text: `
ĐỀ ÁN
Chuyển đổi số giai đoạn 2026 - 2028
TT	Chỉ tiêu	Đơn vị tính	Hiện trạng năm 2025	Lộ trình thực hiện		
				2026	2027	2028
1	Hộ có địa chỉ số	%	60	70	85	100
`,
      indicators: [
        '2025 [1] result = 60 % | Hộ có địa chỉ số',
        '2026 [1] target = 70 % | Hộ có địa chỉ số',
        '2027 [1] target = 85 % | Hộ có địa chỉ số',
        '2028 [1] target = 100 % | Hộ có địa chỉ số',
      ],
    },
    {
      title: 'org units as second-level list',
      text: `
KẾ HOẠCH
Nông nghiệp năm 2026
Biểu 02: CHỈ TIÊU SẢN XUẤT NÔNG NGHIỆP NĂM 2026
STT	Cây trồng, vật nuôi	ĐVT	Diện tích	Năng suất	Sản lượng
1	Lúa xuân	ha	350	65	2275
2	Ngô	ha	120	45	540
`,
      indicators: [],
    },
  ]

test.each(documents)('$title', ({ text, indicators }) => {
  expect(indicatorsOf(text).map(inFull)).toEqual(indicators)
})
