import type { Span } from '../../src/model/span.ts'
import type { Money } from '../../src/vi/numbers/money.ts'

/** An amount and where the phrase that names it ends: before the factors of a product, else before the amount. */
interface NamedAmount {
  readonly money: Money
  readonly labelEnd: number
}

/** What may stand between a unit price and the product: "/tháng): ", " x 12 tháng = ". */
const toProduct =
  /^(?:\s?\/\s?[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){0,2})?(?:\s?[x×*]\s?\d[\d.,]{0,12}(?:\s[\p{L}\p{M}]+){0,3})*\s?\)?\s?(?:[=:]|,?\s(?:thành tiền|tổng tiền|cộng)\s?:?)\s?$/u
/** The factors from the first number on: "15 bộ x ", "(12 tháng × ". */
const factors = /(?<![\p{L}\p{N}])[(:]?\s*\d[\d.,]{0,12}(?:\s[\p{L}\p{M}/]+){0,4}\s?[x×*]\s?$|[(,]?\s*đơn giá\s?:?\s?$/u
const longestFactors = 60

/** The amounts of a text without the unit prices of products: of "15 bộ x 2.000.000 đồng/bộ = 30.000.000 đồng" the last. */
export function withoutUnitPrices(form: string, amounts: readonly Money[]): readonly NamedAmount[] {
  let start: number | null = null
  return amounts.flatMap((money, index) => {
    const next = amounts[index + 1]
    const factorsAt = next === undefined ? null : factorsBefore(form, money.span, next.span)
    const labelEnd = start ?? money.span.start
    start = factorsAt === null ? null : (start ?? factorsAt)
    return factorsAt === null ? [{ money, labelEnd }] : []
  })
}

/** Where the factors begin whose product follows the price; null where it is no unit price. */
function factorsBefore(form: string, price: Span, product: Span): number | null {
  const between = form.slice(price.end, product.start)
  if (between.length > longestFactors || !toProduct.test(between)) return null
  const start = Math.max(0, price.start - longestFactors)
  const match = factors.exec(form.slice(start, price.start))
  if (match !== null) return start + match.index
  return /[x×*]/u.test(between) ? price.start : null
}
