/** What a code in a symbol stands for. Central codes name one body; the others one in each province or commune. */
export interface BodyCode {
  readonly code: string
  /** As written in a sentence; null where the code stands for several organs ("TW"). */
  readonly name: string | null
  readonly level: 'central' | 'local' | 'unit'
  /** Whether its symbols follow the Party's grammar; null where both are in use ("01-KH/BCĐ", "12/KH-BCĐ"). */
  readonly party: boolean | null
}

const state = (level: BodyCode['level'], names: Readonly<Record<string, string | null>>): readonly BodyCode[] =>
  Object.entries(names).map(([code, name]) => ({ code, name, level, party: false }))
const ofParty = (level: BodyCode['level'], names: Readonly<Record<string, string | null>>): readonly BodyCode[] =>
  Object.entries(names).map(([code, name]) => ({ code, name, level, party: true }))

/** Ministries of the Government of 2025 and those merged into them, whose symbols live on in older documents. */
const ministries: Readonly<Record<string, string>> = {
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BTC: 'Bộ Tài chính',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BNV: 'Bộ Nội vụ',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BXD: 'Bộ Xây dựng',
  BGTVT: 'Bộ Giao thông vận tải',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BDTTG: 'Bộ Dân tộc và Tôn giáo',
  BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng',
  BNG: 'Bộ Ngoại giao',
  BTP: 'Bộ Tư pháp',
  BCT: 'Bộ Công Thương',
  BYT: 'Bộ Y tế',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
}

const departments: Readonly<Record<string, string>> = {
  SKHCN: 'Sở Khoa học và Công nghệ',
  STTTT: 'Sở Thông tin và Truyền thông',
  STC: 'Sở Tài chính',
  SKHĐT: 'Sở Kế hoạch và Đầu tư',
  SNV: 'Sở Nội vụ',
  SXD: 'Sở Xây dựng',
  SCT: 'Sở Công Thương',
  SNNMT: 'Sở Nông nghiệp và Môi trường',
  SGDĐT: 'Sở Giáo dục và Đào tạo',
  SYT: 'Sở Y tế',
  STP: 'Sở Tư pháp',
  SVHTTDL: 'Sở Văn hóa, Thể thao và Du lịch',
  SDTTG: 'Sở Dân tộc và Tôn giáo',
}

export const bodyCodes: readonly BodyCode[] = [
  ...state('central', {
    CP: 'Chính phủ',
    TTg: 'Thủ tướng Chính phủ',
    CTN: 'Chủ tịch nước',
    QH: 'Quốc hội',
    UBTVQH: 'Ủy ban Thường vụ Quốc hội',
    VPCP: 'Văn phòng Chính phủ',
    VPQH: 'Văn phòng Quốc hội',
    TTCP: 'Thanh tra Chính phủ',
    NHNN: 'Ngân hàng Nhà nước Việt Nam',
    KTNN: 'Kiểm toán nhà nước',
    TANDTC: 'Tòa án nhân dân tối cao',
    VKSNDTC: 'Viện kiểm sát nhân dân tối cao',
    UBDT: 'Ủy ban Dân tộc',
    ...ministries,
  }),
  ...state('local', {
    UBND: null,
    HĐND: null,
    CTUBND: null,
    VPUBND: null,
    ...departments,
  }),
  ...['BCĐ', 'BCH', 'UBMTTQ', 'MTTQ', 'MTTW'].map(
    (code): BodyCode => ({ code, name: null, level: 'local', party: null }),
  ),
  /** Offices behind a body ("-KHTC") or of a commune ("15/VHXH"). */
  ...state('unit', {
    KHCN: 'Sở Khoa học và Công nghệ',
    VHXH: null,
    VP: null,
    KHTC: null,
    KGVX: null,
    KTTH: null,
    TTPVHCC: null,
    KT: null,
    VX: null,
    TH: null,
    NC: null,
    KTHT: null,
    KTHTĐT: null,
    CCHC: null,
    CĐS: null,
    VPĐU: null,
  }),
  ...ofParty('central', {
    TW: null,
    BCĐTW: 'Ban Chỉ đạo Trung ương',
    VPTW: 'Văn phòng Trung ương Đảng',
    BTCTW: 'Ban Tổ chức Trung ương',
    UBKTTW: 'Ủy ban Kiểm tra Trung ương',
    BNCTW: 'Ban Nội chính Trung ương',
    BTGDVTW: 'Ban Tuyên giáo và Dân vận Trung ương',
    BTGTW: 'Ban Tuyên giáo Trung ương',
  }),
  ...ofParty('local', {
    TU: null,
    ĐU: null,
    HU: null,
    QU: null,
    ThU: null,
    CB: null,
    BTGDVTU: null,
    BTCTU: null,
    UBKTTU: null,
    VPTU: null,
    BTVTU: null,
    BTVĐU: null,
  }),
]

const byCode = new Map(bodyCodes.map((body) => [body.code, body]))
const byCapitals = new Map(bodyCodes.map((body) => [body.code.toUpperCase(), body]))

/** The body of a code, the term of an Assembly left aside: "QH15" gives Quốc hội, "TTG" Thủ tướng; null for an unknown one. */
export function bodyOfCode(code: string): BodyCode | null {
  const plain = code.replace(/^(QH|UBTVQH|HĐND|UBND)\d{1,2}$/u, '$1')
  return byCode.get(plain) ?? byCapitals.get(plain.toUpperCase()) ?? null
}

/** The codes whose body has that name: "Sở Khoa học và Công nghệ thành phố" gives SKHCN and KHCN. */
export const codesOfBody = (name: string): readonly string[] =>
  bodyCodes.filter((body) => body.name !== null && startsWith(name, body.name)).map(({ code }) => code)

const startsWith = (name: string, body: string): boolean => name.toLowerCase().startsWith(body.toLowerCase())
