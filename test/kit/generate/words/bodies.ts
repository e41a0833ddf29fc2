/** Bodies of a commune, `{c}` being its type. */
export const offices: readonly string[] = [
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Văn phòng HĐND và UBND',
  'Trung tâm Phục vụ hành chính công',
  'Công an {c}',
  'Trạm Y tế {c}',
  'Ban Chỉ huy Quân sự {c}',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Đoàn Thanh niên {c}',
  'Hội Nông dân {c}',
  'Hội Liên hiệp Phụ nữ {c}',
  'Tổ Công nghệ số cộng đồng',
]

/** Bodies that only lend a hand. */
export const others: readonly string[] = [
  'Các cơ quan, đơn vị liên quan',
  'Các doanh nghiệp viễn thông',
  'Các trường học trên địa bàn',
  'Các thôn',
  'Các tổ dân phố',
  'Ủy ban MTTQ Việt Nam {c}',
  'Viettel, VNPT',
  'Các hợp tác xã',
  'Các tổ chức chính trị - xã hội',
  'Sở Khoa học và Công nghệ',
]
