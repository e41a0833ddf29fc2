import type { DocumentRecord, Evidence, Finding } from '../../model/record.ts'
import type { Wording } from '../../model/wording.ts'
import { aligned, isSum } from './figures.ts'
import { both, type Html, html } from './html.ts'

interface Line {
  readonly kind: 'term' | 'rule' | 'plain' | 'gap'
  readonly label: Html
  readonly value: string | null
  readonly at: string
}

/**
 * The finding as one would write it on paper: addends one below the other, a line, what they give, what is printed, the
 * difference; figures aligned by their decimal commas. Null where there is nothing to compare.
 */
export function equation(finding: Finding, record: DocumentRecord): Html | null {
  const { terms, expected, actual, difference, unit } = finding
  if (terms.length === 0 && expected === null && actual === null) return null
  const sum = isSum(
    terms.map(({ value }) => value),
    expected,
  )
  const result = (kind: Line['kind'], words: Wording, value: string | null, at: string): readonly Line[] =>
    value === null ? [] : [{ kind, label: both(words), value, at }]
  const lines: readonly Line[] = [
    ...terms.map(
      ({ label, value, evidence }): Line => ({
        kind: 'term',
        label: html`${label}`,
        value,
        at: placeOf(record, evidence[0]),
      }),
    ),
    ...result('rule', sum ? { vi: 'Cộng lại', en: 'Sum' } : { vi: 'Tính lại được', en: 'Computed' }, expected, ''),
    ...result('plain', { vi: 'Văn bản ghi', en: 'Printed' }, actual, placeOf(record, finding.evidence[0])),
    ...result('gap', { vi: 'Chênh lệch', en: 'Difference' }, difference, ''),
  ]
  const figures = aligned(lines.map(({ value }) => value))
  return html`<div class="wide"><table class="equation"><tbody>
${lines.map(({ kind, label, at }, index) => {
  const ruled = kind === 'rule' && index > 0
  return html`<tr class="${ruled ? 'rule' : kind}"><td class="sign">${signOf(kind, index, sum)}</td><th scope="row">${label}</th><td class="n">${figures[index]!}</td><td class="at">${kind === 'term' || kind === 'plain' ? at : unit}</td></tr>
`
})}</tbody></table></div>`
}

function signOf(kind: Line['kind'], index: number, sum: boolean): string {
  if (kind === 'rule') return sum ? '=' : ''
  return kind === 'term' && sum && index > 0 ? '+' : ''
}

/** "trang 4, bảng 2, dòng 11": the page, and the row of the table counted below its header. */
export function placeOf({ tables }: DocumentRecord, evidence: Evidence | undefined): string {
  if (evidence === undefined) return ''
  const inTable = tables.flatMap(({ rows }, index) => {
    const row = rows.findIndex((cells) =>
      cells.some((cell) => cell.evidence.some(({ start, end }) => start <= evidence.start && evidence.end <= end)),
    )
    return row < 0 ? [] : [`bảng ${index + 1}, dòng ${row + 1}`]
  })
  return [...(evidence.page === null ? [] : [`trang ${evidence.page}`]), ...inTable].join(', ')
}
