import type { Span } from '../../model/span.ts'
import { wordStart } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'
import { captionUnit, moneyUnitName, scaleExponent } from './money-units.ts'
import { unitAt } from './units.ts'

/** What a caption or a header cell says about the unit of the figures below it. */
export interface UnitNote {
  readonly span: Span
  /** "triệu đồng"; of other units as printed. */
  readonly unit: string
  /** Power of ten to đồng; null for other units than money ("Đơn vị tính: %"). */
  readonly exponent: number | null
}

/** Source over search form: the words that a unit note begins with. */
export const unitWord = '(?:đơn\\s+vị(?:\\s+tính)?|đv(?:\\s?t(?:ính)?)?)'

const opening = new RegExp(`${wordStart}${unitWord}\\s{0,3}[:.-]\\s{0,3}\\(?`, 'gu')
const bracket = new RegExp(`\\((?:\\s{0,3}${unitWord}\\s{0,3}:)?`, 'gu')
/** "Đơn vị: Ủy ban nhân dân" names an office: other units than money are short and end their line. */
const otherUnit = /[ ]?([\p{L}%‰°²³\d/]{1,12}(?: [\p{L}%²³\d/]{1,8}){0,2})[ ]?(?=[).;,\t\n]|$)/uy

/**
 * The first unit note of a caption or header cell; null where there is none.
 *
 * @example findUnitNote('Tổng Dự toán (triệu VND)') // { unit: "triệu đồng", exponent: 6, … }
 * @example findUnitNote('Đvt: 1.000 đồng') // { unit: "nghìn đồng", exponent: 3, … }
 */
export function findUnitNote(text: string): UnitNote | null {
  const form = searchForm(text)
  for (const match of form.matchAll(opening)) {
    const at = match.index + match[0].length
    const note = moneyNote(form, match.index, at) ?? otherNote(text, form, match.index, at)
    if (note !== null) return note
  }
  for (const match of form.matchAll(bracket)) {
    const at = match.index + match[0].length
    const note = moneyNote(form, match.index, at) ?? bracketNote(text, form, match.index, at)
    if (note !== null) return note
  }
  return wholeNote(form)
}

function moneyNote(form: string, start: number, at: number): UnitNote | null {
  captionUnit.lastIndex = at
  const match = captionUnit.exec(form)
  if (match === null || match[0].trim() === '') return null
  const { thousands, scale, currency } = match.groups!
  const exponent = (thousands?.match(/0/g)?.length ?? 0) + scaleExponent(scale)
  if (currency === undefined && (thousands !== undefined || exponent < 6)) return null
  const end = at + match[0].trimEnd().length
  return {
    span: { start, end: /^\s?\)/u.test(form.slice(end, end + 2)) ? form.indexOf(')', end) + 1 : end },
    unit: moneyUnitName(exponent),
    exponent,
  }
}

function otherNote(text: string, form: string, start: number, at: number): UnitNote | null {
  otherUnit.lastIndex = at
  const match = otherUnit.exec(form)
  if (match === null) return null
  const end = at + match[0].trimEnd().length
  return { span: { start, end }, unit: text.slice(end - match[1]!.length, end), exponent: null }
}

/** "Tỷ lệ (%)", "Số lượng (hồ sơ)": a known unit alone in its brackets. */
function bracketNote(text: string, form: string, start: number, at: number): UnitNote | null {
  const unit = unitAt(text, form, at)
  if (unit === null || unit.kind === 'open' || form[unit.end] !== ')') return null
  return { span: { start, end: unit.end + 1 }, unit: unit.name, exponent: null }
}

/** A header cell that is nothing but the unit: "Triệu đồng". */
function wholeNote(form: string): UnitNote | null {
  const note = form.length > 40 ? null : moneyNote(form, 0, 0)
  return note !== null && form.slice(note.span.end).trim() === '' ? note : null
}
