import { findMoney } from '../numbers/money.ts'
import { anyPhrase } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'

const spending = anyPhrase('giải ngân', 'đã chi', 'đã thực hiện', 'đã thanh toán', 'thanh toán', 'quyết toán')
const named = anyPhrase('giải ngân')
/** "chưa phân bổ", "chưa giải ngân": said, and no figure to be had. */
const notYet = anyPhrase('chưa', 'không có', 'không phát sinh')

/** Whether a heading promises what was disbursed: "Tình hình phân bổ, giải ngân ngân sách". */
export const promisesDisbursement = (heading: string): boolean => named.test(searchForm(heading))

/**
 * Whether a text states amounts and yet none that was spent: no sentence names spending beside money or a percentage, and
 * none says that nothing was.
 */
export function lacksDisbursement(text: string): boolean {
  const sentences = text.split(/(?<=[.;])\s|\n/u)
  const says = (sentence: string): boolean =>
    spending.test(searchForm(sentence)) && (findMoney(sentence).length > 0 || /\d\s?%/u.test(sentence))
  return findMoney(text).length > 0 && !notYet.test(searchForm(text)) && !sentences.some(says)
}
