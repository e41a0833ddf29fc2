import type { Column } from '../../src/audit/grid/columns.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import type { Tense } from '../../src/vi/time/tense.ts'
import { periodText } from './period.ts'
import { type Background, periodOf, type Setting } from './setting.ts'

/** What a column of values holds, and of which time. */
export interface ValueColumn extends Column {
  readonly kind: Tense
  readonly period: string | null
}

const done =
  /(?<![\p{L}])(?:thực hiện|th|ước|đạt được|đã đạt|hiện trạng|hiện nay|lũy kế|kết quả (?:đạt|thực hiện|năm))(?![\p{L}])/u
const due =
  /(?<![\p{L}])(?:kế hoạch|kh|chỉ tiêu|mục tiêu|phấn đấu|giao|đăng ký|yêu cầu|dự kiến|cần đạt|phải đạt|lộ trình|đến năm|định hướng)(?![\p{L}])/u
const outcome = /(?<![\p{L}])kết quả(?![\p{L}])/u

/**
 * The columns with kind and period. "Kết quả" alone is what a plan wants to reach, where no other column says its
 * targets; with a year that has gone, and in a report, it is what was reached.
 */
export function valueColumns(
  columns: readonly Column[],
  setting: Setting,
  background: Background,
): readonly ValueColumn[] {
  const aimed = columns.some(({ header }) => wordsSay(searchForm(header)) === 'target')
  return columns.map((column) => {
    const form = searchForm(column.header)
    const year = yearIn(column.header)
    const tense = setting.tense ?? background.tense
    const kind =
      wordsSay(form) ??
      (year === null ? null : yearSays(year, tense, background)) ??
      (outcome.test(form) && aimed ? 'result' : tense)
    const stated =
      periodText(column.header, background.year) ?? rangeIn(column.header) ?? (year === null ? null : String(year))
    return {
      ...column,
      kind,
      period: stated ?? setting.period ?? periodOf(background, kind) ?? (columns.length > 1 ? background.period : null),
    }
  })
}

/** By the word that comes first: "Kế hoạch thực hiện", "Thực hiện so với kế hoạch". */
function wordsSay(form: string): Tense | null {
  const [result, target] = [form.search(done), form.search(due)]
  if (result < 0 && target < 0) return null
  return target < 0 || (result >= 0 && result < target) ? 'result' : 'target'
}

/** Plans set the values of their years and after, reports tell those of theirs and before. */
function yearSays(year: number, tense: Tense, { years }: Background): Tense | null {
  if (years.length === 0) return null
  return tense === 'target'
    ? year >= Math.min(...years)
      ? 'target'
      : 'result'
    : year > Math.max(...years)
      ? 'target'
      : 'result'
}

const yearIn = (header: string): number | null => {
  const found = /(?<!\d)20\d\d(?!\d)/u.exec(header)
  return found === null ? null : Number(found[0])
}

/** "KH 2026 - 2030". */
const rangeIn = (header: string): string | null => {
  const found = /(?<!\d)(20\d\d)\s?-\s?(20\d\d)(?!\d)/u.exec(header)
  return found === null ? null : `${found[1]}-${found[2]}`
}
