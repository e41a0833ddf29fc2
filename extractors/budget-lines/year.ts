import type { ExtractContext } from '../../src/extract.ts'
import type { Section } from '../../src/model/document.ts'
import { sectionsOver } from '../../src/model/sections-over.ts'
import { contains, type Span, sliceOf } from '../../src/model/span.ts'
import { onlyYear } from '../../src/vi/time/only-year.ts'

/** The year of money at a place: of the table's caption, of the headings it stands under, of a document about one year. */
export function yearOfPlace({ document, sections, found }: ExtractContext, span: Span): number | null {
  const years = found.head?.years ?? []
  const caption = document.tables.find((table) => contains(table.span, span))?.caption
  const own = caption ? onlyYear(sliceOf(document.text, caption)) : null
  return own ?? headingYear(sections, span) ?? (years.length === 1 ? years[0]! : null)
}

const headingYear = (sections: readonly Section[], { start }: Span): number | null =>
  sectionsOver(sections, start).reduce<number | null>((found, { title }) => found ?? onlyYear(title), null)
