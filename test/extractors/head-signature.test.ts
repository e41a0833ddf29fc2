import { describe, expect, it } from 'vitest'
import { headOf } from '../kit/extracted.ts'

const opening = `ỦY BAN NHÂN DÂN
XÃ KIM SƠN
BÁO CÁO
Kết quả năm 2026
I. KẾT QUẢ
Trên đây là báo cáo của UBND xã./.
`

interface Case {
  readonly name: string
  readonly text: string
  readonly signer: {
    readonly name: string | null
    readonly title: string | null
    readonly authority: string | null
  } | null
  readonly recipients?: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'the secretary of a steering committee',
    text: `Nơi nhận:
- Lưu: VT.
TL. TRƯỞNG BAN
THƯ KÝ
Lương Thị Mai`,
    signer: { name: 'Lương Thị Mai', title: 'Thư ký', authority: 'TL.' },
    recipients: ['Lưu: VT'],
  },
  {
    name: 'for the committee',
    text: `Nơi nhận:
- Như trên;
- TT Đảng ủy, HĐND xã (b/c);
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn An`,
    signer: { name: 'Nguyễn Văn An', title: 'Chủ tịch', authority: 'TM.' },
    recipients: ['Như trên', 'TT Đảng ủy, HĐND xã (b/c)', 'Lưu: VT, VHXH'],
  },
  {
    name: 'a deputy signs',
    text: `TM. UỶ BAN NHÂN DÂN XÃ
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Lê Thị Hồng Hạnh
Nơi nhận:
- Sở KH&CN;
- Lưu VT.`,
    signer: { name: 'Lê Thị Hồng Hạnh', title: 'Phó Chủ tịch', authority: 'KT.' },
    recipients: ['Sở KH&CN', 'Lưu VT'],
  },
  {
    name: 'a deputy whose title is not in capitals',
    text: `KT. CHỦ TỊCH
Phó Chủ Tịch
(đã ký)
Lê Thị Hồng Hạnh`,
    signer: { name: 'Lê Thị Hồng Hạnh', title: 'Phó Chủ tịch', authority: 'KT.' },
  },
  {
    name: 'by order of the chairman',
    text: `TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Y Thanh Niê`,
    signer: { name: 'Y Thanh Niê', title: 'Chánh Văn phòng', authority: 'TL.' },
  },
  {
    name: 'authorised head of an office',
    text: `TUQ. CHỦ TỊCH
TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI
Điểu K'Ré`,
    signer: { name: "Điểu K'Ré", title: 'Trưởng phòng Văn hóa - Xã hội', authority: 'TUQ.' },
  },
  {
    name: 'Party: for the standing committee',
    text: `Nơi nhận:
- Ban Thường vụ Tỉnh ủy (báo cáo),
- Các chi bộ trực thuộc,
- Lưu Văn phòng Đảng ủy.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Hà Văn Tư`,
    signer: { name: 'Hà Văn Tư', title: 'Bí thư', authority: 'T/M' },
    recipients: ['Ban Thường vụ Tỉnh ủy (báo cáo)', 'Các chi bộ trực thuộc', 'Lưu Văn phòng Đảng ủy'],
  },
  {
    name: 'Party: permanent deputy secretary',
    text: `T/M ĐẢNG ỦY
PHÓ BÍ THƯ THƯỜNG TRỰC
Vàng A Sử`,
    signer: { name: 'Vàng A Sử', title: 'Phó Bí thư Thường trực', authority: 'T/M' },
  },
  {
    name: 'Party: the deputy for the secretary',
    text: `K/T BÍ THƯ
PHÓ BÍ THƯ
Trần Hữu Phước`,
    signer: { name: 'Trần Hữu Phước', title: 'Phó Bí thư', authority: 'K/T' },
  },
  {
    name: 'acting chairman',
    text: `TM. ỦY BAN NHÂN DÂN
Q. CHỦ TỊCH
Phạm Quốc Bảo`,
    signer: { name: 'Phạm Quốc Bảo', title: 'Chủ tịch', authority: 'Q.' },
  },
  {
    name: 'title and committee on one line, name in capitals',
    text: `TM. UBND XÃ KIM SƠN - CHỦ TỊCH
NGUYỄN THỊ KIM CHI`,
    signer: { name: 'Nguyễn Thị Kim Chi', title: 'Chủ tịch', authority: 'TM.' },
  },
  {
    name: 'notes of a digital signature between title and name',
    text: `TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Ký bởi: Ủy ban nhân dân xã Kim Sơn
Thời gian ký: 05/01/2026 08:15:22 +07:00
Đỗ Mạnh Hùng`,
    signer: { name: 'Đỗ Mạnh Hùng', title: 'Chủ tịch', authority: 'TM.' },
  },
  {
    name: 'two signers: the one who signs for the commune',
    text: `NGƯỜI LẬP BIỂU\tTM. ỦY BAN NHÂN DÂN
\tCHỦ TỊCH


Bùi Thị Lan\tHoàng Văn Thái`,
    signer: { name: 'Hoàng Văn Thái', title: 'Chủ tịch', authority: 'TM.' },
  },
  {
    name: 'recipients and signature side by side',
    text: `Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- Như trên;\tKT. CHỦ TỊCH
- Các phòng, ban, ngành, đoàn thể\tPHÓ CHỦ TỊCH
của xã;
- Lưu: VT.\tNguyễn Văn An`,
    signer: { name: 'Nguyễn Văn An', title: 'Phó Chủ tịch', authority: 'KT.' },
    recipients: ['Như trên', 'Các phòng, ban, ngành, đoàn thể của xã', 'Lưu: VT'],
  },
  {
    name: 'director of a department, academic title',
    text: `GIÁM ĐỐC
TS. Lý Thu Trang`,
    signer: { name: 'Lý Thu Trang', title: 'Giám đốc', authority: null },
  },
  {
    name: 'no name yet',
    text: `TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH`,
    signer: { name: null, title: 'Chủ tịch', authority: 'TM.' },
  },
  {
    name: 'recipients without dashes',
    text: `Nơi nhận:
Như trên;
UBND tỉnh (để b/c);
Lưu: VT.
CHỦ TỊCH
Mai Văn Chính`,
    signer: { name: 'Mai Văn Chính', title: 'Chủ tịch', authority: null },
    recipients: ['Như trên', 'UBND tỉnh (để b/c)', 'Lưu: VT'],
  },
  {
    name: 'one recipient on the line of the mark',
    text: `Nơi nhận: Như Điều 3; Lưu: VT.
CHỦ TỊCH
Mai Văn Chính`,
    signer: { name: 'Mai Văn Chính', title: 'Chủ tịch', authority: null },
    recipients: ['Như Điều 3', 'Lưu: VT'],
  },
  {
    name: 'appendices follow the signature',
    text: `TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lò Văn Pánh
Phụ lục I
DANH MỤC NHIỆM VỤ
(Kèm theo Báo cáo số 3/BC-UBND)
Trưởng Phòng
Trần Văn Khác`,
    signer: { name: 'Lò Văn Pánh', title: 'Chủ tịch', authority: 'TM.' },
  },
  { name: 'none', text: 'Chủ tịch UBND xã chỉ đạo các phòng thực hiện.', signer: null, recipients: [] },
]

describe('signature and recipients', () => {
  it.each(cases)('$name', ({ text, signer, recipients }) => {
    const head = headOf(opening + text)
    expect(head.signer).toEqual(signer)
    if (recipients !== undefined) expect(head.recipients).toEqual(recipients)
  })
})
