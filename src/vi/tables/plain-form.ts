import { searchForm } from '../text/search-form.ts'

/** A head or a row's name in small letters, white space made single. */
export const plainForm = (header: string): string =>
  searchForm(header).replace(/\s+/g, ' ').trim().replace(misreadTotal, 'tổng')

/** "TỐNG CỘNG": the accent that scans are misread in most; "tống" alone begins no head and no row. */
const misreadTotal = /^tống(?=$| (?:\(|cộng|số|kinh phí|dự toán|nhu cầu|chi|mức|vốn))/u
