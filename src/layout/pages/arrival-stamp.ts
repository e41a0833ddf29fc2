import type { Line } from './lines.ts'
import type { PageLines } from './page-numbers.ts'
import { lineToPieces } from './signature-notes.ts'

/** Share of the first page's height in which offices stamp what comes in. */
const upperPart = 0.4
/** Points around the word "ĐẾN" in which its stamp stands. */
const reach = { left: 30, above: 30, right: 200, below: 70 }

/** "Số: 1234", "Ngày: 12/3/2026", "Chuyển: …"; the document's own number has a symbol ("Số: 12/BC-UBND"). */
const entry = /^(?:Số|Ngày|Giờ|Chuyển|Lưu hồ sơ(?: số)?)\s?:(?!.*\/\p{Lu})/iu

/** The printed or read stamp "ĐẾN Số: … Ngày: …" (Nghị định 30/2020/NĐ-CP, Phụ lục IV) on a first page; mostly empty. */
export function arrivalStamp({ lines, height }: PageLines): readonly Line[] {
  const pieces = lines.filter(({ box }) => box.y1 < upperPart * height).flatMap(lineToPieces)
  const head = pieces.find(({ text }) => /^(?:CÔNG VĂN |VĂN BẢN )?ĐẾN$/u.test(text))
  if (head === undefined) return []
  const entries = pieces.filter(({ box, text }) => {
    const beside = box.x0 > head.box.x0 - reach.left && box.x1 < head.box.x1 + reach.right
    return entry.test(text) && beside && box.y0 > head.box.y0 - reach.above && box.y1 < head.box.y1 + reach.below
  })
  return entries.length === 0 ? [] : [head, ...entries]
}
