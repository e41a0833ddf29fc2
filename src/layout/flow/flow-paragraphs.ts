import type { LaidParagraph, LaidWord } from '../laid.ts'
import { glueBrokenCodes } from '../pages/broken-codes.ts'
import { continuesAfterBreak, continuesOnNextLine, type LineFit } from '../paragraph-join.ts'
import { type WordedParagraph, wordsToText } from './flow-words.ts'
import { isFull, isSetIn, type Setting, settingOf } from './text-width.ts'

/** A line of the source and how it is parted from the one before: a line break, a wrapped line, or a paragraph's end. */
interface FlowLine {
  readonly words: readonly LaidWord[]
  readonly text: string
  readonly bold: boolean
  /** Blanks before its first word. */
  readonly indent: number
  readonly parting: 'break' | 'wrap' | 'paragraph'
  readonly alignment: LaidParagraph['alignment']
}

/** How far, in blanks, a line is set in when that means a new paragraph. */
const paragraphIndent = 2

/**
 * Paragraphs as the source has them to paragraphs as the author wrote them: wrapped lines put together, paragraphs cut
 * by a page break rejoined, empty ones dropped.
 */
export function joinParagraphs(paragraphs: readonly WordedParagraph[]): readonly LaidParagraph[] {
  const lines = toLines(paragraphs)
  const setting = settingOf(
    lines.flatMap((line, i) => (line.parting === 'wrap' ? [[setIn(lines[i - 1]!), line.text] as const] : [])),
  )
  const joined: FlowLine[][] = []
  lines.forEach((line, i) => {
    const open = joined.at(-1)
    const below = lines[i + 1]?.parting === 'wrap' ? lines[i + 1]!.text : ''
    if (open !== undefined && goesOn(open, line, below, setting)) open.push(line)
    else joined.push([line])
  })
  return joined.map(toParagraph)
}

function toLines(paragraphs: readonly WordedParagraph[]): readonly FlowLine[] {
  const lines: FlowLine[] = []
  let afterBlank = true
  for (const paragraph of paragraphs) {
    let parting: FlowLine['parting'] = paragraph.hardWrapped && !afterBlank ? 'wrap' : 'paragraph'
    afterBlank = true
    for (const words of paragraph.lines) {
      if (words.length === 0) continue
      lines.push({
        words,
        text: wordsToText(words),
        bold: allBold(words),
        indent: paragraph.indent,
        parting,
        alignment: paragraph.alignment,
      })
      parting = 'break'
      afterBlank = false
    }
  }
  return lines
}

/** `below` is the wrapped line under `line`, "" without one. */
function goesOn(open: readonly FlowLine[], line: FlowLine, below: string, setting: Setting | null): boolean {
  const previous = open.at(-1)!
  const start = gistOf(open)
  if (line.parting === 'paragraph') {
    return continuesAfterBreak({ text: start, bold: open.every(({ bold }) => bold) }, line)
  }
  return continuesOnNextLine(start, previous, line, fitOf(open, line, below, setting))
}

/** The line with its indent, as far as the source shows it in blanks: one blank is what is left of a page break. */
const setIn = ({ text, indent }: FlowLine): string => (indent < paragraphIndent ? text : ' '.repeat(indent) + text)

/** The beginning and the end of a long paragraph say enough; all of it for each line would take quadratic time. */
const gistOf = (open: readonly FlowLine[]): string =>
  (open.length <= 8 ? open : [...open.slice(0, 4), ...open.slice(-4)]).map(({ text }) => text).join(' ')

function fitOf(open: readonly FlowLine[], line: FlowLine, below: string, setting: Setting | null): LineFit {
  if (line.parting === 'break') return { full: null, indented: false }
  const previous = open.at(-1)!
  const indented = line.indent >= previous.indent + paragraphIndent
  if (setting === null) return { full: false, indented }
  return {
    full:
      isFull(setting, setIn(previous), line.text, open.length === 1) &&
      !(indented && previous.indent < paragraphIndent),
    indented: indented || isSetIn(setting, setIn(line), below),
  }
}

/** Lines that only a paragraph's end parted were one line before it was cut. */
function toParagraph(lines: readonly FlowLine[]): LaidParagraph {
  const printed: LaidWord[][] = []
  for (const [i, line] of lines.entries()) {
    if (i === 0 || line.parting !== 'paragraph') printed.push([])
    for (const word of line.words) printed.at(-1)!.push(word)
  }
  return { kind: 'paragraph', lines: glueBrokenCodes(printed), alignment: lines[0]!.alignment, indent: null }
}

function allBold(words: readonly LaidWord[]): boolean {
  const lettered = words.filter((word) => /\p{L}/u.test(word.text))
  return lettered.length > 0 && lettered.every((word) => word.bold)
}
