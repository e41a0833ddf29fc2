import type { Span } from '../../model/span.ts'
import { searchForm } from '../../vi/text/search-form.ts'

const about = /(?:khoảng|xấp xỉ|gần|hơn|trên|dưới|tối đa|tối thiểu|không quá|ít nhất)\s*$/u
const longest = 16

/** Whether the words before an amount make it a bound or a guess: "khoảng 500 triệu đồng". */
export const isAboutAt = (text: string, { start }: Span): boolean =>
  about.test(searchForm(text.slice(Math.max(0, start - longest), start)))
