/** Shares: "Tỷ lệ …" and the same said of its subject after a percentage. */
export const shares: readonly (readonly [rate: string, of: string])[] = [
  ['Tỷ lệ hồ sơ giải quyết đúng hạn', 'hồ sơ được giải quyết đúng hạn'],
  ['Tỷ lệ dịch vụ công trực tuyến toàn trình', 'dịch vụ công đủ điều kiện được cung cấp toàn trình'],
  ['Tỷ lệ hộ gia đình có đường truyền cáp quang', 'hộ gia đình có đường truyền cáp quang'],
  ['Tỷ lệ văn bản ký số trên tổng số văn bản đi', 'văn bản đi được ký số'],
  ['Tỷ lệ thôn, tổ dân phố có mạng không dây công cộng', 'thôn, tổ dân phố có mạng không dây công cộng'],
  [
    'Tỷ lệ người dân trưởng thành có tài khoản thanh toán điện tử',
    'người dân trưởng thành có tài khoản thanh toán điện tử',
  ],
  ['Tỷ lệ số hóa hồ sơ đầu vào', 'hồ sơ đầu vào được số hóa'],
  ['Tỷ lệ hài lòng của người dân, doanh nghiệp', 'người dân, doanh nghiệp hài lòng với sự phục vụ'],
  ['Tỷ lệ cán bộ, công chức được bồi dưỡng kỹ năng số', 'cán bộ, công chức được bồi dưỡng kỹ năng số'],
  ['Tỷ lệ trường học áp dụng học bạ số', 'trường học áp dụng học bạ số'],
  ['Tỷ lệ hợp tác xã ứng dụng công nghệ cao', 'hợp tác xã ứng dụng công nghệ cao'],
  ['Tỷ lệ máy trạm cài phần mềm phòng chống mã độc', 'máy trạm cài phần mềm phòng chống mã độc'],
]

/** Counts: what is done, what is counted, the rest of the clause. */
export const counts: readonly (readonly [verb: string, unit: string, rest: string])[] = [
  ['Xây dựng', 'mô hình', 'thôn thông minh tại vùng chuyên canh'],
  ['Tổ chức', 'lớp', 'tập huấn kỹ năng số cho người cao tuổi'],
  ['Công nhận', 'sản phẩm', 'OCOP có nhãn điện tử truy xuất nguồn gốc'],
  ['Lắp đặt', 'điểm', 'phát sóng không dây miễn phí tại nơi công cộng'],
  ['Phát triển', 'doanh nghiệp', 'công nghệ số trên địa bàn'],
  ['Hỗ trợ', 'hợp tác xã', 'ứng dụng nhật ký sản xuất điện tử'],
  ['Đăng ký', 'sáng kiến', 'cải tiến quy trình làm việc'],
  ['Cấp', 'chữ ký số', 'cá nhân cho người dân'],
]
