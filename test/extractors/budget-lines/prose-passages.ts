/** Passages of prose with money, each with its lines: "> label = million đồng", one ">" a level below. */
export const passages: Readonly<Record<string, readonly string[]>> = {
  'Tổng kinh phí thực hiện Kế hoạch năm 2026 là 1.250 triệu đồng.': [
    'Tổng kinh phí thực hiện Kế hoạch năm 2026 = 1250',
  ],
  'Tổng kinh phí: 1,25 tỷ đồng (Bằng chữ: Một tỷ hai trăm năm mươi triệu đồng).': ['Tổng kinh phí = 1250'],
  'Dự kiến tổng mức đầu tư khoảng 2.355.000.000 đồng.': ['tổng mức đầu tư = 2355'],
  'UBND xã đề nghị Sở Khoa học và Công nghệ xem xét, hỗ trợ kinh phí 500 triệu đồng.': ['kinh phí = 500'],
  'Trong năm 2025, xã đã bố trí 350 triệu đồng cho công tác chuyển đổi số.': ['công tác chuyển đổi số = 350'],
  'Ủy ban nhân dân phường bố trí 120.000.000 đồng để mua sắm máy quét phục vụ số hóa hồ sơ.': [
    'mua sắm máy quét phục vụ số hóa hồ sơ = 120',
  ],
  'Mua sắm máy tính (500 triệu đồng); lắp đặt wifi công cộng (150 triệu đồng).': [
    'Mua sắm máy tính = 500',
    'lắp đặt wifi công cộng = 150',
  ],
  '1. Thiết bị: 150 triệu đồng\n2. Tập huấn: 24 triệu đồng\nTổng cộng: 174 triệu đồng': [
    'Thiết bị = 150',
    'Tập huấn = 24',
    'Tổng cộng = 174',
  ],
  'I. KINH PHÍ: 174 triệu đồng\n- Thiết bị: 150 triệu đồng\n- Tập huấn: 24 triệu đồng\nCộng: 174 triệu đồng': [
    'KINH PHÍ = 174',
    '> Thiết bị = 150',
    '> Tập huấn = 24',
    'Cộng = 174',
  ],
  '- Tập huấn kỹ năng số: 60 triệu đồng.': ['Tập huấn kỹ năng số = 60'],
  '+ Hỗ trợ Tổ công nghệ số cộng đồng: 25,5 triệu đồng;': ['Hỗ trợ Tổ công nghệ số cộng đồng = 25.5'],
  'a) Chi thường xuyên: 390 tr.đồng': ['Chi thường xuyên = 390'],
  'Kinh phí: 1.200 triệu đồng (ngân sách tỉnh 800 triệu đồng, ngân sách xã 400 triệu đồng).': [
    'Kinh phí = 1200',
    '> ngân sách tỉnh = 800',
    '> ngân sách xã = 400',
  ],
  'Kinh phí: 900 triệu đồng (năm 2027: 500 triệu đồng; năm 2028: 450 triệu đồng).': [
    'Kinh phí = 900',
    '> năm 2027 = 500',
    '> năm 2028 = 450',
  ],
  'Dự toán 1.500 triệu đồng (dự toán bổ sung 300 triệu đồng, đã giải ngân 900 triệu đồng).': [
    'Dự toán = 1500',
    'dự toán bổ sung = 300',
    'đã giải ngân = 900',
  ],
  'Mua 10 bộ máy tính (đơn giá 15 triệu đồng/bộ, thành tiền 150 triệu đồng).': ['Mua 10 bộ máy tính = 150'],
  '3. Thu ngân sách trên địa bàn: ≥ 50 tỷ đồng.': ['Thu ngân sách trên địa bàn = 50000'],
  'Phân bổ kinh phí với tổng số tiền là 1.850 triệu đồng.': ['tổng số tiền = 1850'],
  'Cơ cấu: 1 tỷ đồng chi đầu tư phát triển và 850 triệu đồng chi thường xuyên.': [
    'chi đầu tư phát triển = 1000',
    'chi thường xuyên = 850',
  ],
  'Dự toán giao là 850 triệu đồng chi thường xuyên.': ['Dự toán giao = 850'],
  '2.1. Khoa học, công nghệ: 1.320 triệu đồng': ['Khoa học, công nghệ = 1320'],
  '3. Nguồn xã hội hóa: 75 trđ.': ['Nguồn xã hội hóa = 75'],
  'với tổng mức dự kiến 2,355 tỷ/ năm 2026, cụ thể như sau:': ['tổng mức dự kiến = 2355'],
  'Kinh phí thực hiện: 45.000.000đ (Bốn mươi lăm triệu đồng).': ['Kinh phí thực hiện = 45'],
  'Kinh phí được giao năm 2026 là 800 triệu đồng, đã giải ngân 320 triệu đồng.': [
    'Kinh phí được giao năm 2026 = 800',
    'đã giải ngân = 320',
  ],
  'Tổng kinh phí là 500 triệu đồng, trong đó: ngân sách xã 300 triệu đồng, ngân sách tỉnh 200 triệu đồng.': [
    'Tổng kinh phí = 500',
    '> ngân sách xã = 300',
    '> ngân sách tỉnh = 200',
  ],
  'Tổng dự toán 900 triệu đồng, gồm: chi thường xuyên 400 triệu đồng và chi đầu tư 500 triệu đồng.': [
    'Tổng dự toán = 900',
    '> chi thường xuyên = 400',
    '> chi đầu tư = 500',
  ],
  'Nhu cầu: 780 tr.đ; trong đó NS tỉnh 500 tr.đ, NS xã 280 tr.đ. Tăng 30% so với dự toán năm trước (600 tr.đ).': [
    'Nhu cầu = 780',
    '> NS tỉnh = 500',
    '> NS xã = 280',
    'Tăng 30% so với dự toán năm trước = 600',
  ],
  '- Thuê máy chủ ảo (12 tháng x 12.000.000 đồng/tháng): 144.000.000 đồng;': ['Thuê máy chủ ảo = 144'],
  '* Mua máy tính: 15 bộ x 16.850.000 đồng/bộ = 252.750.000 đồng': ['Mua máy tính = 252.75'],
  '- Đường truyền: 7.500.000 đồng × 12 tháng = 90.000.000 đồng': ['Đường truyền = 90'],
  'Dự toán giao: 600.000.000đ. Đã chi: 545.300.000đ. Còn lại: 54.700.000đ.': [
    'Dự toán giao = 600',
    'Đã chi = 545.3',
    'Còn lại = 54.7',
  ],
  'Tổng kinh phí: 9,6 tỷ đồng. Phân kỳ: năm 2026: 2,4 tỷ đồng; năm 2027: 4,2 tỷ đồng; năm 2028: 3 tỷ đồng.': [
    'Tổng kinh phí = 9600',
    '> năm 2026 = 2400',
    '> năm 2027 = 4200',
    '> năm 2028 = 3000',
  ],
  'Nhu cầu kinh phí năm 2027: 1 tỷ 200 triệu đồng.': ['Nhu cầu kinh phí năm 2027 = 1200'],
  'Tổng mức kinh phí dự kiến là hai tỷ đồng (2.000.000.000 đồng).': ['Tổng mức kinh phí dự kiến là hai tỷ đồng = 2000'],
  'Nguồn vốn sự nghiệp: 1,250,000,000 đồng.': ['Nguồn vốn sự nghiệp = 1250'],
  'Hỗ trợ mỗi tổ công nghệ số cộng đồng 5 triệu đồng.': ['Hỗ trợ mỗi tổ công nghệ số cộng đồng = 5'],
  'Doanh thu từ thương mại điện tử đạt 12 tỷ đồng.': ['Doanh thu từ thương mại điện tử = 12000'],
  '- Xây dựng mô hình “Chợ 4.0”: 150 triệu đồng (nguồn xã hội hóa).': ['Xây dựng mô hình “Chợ 4.0” = 150'],
  'Kinh phí hỗ trợ từ ngân sách tỉnh 700 triệu đồng.': ['Kinh phí hỗ trợ từ ngân sách tỉnh = 700'],
  'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024, UBND xã đề xuất dự toán kinh phí năm 2027 là 3.480 triệu đồng.': [
    'dự toán kinh phí năm 2027 = 3480',
  ],
  'Mua 05 máy tính: 75 triệu đồng; 02 máy in: 12 triệu đồng.': ['Mua 05 máy tính = 75', '02 máy in = 12'],
  'Chi trả nhuận bút trang thông tin điện tử, 80 triệu đồng.': ['Chi trả nhuận bút trang thông tin điện tử = 80'],
  'Đầu tư hệ thống camera trị giá 1,5 tỷ đồng.': ['trị giá = 1500'],
  'Kinh phí: 0 đồng.': ['Kinh phí = 0'],
  'Tổng số vốn huy động: 3 tỷ rưỡi đồng.': ['Tổng số vốn huy động = 3500'],
  'Đến ngày 30/6/2026 đã thanh toán 1.234,5 triệu đồng.': ['Đến ngày 30/6/2026 đã thanh toán = 1234.5'],
  'Chi thường xuyên: 390 triệu đồng; chi đầu tư phát triển: 7.822 triệu đồng.': [
    'Chi thường xuyên = 390',
    'chi đầu tư phát triển = 7822',
  ],
  'Ngân sách xã bố trí 200 triệu đồng, ngân sách tỉnh hỗ trợ 300 triệu đồng.': [
    'Ngân sách xã = 200',
    'ngân sách tỉnh = 300',
  ],
  'Tổng kinh phí dự kiến: 600 triệu VNĐ.': ['Tổng kinh phí dự kiến = 600'],
  'Khái toán kinh phí 250 triệu.': ['kinh phí = 250'],
  '- Phần mềm quản lý văn bản: 15.600 nghìn đồng.': ['Phần mềm quản lý văn bản = 15.6'],
  'Mức hỗ trợ 2.000.000 đồng/tổ/năm.': ['Mức hỗ trợ = 2'],
  'Tổng kinh phí 1.000 triệu đồng được phân bổ như sau: năm 2026: 400 triệu đồng; năm 2027: 600 triệu đồng.': [
    'Tổng kinh phí = 1000',
    '> năm 2026 = 400',
    '> năm 2027 = 600',
  ],
  '* Kinh phí đối ứng của doanh nghiệp: 90 triệu đồng.': ['Kinh phí đối ứng của doanh nghiệp = 90'],
  'Trên cơ sở đó, phường dự kiến dành 1,8 tỷ đồng cho nâng cấp hạ tầng số trong năm 2026.': [
    'nâng cấp hạ tầng số trong năm 2026 = 1800',
  ],
  'Có 05 đồng chí được cử đi học; 12 đảng viên dùng VNeID; tỷ lệ 95,5%.': [],
  'Căn cứ Nghị định số 73/2019/NĐ-CP, khoản 24 Điều 3 và Đề án 06.': [],
  'Kinh phí thực hiện: [ghi số tiền] triệu đồng.': [],
  'Kinh phí: …… đồng (Bằng chữ: ………).': [],
}

/** Lists over several paragraphs. */
export const lists: Readonly<Record<string, { readonly text: string; readonly lines: readonly string[] }>> = {
  'items below a sum': {
    text: 'Tổng kinh phí năm 2026 là 150 triệu đồng, trong đó:\n- Chi tuyên truyền: 50 triệu đồng.\n- Chi tập huấn: 100 triệu đồng.',
    lines: ['Tổng kinh phí năm 2026 = 150', '> Chi tuyên truyền = 50', '> Chi tập huấn = 100'],
  },
  'a total under the next heading': {
    text: 'Điều 4. Phân bổ\n1. Tình hình\nTổng dự toán năm 2025: 90 triệu đồng, trong đó:\n- Phần mềm: 50 triệu đồng;\n- Tập huấn: 40 triệu đồng;\nĐiều 5. Kinh phí khác\nTổng kinh phí thực hiện: 30 triệu đồng, trong đó:\n- Hội thảo: 30 triệu đồng.',
    lines: [
      'Tổng dự toán năm 2025 = 90',
      '> Phần mềm = 50',
      '> Tập huấn = 40',
      'Tổng kinh phí thực hiện = 30',
      '> Hội thảo = 30',
    ],
  },
  'numbered groups with items': {
    text: 'Nhu cầu kinh phí: 300 triệu đồng, cụ thể như sau:\n1. Khoa học: 100 triệu đồng\n- Đề tài: 60 triệu đồng\n- Hội thảo: 40 triệu đồng\n2. Chuyển đổi số: 200 triệu đồng\n- Phần mềm: 200 triệu đồng',
    lines: [
      'Nhu cầu kinh phí = 300',
      '> Khoa học = 100',
      '>> Đề tài = 60',
      '>> Hội thảo = 40',
      '> Chuyển đổi số = 200',
      '>> Phần mềm = 200',
    ],
  },
  'amounts in brackets inside the items of a heading': {
    text: '2.3. Chuyển đổi số: 850 triệu đồng\n- Hạ tầng số: máy tính (500 triệu đồng); hội nghị trực tuyến (150 triệu đồng).\n- Bồi dưỡng kỹ năng số: 200 triệu đồng.',
    lines: ['Chuyển đổi số = 850', '> máy tính = 500', '> hội nghị trực tuyến = 150', '> Bồi dưỡng kỹ năng số = 200'],
  },
  'items below items': {
    text: 'Tổng kinh phí: 90 triệu đồng, gồm:\n- Thiết bị: 70 triệu đồng\n+ Máy in: 30 triệu đồng\n+ Máy quét: 40 triệu đồng\n- Đường truyền: 20 triệu đồng',
    lines: ['Tổng kinh phí = 90', '> Thiết bị = 70', '>> Máy in = 30', '>> Máy quét = 40', '> Đường truyền = 20'],
  },
  'a list of the second amount of its sentence': {
    text: 'Kinh phí được giao là 320 triệu đồng, đã giải ngân 184 triệu đồng (57,5%); trong đó:\n- Đường truyền: 36 triệu đồng;\n- Thiết bị: 148 triệu đồng.',
    lines: ['Kinh phí được giao = 320', 'đã giải ngân = 184', '> Đường truyền = 36', '> Thiết bị = 148'],
  },
  'a list that no amount of its sentence sums': {
    text: 'Tổng kinh phí là 320 triệu đồng, tăng 20 triệu đồng; trong đó:\n- Đường truyền: 36 triệu đồng;\n- Thiết bị: 148 triệu đồng.',
    lines: ['Tổng kinh phí = 320', 'tăng = 20', '> Đường truyền = 36', '> Thiết bị = 148'],
  },
  'a line between the sum and its list': {
    text: 'Tổng số tiền đề nghị: 90 triệu đồng (Chín mươi triệu đồng).\nTrong đó:\n* Máy in: 30 triệu đồng\n* Máy quét: 60 triệu đồng',
    lines: ['Tổng số tiền đề nghị = 90', '> Máy in = 30', '> Máy quét = 60'],
  },
  'the points of an article': {
    text: 'Điều 1. Phân bổ dự toán với tổng số tiền 90 triệu đồng, gồm:\n1. Chi thường xuyên: 60 triệu đồng, trong đó:\na) Phần mềm: 60 triệu đồng;\n2. Chi đầu tư: 30 triệu đồng.\nĐiều 2. Thu hồi 10 triệu đồng của năm trước.\n1. Nộp ngân sách 4 triệu đồng.',
    lines: [
      'tổng số tiền = 90',
      '> Chi thường xuyên = 60',
      '>> Phần mềm = 60',
      '> Chi đầu tư = 30',
      'Thu hồi = 10',
      'ngân sách = 4',
    ],
  },
  'a paragraph that ends the list': {
    text: 'Tổng kinh phí: 50 triệu đồng, gồm:\n- Pano: 50 triệu đồng.\nNgoài ra, doanh nghiệp hỗ trợ 10 triệu đồng.\n- Quà tặng: 10 triệu đồng.',
    lines: ['Tổng kinh phí = 50', '> Pano = 50', 'Ngoài ra, doanh nghiệp hỗ trợ = 10', 'Quà tặng = 10'],
  },
}
