import { describe, expect, it } from 'vitest'
import type { HeadDraft } from '../../src/model/draft.ts'
import { headOf } from '../kit/extracted.ts'

interface Case {
  readonly name: string
  readonly text: string
  readonly want: Partial<HeadDraft>
}

/** Hướng dẫn 36-HD/VPTW. */
const party: readonly Case[] = [
  {
    name: 'Party committee of a commune below its province',
    text: `ĐẢNG BỘ TỈNH LÂM ĐỒNG
ĐẢNG ỦY XÃ ĐỨC TRỌNG
*
Số 45-NQ/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Đức Trọng, ngày 12 tháng 9 năm 2025
NGHỊ QUYẾT
của Ban Chấp hành Đảng bộ xã về chuyển đổi số giai đoạn 2025 - 2027
-----
Căn cứ Điều lệ Đảng;`,
    want: {
      kind: 'NQ',
      number: '45',
      symbol: 'NQ/ĐU',
      code: '45-NQ/ĐU',
      issuer: 'Đảng ủy xã Đức Trọng',
      province: 'Lâm Đồng',
      date: '2025-09-12',
      title: 'của Ban Chấp hành Đảng bộ xã về chuyển đổi số giai đoạn 2025 - 2027',
    },
  },
  {
    name: 'provincial committee, number blank',
    text: `TỈNH ỦY BẮC NINH
*
Số      -KH/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Bắc Ninh, ngày     tháng 7 năm 2025
KẾ HOẠCH
thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị`,
    want: {
      issuer: 'Tỉnh ủy Bắc Ninh',
      number: null,
      symbol: 'KH/TU',
      code: null,
      kind: 'KH',
      province: 'Bắc Ninh',
      date: '2025-07',
    },
  },
  {
    name: 'city committee, executive committee named below',
    text: `THÀNH UỶ HẢI PHÒNG
ĐẢNG UỶ PHƯỜNG LÊ CHÂN
*
Số 120 - KH/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Lê Chân, ngày 01 tháng 3 năm 2026
KẾ HOẠCH
phát triển khoa học, công nghệ năm 2026`,
    want: {
      issuer: 'Đảng ủy phường Lê Chân',
      number: '120',
      symbol: 'KH/ĐU',
      code: '120-KH/ĐU',
      province: 'Hải Phòng',
    },
  },
  {
    name: 'executive committee of a party organisation',
    text: `ĐẢNG BỘ XÃ SÔNG LÔ
BAN CHẤP HÀNH
*
Số 08-CTr/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Sông Lô, ngày 6 tháng 8 năm 2025
CHƯƠNG TRÌNH HÀNH ĐỘNG
thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ I`,
    want: {
      issuer: 'Ban Chấp hành Đảng bộ xã Sông Lô',
      kind: 'CTr',
      kindName: 'Chương trình hành động',
      title: 'thực hiện Nghị quyết Đại hội Đảng bộ xã lần thứ I',
    },
  },
  {
    name: 'a conclusion',
    text: `ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG
ĐẢNG ỦY PHƯỜNG HẢI CHÂU
*
Số 15-KL/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Hải Châu, ngày 22 tháng 10 năm 2025
KẾT LUẬN
CỦA BAN THƯỜNG VỤ ĐẢNG ỦY
về tiến độ thực hiện Nghị quyết số 57-NQ/TW`,
    want: { kind: 'KL', number: '15', issuer: 'Đảng ủy phường Hải Châu', province: 'Đà Nẵng' },
  },
  {
    name: 'a Party letter: CV is the Party’s công văn',
    text: `ĐẢNG BỘ TỈNH CÀ MAU
ĐẢNG ỦY XÃ NĂM CĂN
*
Số 210-CV/ĐU
V/v báo cáo kết quả thực hiện Nghị quyết 57
ĐẢNG CỘNG SẢN VIỆT NAM
Năm Căn, ngày 9 tháng 9 năm 2025
Kính gửi: Ban Thường vụ Tỉnh ủy Cà Mau`,
    want: {
      kind: null,
      kindName: 'Công văn',
      number: '210',
      symbol: 'CV/ĐU',
      issuer: 'Đảng ủy xã Năm Căn',
      title: 'báo cáo kết quả thực hiện Nghị quyết 57',
    },
  },
  {
    name: 'a quy định written QĐ: the word decides',
    text: `ĐẢNG ỦY XÃ BA CHẼ
*
Số 66-QĐ/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Ba Chẽ, ngày 6 tháng 2 năm 2026
QUY ĐỊNH
về chế độ làm việc`,
    want: { kind: 'QyĐ', kindName: 'Quy định', symbol: 'QĐ/ĐU', date: '2026-02-06' },
  },
]

const letters: readonly Case[] = [
  {
    name: 'V/v below the number',
    text: `UBND XÃ TÂN AN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 123/UBND-VHXH
V/v rà soát nhiệm vụ chuyển đổi số năm 2026
Tân An, ngày 3 tháng 3 năm 2026
Kính gửi: Sở Khoa học và Công nghệ tỉnh Tây Ninh
Thực hiện Công văn số 703/SKHCN-KHTC ngày 23/02/2026 của Sở Khoa học và Công nghệ,`,
    want: {
      kind: null,
      kindName: 'Công văn',
      number: '123',
      symbol: 'UBND-VHXH',
      code: '123/UBND-VHXH',
      issuer: 'UBND xã Tân An',
      title: 'rà soát nhiệm vụ chuyển đổi số năm 2026',
      province: 'Tây Ninh',
      years: [2026],
    },
  },
  {
    name: 'V/v over two lines, capital V/V, date glued',
    text: `ỦY BAN NHÂN DÂN
PHƯỜNG HOÀ KHÁNH
Số:      /UBND-VX
V/V báo cáo tình hình giải ngân
vốn sự nghiệp khoa học
Hoà Khánh, ngày     tháng 4 năm 2026
Kính gửi:
- Sở Tài chính thành phố Đà Nẵng;
- Sở Khoa học và Công nghệ.`,
    want: {
      kindName: 'Công văn',
      number: null,
      symbol: 'UBND-VX',
      title: 'báo cáo tình hình giải ngân vốn sự nghiệp khoa học',
      date: '2026-04',
      issuer: 'UBND phường Hoà Khánh',
      province: 'Đà Nẵng',
    },
  },
  {
    name: 'two columns of a table flattened, V/v in the left one',
    text: `UBND TỈNH VĨNH LONG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
UBND XÃ TRÀ ÔN\tĐộc lập - Tự do - Hạnh phúc
Số: 56/UBND-KT\tTrà Ôn, ngày 16 tháng 5 năm 2026
V/v đăng ký mô hình chuyển đổi số\t

Kính gửi: Sở Khoa học và Công nghệ
Phúc đáp Công văn số 99/SKHCN-CĐS,`,
    want: {
      kindName: 'Công văn',
      title: 'đăng ký mô hình chuyển đổi số',
      place: 'Trà Ôn',
      date: '2026-05-16',
      issuer: 'UBND xã Trà Ôn',
    },
  },
  {
    name: 'V/v over two lines in one setting, the second begins with capitals',
    text: `UBND XÃ TRIỆU PHONG

Số: 123/UBND-VHXH

**V/v kết quả thực hiện nhiệm vụ**

**KH&CN, ĐMST, CĐS năm 2027**

Triệu Phong, ngày 02 tháng 10 năm 2026

Kính gửi: Sở Tài chính tỉnh Quảng Trị`,
    want: { title: 'kết quả thực hiện nhiệm vụ KH&CN, ĐMST, CĐS năm 2027', place: 'Triệu Phong' },
  },
  {
    name: 'no subject: a letter all the same',
    text: `UBND XÃ CÔN LÔN
Số: 9/UBND-VP
Côn Lôn, ngày 9 tháng 9 năm 2025
Kính gửi: Văn phòng UBND tỉnh Tuyên Quang`,
    want: { kind: null, kindName: 'Công văn', title: null, number: '9' },
  },
]

describe('document head, Party form', () => {
  it.each(party)('$name', ({ text, want }) => {
    expect(headOf(`${text}\nI. NỘI DUNG\nNội dung.\n`)).toMatchObject(want)
  })
})

describe('document head, letters', () => {
  it.each(letters)('$name', ({ text, want }) => {
    expect(headOf(`${text}\nỦy ban nhân dân xã báo cáo như sau.\n`)).toMatchObject(want)
  })
})
