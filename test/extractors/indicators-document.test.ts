import { expect, test } from 'vitest'
import { indicatorsOf, inFull } from '../kit/indicators.ts'

// Documents: what headings, years, lists and offices say of the figures under them.
const documents: readonly { readonly title: string; readonly text: string; readonly indicators: readonly string[] }[] =
  [
    {
      title: 'numbered targets with their values behind a colon',
      text: `
ỦY BAN NHÂN DÂN XÃ CẨM GIÀNG
KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2026
I. MỤC TIÊU CHỦ YẾU
1. Thu ngân sách trên địa bàn: ≥ 50 tỷ đồng.
2. Số hồ sơ trễ hạn: 0 hồ sơ.
3. Tỷ lệ hộ nghèo: dưới 1%.
`,
      indicators: [
        '2026 target >= 50 tỷ đồng | Thu ngân sách trên địa bàn',
        '2026 target = 0 hồ sơ | Số hồ sơ trễ hạn',
        '2026 target < 1 % | Tỷ lệ hộ nghèo',
      ],
    },
    {
      title: 'plan with an outlook',
      text: `
ỦY BAN NHÂN DÂN XÃ YÊN THƯỢNG
KẾ HOẠCH
Triển khai phong trào "Bình dân học vụ số" năm 2026
II. MỤC TIÊU
1. Mục tiêu đến hết năm 2026
- 80% người dân trưởng thành có kỹ năng số.
2. Định hướng đến năm 2030
Phấn đấu 95% người dân trưởng thành có kỹ năng số.
`,
      indicators: [
        '2026 target = 80 % | người dân trưởng thành có kỹ năng số',
        '2030 {Định hướng đến năm 2030} target = 95 % | người dân trưởng thành có kỹ năng số',
      ],
    },
    {
      title: 'report party',
      text: `
ĐẢNG ỦY XÃ TÂN LẬP
BÁO CÁO
Kết quả thực hiện Nghị quyết số 57-NQ/TW năm 2025, phương hướng, nhiệm vụ năm 2026
I. KẾT QUẢ ĐẠT ĐƯỢC
1. Về phát triển hạ tầng số
Trong năm 2025, Đảng ủy đã lãnh đạo lắp đặt 12 điểm Wi-Fi công cộng; tỷ lệ phủ sóng 4G đạt 100% (12/12 thôn), 5G đạt 45%. Tỷ lệ hộ gia đình có đường truyền Internet cáp quang là 87,5%, tăng 5,2% so với cùng kỳ năm 2024, vượt 2,5% so với chỉ tiêu được giao.
2. Chính quyền số
- 100% văn bản đi được ký số và gửi trên trục liên thông văn bản.
- Tiếp nhận 4.567 hồ sơ, trong đó: tiếp nhận trực tuyến 4.200 hồ sơ (đạt 91,96%); tiếp nhận trực tiếp 367 hồ sơ. Đã giải quyết 4.500 hồ sơ (trước hạn 4.100 hồ sơ, đúng hạn 395 hồ sơ, quá hạn 05 hồ sơ).
- Số lượng cán bộ được tập huấn: 45 người.
II. HẠN CHẾ, TỒN TẠI
Tỷ lệ người dân sử dụng dịch vụ công trực tuyến còn thấp (mới đạt 35%); 3/12 thôn chưa có điểm truy cập Internet công cộng.
III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026
1. Mục tiêu
Phấn đấu đến hết năm 2026:
- Tỷ lệ hồ sơ trực tuyến toàn trình đạt từ 80% trở lên.
- 100% cán bộ, công chức sử dụng thành thạo các nền tảng số.
- Đến năm 2030: trên 95% người dân trưởng thành có định danh điện tử.
- Có ít nhất 02 sản phẩm OCOP được đưa lên sàn thương mại điện tử.
2. Nhiệm vụ
2.1. Văn phòng Đảng ủy
Chủ trì tham mưu tổ chức 04 hội nghị tuyên truyền; giao Phòng Văn hóa - Xã hội phối hợp mở 06 lớp tập huấn cho 300 lượt cán bộ.
Hiện nay toàn xã mới có 65% hộ kinh doanh sử dụng hóa đơn điện tử, cần nâng lên 90% trong năm 2026.
Nơi nhận:
- Tỉnh ủy (b/c);
- 12 chi bộ thôn;
- Lưu VT: 05 bản.
`,
      indicators: [
        '2025 {Về phát triển hạ tầng số} result = 12 điểm | Đảng ủy đã lãnh đạo lắp đặt điểm Wi-Fi công cộng',
        '2025 {Về phát triển hạ tầng số} result = 100 % | tỷ lệ phủ sóng 4G',
        '2025 {Về phát triển hạ tầng số} result = 12 thôn | tỷ lệ phủ sóng 4G',
        '2025 {Về phát triển hạ tầng số} result = 45 % | tỷ lệ phủ sóng 5G',
        '2025 {Về phát triển hạ tầng số} result = 87.5 % | Tỷ lệ hộ gia đình có đường truyền Internet cáp quang',
        '2025 {Về phát triển hạ tầng số} result = 5.2 % | Tỷ lệ hộ gia đình có đường truyền Internet cáp quang tăng so với cùng kỳ năm 2024',
        '2025 {Về phát triển hạ tầng số} result = 2.5 % | Tỷ lệ hộ gia đình có đường truyền Internet cáp quang vượt so với chỉ tiêu được giao',
        '2025 {Chính quyền số} result = 100 % | văn bản đi được ký số và gửi trên trục liên thông văn bản',
        '2025 {Chính quyền số} result = 4567 hồ sơ | Tiếp nhận hồ sơ',
        '2025 {Chính quyền số} result = 4200 hồ sơ | tiếp nhận trực tuyến hồ sơ',
        '2025 {Chính quyền số} result = 91.96 % | tiếp nhận trực tuyến hồ sơ',
        '2025 {Chính quyền số} result = 367 hồ sơ | tiếp nhận trực tiếp hồ sơ',
        '2025 {Chính quyền số} result = 4500 hồ sơ | Đã giải quyết hồ sơ',
        '2025 {Chính quyền số} result = 4100 hồ sơ | Đã giải quyết hồ sơ trước hạn',
        '2025 {Chính quyền số} result = 395 hồ sơ | Đã giải quyết hồ sơ đúng hạn',
        '2025 {Chính quyền số} result = 5 hồ sơ | Đã giải quyết hồ sơ quá hạn',
        '2025 {Chính quyền số} result = 45 người | Số lượng cán bộ được tập huấn',
        '2025 {HẠN CHẾ, TỒN TẠI} result = 35 % | Tỷ lệ người dân sử dụng dịch vụ công trực tuyến còn thấp',
        '2025 {HẠN CHẾ, TỒN TẠI} result = 3 thôn | thôn chưa có điểm truy cập Internet công cộng',
        '2026 target >= 80 % | Tỷ lệ hồ sơ trực tuyến toàn trình',
        '2026 target = 100 % | cán bộ, công chức sử dụng thành thạo các nền tảng số',
        '2030 target > 95 % | người dân trưởng thành có định danh điện tử',
        '2026 target >= 2 sản phẩm OCOP | Có sản phẩm OCOP được đưa lên sàn thương mại điện tử',
        '2026 (Văn phòng Đảng ủy) target = 4 hội nghị | Chủ trì tham mưu tổ chức hội nghị tuyên truyền',
        '2026 (Phòng Văn hóa - Xã hội) target = 6 lớp | giao Phòng Văn hóa - Xã hội phối hợp mở lớp tập huấn',
        '2026 (Phòng Văn hóa - Xã hội) target = 300 lượt | giao Phòng Văn hóa - Xã hội phối hợp mở lớp tập huấn cho lượt cán bộ',
        '2026 (Văn phòng Đảng ủy) result = 65 % | toàn xã mới có hộ kinh doanh sử dụng hóa đơn điện tử',
        '2026 (Văn phòng Đảng ủy) target = 90 % | toàn xã mới có hộ kinh doanh sử dụng hóa đơn điện tử cần nâng lên trong năm 2026',
      ],
    },
    {
      title: 'letter',
      text: `
ỦY BAN NHÂN DÂN
XÃ BÌNH MINH
Số: 123/UBND-VHXH
V/v đẩy mạnh chuyển đổi số năm 2026
Kính gửi: Các đơn vị trên địa bàn xã
Thực hiện Công văn số 456/SKHCN-CĐS ngày 05/01/2026 của Sở Khoa học và Công nghệ, UBND xã yêu cầu các đơn vị:
1. Bảo đảm 100% hồ sơ được số hóa; tỷ lệ thanh toán trực tuyến đạt tối thiểu 60%.
2. Mỗi thôn thành lập 01 tổ công nghệ số cộng đồng có từ 5 - 7 thành viên.
3. Báo cáo kết quả trước ngày 25 hằng tháng qua số điện thoại 0236.3822.111.
`,
      indicators: [
        '2026 target = 100 % | Bảo đảm hồ sơ được số hóa',
        '2026 target >= 60 % | tỷ lệ thanh toán trực tuyến',
        '2026 target = 1 tổ | Mỗi thôn thành lập tổ công nghệ số cộng đồng',
        '2026 target range 5..7 thành viên | Mỗi thôn thành lập tổ công nghệ số cộng đồng có thành viên',
      ],
    },
    {
      title: 'decision',
      text: `
QUYẾT ĐỊNH
Về việc giao chỉ tiêu cải cách hành chính năm 2026
Điều 1. Giao các chỉ tiêu cải cách hành chính năm 2026 như sau:
1. Tỷ lệ hồ sơ giải quyết đúng hạn: ≥ 98%.
2. Tỷ lệ hài lòng: từ 95% trở lên.
Điều 2. Văn phòng HĐND và UBND có trách nhiệm bảo đảm 100% văn bản được xử lý đúng hạn.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Thời hạn thực hiện 05 năm.
`,
      indicators: [
        '2026 {Giao các chỉ tiêu cải cách hành chính năm 2026 như sau} target >= 98 % | Tỷ lệ hồ sơ giải quyết đúng hạn',
        '2026 {Giao các chỉ tiêu cải cách hành chính năm 2026 như sau} target >= 95 % | Tỷ lệ hài lòng',
        '2026 (Văn phòng HĐND và UBND) target = 100 % | Văn phòng HĐND và UBND có trách nhiệm bảo đảm văn bản được xử lý đúng hạn',
      ],
    },
    {
      title: 'report with a plan for next year',
      text: `
BÁO CÁO
Tình hình chuyển đổi số năm 2026, phương hướng năm 2027
I. TÌNH HÌNH, KẾT QUẢ THỰC HIỆN
1. Thực hiện các chỉ tiêu, nhiệm vụ
- Tỷ lệ hồ sơ trực tuyến đạt 85%; năm 2025 đạt 78%.
II. NHIỆM VỤ TRỌNG TÂM NĂM 2027
1. Phòng Kinh tế
Hỗ trợ ít nhất 10 hộ kinh doanh; tỷ lệ hộ dùng hóa đơn điện tử đạt 95%.
`,
      indicators: [
        '2026 {Thực hiện các chỉ tiêu, nhiệm vụ} result = 85 % | Tỷ lệ hồ sơ trực tuyến',
        '2025 {Thực hiện các chỉ tiêu, nhiệm vụ} result = 78 % | Tỷ lệ hồ sơ trực tuyến',
        '2027 (Phòng Kinh tế) target >= 10 hộ kinh doanh | Hỗ trợ hộ kinh doanh',
        '2027 (Phòng Kinh tế) target = 95 % | tỷ lệ hộ dùng hóa đơn điện tử',
      ],
    },
    {
      title: 'dossier',
      text: `
KẾ HOẠCH
Chuyển đổi số năm 2026
Phụ lục
Nhiệm vụ 1: Tập huấn kỹ năng số
Tiêu chí	Nội dung chi tiết
Cơ sở pháp lý	Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; 02 văn bản của tỉnh.
Quy mô và sản phẩm dự kiến	Tổ chức ít nhất 03 lớp tập huấn cho 150 học viên; 100% học viên được cấp giấy chứng nhận.
Thời gian thực hiện	06 tháng
Tổng mức kinh phí	150 triệu đồng
Nguồn kinh phí	Ngân sách xã
`,
      indicators: [
        '2026 {Tập huấn kỹ năng số} target >= 3 lớp | Tổ chức lớp tập huấn',
        '2026 {Tập huấn kỹ năng số} target = 150 học viên | Tổ chức lớp tập huấn cho học viên',
        '2026 {Tập huấn kỹ năng số} target = 100 % | học viên được cấp giấy chứng nhận',
      ],
    },
  ]

test.each(documents)('$title', ({ text, indicators }) => {
  expect(indicatorsOf(text).map(inFull)).toEqual(indicators)
})
