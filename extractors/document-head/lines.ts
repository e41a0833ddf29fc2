import type { ExtractContext } from '../../src/extract.ts'
import type { Document } from '../../src/model/document.ts'
import { contains, type Span, trimmed } from '../../src/model/span.ts'
import { searchForm, toneless } from '../../src/vi/text/search-form.ts'

/** A printed line of a paragraph, with the style of the paragraph. */
export interface HeadLine {
  readonly text: string
  readonly span: Span
  /** Index of its paragraph in `Document.blocks`. */
  readonly block: number
  readonly styled: boolean
}

/** What stands before the body: issuer, motto, number, date, kind, title. */
export interface Opening {
  /** Canonical text with "\n" at the end of every printed line; offsets count from `start`. */
  readonly text: string
  readonly start: number
  readonly lines: readonly HeadLine[]
}

const maxOpeningLines = 80

/** The lines before the first heading, at most 80. */
export function openingOf({ document, sections }: ExtractContext): Opening {
  const end = sections[0]?.heading.start ?? document.text.length
  const lines = linesOf(document, { start: 0, end }).slice(0, maxOpeningLines)
  const start = lines[0]?.span.start ?? 0
  const text = [...document.text.slice(start, lines.at(-1)?.span.end ?? start)]
  const ends = new Set(lines.map(({ span }) => span.end - start))
  let offset = 0
  const broken = text.map((letter) => {
    const isEnd = ends.has(offset) || letter === '\t'
    offset += letter.length
    return isEnd ? '\n' : letter
  })
  return { text: broken.join(''), start, lines }
}

/** The opening's lines without what stands at the spans; a line with a hole becomes what is left on either side. */
export function linesWithout({ lines }: Opening, taken: readonly Span[]): readonly HeadLine[] {
  return lines.flatMap((line) => {
    const holes = taken.filter(({ start, end }) => start < line.span.end && line.span.start < end)
    return holes.reduce<readonly HeadLine[]>((parts, hole) => parts.flatMap((part) => around(part, hole)), [line])
  })
}

function around(line: HeadLine, hole: Span): readonly HeadLine[] {
  const before = { start: line.span.start, end: Math.min(line.span.end, hole.start) }
  const after = { start: Math.max(line.span.start, hole.end), end: line.span.end }
  return [before, after]
    .filter((span) => span.start < span.end && contains(line.span, span))
    .map((span) => partOf(line, span))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

/** The line cut to a span within it, without white space at its ends. */
export function partOf(line: HeadLine, span: Span): HeadLine {
  const offset = line.span.start
  const local = trimmed(line.text, { start: span.start - offset, end: span.end - offset })
  return {
    ...line,
    text: line.text.slice(local.start, local.end),
    span: { start: local.start + offset, end: local.end + offset },
  }
}

/** Without marks: those of capitals are lost on many scans. */
const motto = ['cong hoa xa hoi chu nghia viet nam', 'doc lap - tu do - hanh phuc', 'dang cong san viet nam']
  .map((words) => words.replaceAll(' - ', '\\s*-\\s*').replaceAll(' ', '\\s+'))
  .join('|')
const markAlone = String.raw`\(?\s*du\s+thao(?:\s+lan\s+\d+)?\s*\)?|(?:tuyet\s+|toi\s+)?mat|(?:thuong\s+)?khan|hoa\s+toc`
const furniture = new RegExp(`${motto}|(?<=^|\\n)(?:${markAlone})(?=\\n|$)`, 'gu')

/** Motto, mark of a draft and marks of secrecy or haste: no part of any name or title. */
export const furnitureOf = ({ text, start }: Opening): readonly Span[] =>
  [...bare(text).matchAll(furniture)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))

/** Letter by letter, so that offsets stay. */
const bare = (text: string): string =>
  searchForm(text).replace(/[^\p{ASCII}]/gu, (letter) => toneless(letter) || letter)

/** The lines of all paragraphs that begin within the span. */
export function linesOf({ text, blocks }: Document, { start, end }: Span): readonly HeadLine[] {
  return blocks.flatMap((block, index) =>
    block.kind !== 'paragraph' || block.span.start < start || block.span.start >= end
      ? []
      : block.lines.map((span) => ({
          text: text.slice(span.start, span.end),
          span,
          block: index,
          styled: block.bold || block.alignment === 'center',
        })),
  )
}
