import { centreX } from '../../model/geometry.ts'
import type { Line } from './lines.ts'

/** Shares of the page's height in which a page number stands; Nghị định 30/2020/NĐ-CP wants it in the top margin. */
const topMargin = 0.12
const bottomMargin = 0.88
/** Share of the page's width by which a number may miss the middle. */
const centred = 0.1

/** What the furniture finders know of a page: its lines outside tables, top to bottom. */
export interface PageLines {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

interface Candidate {
  readonly page: PageLines
  readonly line: Line
  readonly edge: 'top' | 'bottom'
  readonly value: number
}

/** "2", "- 2 -", "Trang 2", "Trang 2/15"; more than three digits are a year. */
const pageNumber = /^(?:trang|page)?\s*-?\s*(?<value>\d{1,3})\s*-?(?:\s*(?:\/|of|trên)\s*\d{1,3})?$/iu

/**
 * The lines that are page numbers: alone on the first or last line of a page, in the middle or outside, and in step with
 * the pages or small enough to be counted from the beginning of an appendix.
 */
export function pageNumbers(pages: readonly PageLines[]): ReadonlySet<Line> {
  const candidates = pages.flatMap(candidatesOf)
  const steps = new Map<string, number>()
  for (const candidate of candidates) steps.set(stepOf(candidate), (steps.get(stepOf(candidate)) ?? 0) + 1)
  const found = candidates.filter((candidate) => {
    const { line, page, value } = candidate
    if (steps.get(stepOf(candidate))! > 1 || /^\p{L}/u.test(line.text)) return true
    const isCentred = Math.abs(centreX(line.box) - page.width / 2) <= centred * page.width
    return isCentred && value >= 1 && value <= Math.max(pages.length, page.number)
  })
  return new Set(found.map(({ line }) => line))
}

/** Numbers that grow with the pages at one edge share this key. */
const stepOf = ({ page, edge, value }: Candidate): string => `${edge} ${value - page.number}`

function candidatesOf(page: PageLines): readonly Candidate[] {
  return (['top', 'bottom'] as const).flatMap((edge) => {
    const line = edge === 'top' ? page.lines[0] : page.lines.at(-1)
    const value = line === undefined ? undefined : pageNumber.exec(line.text)?.groups?.value
    if (line === undefined || value === undefined) return []
    const inMargin = edge === 'top' ? line.box.y1 < topMargin * page.height : line.box.y0 > bottomMargin * page.height
    return inMargin ? [{ page, line, edge, value: Number(value) }] : []
  })
}
