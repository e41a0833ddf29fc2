import { searchForm } from '../text/search-form.ts'

/** A head or a row's name in small letters, white space made single. */
export const plainForm = (header: string): string =>
  searchForm(header).replace(/\s+/g, ' ').trim().replace(misreadTotal, 'tổng').replace(gluedSource, splitSource)

/** "TỐNG CỘNG": the accent that scans are misread in most; "tống" alone begins no head and no row. */
const misreadTotal = /^tống(?=$| (?:\(|cộng|số|kinh phí|dự toán|nhu cầu|chi|mức|vốn))/u

/** "NStinh", "NS tính", "NSxã", "NSƯưungương": blanks and accents that scans lose in the narrow heads of sources. */
const gluedSource =
  /(?<!\p{L})(ns ?|ngân sách (?:cấp )?)(t[ỉiíì]nh|x[ãa]|ph[ưu][ờo]ng|[tư]?r?[ưu]{1,2}ng ?ương)(?!\p{L})/gu
const splitSource = (_: string, before: string, level: string): string =>
  `${before.trim()} ${['tỉnh', 'xã', 'phường'].find((whole) => whole[0] === level[0] && !level.endsWith('ương')) ?? 'trung ương'}`
