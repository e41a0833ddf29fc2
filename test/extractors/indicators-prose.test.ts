import { expect, test } from 'vitest'
import { brief, statedBy } from '../kit/indicators.ts'

// A sentence of a plan for 2026 under no heading, and the indicators it states.
const stated: readonly (readonly [sentence: string, ...indicators: readonly string[]])[] = [
  [
    'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giảm còn 1,85%.',
    'target = 1.85 % | Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giảm',
  ],
  [
    'Đến hết năm 2025, toàn xã có 12/12 thôn đạt chuẩn nông thôn mới, đạt 100%.',
    'result = 12 thôn | toàn xã có thôn đạt chuẩn nông thôn mới',
    'result = 100 % | toàn xã có thôn đạt chuẩn nông thôn mới',
  ],
  [
    'Hai tháng đầu năm 2026, các tỉnh đạt mức tăng cao so với cùng kỳ gồm: Đồng Nai tăng 24,1%, Cần Thơ tăng 18,8%.',
    'result = 24.1 % | Đồng Nai tăng',
    'result = 18.8 % | Cần Thơ tăng',
  ],
  [
    'Thóc đạt gần 2,8 nghìn tấn giảm 2% so với cùng kỳ, áo đạt 16 triệu cái tăng 11%; giá gạo ở mức dưới 60 USD/tấn.',
    'result ~ 2800 tấn | Thóc',
    'result = 2 % | Thóc giảm so với cùng kỳ',
    'result = 16000000 cái | áo',
    'result = 11 % | áo tăng',
    'result < 60 USD/tấn | giá gạo',
  ],
  [
    'Gồm: Tp. Huế tăng 16,4% (một số mặt hàng cao như hàng điện tử tăng 21,7%, gạo tăng 5%).',
    'target = 16.4 % | Tp. Huế tăng',
    'target = 21.7 % | một số mặt hàng cao như hàng điện tử tăng',
    'target = 5 % | gạo tăng',
  ],
  ['Số hồ sơ quá hạn không được vượt quá 5%.', 'target <= 5 % | Số hồ sơ quá hạn'],
  [
    'Tỷ lệ hộ có Internet cáp quang đạt 82,5% (kế hoạch 80%), tăng 4,3% so với cùng kỳ năm 2025.',
    'result = 82.5 % | Tỷ lệ hộ có Internet cáp quang',
    'target = 80 % | Tỷ lệ hộ có Internet cáp quang',
    'result = 4.3 % | Tỷ lệ hộ có Internet cáp quang tăng so với cùng kỳ năm 2025',
  ],
  [
    'Đến nay, tỷ lệ người dân có điện thoại thông minh: 91% (chỉ tiêu giao năm 2026: 90%), đạt 101,1% kế hoạch.',
    'result = 91 % | tỷ lệ người dân có điện thoại thông minh',
    'target = 90 % | tỷ lệ người dân có điện thoại thông minh',
    'result = 101.1 % | tỷ lệ người dân có điện thoại thông minh đạt kế hoạch',
  ],
  [
    'Tỷ lệ hồ sơ quá hạn giảm từ 1,2% xuống còn 0,3%; giảm tỷ lệ người chưa có điện thoại thông minh từ 8% xuống dưới 3%.',
    'target = 0.3 % | Tỷ lệ hồ sơ quá hạn giảm',
    'target < 3 % | giảm tỷ lệ người chưa có điện thoại thông minh',
  ],
  [
    'Đã tiếp nhận 4.325 hồ sơ (trong đó: tiếp nhận trực tuyến 4.102 hồ sơ, đạt tỷ lệ 94,8%; trực tiếp 223 hồ sơ).',
    'result = 4325 hồ sơ | Đã tiếp nhận hồ sơ',
    'result = 4102 hồ sơ | tiếp nhận trực tuyến hồ sơ',
    'result = 94.8 % | tiếp nhận trực tuyến hồ sơ',
    'result = 223 hồ sơ | Đã tiếp nhận hồ sơ trực tiếp',
  ],
  [
    'UBND xã đã ban hành 15 văn bản chỉ đạo, trong đó có 03 kế hoạch, 05 quyết định và 07 công văn.',
    'result = 15 văn bản | UBND xã đã ban hành văn bản chỉ đạo',
    'result = 3 kế hoạch | UBND xã đã ban hành kế hoạch',
    'result = 5 quyết định | UBND xã đã ban hành quyết định',
    'result = 7 công văn | UBND xã đã ban hành công văn',
  ],
  [
    '10/12 thôn đạt 83,3% có mạng cáp quang.',
    'target = 10 thôn | thôn có mạng cáp quang',
    'target = 83.3 % | thôn có mạng cáp quang',
  ],
  ['100% (25/25) cán bộ, công chức được cấp chữ ký số.', 'target = 100 % | cán bộ, công chức được cấp chữ ký số'],
  [
    'Số hộ kinh doanh có mã QR thanh toán: 18/25 hộ, đạt 72%.',
    'target = 18 hộ | Số hộ kinh doanh có mã QR thanh toán',
    'target = 72 % | Số hộ kinh doanh có mã QR thanh toán',
  ],
  ['Xã có 12 thôn, 03 trường tiểu học và 01 trạm y tế.'],
  ['Xã Tân Hòa được thành lập trên cơ sở sáp nhập 03 xã.'],
  ['Phường gồm 15 tổ dân phố với 4.200 hộ.'],
  ['Xã có 5 thôn đạt chuẩn nông thôn mới.', 'target = 5 thôn | Xã có thôn đạt chuẩn nông thôn mới'],
  [
    'Giải quyết đúng hạn 45/50 thủ tục hành chính (đạt 90%).',
    'target = 45 thủ tục hành chính | Giải quyết đúng hạn thủ tục hành chính',
    'target = 90 % | Giải quyết đúng hạn thủ tục hành chính',
  ],
  [
    'Tổng diện tích gieo trồng cả năm đạt 1.250 ha, năng suất lúa bình quân 62,5 tạ/ha, sản lượng lương thực ước đạt 7.812 tấn.',
    'result = 1250 ha | Tổng diện tích gieo trồng cả năm',
    'result = 62.5 tạ/ha | năng suất lúa bình quân',
    'result ~ 7812 tấn | sản lượng lương thực',
  ],
  [
    'Thu nhập bình quân đầu người đạt 75 triệu đồng/người/năm.',
    'target = 75 triệu đồng/người/năm | Thu nhập bình quân đầu người',
  ],
  [
    'Tỷ lệ người dân tham gia bảo hiểm y tế đạt từ 95% trở lên; tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt trên 98%.',
    'target >= 95 % | Tỷ lệ người dân tham gia bảo hiểm y tế',
    'target > 98 % | tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ',
  ],
  [
    'Phấn đấu đến năm 2030 có ít nhất 02 sản phẩm OCOP đạt 3 sao trở lên.',
    'target >= 2 sản phẩm OCOP | có sản phẩm OCOP đạt 3 sao trở lên',
  ],
  [
    'Tổ chức 05 lớp tập huấn kỹ năng số cho 250 lượt người tham gia.',
    'target = 5 lớp | Tổ chức lớp tập huấn kỹ năng số',
    'target = 250 lượt người | Tổ chức lớp tập huấn kỹ năng số cho lượt người tham gia',
  ],
  [
    'Trong 6 tháng đầu năm, Trung tâm Phục vụ hành chính công xã đã tiếp nhận 3.456 hồ sơ, trong đó trực tuyến 3.120 hồ sơ (chiếm 90,3%), trực tiếp 336 hồ sơ.',
    'result = 3456 hồ sơ | Trung tâm Phục vụ hành chính công xã đã tiếp nhận hồ sơ',
    'result = 3120 hồ sơ | trực tuyến hồ sơ',
    'result = 90.3 % | trực tuyến hồ sơ',
    'result = 336 hồ sơ | trực tiếp hồ sơ',
  ],
  [
    'Số hồ sơ trả trước hạn là 2.890 hồ sơ, đúng hạn là 560 hồ sơ, quá hạn 06 hồ sơ.',
    'target = 2890 hồ sơ | Số hồ sơ trả trước hạn',
    'target = 560 hồ sơ | đúng hạn',
    'target = 6 hồ sơ | quá hạn hồ sơ',
  ],
  [
    '100% cơ sở giáo dục, 90% cơ sở y tế và 85% hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt.',
    'target = 100 % | cơ sở giáo dục chấp nhận thanh toán không dùng tiền mặt',
    'target = 90 % | cơ sở y tế chấp nhận thanh toán không dùng tiền mặt',
    'target = 85 % | hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt',
  ],
  [
    'Mức độ hài lòng của người dân, doanh nghiệp đạt 95,6%, tăng 2,1 điểm phần trăm so với năm 2024.',
    'target = 95.6 % | Mức độ hài lòng của người dân, doanh nghiệp',
    'target = 2.1 điểm % | Mức độ hài lòng của người dân, doanh nghiệp tăng so với năm 2024',
  ],
  [
    'Chỉ số cải cách hành chính của phường đạt 85,67 điểm, xếp thứ 5/129 xã, phường.',
    'target = 85.67 điểm | Chỉ số cải cách hành chính của phường',
    'target = 5 hạng | Chỉ số cải cách hành chính của phường xếp thứ xã, phường',
  ],
  [
    'Phấn đấu nằm trong top 10 của tỉnh về chỉ số chuyển đổi số.',
    'target <= 10 hạng | nằm trong top của tỉnh về chỉ số chuyển đổi số',
  ],
  [
    'Duy trì 100% cán bộ, công chức sử dụng chữ ký số cá nhân; trên 80% văn bản được ký số.',
    'target = 100 % | Duy trì cán bộ, công chức sử dụng chữ ký số cá nhân',
    'target > 80 % | văn bản được ký số',
  ],
  [
    'Xã có diện tích tự nhiên 35,6 km2, dân số 15.234 người với 3.890 hộ.',
    'target = 35.6 km2 | Xã có diện tích tự nhiên',
    'target = 15234 người | dân số',
    'target = 3890 hộ | dân số với hộ',
  ],
  [
    'Toàn xã hiện có 15 trường học, 01 trạm y tế và 02 doanh nghiệp công nghệ số.',
    'target = 15 trường học | Toàn xã hiện có trường học',
    'target = 1 trạm y tế | Toàn xã hiện có trạm y tế',
    'target = 2 doanh nghiệp | Toàn xã hiện có doanh nghiệp công nghệ số',
  ],
  [
    'Đã thành lập 19 Tổ công nghệ số cộng đồng với 128 thành viên.',
    'result = 19 Tổ | Đã thành lập Tổ công nghệ số cộng đồng',
    'result = 128 thành viên | Đã thành lập Tổ công nghệ số cộng đồng với thành viên',
  ],
  ['Lắp đặt 25 camera an ninh tại các ngõ, xóm.', 'target = 25 camera | Lắp đặt camera an ninh tại các ngõ, xóm'],
  [
    'Tỷ lệ thôn có điểm truy cập Internet công cộng: 100%.',
    'target = 100 % | Tỷ lệ thôn có điểm truy cập Internet công cộng',
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến: 85% (năm 2025: 78%).',
    'target = 85 % | Tỷ lệ hồ sơ trực tuyến',
    'result = 78 % | Tỷ lệ hồ sơ trực tuyến',
  ],
  [
    'Tăng tỷ lệ thanh toán trực tuyến từ 60% lên 80% trong năm 2026.',
    'target = 80 % | Tăng tỷ lệ thanh toán trực tuyến trong năm 2026',
  ],
  ['Giảm 30% thời gian giải quyết thủ tục hành chính.', 'target = 30 % | Giảm thời gian giải quyết thủ tục hành chính'],
  [
    'Giảm tối thiểu 10% chi phí tuân thủ thủ tục hành chính so với năm 2025.',
    'target >= 10 % | Giảm chi phí tuân thủ thủ tục hành chính so với năm 2025',
  ],
  ['Không quá 0,5% hồ sơ giải quyết quá hạn.', 'target <= 0.5 % | hồ sơ giải quyết quá hạn'],
  ['Tỷ suất tử vong trẻ em dưới 5 tuổi dưới 12‰.', 'target < 12 ‰ | Tỷ suất tử vong trẻ em dưới 5 tuổi'],
  [
    'Tỷ lệ bác sĩ đạt 9,5 bác sĩ/vạn dân; giường bệnh đạt 32 giường/vạn dân.',
    'target = 9.5 bác sĩ/vạn dân | Tỷ lệ bác sĩ',
    'target = 32 giường/vạn dân | giường bệnh',
  ],
  ['Tỷ lệ che phủ rừng đạt khoảng 45 - 47%.', 'target range 45..47 % | Tỷ lệ che phủ rừng'],
  ['Huy động học sinh mầm non ra lớp đạt từ 35% đến 40%.', 'target range 35..40 % | Huy động học sinh mầm non ra lớp'],
  ['Có 3/5 trường đạt chuẩn quốc gia mức độ 2.', 'target = 3 trường | Có trường đạt chuẩn quốc gia mức độ 2'],
  [
    'Hoàn thành 15/19 tiêu chí nông thôn mới nâng cao.',
    'target = 15 tiêu chí | Hoàn thành tiêu chí nông thôn mới nâng cao',
  ],
  [
    'Xã đã ban hành 12 kế hoạch, 05 quyết định và 23 công văn chỉ đạo, điều hành.',
    'result = 12 kế hoạch | Xã đã ban hành kế hoạch',
    'result = 5 quyết định | Xã đã ban hành quyết định',
    'result = 23 công văn | Xã đã ban hành công văn chỉ đạo, điều hành',
  ],
  [
    'Đăng tải 120 tin, bài trên Trang thông tin điện tử; phát 45 bài tuyên truyền trên hệ thống truyền thanh.',
    'target = 120 tin | Đăng tải tin, bài trên Trang thông tin điện tử',
    'target = 45 bài | phát bài tuyên truyền trên hệ thống truyền thanh',
  ],
  [
    'Số lượt truy cập Trang thông tin điện tử đạt 1,2 triệu lượt.',
    'target = 1200000 lượt | Số lượt truy cập Trang thông tin điện tử',
  ],
  [
    'Cấp 1.245 tài khoản định danh điện tử mức độ 2 cho công dân.',
    'target = 1245 tài khoản | Cấp tài khoản định danh điện tử mức độ 2 cho công dân',
  ],
  [
    'Kích hoạt 8.560 tài khoản VNeID, đạt tỷ lệ 87,5% dân số từ 14 tuổi trở lên.',
    'target = 8560 tài khoản | Kích hoạt tài khoản VNeID',
    'target = 87.5 % | Kích hoạt tài khoản VNeID đạt tỷ lệ dân số từ 14 tuổi trở lên',
  ],
  [
    'Theo đó, mỗi thôn có tối thiểu 01 tổ công nghệ số cộng đồng từ 5 đến 7 thành viên.',
    'target >= 1 tổ | mỗi thôn có tổ công nghệ số cộng đồng',
    'target range 5..7 thành viên | mỗi thôn có tổ công nghệ số cộng đồng thành viên',
  ],
  [
    'Tốc độ tăng trưởng giá trị sản xuất bình quân đạt 8,5%/năm.',
    'target = 8.5 % | Tốc độ tăng trưởng giá trị sản xuất bình quân',
  ],
  ['Doanh thu thương mại điện tử đạt 5 tỷ đồng.', 'target = 5 tỷ đồng | Doanh thu thương mại điện tử'],
  [
    'Tổng thu ngân sách nhà nước trên địa bàn đạt 12,5 tỷ đồng, bằng 105% dự toán giao.',
    'target = 12.5 tỷ đồng | Tổng thu ngân sách nhà nước trên địa bàn',
    'target = 105 % | Tổng thu ngân sách nhà nước trên địa bàn bằng dự toán giao',
  ],
  ['Giải ngân vốn đầu tư công đạt 85,6% kế hoạch.', 'target = 85.6 % | Giải ngân vốn đầu tư công đạt kế hoạch'],
  [
    'Tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 100%; tỷ lệ huy động trẻ 5 tuổi ra lớp đạt 100%; 3/4 trường đạt chuẩn quốc gia (75%).',
    'target = 100 % | Tỷ lệ học sinh hoàn thành chương trình tiểu học',
    'target = 100 % | tỷ lệ huy động trẻ 5 tuổi ra lớp',
    'target = 3 trường | trường đạt chuẩn quốc gia',
    'target = 75 % | trường đạt chuẩn quốc gia',
  ],
  [
    'Tiêm vắc xin phòng dại cho 1.250 con chó, mèo, đạt 92% tổng đàn.',
    'target = 1250 con | Tiêm vắc xin phòng dại cho con chó, mèo',
    'target = 92 % | Tiêm vắc xin phòng dại cho con chó, mèo đạt tổng đàn',
  ],
  ['Trồng mới 15 ha rừng, chăm sóc 45 ha.', 'target = 15 ha | Trồng mới rừng', 'target = 45 ha | chăm sóc'],
  [
    'Đàn lợn 3.500 con, đàn gia cầm 45.000 con.',
    'target = 3500 con | Đàn lợn con',
    'target = 45000 con | đàn gia cầm con',
  ],
  ['Thu gom, xử lý 95% rác thải sinh hoạt.', 'target = 95 % | Thu gom, xử lý rác thải sinh hoạt'],
  [
    'Khám chữa bệnh cho 12.450 lượt người, đạt 104% kế hoạch năm.',
    'target = 12450 lượt người | Khám chữa bệnh cho lượt người',
    'target = 104 % | Khám chữa bệnh cho lượt người đạt kế hoạch năm',
  ],
  [
    'Giải quyết việc làm mới cho trên 300 lao động; xuất khẩu lao động 25 người.',
    'target > 300 lao động | Giải quyết việc làm mới cho lao động',
    'target = 25 người | xuất khẩu lao động người',
  ],
  ['Số hộ nghèo giảm từ 120 hộ xuống còn 95 hộ.', 'target = 95 hộ | Số hộ nghèo giảm'],
  [
    'Chỉ số DTI xếp hạng 12/129, tăng 5 bậc so với năm 2024.',
    'target = 12 hạng | Chỉ số DTI xếp hạng',
    'target = 5 bậc | Chỉ số DTI xếp hạng tăng bậc so với năm 2024',
  ],
  [
    'Toàn xã có 3.456 hộ với 13.567 nhân khẩu, trong đó dân tộc thiểu số chiếm 35%.',
    'target = 3456 hộ | Toàn xã có hộ',
    'target = 13567 nhân khẩu | Toàn xã có hộ với nhân khẩu',
    'target = 35 % | dân tộc thiểu số',
  ],
  [
    'Cắt giảm tối thiểu 30% thời gian giải quyết và 30% chi phí tuân thủ thủ tục hành chính.',
    'target >= 30 % | Cắt giảm thời gian giải quyết',
    'target = 30 % | chi phí tuân thủ thủ tục hành chính',
  ],
  [
    'Tỷ lệ cán bộ nữ tham gia cấp ủy đạt 25% trở lên, tỷ lệ đảng viên trẻ từ 20 - 25%.',
    'target >= 25 % | Tỷ lệ cán bộ nữ tham gia cấp ủy',
    'target range 20..25 % | tỷ lệ đảng viên trẻ',
  ],
  [
    'Kết nạp 12 đảng viên mới, vượt 20% chỉ tiêu.',
    'target = 12 đảng viên | Kết nạp đảng viên mới',
    'target = 20 % | Kết nạp đảng viên mới vượt chỉ tiêu',
  ],
  [
    'Duy trì 05 mô hình; xây dựng mới ít nhất 01 mô hình chuyển đổi số cấp thôn trong quý II/2026.',
    'target = 5 mô hình | Duy trì mô hình',
    'target >= 1 mô hình | xây dựng mới mô hình chuyển đổi số cấp thôn trong quý II/2026',
  ],
  [
    'Ước thực hiện cả năm 2025: thu ngân sách đạt 15,2 tỷ đồng; tỷ lệ giải ngân 95%.',
    'result = 15.2 tỷ đồng | thu ngân sách',
    'result = 95 % | tỷ lệ giải ngân',
  ],
  [
    'Bố trí 01 công chức chuyên trách công nghệ thông tin.',
    'target = 1 công chức | Bố trí công chức chuyên trách công nghệ thông tin',
  ],
  [
    'Tối thiểu 50% thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình; trong đó 80% người dân hài lòng.',
    'target >= 50 % | thủ tục hành chính đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình',
    'target = 80 % | người dân hài lòng',
  ],
  [
    'Trên 70% dân số trưởng thành có tài khoản thanh toán tại ngân hàng hoặc tổ chức được phép khác.',
    'target > 70 % | dân số trưởng thành có tài khoản thanh toán tại ngân hàng hoặc tổ chức được phép khác',
  ],
  [
    'Tăng trưởng kinh tế số bình quân 20%/năm; kinh tế số chiếm tối thiểu 20% GRDP.',
    'target = 20 % | Tăng trưởng kinh tế số bình quân',
    'target >= 20 % | kinh tế số chiếm GRDP',
  ],
  [
    'Tốc độ Internet băng rộng cố định trung bình đạt 200 Mbps.',
    'target = 200 Mbps | Tốc độ Internet băng rộng cố định trung bình',
  ],
  [
    'Đã có 1.234 lượt người dân được hướng dẫn sử dụng dịch vụ công trực tuyến tại 12 nhà văn hóa thôn.',
    'result = 1234 lượt người | Đã có lượt người dân được hướng dẫn sử dụng dịch vụ công trực tuyến',
    'result = 12 nhà văn hóa | Đã có lượt người dân được hướng dẫn sử dụng dịch vụ công trực tuyến tại nhà văn hóa thôn',
  ],
  [
    'Đến năm 2030, 100% trạm y tế xã có bác sĩ làm việc; tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân giảm xuống dưới 8%.',
    'target = 100 % | trạm y tế xã có bác sĩ làm việc',
    'target < 8 % | tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân giảm',
  ],
  [
    'Tính đến ngày 30/6/2026, toàn xã có 2.345 thuê bao Internet cáp quang, đạt tỷ lệ 78,6 thuê bao/100 hộ.',
    'result = 2345 thuê bao | toàn xã có thuê bao Internet cáp quang',
    'result = 78.6 thuê bao/100 hộ | toàn xã có thuê bao Internet cáp quang',
  ],
  [
    'Năm 2025, UBND xã đã tổ chức 08 cuộc kiểm tra, phát hiện 03 vụ vi phạm.',
    'result = 8 cuộc | UBND xã đã tổ chức cuộc kiểm tra',
    'result = 3 vụ | phát hiện vụ vi phạm',
  ],
  [
    'Trường Tiểu học Tân Lập có 25 lớp với 812 học sinh.',
    'target = 25 lớp | Trường Tiểu học Tân Lập có lớp',
    'target = 812 học sinh | Trường Tiểu học Tân Lập có lớp với học sinh',
  ],
  ['Tỷ lệ đô thị hóa đạt 35 - 40%.', 'target range 35..40 % | Tỷ lệ đô thị hóa'],
  [
    'Trên 1.000 lượt người được tư vấn, hỗ trợ kỹ năng số.',
    'target > 1000 lượt người | lượt người được tư vấn, hỗ trợ kỹ năng số',
  ],
  ['Giảm tỷ lệ hộ nghèo bình quân 1 - 1,5%/năm.', 'target range 1..1.5 % | Giảm tỷ lệ hộ nghèo bình quân'],
  [
    'Tỷ lệ tiết kiệm điện tối thiểu 2,0% sản lượng điện tiêu thụ.',
    'target >= 2 % | Tỷ lệ tiết kiệm điện sản lượng điện tiêu thụ',
  ],
  [
    'Phường có 05 di tích lịch sử cấp tỉnh được số hóa.',
    'target = 5 di tích | Phường có di tích lịch sử cấp tỉnh được số hóa',
  ],
  [
    'Tỷ lệ chất thải rắn sinh hoạt được phân loại tại nguồn đạt ≥ 70%.',
    'target >= 70 % | Tỷ lệ chất thải rắn sinh hoạt được phân loại tại nguồn',
  ],
  ['Mục tiêu đến năm 2030: kinh tế số chiếm ít nhất 30% GRDP.', 'target >= 30 % | kinh tế số chiếm GRDP'],
  ['Số hóa tối thiểu 50.000 trang hồ sơ lưu trữ.', 'target >= 50000 trang | Số hóa trang hồ sơ lưu trữ'],
  [
    'Phấn đấu 70 - 80% người dân trong độ tuổi lao động được đào tạo kỹ năng số.',
    'target range 70..80 % | người dân trong độ tuổi lao động được đào tạo kỹ năng số',
  ],
]

test.each(stated)('%s', (sentence, ...indicators) => {
  expect(statedBy(sentence).map(brief)).toEqual(indicators)
})

// Durations, tiers of government, names, devices, listed items, amounts of money, empty forms.
const silent: readonly string[] = [
  'Vận hành hiệu quả mô hình chính quyền địa phương 2 cấp theo phương châm 6 rõ.',
  'Thực hiện tốt phương châm 4 tại chỗ trong phòng chống thiên tai.',
  'Thời gian thực hiện trong 03 tháng, kể từ ngày 01/7/2025.',
  'Báo cáo trước ngày 15/12/2026 về UBND tỉnh.',
  'Đường dây nóng tiếp nhận phản ánh: 1022.',
  'Kinh phí thực hiện 150 triệu đồng từ ngân sách xã.',
  'Mua sắm 05 máy tính để bàn: 75 triệu đồng.',
  'Tổ chức 03 lớp tập huấn (60 triệu đồng), in 500 tờ rơi (10 triệu đồng).',
  'Đề án 06, Nghị quyết 57 được triển khai đồng bộ ở 3 cấp.',
  'Xã được thành lập trên cơ sở sáp nhập 03 xã Tân Lập, Bình Minh và Hòa Bình.',
  'Thực hiện Nghị định số 73/2019/NĐ-CP, Thông tư số 36/2022/TT-BTC và Kế hoạch số 62/KH-UBND ngày 30/9/2025.',
  'Trang bị máy tính RAM 8GB, ổ cứng 256GB, màn hình 24 inch.',
  'Máy tính có cấu hình tối thiểu Core i5, RAM 16 GB.',
  'Hỗ trợ 24/7 qua tổng đài 1900 1234.',
  'Người dân từ 14 tuổi trở lên được cấp căn cước.',
  'Các tổ chức, cá nhân thực hiện nghiêm 5 không, 3 có.',
  'Chương trình mỗi xã một sản phẩm; Phong trào “3 nhất”; cuộc vận động "5 không 3 sạch".',
  'Tập trung vào 03 nhiệm vụ trọng tâm sau:',
  'Gồm 04 nội dung: tuyên truyền, tập huấn, hỗ trợ, kiểm tra.',
  'Ưu tiên 05 nhóm công nghệ chiến lược: (1) Công nghệ số; (2) Công nghệ AI.',
  'Định kỳ 01 lần/tháng báo cáo kết quả.',
  'Họp Ban Chỉ đạo tối thiểu 01 lần/quý.',
  'Trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ.',
  'Chậm nhất ngày 20/12/2026.',
  'Ngày 30/9 hội nghị triển khai kế hoạch.',
  'Tòa nhà 3 tầng, đường rộng 5 m.',
  'Khu vực 1, khu vực 2 và thôn 3.',
  'Điều 5, khoản 2 Điều 10 của Luật số 20/2023/QH15.',
  'Giai đoạn 2021 - 2025 và định hướng đến năm 2030.',
  'Quyết định có hiệu lực từ ngày 01/01/2026.',
  'Dự án 06; Đề án 06; Tổ 06; Chỉ thị 17.',
  'Lớp 1, lớp 2 và học sinh lớp 9.',
  'Văn phòng (phòng 205, tầng 2).',
  'Mạng 4G, 5G phủ sóng toàn xã; thuê bao 2G chuyển sang 4G.',
  'Cấp độ 3 về an toàn thông tin.',
  'Trung tâm cấp 2 được đưa vào vận hành.',
  'Phấn đấu đạt [ghi tỷ lệ, ví dụ 80%] hồ sơ.',
  'Tỷ lệ đạt ……%.',
  'Sản phẩm OCOP đạt 4 sao.',
  'Không để xảy ra 01 vụ việc mất an toàn thông tin nào.',
  'Không có hồ sơ nào quá hạn trong kỳ báo cáo 6 tháng.',
  'Ban hành kèm theo Quyết định số 12/2026/QĐ-UBND quy chế gồm 5 chương, 20 điều.',
  'Cuộc họp bắt đầu lúc 08 giờ 30 phút tại tầng 2.',
  'Áp dụng ISO 9001:2015 và tiêu chuẩn TCVN 11367.',
]

test.each(silent)('nothing is measured in: %s', (sentence) => {
  expect(statedBy(sentence).map(brief)).toEqual([])
})
