import { searchForm } from '../text/search-form.ts'

const classified =
  /(?<![\p{L}])(?:(?:chương|loại|khoản|mục|tiểu mục)\s?\d{3,4}(?:\s?[-–,;.]\s?(?=(?:loại|khoản|mục|tiểu mục)\s?\d{3,4}))?){1,4}/u

/**
 * The code of the state budget's classification that a text names: "Đổi mới sáng tạo (Khoản 111)" gives "Khoản 111",
 * "Loại 100, khoản 103" all of it. Articles of laws ("khoản 24 điều 3") have fewer digits.
 */
export function budgetCode(text: string): string | null {
  const match = classified.exec(searchForm(text))
  return match === null ? null : text.slice(match.index, match.index + match[0].length).trim()
}
