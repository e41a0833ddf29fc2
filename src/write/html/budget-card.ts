import { bar, barLegend } from './bars.ts'
import type { RollupRow, TwiceRow } from './batch-figures.ts'
import { inMillions } from './figures.ts'
import { both, type Html, html } from './html.ts'
import { fields, sources } from './words.ts'

const tones: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(sources).map((source, index) => [source, `s${index + 1}`]),
)

/** Money by field and source, one table and chart a year, from counting lines only; null where there is no money. */
export function budgetCard(rollup: readonly RollupRow[], twice: readonly TwiceRow[]): Html | null {
  if (rollup.length === 0) return null
  const years = [...new Set(rollup.map(({ year }) => year))]
  const used = Object.keys(sources).filter((source) => rollup.some((row) => row.source === source))
  return html`<section class="card" aria-labelledby="budget"><h2 id="budget">${both({ vi: 'Kinh phí theo lĩnh vực và nguồn', en: 'Budget by field and source' })}</h2>
<p>${both({ vi: 'Chỉ cộng dòng chi tiết của dự toán chính, không dòng nào tính hai lần trong một văn bản. Đơn vị: triệu đồng.', en: 'Leaf lines of each main budget only; million đồng.' })}</p>
${twice.length === 0 ? null : repeated(twice)}
${barLegend(used.map((source) => ({ tone: tones[source]!, name: both(sources[source]!) })))}
${years.map((year) =>
  yearTable(
    year,
    rollup.filter((row) => row.year === year),
    used,
  ),
)}</section>
`
}

function yearTable(year: number | null, rows: readonly RollupRow[], used: readonly string[]): Html {
  const present = Object.keys(fields).filter((field) => rows.some((row) => row.field === field))
  const sum = (wanted: Partial<RollupRow>): number =>
    rows
      .filter((row) => Object.entries(wanted).every(([key, value]) => row[key as keyof RollupRow] === value))
      .reduce((total, { vnd }) => total + vnd, 0)
  const most = Math.max(...present.map((field) => sum({ field })))
  const cells = (field?: string) =>
    used.map((source) => amount(sum(field === undefined ? { source } : { source, field })))
  return html`<div class="wide"><table><caption>${year === null ? both({ vi: 'Không ghi năm', en: 'No year' }) : both({ vi: `Năm ${year}`, en: `Year ${year}` })}</caption>
<thead><tr><th scope="col">${both({ vi: 'Lĩnh vực', en: 'Field' })}</th><th></th>${used.map((source) => html`<th scope="col" class="n">${sources[source]!.vi} <span class="en block-en" lang="en">${sources[source]!.en}</span></th>`)}<th scope="col" class="n">Tổng <span class="en block-en" lang="en">Total</span></th></tr></thead>
<tbody>${present.map(
    (field) =>
      html`<tr><th scope="row" class="name">${both(fields[field]!)}</th><td class="bar">${bar(
        used.map((source) => ({ tone: tones[source]!, value: sum({ source, field }) })),
        most,
      )}</td>${cells(field)}${amount(sum({ field }))}</tr>`,
  )}
<tr class="total"><th scope="row">${both({ vi: 'Cộng', en: 'Sum' })}</th><td></td>${cells()}${amount(sum({}))}</tr></tbody></table></div>`
}

const amount = (vnd: number): Html => html`<td class="n">${vnd === 0 ? '–' : inMillions(vnd)}</td>`

/** The total adds up what each document says: one handed in twice is in it twice. */
const repeated = (twice: readonly TwiceRow[]): Html =>
  html`<div class="note"><p>${both({ vi: `${twice.length} văn bản có mặt trong nhiều tệp (cùng cơ quan và cùng số, ký hiệu hoặc trích yếu); kinh phí của chúng được cộng theo từng tệp.`, en: 'These documents came in several files and are counted once a file.' })}</p>
<details><summary>${both({ vi: 'Danh sách', en: 'List' })}</summary><ul class="clues">${twice.slice(0, 20).map(({ what, issuer, names }) => html`<li>${issuer}, ${what}: ${names}</li>`)}</ul></details></div>`
