import type { Finding } from '../../model/record.ts'
import type { Wording } from '../../model/wording.ts'
import type { Connection } from '../sqlite.ts'
import { figure } from './figures.ts'
import { pagePath } from './file-tables.ts'
import { both, type Html, html, linkTo } from './html.ts'
import { severities } from './words.ts'

/** One document's side of a finding between documents. */
interface SideRow {
  /** Below records/ and report/; null where the file is gone. */
  readonly path: string | null
  readonly name: string
  readonly label: string
  /** An amount or another figure; null where the label says all. */
  readonly value: string | null
  readonly unit: string | null
  readonly page: number | null
}

interface BetweenRow extends Wording {
  readonly id: string
  readonly rule: string
  readonly severity: Finding['severity']
  readonly fingerprint: string
  readonly sides: readonly SideRow[]
}

/** Open findings between documents: the gravest of them, and how many there are. */
export interface BetweenFigures {
  readonly count: number
  readonly shown: readonly BetweenRow[]
}

const mostShown = 100
const mostSides = 10

export function betweenFigures(database: Connection): BetweenFigures {
  const sides = database.prepare<[string], SideRow>(
    `SELECT (SELECT min(path) FROM files f WHERE f.document = s.document) AS path, name, label, CASE WHEN unit IS NOT NULL THEN value END AS value, unit, page
FROM collection_sides s WHERE finding = ? ORDER BY position LIMIT ${mostSides}`,
  )
  const shown = database
    .prepare<[], Omit<BetweenRow, 'sides'>>(
      `SELECT id, rule, severity, fingerprint, vi, en FROM collection_findings WHERE status = 'open'
ORDER BY CASE severity WHEN 'error' THEN 1 WHEN 'warning' THEN 2 ELSE 3 END, position LIMIT ${mostShown}`,
    )
    .all()
  const count = database
    .prepare(`SELECT count(*) FROM collection_findings WHERE status = 'open'`)
    .pluck()
    .get() as number
  return { count, shown: shown.map((row) => ({ ...row, sides: sides.all(row.id) })) }
}

/** What documents say against each other, each side with a link to its page of the report; null where there is nothing. */
export function betweenCard({ count, shown }: BetweenFigures, titles: Readonly<Record<string, Wording>>): Html | null {
  if (count === 0) return null
  const rest = count - shown.length
  return html`<section class="card" aria-labelledby="between"><h2 id="between">${both({ vi: `Phát hiện giữa các tài liệu: ${figure(count)}`, en: 'Findings between documents' })}</h2>
${rest === 0 ? null : html`<p>${both({ vi: `${figure(shown.length)} phát hiện nặng nhất; tất cả ở trang tính Phát hiện liên văn bản và bảng collection_findings.`, en: 'The gravest; all stand in the workbook and in the table collection_findings.' })}</p>`}
<div class="wide"><table><tbody>${shown.map((row) => findingRow(row, titles))}</tbody></table></div></section>
`
}

const findingRow = (
  { id, rule, severity, fingerprint, vi, en, sides }: BetweenRow,
  titles: Readonly<Record<string, Wording>>,
): Html =>
  html`<tr id="${id}"><th scope="row"><span class="tag ${severity}">${severities[severity].vi}</span> ${id}</th>
<td class="name"><span title="${rule}">${titles[rule]?.vi ?? rule}</span> <span class="print-id">${fingerprint}</span><br>${vi} <span class="en block-en" lang="en">${en}</span>
<ul class="clues">${sides.map(sideItem)}</ul></td></tr>
`

function sideItem({ path, name, label, value, unit, page }: SideRow): Html {
  const file = path === null ? html`${name}` : html`<a href="${linkTo(pagePath(path))}">${path}</a>`
  const said = value === null ? label : `${label}: ${figure(value)} ${unit}`
  return html`<li>${file}${page === null ? null : `, trang ${page}`}: ${said}</li>`
}
