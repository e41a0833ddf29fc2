/** A line of the file: no spaces at its end; leading blanks are kept, they may be an indent, and tabs, they part cells. */
export interface Line {
  readonly text: string
  /** How many blank lines stand before it. */
  readonly blanksBefore: number
  /** True when a form feed stands before it. */
  readonly newPage: boolean
  /** True when it ends with two blanks, Markdown's mark for a line break inside a paragraph. */
  readonly broken: boolean
}

/** How the file breaks its lines. */
export interface Shape {
  /** Lines end at a fixed width, so that a paragraph takes several of them. */
  readonly hardWrapped: boolean
  /** A blank line follows every line (text taken from a PDF): one blank line means nothing, two are an empty line. */
  readonly doubleSpaced: boolean
}

/** A line longer than this was not broken at a page width. */
const longestWrappedLine = 140

/** Text to its lines that are not blank. Rules drawn with characters (`-----`, `_____`) are dropped as blank. */
export function textToLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let blanksBefore = 0
  let newPage = false
  for (const piece of text.replace(/\r\n?|[\u2028\u2029\u0085\v]/g, '\n').split(/(?=\f)|\n/)) {
    if (piece.startsWith('\f')) newPage = true
    const line = withoutEndSpaces(withoutInnerRules(piece.replace(/[\f\x1a\uFEFF]/g, '')))
    if (line.trim() === '' || isRule(line)) {
      blanksBefore++
      continue
    }
    lines.push({ text: withFormBlanks(line), blanksBefore, newPage, broken: piece.endsWith('  ') })
    blanksBefore = 0
    newPage = false
  }
  return lines
}

/**
 * Blanks left to be filled in by hand, "Số:     /QĐ-UBND" and "ngày     tháng     năm 2026", part no columns: they
 * become no-break spaces.
 */
const withFormBlanks = (line: string): string =>
  line.replace(/(?<!\p{L})(?:[Ss]ố ?:? +(?=[/-]\p{Lu})|ngày[ \d]+tháng[ \d]+năm)/gu, (blank) =>
    blank.replaceAll(' ', '\u00A0'),
  )

/** "STT   Tổng   -----------   Ghi chú": a line drawn under a group head is no cell. */
const withoutInnerRules = (line: string): string =>
  line.replace(/(?<=\s{2})[-_=─━═]{5,}(?=\s{2}|$)/gu, ({ length }) => ' '.repeat(length))

/** Without the spaces at its end but with the tabs; a regular expression would take quadratic time for it. */
function withoutEndSpaces(line: string): string {
  let end = line.length
  while (end > 0 && line[end - 1] !== '\t' && line[end - 1]!.trim() === '') end--
  return line.slice(0, end)
}

/** `---`, `____`, `-----  ------`, `* * *`, "```". Single dashes apart are cells, `|---|---|` is a table's. */
const isRule = (line: string): boolean => /^\s*(?:(?:[-=_*~─━═]{3,}(?:\s+|$))+|\*(?:\s\*){2,}\s*|`{3,}\w*)$/u.test(line)

/** Reads the shape off the prose of the file; lines with tabs and pipes are left out as table rows. */
export function shapeOf(lines: readonly Line[]): Shape {
  const prose = lines.filter((line) => !/[\t|]/.test(line.text.trimStart()))
  const pairs = prose.slice(1).map((line, i) => ({ previous: prose[i]!, line }))
  const running = pairs.filter(({ previous, line }) => runsOn(previous.text, line.text)).length
  const long = prose.filter((line) => line.text.length > longestWrappedLine).length
  const spaced = pairs.filter(({ line }) => line.blanksBefore > 0).length
  const hardWrapped = running >= Math.max(2, pairs.length * 0.08) && long < prose.length * 0.05
  return { hardWrapped, doubleSpaced: hardWrapped && spaced > pairs.length * 0.6 }
}

const runsOn = (previous: string, next: string): boolean =>
  /[\p{L}\p{N},]$/u.test(previous) && /^\s*\p{Ll}/u.test(next) && !/^\s*\p{Ll}[.)]/u.test(next)
