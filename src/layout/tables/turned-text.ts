import type { Box } from '../../model/geometry.ts'
import type { LaidParagraph } from '../laid.ts'
import { type PlacedWord, wordsToParagraphs } from './cell-text.ts'

/** A quarter turn to the right (text that reads downwards) or three of them (upwards). */
type Sideways = 1 | 3

/** Words of one cell → its paragraphs, as in `wordsToParagraphs`; heads of narrow columns may read upwards or downwards. */
export function cellToParagraphs(words: readonly PlacedWord[], cell: Box, padding: number): readonly LaidParagraph[] {
  const turns = words[0]?.turns
  if ((turns !== 1 && turns !== 3) || words.some((word) => word.turns !== turns))
    return wordsToParagraphs(words, cell, padding)
  const boxes = new Map(words.map(({ box }) => [uprightBox(box, cell, turns), box]))
  const upright = [...boxes.keys()].map((box, i) => ({ ...words[i]!, box }))
  return wordsToParagraphs(upright, uprightBox(cell, cell, turns), padding).map((paragraph) => ({
    ...paragraph,
    lines: paragraph.lines.map((line) => line.map((word) => ({ ...word, box: word.box && boxes.get(word.box)! }))),
    indent: null,
  }))
}

/** Where the box stands once its cell is turned so that the text reads upright; points from the cell's top left corner then. */
function uprightBox(box: Box, cell: Box, turns: Sideways): Box {
  const [x0, x1] = turns === 3 ? [cell.y1 - box.y1, cell.y1 - box.y0] : [box.y0 - cell.y0, box.y1 - cell.y0]
  const [y0, y1] = turns === 3 ? [box.x0 - cell.x0, box.x1 - cell.x0] : [cell.x1 - box.x1, cell.x1 - box.x0]
  return { x0, y0, x1, y1 }
}
