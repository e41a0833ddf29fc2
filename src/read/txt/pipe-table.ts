import type { FlowTable } from '../../model/raw.ts'
import { type Grid, gridToTable, squared } from './grid.ts'

/** `| a | b |`, also without the outer pipes when there are two inner ones; drawn frames (`│ a │ b │`) count as pipes. */
export const isPipeLine = (line: string): boolean => {
  const text = line.trim()
  return isPipeRule(text) || (/^[|│┃║].*[|│┃║]$/.test(text) && text.length > 2) || unescapedPipes(text) >= 2
}

/** `|---|:--:|`, `+-----+-----+`, `├───┼───┤`. */
export const isPipeRule = (line: string): boolean =>
  /^[\s|+:\-=─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝│║]{3,}$/u.test(line) && /[|+│┼┬┴╬╦╩]/u.test(line) && /[-=─━═]/u.test(line)

/**
 * Markdown or drawn table lines to a table. Where rules stand between the rows (`+---+`), the lines between two rules
 * are one row; else each line is one. `\|` is a pipe inside a cell, `<br>` a line break.
 */
export function pipeLinesToTable(lines: readonly string[]): FlowTable {
  const framed = lines.filter(isPipeRule).length > 2
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (isPipeRule(line)) groups.push([])
    else if (framed) groups.at(-1)!.push(line)
    else groups.push([line])
  }
  const rows = groups.flatMap((group) => numberedRows(group.map(pipeLineToCells))).map(stacked)
  return gridToTable(squared(rows))
}

/** The rows of the lines between two rules: one, or several where more than one line begins with a row number. */
function numberedRows(lines: Grid): readonly Grid[] {
  const starts = lines.flatMap(([first = ''], i) =>
    /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})[.)]?$/u.test(first) ? [i] : [],
  )
  if (starts.length < 2) return lines.length > 0 ? [lines] : []
  return [0, ...starts.filter((start) => start > 0)].map((start, i, all) => lines.slice(start, all[i + 1]))
}

function pipeLineToCells(line: string): readonly string[] {
  const text = line
    .trim()
    .replace(/[│┃║]/g, '|')
    .replace(/^\||(?<!\\)\|$/g, '')
  return text.split(/(?<!\\)\|/).map((cell) => cell.trim().replace(/\\\|/g, '|'))
}

/** The lines of one row, cell by cell. */
const stacked = (lines: Grid): readonly string[] =>
  squared(lines).reduce((row, line) => row.map((cell, c) => [cell, line[c]!].filter((text) => text !== '').join(' ')))

const unescapedPipes = (text: string): number => text.match(/(?<!\\)[|│┃║]/g)?.length ?? 0
