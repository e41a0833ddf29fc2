import type { LaidParagraph } from '../laid.ts'
import { continuesAfterBreak, isItem } from '../paragraph-join.ts'
import { glueBrokenCodes } from './broken-codes.ts'
import { startsParagraph } from './paragraph-start.ts'
import { type SetLine, settingIn } from './set-line.ts'
import { isCentred, type Setting } from './text-edges.ts'

/** Lines in reading order, also over several pages → paragraphs. */
export function linesToParagraphs(lines: readonly SetLine[]): readonly LaidParagraph[] {
  const paragraphs: SetLine[][][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const piece = open?.at(-1)
    if (open === undefined || piece === undefined) paragraphs.push([[line]])
    else if (!startsParagraph(piece, line)) piece.push(line)
    else if (wasCut(open.flat(), line)) open.push([line])
    else paragraphs.push([[line]])
  }
  return paragraphs.map((pieces) => toParagraph(pieces.flat()))
}

/** A paragraph that a page break of an older layout cut in pieces: "… số 62/KH-UBND ngày" + "30/9/2025) với …". */
function wasCut(open: readonly SetLine[], next: SetLine): boolean {
  if (next.setIn !== 'flow' || isItem(next.line.text, open.at(-1)!.line.text)) return false
  const text = open.map(({ line }) => line.text).join(' ')
  return continuesAfterBreak({ text, bold: open.every(({ line }) => line.bold) }, next.line)
}

function toParagraph(lines: readonly SetLine[]): LaidParagraph {
  return {
    kind: 'paragraph',
    lines: glueBrokenCodes(lines.map(({ line }) => line.words)),
    alignment: alignmentOf(lines),
    indent: lines[0]!.line.box.x0,
  }
}

/** Justified when all lines but the last reach both edges; the first may be set in. */
function alignmentOf(lines: readonly SetLine[]): LaidParagraph['alignment'] {
  const settings = lines.map(settingIn)
  if (isTitle(lines, settings)) return 'center'
  if (settings.every((setting) => setting === 'right')) return 'right'
  const reachRight = lines.slice(0, -1).every(({ line, edges }) => edges.right - line.box.x1 <= line.size * 0.2)
  return reachRight && (lines.length > 1 || settings[0] === 'full') ? 'justify' : 'left'
}

/** Centred lines; the widest of them may reach both edges, but the last begins at the left edge in no title. */
function isTitle(lines: readonly SetLine[], settings: readonly Setting[]): boolean {
  if (lines.some(({ line, edges }, i) => settings[i] !== 'center' && !isCentred(line, edges))) return false
  const { line, edges } = lines.at(-1)!
  return settings.includes('center') || (lines.length > 1 && line.box.x0 - edges.left > line.size)
}
