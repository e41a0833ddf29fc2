import { describe, expect, it } from 'vitest'
import type { HeadDraft } from '../../src/model/draft.ts'
import { startCpuTime } from '../kit/cpu-time.ts'
import { headOf } from '../kit/extracted.ts'

const body = `
I. MỤC ĐÍCH, YÊU CẦU
Bảo đảm đúng tiến độ.
`

const heads: readonly { readonly name: string; readonly text: string; readonly want: Partial<HeadDraft> }[] = [
  {
    name: 'issuer over two lines, motto below it',
    text: `ỦY BAN NHÂN DÂN
XÃ KIM SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 15/KH-UBND
Kim Sơn, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Chuyển đổi số năm 2026
Căn cứ Kế hoạch số 8/KH-UBND ngày 02/01/2026 của UBND tỉnh Ninh Bình;`,
    want: {
      kind: 'KH',
      kindName: 'Kế hoạch',
      number: '15',
      symbol: 'KH-UBND',
      code: '15/KH-UBND',
      issuer: 'UBND xã Kim Sơn',
      province: 'Ninh Bình',
      place: 'Kim Sơn',
      date: '2026-01-05',
      title: 'Chuyển đổi số năm 2026',
      years: [2026],
    },
  },
  {
    name: 'as a fax gives it: marks of capitals lost, a semicolon behind the place, a period cut by the line',
    text: `ỦY BAN NHÂN DÂN
XÃ KIM SƠN
CONG HOA XA HỘI CHU NGHĨA VIÊT NAM
Đôc lâp - Tư do - Hanh phúc
Số: 15/ĐA-UBND
Kim Sơn; ngày 05 tháng 01 năm 2026
ĐE AN
Phát triển kinh tế số giai đoạn 2026
- 2028
Căn cứ Quyết định số 2511/QĐ-
UBND ngày 11/12/2023 của UBND tỉnh Ninh Bình;`,
    want: {
      kind: 'ĐA',
      issuer: 'UBND xã Kim Sơn',
      place: 'Kim Sơn',
      date: '2026-01-05',
      title: 'Phát triển kinh tế số giai đoạn 2026 - 2028',
      years: [2026, 2027, 2028],
    },
  },
  {
    name: "a date behind the end of another document's symbol is not its own",
    text: `UBND XÃ KIM SƠN
Số: 15/KH-UBND
KẾ HOẠCH
Chuyển đổi số năm 2026
Căn cứ Quyết định số 2511/QĐ-
UBND ngày 11/12/2023 của UBND tỉnh Ninh Bình;`,
    want: { kind: 'KH', issuer: 'UBND xã Kim Sơn', place: null, date: null },
  },
  {
    name: 'kind spaced out by hand, a form right below the title',
    text: `UBND XÃ LONG HÒA
Số: 25/BC-UBND
Long Hòa, ngày 15 tháng 6 năm 2026
B Á O   C Á O
Sơ kết chuyển đổi số 6 tháng đầu năm 2026
Biểu số 01`,
    want: {
      kind: 'BC',
      code: '25/BC-UBND',
      issuer: 'UBND xã Long Hòa',
      title: 'Sơ kết chuyển đổi số 6 tháng đầu năm 2026',
    },
  },
  {
    name: 'two columns of a table flattened to tabs, superior body above',
    text: `UBND TỈNH AN GIANG\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
ỦY BAN NHÂN DÂN\tĐộc lập – Tự do – Hạnh phúc
XÃ CHÂU PHÚ\t
Số: 45/BC-UBND\tChâu Phú, ngày 12 tháng 6 năm 2026

BÁO CÁO
Kết quả chuyển đổi số 6 tháng đầu năm 2026`,
    want: { issuer: 'UBND xã Châu Phú', province: 'An Giang', number: '45', date: '2026-06-12', place: 'Châu Phú' },
  },
  {
    name: 'two columns set by blanks, number left blank',
    text: `      UBND TỈNH AN GIANG               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     UBND XÃ CHÂU PHÚ                     Độc lập - Tự do - Hạnh phúc

     Số:      /KH-UBND                 Châu Phú, ngày      tháng 01 năm 2026

                               KẾ HOẠCH
                   Chuyển đổi số năm 2026 trên địa bàn
                             xã Châu Phú

     Căn cứ Luật Tổ chức chính quyền địa phương;`,
    want: {
      issuer: 'UBND xã Châu Phú',
      province: 'An Giang',
      number: null,
      symbol: 'KH-UBND',
      code: null,
      place: 'Châu Phú',
      date: '2026-01',
      title: 'Chuyển đổi số năm 2026 trên địa bàn xã Châu Phú',
    },
  },
  {
    name: 'number and date on one line, number left to the hand by dots',
    text: `ỦY BAN NHÂN DÂN
XÃ MỸ XUYÊN
Số: ....../BC-UBND Mỹ Xuyên, ngày ..... tháng ..... năm 2026
BÁO CÁO
Công tác cải cách hành chính quý I năm 2026
Thực hiện Công văn số 12/SNV-CCHC ngày 03/3/2026 của Sở Nội vụ thành phố Cần Thơ;`,
    want: {
      number: null,
      symbol: 'BC-UBND',
      place: 'Mỹ Xuyên',
      date: '2026',
      issuer: 'UBND xã Mỹ Xuyên',
      province: 'Cần Thơ',
    },
  },
  {
    name: 'an office below the People’s Committee',
    text: `UBND PHƯỜNG ĐÔNG HẢI
PHÒNG VĂN HÓA - XÃ HỘI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/BC-VHXH
Đông Hải, ngày 3 tháng 02 năm 2026
BÁO CÁO
Tình hình triển khai phong trào Bình dân học vụ số`,
    want: { issuer: 'Phòng Văn hóa - Xã hội', symbol: 'BC-VHXH', number: '12', date: '2026-02-03', years: [2026] },
  },
  {
    name: 'an office whose name wraps',
    text: `ỦY BAN NHÂN DÂN
PHƯỜNG THUẬN AN
PHÒNG KINH TẾ, HẠ TẦNG
VÀ ĐÔ THỊ
Số: 07/KH-KTHTĐT
Thuận An, ngày 20/01/2026
KẾ HOẠCH
Khuyến công năm 2026`,
    want: { issuer: 'Phòng Kinh tế, Hạ tầng và Đô thị', number: '07', place: 'Thuận An', date: '2026-01-20' },
  },
  {
    name: 'Văn phòng HĐND và UBND over two lines',
    text: `ỦY BAN NHÂN DÂN XÃ HÒA BẮC
VĂN PHÒNG
HĐND VÀ UBND
Số: 31/TB-VP
Hòa Bắc, ngày 7 tháng 5 năm 2026
THÔNG BÁO
Kết luận của Chủ tịch UBND xã tại cuộc họp giao ban tháng 5`,
    want: { issuer: 'Văn phòng HĐND và UBND', kind: 'TB', number: '31', symbol: 'TB-VP' },
  },
  {
    name: 'a centre below the commune',
    text: `UBND XÃ TÂN KỲ
TRUNG TÂM PHỤC VỤ
HÀNH CHÍNH CÔNG
Số: 88/BC-TTPVHCC
Tân Kỳ, ngày 15 tháng 4 năm 2026
BÁO CÁO
Kết quả tiếp nhận, giải quyết hồ sơ tháng 3 năm 2026`,
    want: { issuer: 'Trung tâm Phục vụ hành chính công', symbol: 'BC-TTPVHCC' },
  },
  {
    name: 'special zone',
    text: `ỦY BAN NHÂN DÂN
ĐẶC KHU PHÚ QUỐC
Số: 101/KH-UBND
Phú Quốc, ngày 30 tháng 12 năm 2025
KẾ HOẠCH
Ứng dụng công nghệ thông tin năm 2026`,
    want: { issuer: 'UBND đặc khu Phú Quốc', years: [2026], date: '2025-12-30' },
  },
  {
    name: 'name with apostrophe on its own line',
    text: `ỦY BAN NHÂN DÂN XÃ
EA H'LEO
Số: 9/TTr-UBND
Ea H'Leo, ngày 09 tháng 02 năm 2026
TỜ TRÌNH
Về việc phê duyệt dự toán kinh phí chuyển đổi số
Kính gửi: Ủy ban nhân dân tỉnh Đắk Lắk`,
    want: {
      issuer: "UBND xã Ea H'Leo",
      place: "Ea H'Leo",
      kind: 'TTr',
      province: 'Đắk Lắk',
      title: 'Về việc phê duyệt dự toán kinh phí chuyển đổi số',
    },
  },
  {
    name: 'name with a number',
    text: `ỦY BAN NHÂN DÂN
PHƯỜNG HÀ GIANG 1
Số: 22/KH-UBND
Hà Giang 1, ngày 10 tháng 3 năm 2026
KẾ HOẠCH
Tổ chức Ngày Chuyển đổi số quốc gia năm 2026
Căn cứ Kế hoạch số 90/KH-UBND ngày 01/3/2026 của UBND tỉnh Tuyên Quang;`,
    want: { issuer: 'UBND phường Hà Giang 1', place: 'Hà Giang 1', date: '2026-03-10', province: 'Tuyên Quang' },
  },
  {
    name: 'name with a dash',
    text: `ỦY BAN NHÂN DÂN
PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT
Số: 64/KH-UBND
Xuân Hương - Đà Lạt, ngày 18 tháng 3 năm 2026
KẾ HOẠCH
Phát triển du lịch thông minh năm 2026 - 2027`,
    want: { issuer: 'UBND phường Xuân Hương - Đà Lạt', place: 'Xuân Hương - Đà Lạt', years: [2026, 2027] },
  },
  {
    name: 'a provincial department',
    text: `ỦY BAN NHÂN DÂN TỈNH BẮC NINH
SỞ KHOA HỌC VÀ CÔNG NGHỆ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 301/HD-SKHCN
Bắc Ninh, ngày 15 tháng 7 năm 2026
HƯỚNG DẪN
Xây dựng kế hoạch khoa học, công nghệ năm 2027`,
    want: { issuer: 'Sở Khoa học và Công nghệ', kind: 'HD', province: 'Bắc Ninh', place: 'Bắc Ninh', years: [2027] },
  },
  {
    name: 'a province',
    text: `ỦY BAN NHÂN DÂN
TỈNH THÁI NGUYÊN
Số: 17/KH-UBND
Thái Nguyên, ngày 11 tháng 8 năm 2025
KẾ HOẠCH
Thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ`,
    want: { issuer: 'UBND tỉnh Thái Nguyên', province: 'Thái Nguyên', years: [2025] },
  },
  {
    name: 'a centrally-run city',
    text: `ỦY BAN NHÂN DÂN
THÀNH PHỐ HỒ CHÍ MINH
Số: 4521/QĐ-UBND
Thành phố Hồ Chí Minh, ngày 21 tháng 9 năm 2025
QUYẾT ĐỊNH
Ban hành Bộ chỉ số đánh giá chuyển đổi số cấp xã`,
    want: {
      issuer: 'UBND thành phố Hồ Chí Minh',
      province: 'Hồ Chí Minh',
      place: 'Thành phố Hồ Chí Minh',
      number: '4521',
      kind: 'QĐ',
    },
  },
  {
    name: 'a decision: the chairman in capitals ends the subject',
    text: `ỦY BAN NHÂN DÂN
XÃ KHÁNH VĨNH
Số: 212/QĐ-UBND
Khánh Vĩnh, ngày 26 tháng 01 năm 2026
QUYẾT ĐỊNH
Về việc thành lập Ban Chỉ đạo phát triển khoa học, công nghệ,
đổi mới sáng tạo và chuyển đổi số xã Khánh Vĩnh
CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ KHÁNH VĨNH
Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Theo đề nghị của Trưởng phòng Văn hóa - Xã hội,
QUYẾT ĐỊNH:
Điều 1. Thành lập Ban Chỉ đạo.`,
    want: {
      kind: 'QĐ',
      issuer: 'UBND xã Khánh Vĩnh',
      title:
        'Về việc thành lập Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số xã Khánh Vĩnh',
    },
  },
  {
    name: 'a resolution of the People’s Council',
    text: `HỘI ĐỒNG NHÂN DÂN
XÃ KHÁNH HẬU
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 05/NQ-HĐND
Khánh Hậu, ngày 28 tháng 12 năm 2025
NGHỊ QUYẾT
Về phân bổ dự toán ngân sách xã năm 2026
HỘI ĐỒNG NHÂN DÂN XÃ KHÁNH HẬU
KHÓA I, KỲ HỌP THỨ 2
Căn cứ Luật Ngân sách nhà nước số 89/2025/QH15;`,
    want: {
      kind: 'NQ',
      issuer: 'HĐND xã Khánh Hậu',
      symbol: 'NQ-HĐND',
      title: 'Về phân bổ dự toán ngân sách xã năm 2026',
      years: [2026],
    },
  },
  {
    name: 'a report with Kính gửi',
    text: `ỦY BAN NHÂN DÂN
XÃ PHÚ THỌ
Số: 133/BC-UBND
Phú Thọ, ngày 4 tháng 6 năm 2026
BÁO CÁO
Sơ kết thực hiện Đề án 06 trên địa bàn xã
Kính gửi: Công an tỉnh Đồng Tháp
Thực hiện Kế hoạch số 33/KH-BCĐ của Ban Chỉ đạo tỉnh,`,
    want: { title: 'Sơ kết thực hiện Đề án 06 trên địa bàn xã', province: 'Đồng Tháp', years: [2026] },
  },
  {
    name: 'kind and subject in capitals on one line',
    text: `ỦY BAN NHÂN DÂN XÃ BÌNH MINH
Số: 4/BC-UBND
Bình Minh, ngày 15 tháng 01 năm 2026
BÁO CÁO KẾT QUẢ CHUYỂN ĐỔI SỐ NĂM 2025, NHIỆM VỤ NĂM 2026
Căn cứ Kế hoạch số 1/KH-UBND;`,
    want: {
      kind: 'BC',
      kindName: 'Báo cáo',
      title: 'KẾT QUẢ CHUYỂN ĐỔI SỐ NĂM 2025, NHIỆM VỤ NĂM 2026',
      years: [2025, 2026],
    },
  },
  {
    name: 'an action plan',
    text: `ỦY BAN NHÂN DÂN
PHƯỜNG TAM THANH
Số: 77/KH-UBND
Tam Thanh, ngày 1 tháng 10 năm 2025
KẾ HOẠCH HÀNH ĐỘNG
Thực hiện Nghị quyết số 57-NQ/TW giai đoạn 2026 - 2028`,
    want: {
      kind: 'KH',
      kindName: 'Kế hoạch hành động',
      title: 'Thực hiện Nghị quyết số 57-NQ/TW giai đoạn 2026 - 2028',
      years: [2026, 2027, 2028],
    },
  },
  {
    name: 'a draft',
    text: `DỰ THẢO LẦN 2
ỦY BAN NHÂN DÂN
XÃ YÊN BÌNH
Số:     /ĐA-UBND
Yên Bình, ngày     tháng     năm 2026
ĐỀ ÁN
Xây dựng xã thông minh giai đoạn 2026 - 2030
Phần I
SỰ CẦN THIẾT`,
    want: {
      kind: 'ĐA',
      issuer: 'UBND xã Yên Bình',
      symbol: 'ĐA-UBND',
      date: '2026',
      years: [2026, 2027, 2028, 2029, 2030],
    },
  },
  {
    name: 'minutes have no number; their day stands in the first sentence',
    text: `ỦY BAN NHÂN DÂN
XÃ THANH SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
BIÊN BẢN
Họp Tổ công nghệ số cộng đồng
Hôm nay, vào hồi 8 giờ 00 ngày 5 tháng 3 năm 2026, tại nhà văn hóa thôn 2, chúng tôi gồm:`,
    want: { kind: 'BB', number: null, symbol: null, date: null, title: 'Họp Tổ công nghệ số cộng đồng' },
  },
  {
    name: 'issuer in small letters, kind not in capitals',
    text: `Uỷ ban nhân dân xã Tân Hưng
Cộng hòa xã hội chủ nghĩa Việt Nam
Độc lập - Tự do - Hạnh phúc
Số: 30/KH-UBND
Tân Hưng, ngày 09 tháng 01 năm 2026
Kế hoạch
Cải cách hành chính năm 2026
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;`,
    want: { issuer: 'UBND xã Tân Hưng', kind: 'KH', title: 'Cải cách hành chính năm 2026', number: '30' },
  },
  {
    name: 'issuer block lost: named in the text, although others are named too',
    text: `BÁO CÁO
Kết quả thực hiện Đề án 06 năm 2025
Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ;
Ủy ban nhân dân xã Đông Tiến báo cáo kết quả như sau. UBND xã Đông Tiến đã học tập kinh nghiệm của UBND xã Đông Sơn, tỉnh Thanh Hóa. Ủy ban nhân dân tỉnh Thanh Hóa đã giao.`,
    want: { issuer: 'UBND xã Đông Tiến', number: null, date: null, place: null, province: 'Thanh Hóa', years: [2025] },
  },
  {
    name: 'no year in the day: "tháng 7 năm 2026" alone',
    text: `ỦY BAN NHÂN DÂN
XÃ LONG HỒ
Số:    /PA-UBND
Long Hồ, tháng 7 năm 2026
PHƯƠNG ÁN
Bảo đảm an toàn thông tin mạng`,
    want: { place: 'Long Hồ', date: '2026-07', kind: 'PA' },
  },
  {
    name: 'no head at all, the title a plain first line',
    text: `Báo cáo về tình hình sản xuất kinh doanh tháng 02 năm 2026
1. Tình hình chung:
Tỉnh Bắc Ninh, tỉnh Cà Mau và thành phố Huế tăng trưởng khá.`,
    want: { kind: 'BC', title: 'về tình hình sản xuất kinh doanh tháng 02 năm 2026', province: null, issuer: null },
  },
  {
    name: 'a report on many provinces',
    text: `Báo cáo về tình hình sản xuất kinh doanh tháng 02 năm 2026
1. Tình hình chung:
Tp. Hồ Chí Minh tăng 16,4%, riêng khu vực ngoài thành phố Hồ Chí Minh: Hà Nội tăng 16,3%, Hải Phòng tăng 18,1%.`,
    want: { province: null },
  },
  {
    name: 'a central body',
    text: `NGÂN HÀNG NHÀ NƯỚC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 01/2026/TT-NHNN
Hà Nội, ngày 20 tháng 02 năm 2026
THÔNG TƯ
Hướng dẫn một số nội dung về góp vốn`,
    want: {
      kind: 'TT',
      number: '01',
      symbol: 'TT-NHNN',
      issuer: 'Ngân hàng Nhà nước',
      place: 'Hà Nội',
      date: '2026-02-20',
    },
  },
  {
    name: 'date of issue at the end only',
    text: `BÁO CÁO
Kết quả phát triển kinh tế số
Ủy ban nhân dân xã Vĩnh Hải báo cáo như sau:
I. KẾT QUẢ
Đã đạt.
Vĩnh Hải, ngày 05 tháng 11 năm 2025
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Sáu`,
    want: { place: 'Vĩnh Hải', date: '2025-11-05', issuer: 'UBND xã Vĩnh Hải' },
  },
  {
    name: 'the front of the commune',
    text: `ỦY BAN MTTQ VIỆT NAM
XÃ HIỆP HÒA
BAN THƯỜNG TRỰC
Số: 18/KH-MTTQ-BTT
Hiệp Hòa, ngày 02 tháng 3 năm 2026
KẾ HOẠCH
Giám sát việc thực hiện chuyển đổi số năm 2026`,
    want: { issuer: 'Ban Thường trực Ủy ban MTTQ Việt Nam xã Hiệp Hòa', symbol: 'KH-MTTQ-BTT', kind: 'KH' },
  },
  {
    name: 'a steering committee',
    text: `UBND XÃ QUẢNG NINH
BAN CHỈ ĐẠO PHÁT TRIỂN
KHOA HỌC, CÔNG NGHỆ VÀ CHUYỂN ĐỔI SỐ
Số: 02/KH-BCĐ
Quảng Ninh, ngày 15 tháng 02 năm 2026
KẾ HOẠCH
Hoạt động năm 2026
Căn cứ Quyết định số 15/QĐ-UBND ngày 10/01/2026 của UBND tỉnh Quảng Trị;`,
    want: {
      issuer: 'Ban Chỉ đạo phát triển khoa học, công nghệ và chuyển đổi số',
      symbol: 'KH-BCĐ',
      province: 'Quảng Trị',
    },
  },
  {
    name: 'a former province counts as today’s',
    text: `ỦY BAN NHÂN DÂN
THỊ TRẤN PHƯỚC VĨNH
Số: 61/BC-UBND
Phước Vĩnh, ngày 14 tháng 3 năm 2025
BÁO CÁO
Kết quả quý I năm 2025
Thực hiện Công văn số 5/UBND ngày 01/3/2025 của UBND tỉnh Bình Dương;`,
    want: { issuer: 'UBND thị trấn Phước Vĩnh', province: 'Hồ Chí Minh', date: '2025-03-14' },
  },
  {
    name: 'the own province outweighs one that was visited',
    text: `ỦY BAN NHÂN DÂN
XÃ ĐẠI TỪ
Số: 70/BC-UBND
Đại Từ, ngày 20 tháng 5 năm 2026
BÁO CÁO
Kết quả học tập mô hình chuyển đổi số tại tỉnh Quảng Ninh
Kính gửi: UBND tỉnh Thái Nguyên
I. KẾT QUẢ
Đoàn đã làm việc tại tỉnh Quảng Ninh, thăm 3 xã của tỉnh Quảng Ninh và học mô hình của tỉnh Quảng Ninh.`,
    want: { province: 'Thái Nguyên' },
  },
  {
    name: 'number and date on the line of the kind, province beside the issuer, a signed name',
    text: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
ỦY BAN NHÂN DÂN PHƯỜNG HÒA XUÂN, THÀNH PHỐ ĐÀ NẴNG

KẾ HOẠCH SỐ 412/KH-UBND NGÀY 22/01/2026
CẢI CÁCH HÀNH CHÍNH NĂM 2026
A. CHỈ TIÊU
1. 100% hồ sơ được số hóa.
CHỦ TỊCH UBND PHƯỜNG
Lê Hoàng Phúc (đã ký)`,
    want: {
      kind: 'KH',
      code: '412/KH-UBND',
      date: '2026-01-22',
      place: null,
      issuer: 'UBND phường Hòa Xuân',
      title: 'CẢI CÁCH HÀNH CHÍNH NĂM 2026',
      signer: { name: 'Lê Hoàng Phúc', title: 'Chủ tịch UBND phường', authority: null },
    },
  },
  {
    name: 'a body with letters and a scheme in its name, the month of a report, a date behind the number',
    text: `UBND XÃ LONG ĐIỀN
BAN CHỈ ĐẠO KHCN, ĐMST, CĐS & ĐỀ ÁN 06
Số: 12/BC-BCĐ, ngày 05/5/2026
BÁO CÁO
Kết quả thực hiện Đề án 06 tháng 4 năm 2026
I. KẾT QUẢ`,
    want: {
      issuer: 'Ban Chỉ đạo KHCN, ĐMST, CĐS & Đề án 06',
      date: '2026-05-05',
      years: [2026],
      title: 'Kết quả thực hiện Đề án 06 tháng 4 năm 2026',
    },
  },
  {
    name: 'the subject of a letter whose line ends in a comma',
    text: `UBND XÃ VĨNH THỦY
Số: 102/UBND-KT
V/v đăng ký dự toán kinh phí KHCN,
ĐMST và CĐS năm 2027
Vĩnh Thủy, ngày 17 tháng 7 năm 2026
Kính gửi: Sở Tài chính`,
    want: { title: 'đăng ký dự toán kinh phí KHCN, ĐMST và CĐS năm 2027', years: [2027] },
  },
]

describe('document head, State form', () => {
  it.each(heads)('$name', ({ text, want }) => {
    expect(headOf(text + body)).toMatchObject(want)
  })

  it('points with every field at its own words', () => {
    const { at } = headOf(heads[0]!.text + body)
    expect(Object.values(at).map((spans) => spans.length > 0)).toEqual([true, true, true, true, false])
  })

  it('stays linear on hostile lines', () => {
    const milliseconds = startCpuTime()
    headOf(`Số: ${'_'.repeat(100_000)}\n${heads[0]!.text}`)
    headOf(`${heads[0]!.text}\nI. A\n${'tỉnh Bắc '.repeat(7_000)}`)
    headOf(`${heads[0]!.text}\nI. A\nTM. UBND\nCHỦ TỊCH\n${'An '.repeat(20_000)}`)
    expect(milliseconds()).toBeLessThan(4000)
  })

  it('is all null for a text that is no document', () => {
    const head = headOf('Danh sách đại biểu dự họp.\nÔng A.\nBà B.')
    expect(head).toMatchObject({
      kind: null,
      number: null,
      symbol: null,
      issuer: null,
      date: null,
      title: null,
      signer: null,
    })
  })
})
