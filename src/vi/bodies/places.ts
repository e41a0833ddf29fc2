import { foldKey } from '../text/search-form.ts'

/** A province or centrally-run city since 01/7/2025 (Nghị quyết 202/2025/QH15; codes of Quyết định 19/2025/QĐ-TTg). */
export interface Province {
  readonly code: string
  readonly name: string
  /** Thành phố trực thuộc trung ương; Đồng Nai since 30/4/2026 (Nghị quyết 30/2026/QH16). */
  readonly city: boolean
  /** The provinces merged into it, whose names live on in old texts. */
  readonly mergedFrom: readonly string[]
}

const province = (code: string, name: string, mergedFrom: readonly string[] = []): Province => ({
  code,
  name,
  city: false,
  mergedFrom,
})
const city = (code: string, name: string, mergedFrom: readonly string[] = []): Province => ({
  ...province(code, name, mergedFrom),
  city: true,
})

export const provinces: readonly Province[] = [
  city('01', 'Hà Nội'),
  province('04', 'Cao Bằng'),
  province('08', 'Tuyên Quang', ['Hà Giang']),
  province('11', 'Điện Biên'),
  province('12', 'Lai Châu'),
  province('14', 'Sơn La'),
  province('15', 'Lào Cai', ['Yên Bái']),
  province('19', 'Thái Nguyên', ['Bắc Kạn']),
  province('20', 'Lạng Sơn'),
  province('22', 'Quảng Ninh'),
  province('24', 'Bắc Ninh', ['Bắc Giang']),
  province('25', 'Phú Thọ', ['Vĩnh Phúc', 'Hòa Bình']),
  city('31', 'Hải Phòng', ['Hải Dương']),
  province('33', 'Hưng Yên', ['Thái Bình']),
  province('37', 'Ninh Bình', ['Hà Nam', 'Nam Định']),
  province('38', 'Thanh Hóa'),
  province('40', 'Nghệ An'),
  province('42', 'Hà Tĩnh'),
  province('44', 'Quảng Trị', ['Quảng Bình']),
  city('46', 'Huế', ['Thừa Thiên Huế']),
  city('48', 'Đà Nẵng', ['Quảng Nam']),
  province('51', 'Quảng Ngãi', ['Kon Tum']),
  province('52', 'Gia Lai', ['Bình Định']),
  province('56', 'Khánh Hòa', ['Ninh Thuận']),
  province('66', 'Đắk Lắk', ['Phú Yên']),
  province('68', 'Lâm Đồng', ['Đắk Nông', 'Bình Thuận']),
  city('75', 'Đồng Nai', ['Bình Phước']),
  city('79', 'Hồ Chí Minh', ['Bình Dương', 'Bà Rịa - Vũng Tàu']),
  province('80', 'Tây Ninh', ['Long An']),
  province('82', 'Đồng Tháp', ['Tiền Giang']),
  province('86', 'Vĩnh Long', ['Bến Tre', 'Trà Vinh']),
  province('91', 'An Giang', ['Kiên Giang']),
  city('92', 'Cần Thơ', ['Sóc Trăng', 'Hậu Giang']),
  province('96', 'Cà Mau', ['Bạc Liêu']),
]

const byKey = new Map(provinces.map((unit) => [foldKey(unit.name), unit]))
const mergedByKey = new Map(provinces.flatMap((unit) => unit.mergedFrom.map((name) => [foldKey(name), unit] as const)))

/** The province of today with that name, in any spelling of tones ("Thanh Hoá"); null for a former or unknown name. */
export const provinceNamed = (name: string): Province | null => byKey.get(foldKey(name)) ?? null

/** The province of today that a former one was merged into: "Bắc Kạn" gives Thái Nguyên; null for no former name. */
export const provinceMergedFrom = (name: string): Province | null => mergedByKey.get(foldKey(name)) ?? null
