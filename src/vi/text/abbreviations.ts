import { phrase } from './pattern.ts'

/** What commune reports abbreviate, in search form, CDS as they misspell CĐS. */
const expansions: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  vhxh: 'văn hóa xã hội',
  'vh-xh': 'văn hóa xã hội',
  ttpvhcc: 'trung tâm phục vụ hành chính công',
  khcn: 'khoa học công nghệ',
  'kh&cn': 'khoa học công nghệ',
  đmst: 'đổi mới sáng tạo',
  cđs: 'chuyển đổi số',
  cds: 'chuyển đổi số',
  cntt: 'công nghệ thông tin',
  tthc: 'thủ tục hành chính',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  csdl: 'cơ sở dữ liệu',
  httt: 'hệ thống thông tin',
  attt: 'an toàn thông tin',
  anm: 'an ninh mạng',
  cbccvc: 'cán bộ công chức viên chức',
  ns: 'ngân sách',
  nsnn: 'ngân sách nhà nước',
  nstw: 'ngân sách trung ương',
  nsđp: 'ngân sách địa phương',
}

const any = new RegExp(phrase(...Object.keys(expansions)), 'gu')

/** Search form with the abbreviations of the domain written out: "CNTT tại UBND xã" → "công nghệ thông tin tại ủy ban …". */
export const expanded = (form: string): string => form.replace(any, (short) => expansions[short] ?? short)
