import type { OcrWord } from './tsv.ts'

/** A word that a number belongs to, and the number that the engine set close to it: "QuýI", "PhầnII", "Điều5.". */
const glued =
  /^(?<word>[("]?(?:quý|phần|chương|mục|điều|khoản|biểu|mẫu|năm))(?<number>[IVX]{1,4}|\d{1,4})(?<end>[.,:;)/]{0,2})$/iu

/** The word and its number each by itself, where they were read as one; the box is parted by their letters. */
export function unglued(word: OcrWord): readonly OcrWord[] {
  const { word: name, number } = glued.exec(word.text)?.groups ?? {}
  if (name === undefined || number === undefined) return [word]
  const { choices: _, candidates: __, ...whole } = word
  const { x0, x1 } = word.box
  const cut = Math.round(x0 + ((x1 - x0) * name.length) / word.text.length)
  return [
    { ...whole, text: name, box: { ...word.box, x1: cut } },
    { ...whole, text: word.text.slice(name.length), box: { ...word.box, x0: cut } },
  ]
}
