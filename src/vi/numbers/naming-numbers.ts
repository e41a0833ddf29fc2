import { phrase } from '../text/pattern.ts'

/**
 * Words whose number names a thing instead of counting it. `numbers`: what a name looks like, so that "trong năm 12 lớp"
 * counts. `yields`: a counted noun behind the number wins, as in "kỳ 188 hồ sơ" against "kỳ 2".
 */
const namers: readonly { readonly words: string; readonly numbers: RegExp; readonly yields: boolean }[] = [
  { words: 'năm|giai đoạn|nhiệm kỳ|thời kỳ', numbers: /^(?:19|20)\d\d$/u, yields: false },
  { words: 'ngày|tháng|quý|tuần', numbers: /^\d{1,2}$/u, yields: false },
  { words: 'điều|khoản|mục|tiểu mục|thứ', numbers: /^[\d.]{1,6}$/u, yields: false },
  // "công nghệ số 19 tổ", "dân số 12.345"
  { words: 'số', numbers: /^\d{1,4}$/u, yields: true },
  { words: 'nghị quyết|nq|quyết định|qđ|nghị định|thông tư|luật|đề án|kế hoạch', numbers: /^\d{1,4}$/u, yields: true },
  { words: 'chỉ thị|kết luận|chương trình|ban chỉ đạo|bcđ|phiên bản', numbers: /^[\d.]{1,4}$/u, yields: true },
  { words: 'kỳ|khóa|giai đoạn|lần|đợt|bước|nội dung|nhiệm vụ|chỉ tiêu|dự án', numbers: /^[\d.]{1,6}$/u, yields: true },
  { words: 'điểm|chương|phần|phụ lục|biểu|mẫu|bảng|hình|trang|dòng|cột', numbers: /^[\d.]{1,6}$/u, yields: true },
  { words: 'loại|mức|mức độ|cấp|cấp độ|hạng|bậc', numbers: /^\d{1,2}$/u, yields: true },
  { words: 'khu|khu phố|tổ|tổ dân phố|thôn|ấp|xóm|bản|phường|quận', numbers: /^\d{1,3}$/u, yields: true },
]

/** "tổng số 15" and "mỗi tháng 2 lần" count. */
const counting = '(?<!(?:tổng|mỗi|hằng|hàng|một|các|những)\\s)'
const patterns = namers.map(({ words, numbers, yields }) => ({
  pattern: new RegExp(`${counting}${phrase(...words.split('|'))}(?:\\s{1,2}số)?\\s{1,3}$`, 'u'),
  numbers,
  yields,
}))

/** The longest name with the word before it. */
const reach = 24

/**
 * Whether the number printed at `start` names something: "năm 2026", "Điều 5", "Đề án 06", "mức độ 4".
 *
 * @param counts - a curated noun or measure follows the number
 */
export function isName(form: string, start: number, printed: string, counts: boolean): boolean {
  const lead = form.slice(Math.max(0, start - reach), start)
  return patterns.some(
    ({ pattern, numbers, yields }) => !(yields && counts) && numbers.test(printed) && pattern.test(lead),
  )
}
