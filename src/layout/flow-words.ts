import type { FlowParagraph, FlowRun } from '../model/raw.ts'
import { normalise } from '../vi/normalise.ts'
import type { LaidWord } from './laid.ts'

/** A paragraph's words, one list a line ("\n" in its runs); the number that Word generates comes first, as printed. */
export function paragraphToLines(paragraph: FlowParagraph): readonly (readonly LaidWord[])[] {
  const [first] = paragraph.runs
  const label: readonly FlowRun[] =
    paragraph.label === null
      ? []
      : [{ text: `${paragraph.label} `, bold: first?.bold ?? false, italic: first?.italic ?? false }]
  return linesOfRuns([...label, ...paragraph.runs]).map(runsToWords)
}

function linesOfRuns(runs: readonly FlowRun[]): readonly (readonly FlowRun[])[] {
  const lines: FlowRun[][] = [[]]
  for (const run of runs) {
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([])
      lines.at(-1)!.push({ ...run, text })
    })
  }
  return lines
}

/** Splits at white space; a word that changes its style in the middle becomes two, the second glued to the first. */
function runsToWords(runs: readonly FlowRun[]): readonly LaidWord[] {
  const words: LaidWord[] = []
  let glued = false
  for (const run of runs) {
    for (const piece of run.text.split(/(\s+)/)) {
      if (piece === '') continue
      const text = normalise(piece).trim()
      if (text === '') {
        glued = glued && !/\s/.test(piece)
        continue
      }
      words.push({ ...wordOf(text, piece), bold: run.bold, italic: run.italic, glued })
      glued = true
    }
  }
  return words
}

const wordOf = (text: string, raw: string) => ({ text, raw, page: null, box: null, size: null, confidence: null })

/** The text of words as the canonical text will have it. */
export const wordsToText = (words: readonly LaidWord[]): string =>
  words.map((word, i) => (i === 0 || word.glued ? word.text : ` ${word.text}`)).join('')

/** True when every word with a letter is bold, and there is one. */
export function allBold(words: readonly LaidWord[]): boolean {
  const lettered = words.filter((word) => /\p{L}/u.test(word.text))
  return lettered.length > 0 && lettered.every((word) => word.bold)
}
