import type { Span } from '../../src/model/span.ts'
import { findQuantities, type Quantity } from '../../src/vi/numbers/quantities.ts'
import type { Unit } from '../../src/vi/numbers/units.ts'
import {
  endsAchieving,
  endsAttribute,
  endsCounting,
  endsNaming,
  isEconomic,
  listedNouns,
  namesNumber,
  unmeasuredNouns,
} from '../../src/vi/tables/measured.ts'
import { withoutOverlaps } from '../../src/vi/text/overlaps.ts'
import { type Figure, figureValue, fullUnit } from './figure.ts'
import { ranksIn } from './ranks.ts'
import { sharesIn } from './shares.ts'

/** Words before a figure that say what it is. */
const reach = 60
/** Figures of measure that mostly describe a device; they measure only behind "đạt" or "là". */
const technical = /^(?:[GMKT]bps|[TGM]B|[GM]Hz|inch|kVA|kW|MW|m|cm|mm|°C)$/u
/** Placeholders of a form: "[ghi tỷ lệ, ví dụ 80%]", "“Mỗi xã 01 sản phẩm”". */
const masked = /\[[^\][]{0,300}\]|"[^"\n]{1,200}"/gu

/** The figures of a text that measure something, in its order; `form` is its search form. */
export function figuresIn(text: string, form: string): readonly Figure[] {
  const open = form.replace(masked, ({ length }) => ' '.repeat(length))
  const quantities = findQuantities(text)
  const measured = quantities.filter(
    (quantity, index) => measures(form, quantity, quantities[index + 1]) && !endsPlaceName(text, quantity.span.start),
  )
  const figures = measured.map((quantity) => figureOf(text, form, quantity))
  return withoutOverlaps([...ranksIn(text), ...sharesIn(text, form), ...figures]).filter(
    ({ span, cut }) => open[span.start] === form[span.start] && cut.every(({ start }) => open[start] === form[start]),
  )
}

const placeName = /(?<![\p{L}])(?:[Xx]ã|[Pp]hường|[Tt]hôn|[Bb]ản|[Kk]hu|[Tt]ổ)\s(?:\p{Lu}[\p{L}\p{M}']{0,12}\s){1,4}$/u
/** "xã Bảo Lâm 1", "phường Tân Thành 2". */
const endsPlaceName = (text: string, start: number): boolean =>
  placeName.test(text.slice(Math.max(0, start - reach), start))

function figureOf(text: string, form: string, quantity: Quantity): Figure {
  const { span, readings, upper } = quantity
  const { words, comparator } = exceeds(form, quantity) ? { words: [], comparator: '=' as const } : quantity
  const unit = quantity.unit && fullUnit(text, form, quantity.unit)
  const printed = { start: baselineStart(form, span.start), end: unit?.end ?? span.end }
  const ends = [{ ...printed, start: span.start }, ...words]
  return {
    span: { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) },
    cut: [...words, keepsNoun(form, quantity, printed) ? beforeNoun(span, quantity.unit!) : printed],
    comparator,
    value: figureValue(readings[0]!, quantity.unit),
    valueMax: upper === null ? null : figureValue(upper[0]!, quantity.unit),
    unit: unit?.name ?? null,
    kind: quantity.unit?.kind ?? 'bare',
  }
}

/** "vượt 2,5% so với chỉ tiêu" says by how much, not that it is more than 2,5%. */
const exceeds = (form: string, { span, comparator, unit }: Quantity): boolean =>
  /^[<>]$/u.test(comparator) &&
  /(?:vượt|hơn)\s{0,3}$/u.test(form.slice(Math.max(0, span.start - 8), span.start)) &&
  /^\s(?:so với|chỉ tiêu|kế hoạch|dự toán|cùng kỳ|mức)/u.test(
    form.slice(unit?.end ?? span.end, (unit?.end ?? span.end) + 12),
  )

/** The noun of a count belongs to the name, but for rates and where all is said before: "là 6.720 hồ sơ đạt 99,98%". */
function keepsNoun(form: string, { unit, span }: Quantity, printed: Span): boolean {
  if (unit === null || !isCounted(unit) || unit.end !== printed.end) return false
  const after = /^\s?(?:$|[,;.()]|(?:đạt|chiếm|tăng|giảm|bằng)\s)/u.test(form.slice(unit.end, unit.end + 8))
  return !(
    after &&
    /(?:[\s,](?:là|đạt|đạt được|còn|bằng)|:)\s{0,2}$/u.test(form.slice(Math.max(0, span.start - 12), span.start))
  )
}

/** Where "từ 60% lên" begins before "80%"; the figure itself where there is none. */
function baselineStart(form: string, start: number): number {
  const lead = form.slice(Math.max(0, start - reach), start)
  const baseline =
    /(?<![\p{L}])từ\s\d[\d.,]{0,12}\s?[%‰]?(?:\s[^,;.\d]{0,24}(?:20\d\d)?)?\s(?:lên|xuống)\s{0,2}$/u.exec(lead)
  return baseline === null ? start : start - lead.length + baseline.index
}

const isCounted = ({ kind }: Unit): boolean => kind === 'count' || kind === 'open'

/** "1,2 triệu" of "1,2 triệu lượt". */
const beforeNoun = ({ start }: Span, { name, end }: Unit): Span => ({ start, end: end - name.length })

function measures(form: string, quantity: Quantity, next: Quantity | undefined): boolean {
  const { span, unit, words } = quantity
  const start = Math.min(span.start, ...words.map((word) => word.start))
  const lead = form.slice(Math.max(0, start - reach), start)
  if (/\/\s?$/u.test(lead) || isBaseline(form, lead, quantity, next)) return false
  switch (unit?.kind) {
    case 'percent':
    case 'permille':
    case 'points':
      return true
    case 'money':
      return isEconomic(lead.slice(lead.search(/[^.;:]*$/u)))
    case 'measure':
      return !endsAttribute(lead) && (!technical.test(unit.name) || isStated(lead))
    case 'count':
    case 'open':
      return countsSomething(form, lead, quantity)
    default:
      return isBareFigure(form, lead, quantity)
  }
}

/** "tăng từ 60% lên 75%": the first figure is where it comes from. */
const isBaseline = (form: string, lead: string, { span }: Quantity, next: Quantity | undefined): boolean =>
  next !== undefined &&
  /(?:^|\s)từ\s+$/u.test(lead) &&
  /^[^,;.]{0,24}\s(?:lên|xuống)\s/u.test(form.slice(span.end, next.span.start + 1))

/** Right behind "đạt" or "là". */
const isStated = (lead: string): boolean => /(?<![\p{L}])(?:đạt|là|đạt được|bằng|lên|còn)\s{0,3}$/u.test(lead)

function countsSomething(form: string, lead: string, { unit, words, span }: Quantity): boolean {
  const noun = unit!.name.toLowerCase()
  const [first = ''] = noun.split(' ')
  if (unmeasuredNouns.has(unit!.kind === 'open' ? first : noun) || endsNaming(lead)) return false
  const compared = words.length > 0
  if (unit!.kind === 'open') return compared || endsCounting(lead)
  if (noun === 'lần') return /(?:tăng|giảm|gấp)\s{0,3}$/u.test(lead)
  return !listedNouns.has(noun) || ((compared || endsAchieving(lead)) && !isEnumerated(form, span.end))
}

/** "03 nhiệm vụ sau:", "05 nhóm công nghệ chiến lược: (1) …". */
const isEnumerated = (form: string, end: number): boolean =>
  /^[^,;.:\n]{0,80}(?::|\ssau(?:\s|$)|\ssau đây)/u.test(form.slice(end, end + 100))

/** A number without a unit counts where it is stated: "cho tổ chức là 07". Years, numbers of names and of telephones do not. */
function isBareFigure(form: string, lead: string, { text, span }: Quantity): boolean {
  if (!isStated(lead) && !/\p{L}\s?:\s{0,2}$/u.test(lead)) return false
  if (/^(?:19|20)\d\d$/u.test(text) || namesNumber(lead)) return false
  return /^\s{0,2}(?:$|[,;.)(]|đạt|chiếm|và|tăng|giảm)/u.test(form.slice(span.end, span.end + 8))
}

/** The figures that begin in the span. */
export const figuresWithin = (figures: readonly Figure[], { start, end }: Span): readonly Figure[] =>
  figures.filter(({ span }) => span.start >= start && span.start < end)
