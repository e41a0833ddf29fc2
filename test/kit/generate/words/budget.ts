/** Titles of groups and of lines of a budget; none carries a figure. */
export const groups: readonly string[] = [
  'Khoa học và công nghệ',
  'Đổi mới sáng tạo',
  'Chuyển đổi số',
  'An toàn thông tin, an ninh mạng',
  'Phát triển nguồn nhân lực',
  'Hạ tầng kỹ thuật',
  'Tuyên truyền, nâng cao nhận thức',
  'Phát triển chính quyền số',
  'Phát triển kinh tế số, xã hội số',
]

export const items: readonly string[] = [
  'Mua sắm máy tính, máy quét cho bộ phận một cửa',
  'Nâng cấp mạng nội bộ trụ sở',
  'Thuê dịch vụ phần mềm quản lý văn bản',
  'Duy trì cổng thông tin điện tử',
  'Bồi dưỡng kỹ năng số cho cán bộ, công chức',
  'Tập huấn tổ công nghệ số cộng đồng',
  'Hỗ trợ mô hình trồng rau thủy canh',
  'Ứng dụng công nghệ tưới tiết kiệm cho cây ăn quả',
  'Số hóa hồ sơ, tài liệu lưu trữ',
  'Lắp đặt camera giám sát an ninh',
  'Trang bị thiết bị họp trực tuyến',
  'Mua bản quyền phần mềm diệt mã độc',
  'Tổ chức hội thi sáng tạo thanh thiếu niên',
  'Hỗ trợ bảo hộ nhãn hiệu tập thể cho nông sản',
  'Xây dựng cơ sở dữ liệu đất nông nghiệp',
  'Tuyên truyền trên hệ thống truyền thanh thông minh',
  'Sửa chữa, thay thế thiết bị mạng hư hỏng',
  'Chi thù lao viết tin, bài',
  'Khảo sát, đánh giá mức độ sẵn sàng số',
  'Xây dựng bản đồ số du lịch',
  'Thuê đường truyền Internet',
  'Kiểm tra, đánh giá an toàn hệ thống',
  'Hỗ trợ hộ kinh doanh lên sàn thương mại điện tử',
  'Xây dựng mô hình chợ thanh toán không tiền mặt',
  'Mua sắm chữ ký số cá nhân',
]

/** What a line is spent on in detail. */
export const details: readonly string[] = [
  'Chi mua vật tư',
  'Chi nhân công lắp đặt',
  'Chi tài liệu, văn phòng phẩm',
  'Chi báo cáo viên',
  'Thuê hội trường, phông bạt',
  'Hỗ trợ tiền ăn học viên',
  'Chi thẩm định giá',
  'Chi thiết bị',
  'Chi giám sát, nghiệm thu',
]
