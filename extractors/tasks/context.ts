import type { ExtractContext } from '../../src/extract.ts'
import { sectionsOver } from '../../src/model/sections-over.ts'
import type { Span } from '../../src/model/span.ts'
import { onlyYear } from '../../src/vi/time/only-year.ts'

/**
 * The year of a time that names none: of the caption or the nearest heading above, else the last that the document is
 * about ("kết quả năm 2025, kế hoạch năm 2026"); null for a plan of many years.
 */
export function planYear({ sections, found }: ExtractContext, at: Span, caption: string): number | null {
  const years = found.head?.years ?? []
  const headings = sectionsOver(sections, at.start).map(({ title }) => title)
  for (const text of [caption, ...headings]) {
    const own = onlyYear(text)
    if (own !== null) return own
  }
  return years.length > 0 && years.length <= 2 ? years.at(-1)! : null
}
