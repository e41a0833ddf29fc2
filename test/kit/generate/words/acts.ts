/** What an act is about; none has a number in it. */
export const subjects: readonly string[] = [
  'phát triển hạ tầng số giai đoạn mới',
  'thúc đẩy chuyển đổi số trong cơ quan nhà nước',
  'quản lý nhiệm vụ khoa học và công nghệ',
  'cải cách thủ tục hành chính',
  'phân cấp quản lý ngân sách địa phương',
  'xây dựng nông thôn mới thông minh',
  'bảo đảm an toàn thông tin mạng',
  'phát triển kinh tế số và xã hội số',
  'kết nối, chia sẻ dữ liệu dùng chung',
  'nâng cao năng lực tiếp cận công nghệ của người dân',
  'hỗ trợ khởi nghiệp sáng tạo tại địa phương',
]

export const lawNames: readonly string[] = [
  'Ngân sách nhà nước',
  'Chuyển đổi số',
  'Tổ chức chính quyền địa phương',
  'Đầu tư công',
  'Giao dịch điện tử',
  'Dữ liệu',
]
