import { type Html, html } from './html.ts'
import type { Mark } from './marks.ts'

/** Characters of context before the first and after the last mark of a line. */
const context = 220
/** Lines shown of one finding. */
const mostQuotes = 8

/** The lines of the canonical text that hold the marks, with the marks in them. */
export function quotes(text: string, marks: readonly Mark[]): readonly Html[] {
  const lines = new Map<number, Mark[]>()
  for (const mark of marks.filter(({ evidence }) => evidence.end <= text.length)) {
    const start = text.lastIndexOf('\n', mark.evidence.start) + 1
    lines.set(start, [...(lines.get(start) ?? []), mark])
  }
  return [...lines].slice(0, mostQuotes).map(([start, inLine]) => quote(text, start, inLine))
}

function quote(text: string, lineStart: number, marks: readonly Mark[]): Html {
  const last = Math.max(...marks.map(({ evidence }) => evidence.end))
  const newline = text.indexOf('\n', last)
  const lineEnd = newline < 0 ? text.length : newline
  const from = wordBreak(text, Math.max(lineStart, marks[0]!.evidence.start - context), lineStart)
  const to = Math.min(lineEnd, last + context)
  const parts: Html[] = []
  let at = from
  for (const { role, evidence } of marks) {
    if (evidence.start < at) continue
    parts.push(html`${text.slice(at, evidence.start)}<mark class="${role}">${evidence.quote}</mark>`)
    at = evidence.end
  }
  return html`<p class="quote">${from > lineStart ? '… ' : ''}${parts}${text.slice(at, to)}${to < lineEnd ? ' …' : ''}</p>`
}

/** The start of the next word, so that no word is cut. */
function wordBreak(text: string, from: number, lineStart: number): number {
  const space = from === lineStart ? -1 : text.indexOf(' ', from)
  return space < 0 || space > from + context ? from : space + 1
}
