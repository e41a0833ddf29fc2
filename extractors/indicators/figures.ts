import { contains, type Span } from '../../src/model/span.ts'
import { type Comparison, comparisonAround } from '../../src/vi/numbers/comparators.ts'
import { findQuantities, type Quantity } from '../../src/vi/numbers/quantities.ts'
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
import { describedPlaces } from './described-places.ts'
import { beforeNoun, type Figure, figureValue, fullUnit, keepsNoun } from './figure.ts'
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
  const places = describedPlaces(form)
  const describes = ({ kind, span }: Figure): boolean =>
    describing.has(kind) && places.some((place) => contains(place, span))
  const figures = measured.map((quantity) => figureOf(text, form, quantity)).filter((figure) => !describes(figure))
  return withoutOverlaps([...ranksIn(text), ...sharesIn(text, form), ...figures]).filter(
    ({ span, cut }) => open[span.start] === form[span.start] && cut.every(({ start }) => open[start] === form[start]),
  )
}

/** What tells of how many parts a place is. */
const describing: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['count', 'open'])

const placeName = /(?<![\p{L}])(?:[Xx]ã|[Pp]hường|[Tt]hôn|[Bb]ản|[Kk]hu|[Tt]ổ)\s(?:\p{Lu}[\p{L}\p{M}']{0,12}\s){1,4}$/u
/** "xã Bảo Lâm 1", "phường Tân Thành 2". */
const endsPlaceName = (text: string, start: number): boolean =>
  placeName.test(text.slice(Math.max(0, start - reach), start))

function figureOf(text: string, form: string, quantity: Quantity): Figure {
  const { span, readings, upper } = quantity
  const unit = quantity.unit && fullUnit(text, form, quantity.unit)
  const { words, comparator } = exceeds(form, quantity)
    ? { words: [], comparator: '=' as const }
    : compared(form, quantity, unit?.end ?? span.end)
  const printed = { start: baselineStart(form, span.start), end: unit?.end ?? span.end }
  const ends = [{ ...printed, start: span.start }, ...words]
  const own = keepsNoun(form, quantity.unit, printed) ? beforeNoun(printed.start, quantity.unit!) : printed
  return {
    span: { start: Math.min(...ends.map(({ start }) => start)), end: Math.max(...ends.map(({ end }) => end)) },
    cut: [...words.filter((word) => !contains(own, word)), { ...own, end: countedEnd(form, own.end, unit?.name) }],
    comparator,
    value: figureValue(readings[0]!, quantity.unit),
    valueMax: upper === null ? null : figureValue(upper[0]!, quantity.unit),
    unit: unit?.name ?? null,
    kind: quantity.unit?.kind ?? 'bare',
  }
}

/** Of "78 triệu đồng/người/năm trở lên" the words of comparison stand behind the rate. */
const compared = (form: string, quantity: Quantity, end: number): Comparison =>
  quantity.comparator === '=' && end > (quantity.unit?.end ?? end)
    ? comparisonAround(form, { start: quantity.span.start, end })
    : quantity

/** "vượt 2,5% so với chỉ tiêu" says by how much, not that it is more than 2,5%. */
const exceeds = (form: string, { span, comparator, unit }: Quantity): boolean =>
  /^[<>]$/u.test(comparator) &&
  /(?:vượt|hơn)\s{0,3}$/u.test(form.slice(Math.max(0, span.start - 8), span.start)) &&
  /^\s(?:so với|chỉ tiêu|kế hoạch|dự toán|cùng kỳ|mức)/u.test(
    form.slice(unit?.end ?? span.end, (unit?.end ?? span.end) + 12),
  )

const baseline =
  /(?<![\p{L}])từ\s\d[\d.,]{0,12}\s?[%‰]?(?:\s[^,;.\d]{0,24}(?:20\d\d)?)?\s(?:lên|xuống)(?:\s(?:còn|dưới|trên|đến|tới|mức|thành|khoảng|hơn)){0,2}\s{0,2}$/u

/** Where "từ 60% lên" begins before "80%", "từ 8% xuống dưới" before "3%"; the figure itself where there is none. */
function baselineStart(form: string, start: number): number {
  const lead = form.slice(Math.max(0, start - reach), start)
  const found = baseline.exec(lead)
  return found === null ? start : start - lead.length + found.index
}

const counted = /\s?\(\s?\d[\d.]{0,12}\s?\/\s?\d[\d.]{0,12}\s?\)|\/\d[\d.,]{0,6}\s?%/uy

/** The counts of which a percentage is, and what was aimed at, are no part of what is measured: "100% (25/25) cán bộ", "58%/70%". */
function countedEnd(form: string, end: number, unit: string | undefined): number {
  counted.lastIndex = end
  return unit === '%' && counted.test(form) ? counted.lastIndex : end
}

/** "09 Tổ công nghệ số/81 thành viên", but "150 triệu đồng/02 mô hình", "12/25". */
const isBeside = /\d\s\p{L}[^,;.:/]{1,40}(?<!đồng|triệu|tỷ|năm|tháng)\/\s?$/u

function measures(form: string, quantity: Quantity, next: Quantity | undefined): boolean {
  const { span, unit, words } = quantity
  const start = Math.min(span.start, ...words.map((word) => word.start))
  const lead = form.slice(Math.max(0, start - reach), start)
  if ((/\/\s?$/u.test(lead) && !isBeside.test(lead)) || isBaseline(form, lead, quantity, next)) return false
  switch (unit?.kind) {
    case 'percent':
    case 'permille':
    case 'points':
      return true
    case 'money':
      return isEconomic(lead.slice(lead.search(/[^.;:]*:?\s*$/u)))
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
  if (/^\s(?:đang|đã|chậm|chưa|hoàn thành|quá hạn|đúng hạn)(?!\p{L})/u.test(form.slice(unit!.end, unit!.end + 14)))
    return true
  return !listedNouns.has(noun) || ((compared || endsAchieving(lead)) && !isEnumerated(form, span.end))
}

/** "03 nhiệm vụ sau:", "05 nhóm công nghệ chiến lược: (1) …". */
const isEnumerated = (form: string, end: number): boolean =>
  /^[^,;.:\n]{0,80}(?::|\ssau(?:\s|$)|\ssau đây)/u.test(form.slice(end, end + 100))

/** "; số văn bản đi 2.145", "trong đó sớm hạn 8.900": what is counted stands right before the number. */
const isNamed =
  /(?:^|[,;:.(]\s{1,2})(?:[-+]\s)?(?:và\s|trong đó(?: có)?:?\s)?(?:(?:tổng )?số (?:lượng )?(?!nhà|hiệu|điện thoại|tài khoản|máy|thứ tự|căn cước|định danh|seri)\p{L}[\p{L}\s]{2,50}|(?:trước|sớm|đúng|quá|trễ|chậm|trong) hạn|trực tuyến|trực tiếp)\s{1,2}$/u

/** A number without a unit counts where it is stated: "cho tổ chức là 07". Years, numbers of names and of telephones do not. */
function isBareFigure(form: string, lead: string, { text, span }: Quantity): boolean {
  if (!isStated(lead) && !/\p{L}\s?:\s{0,2}$/u.test(lead) && !isNamed.test(lead)) return false
  if (/^(?:19|20)\d\d$/u.test(text) || namesNumber(lead)) return false
  return /^\s{0,2}(?:$|[,;.)(]|đạt|chiếm|và|tăng|giảm)/u.test(form.slice(span.end, span.end + 8))
}

/** The figures that begin in the span. */
export const figuresWithin = (figures: readonly Figure[], { start, end }: Span): readonly Figure[] =>
  figures.filter(({ span }) => span.start >= start && span.start < end)
