import { likeness } from '../text/likeness.ts'
import { wordEnd, wordStart } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

/** "trên dân số", "trên địa bàn phường", but not "trên 01 Gbps", "trên môi trường điện tử". */
const base = new RegExp(
  `${wordStart}(?:trên|/|so\\s+với|tính\\s+trên)\\s+(?:tổng\\s+số\\s+)?(?<base>(?!môi\\s+trường|không\\s+gian|mạng|cổng|nền\\s+tảng|các\\s+nền)\\p{L}[^,;.()\\n]{1,60}?)(?=\\s+(?:đạt|là)${wordEnd}|[,;.()\\n]|$)`,
  'u',
)

/**
 * Whether two names are one measure taken of two wholes: "Tỷ lệ phủ sóng 5G trên địa bàn phường" and "… trên dân số". Names
 * that differ before that, or of which one names no whole, are not.
 */
export function basesDiffer(a: string, b: string): boolean {
  const [first, second] = [base.exec(searchForm(a)), base.exec(searchForm(b))]
  if (first === null || second === null) return false
  const measures = likeness(a.slice(0, first.index), b.slice(0, second.index))
  return measures >= 0.8 && likeness(first.groups!.base!, second.groups!.base!) < 0.3
}
