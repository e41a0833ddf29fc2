const range = /(?<from>20\d{2})\s*[-–÷]\s*(?<to>20\d{2})/gu
const cited =
  /(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}|ngày\s*\d{0,2}\s+tháng\s*\d{0,2}\s+năm\s+20\d{2}|\/20\d{2}\/|(?:đến|tới) năm 20\d{2}(?:, (?:tầm nhìn|định hướng).*)?/giu
const single = /(?<![\d/.])20\d{2}(?![\d/])/gu
const maxPeriod = 10

/**
 * The years a plan or report is about, from its title: "… giai đoạn 2026 - 2030, năm 2026" is about 2026, "giai đoạn
 * 2026 - 2030" alone about five years. Dates of cited documents do not count. Falls back on the year of issue.
 */
export function findYears(title: string | null, issued: string | null): readonly number[] {
  const plain = (title ?? '').replace(cited, ' ')
  const singles = [...plain.replace(range, ' ').matchAll(single)].map(([year]) => Number.parseInt(year, 10))
  if (singles.length > 0) return ascending(singles)
  const years = [...plain.matchAll(range)].flatMap(({ groups }) =>
    yearsBetween(Number.parseInt(groups!.from!, 10), Number.parseInt(groups!.to!, 10)),
  )
  if (years.length > 0) return ascending(years)
  return issued === null ? [] : [Number.parseInt(issued.slice(0, 4), 10)]
}

const yearsBetween = (from: number, to: number): readonly number[] =>
  to < from || to - from > maxPeriod ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index)

const ascending = (years: readonly number[]): readonly number[] => [...new Set(years)].sort((a, b) => a - b)
