import { type NumberLabel, readNumberLabel } from './labels.ts'

/** What OCR reads for the letters of points, italic ones most of all: "q)" for a), "e)" for c). */
const points: readonly (readonly [read: string, printed: string])[] = [
  ['q', 'a'],
  ['ạ', 'a'],
  ['á', 'a'],
  ['ä', 'a'],
  ['o', 'a'],
  ['e', 'c'],
  ['c', 'e'],
  ['d', 'đ'],
  ['đ', 'd'],
  ['ä', 'đ'],
  ['h', 'b'],
  ['ð', 'đ'],
]

/** What it reads for the strokes of roman numbers: "H." for II, "VIH." for VIII, "1V." for IV, "L." for I. */
const romans: readonly (readonly [read: RegExp, printed: string])[] = [
  [/H/gu, 'II'],
  [/[LTJl1|!]/gu, 'I'],
  [/Y/gu, 'V'],
]

/** A label and what it is made of: one letter, or strokes, before a mark; strokes behind the word for a part. */
const letterLabel = /^(?<open>\(?)(?<sign>\p{L})(?<end>[.)/-])/u
const strokeLabel = /^(?<word>)(?<sign>[IVXHLTJYl1|!]{1,6})(?=[.)/-]|\s-\s)/u
const wordedLabel = /^(?<word>(?:phụ lục|phần|chương|mục) )(?<sign>[IVXHLTJYl1|!]{1,6})(?=[\s.:)/-]|$)/iu

const romanLabel = /^[IVX]{0,4}I(?=[.)/:-]|\s-\s)/u
const decimalLabel = /^\d{1,2}(?:\.\d{1,2}){0,4}(?=[.)/:\s])/u
const wordedMark = /^(?:phụ lục|biểu|mẫu|phần|chương)(?: số)? (?:\d{1,3}|[IVX]{1,6})(?=;)/iu

/** "II." for III, "1.23." for 1.2.3, "PHỤ LỤC 01;" for 01: texts whose label has what a scan loses most. */
function withWhatIsLost(text: string): readonly string[] {
  const changed = (pattern: RegExp, change: (label: string) => readonly string[], lost = 0): readonly string[] => {
    const label = pattern.exec(text)?.[0]
    return label === undefined ? [] : change(label).map((whole) => whole + text.slice(label.length + lost))
  }
  return [
    ...changed(romanLabel, (label) => [`${label}I`]),
    ...changed(decimalLabel, (label) =>
      [...label.matchAll(/\d(?=\d)/gu)].map(({ index }) => `${label.slice(0, index + 1)}.${label.slice(index + 1)}`),
    ),
    ...changed(wordedMark, (label) => [`${label}:`], 1),
  ]
}

/** The labels that a scanned paragraph may begin with besides the one that is read; none where nothing is confused with it. */
export function misreadLabels(text: string): readonly NumberLabel[] {
  const letter = letterLabel.exec(text)?.groups
  const texts = letter
    ? points
        .filter(([read]) => read === letter.sign!.toLowerCase())
        .map(([, printed]) => letter.open! + printed + text.slice(letter.open!.length + letter.sign!.length))
    : []
  const { word = '', sign = '' } = (strokeLabel.exec(text) ?? wordedLabel.exec(text))?.groups ?? {}
  const roman = romans.reduce((read, [pattern, printed]) => read.replace(pattern, printed), sign)
  if (roman !== sign) texts.push(word + roman + text.slice(word.length + sign.length))
  return [...texts, ...withWhatIsLost(text)].flatMap((printed) => {
    const label = readNumberLabel(printed)
    if (label === null) return []
    const end = label.span.end + text.length - printed.length
    return [{ ...label, span: { start: 0, end } }]
  })
}
