import type { Wording } from '../../model/wording.ts'
import { wordEnd } from '../text/pattern.ts'

/** Source of the white space between a number and its unit: no tab, which parts the cells of a table. */
export const gap = '[ \\n]{0,3}'

/** Powers of ten that stand between a number and what it counts, in search form; the longest spelling first. */
const scales: readonly { readonly exponent: number; readonly words: readonly string[]; readonly en: string }[] = [
  { exponent: 12, words: ['nghìn tỷ', 'ngàn tỷ'], en: 'thousand billion' },
  { exponent: 11, words: ['trăm tỷ'], en: 'hundred billion' },
  { exponent: 10, words: ['chục tỷ'], en: 'ten billion' },
  { exponent: 9, words: ['tỷ'], en: 'billion' },
  { exponent: 8, words: ['trăm triệu'], en: 'hundred million' },
  { exponent: 7, words: ['chục triệu'], en: 'ten million' },
  { exponent: 6, words: ['triệu', 'tr'], en: 'million' },
  { exponent: 3, words: ['nghìn', 'ngàn', 'ngh', 'ng'], en: 'thousand' },
]

/** The name in which records and messages speak of the unit: "triệu đồng" for 6, "đồng" for 0. */
export function moneyUnitName(exponent: number): string {
  const words = scales.find((scale) => scale.exponent === exponent)?.words
  return words === undefined ? 'đồng' : `${words[0]} đồng`
}

/** "triệu đồng" in English is "million đồng"; what is no unit of money stays as it is. */
export function moneyUnitWording(unit: string): Wording {
  const found = scales.find(({ exponent }) => moneyUnitName(exponent) === unit)
  return { vi: unit, en: found === undefined ? unit : `${found.en} đồng` }
}

/** The exponent of a scale as it was matched ("tr", "nghìn  tỷ"); 0 where none was. */
export function scaleExponent(matched: string | undefined): number {
  const word = matched?.replace(/[.\s]+/gu, ' ').trim()
  return scales.find(({ words }) => word !== undefined && words.includes(word))?.exponent ?? 0
}

/** "trđ", "tr.đồng", "nghđ": abbreviations that stand at or before the currency; "tr" also alone, "ng" is "người". */
const abbreviated: Readonly<Record<string, string>> = {
  tr: `tr(?:\\.?\\s?(?=đ|vn)|${wordEnd})`,
  ngh: 'ngh\\.?\\s?(?=đ|vn)',
  ng: 'ng\\.?\\s?(?=đ|vn)',
}
const scale = scales
  .flatMap(({ words }) => words)
  .map((words) => abbreviated[words] ?? `${words.replaceAll(' ', '\\s+')}${wordEnd}`)
  .join('|')
/** "3 tỷ lệ" are ratios. */
const notARatio = String.raw`(?!tỷ\s+(?:lệ|trọng|suất|số|giá))`
/** "05 đồng chí" and "5 đ/c" are comrades. */
const currency = String.raw`(?:đồng(?:\s+(?:việt\s+nam|vn))?${wordEnd}(?!\s+(?:chí|bộ|bào|nghiệp|hành|hồ|thời|ý|loạt))|vn[đd]${wordEnd}|đ${wordEnd}(?!\/c))`
const scaledCurrency = `${notARatio}(?:(?<scale>${scale})\\s{0,3})?(?<currency>${currency})?`

/** Over search form, sticky: what follows the digits of an amount; may be empty. Groups: scale, currency. */
export const amountUnit = new RegExp(`${gap}${scaledCurrency}`, 'uy')
/** The same as a caption names it, where the scale may be a number: "1.000 đồng", "1.000.000đ". Groups: also thousands. */
export const captionUnit = new RegExp(`${gap}(?:1(?<thousands>(?:[.,\\s]?000){1,3})\\s{0,3})?${scaledCurrency}`, 'uy')
