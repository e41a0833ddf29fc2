import type { Value } from './columns.ts'
import type { ViewColumn, ViewRow } from './views.ts'

/**
 * What a spreadsheet would take for a formula, also behind blanks and marks that it drops: OWASP ASVS 1.2.10 and the
 * full-width signs. An apostrophe before counts as one, so that taking one off gives every text back.
 */
const formula = /^'*(?:[\t\r\0]|[\p{C}\p{Z}]*[=+\-@＝＋－＠])/u
/** "-" for nothing, "-12,5 %", "+ 3": figures as they are printed. */
const figure = /^[+-]? ?[\d.,]* ?%?$/u

/**
 * Rows as CSV by RFC 4180 behind a byte order mark, without which Excel garbles Vietnamese; first the names of the
 * columns. Null is an empty field, an empty text `""`. A text like a formula gets an apostrophe before it:
 * "=1+1" gives `'=1+1`, while "-" stays.
 */
export function* csvLines(columns: readonly ViewColumn[], rows: Iterable<ViewRow>): Iterable<string> {
  yield `\uFEFF${columns.map(({ name }) => name).join(',')}\r\n`
  for (const row of rows) yield `${columns.map(({ name }) => csvField(row[name] ?? null)).join(',')}\r\n`
}

function csvField(value: Value): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = formula.test(value) && !figure.test(value) ? `'${value}` : value
  return safe === '' || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
