import { width } from '../../model/geometry.ts'
import { isItem } from '../paragraph-join.ts'
import type { Line } from './lines.ts'
import { isCentred, type Setting, settingOf, type TextEdges } from './text-edges.ts'

/** Ems at the left of a line that leave it wide. */
const wideStart = 4
/** Width of a blank and some stretch, in ems. */
const blankWidth = 0.3

/** A line and the edges of the column it stands in. */
export interface SetLine {
  readonly line: Line
  readonly edges: TextEdges
  /** Index of the page or column it stands in: pitches count within one only. */
  readonly column: number
  /** In a centred column (issuer, quốc hiệu, signature) each line is for itself; a column may also hold a list. */
  readonly setIn: 'flow' | 'column' | 'centred-column'
}

/** A wide item may stand in the middle by chance: "- Nâng cao …" with a hanging bullet. */
export function settingIn({ line, edges, setIn }: SetLine): Setting {
  if (setIn === 'centred-column') return 'center'
  const setting = settingOf(line, edges)
  const isWide = line.box.x0 - edges.left < wideStart * line.size
  return setting === 'center' && isWide && isItem(line.text, '.') ? 'left' : setting
}

/** A centred line may fill the column, or begin where paragraphs do by chance. */
export const mayBeCentred = (set: SetLine): boolean =>
  settingIn(set) === 'center' || settingIn(set) === 'full' || isCentred(set.line, set.edges)

/** True when the first word of the next line had no room on this one. */
export const isFull = ({ line, edges }: SetLine, next: Line): boolean =>
  line.box.x1 + blankWidth * line.size + width(next.words[0]!.box) > edges.right
