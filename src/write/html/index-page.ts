import { type Reason, wordingOf } from '../../model/reason.ts'
import type { BatchFigures, FileRow } from './batch-figures.ts'
import { budgetCard } from './budget-card.ts'
import { indicatorsCard, rulesCard, statesCard } from './count-cards.ts'
import { figure, writtenDate } from './figures.ts'
import { page } from './frame.ts'
import { both, type Html, html, linkTo, type Words } from './html.ts'

/** Communes that were to report, and those of them no document is from. */
export interface Communes {
  readonly listed: number
  readonly missing: readonly string[]
}

export interface IndexPage {
  readonly figures: BatchFigures
  readonly ruleTitles: Readonly<Record<string, Words>>
  /** Null where no list of communes was given. */
  readonly communes: Communes | null
}

/** Path of a document's page below the folder of the report. An input "index" would take the place of the first page. */
export const pagePath = (path: string): string => (/^index$/i.test(path) ? `${path}~.html` : `${path}.html`)

/** The first page of the report: what came in, money, findings, indicators, who has not reported, all documents. */
export function indexPage({ figures, ruleTitles, communes }: IndexPage): string {
  const { files, rollup, rules, indicators, twice } = figures
  return page(
    'Kết quả bóc tách – boctach',
    'index',
    html`<header class="top"><h1>Kết quả bóc tách văn bản <span class="en block-en" lang="en">What was found in the documents</span></h1></header>
<main>${tiles(files)}
${statesCard(files)}${communes === null ? null : communesCard(communes)}${budgetCard(rollup, twice)}${rulesCard(rules, ruleTitles)}${indicatorsCard(indicators)}
${documentsCard(files)}${failuresCard(files)}</main>
<footer>boctach</footer>`,
  )
}

function tiles(files: readonly FileRow[]): Html {
  const sum = (column: 'errors' | 'warnings' | 'held' | 'compared'): number =>
    files.reduce((total, file) => total + (file[column] ?? 0), 0)
  const counts: readonly (readonly [number | string, Words, string])[] = [
    [files.length, { vi: 'tệp', en: 'files' }, ''],
    [files.filter(({ state }) => state === 'done').length, { vi: 'tệp đọc được', en: 'read' }, ''],
    [`${figure(sum('held'))}/${figure(sum('compared'))}`, { vi: 'đối chiếu khớp', en: 'checks held' }, 'good'],
    [sum('errors'), { vi: 'lỗi', en: 'errors' }, 'error'],
    [sum('warnings'), { vi: 'cảnh báo', en: 'warnings' }, 'warning'],
  ]
  return html`<ul class="tiles">${counts.map(([count, words, tone]) => html`<li><strong class="${tone}">${figure(count)}</strong>${both(words)}</li>`)}</ul>`
}

const communesCard = ({ listed, missing }: Communes): Html =>
  html`<section class="card" aria-labelledby="communes"><h2 id="communes">${both({ vi: `Chưa có báo cáo: ${missing.length}/${listed} xã, phường, đặc khu`, en: 'Communes without a report' })}</h2>
${missing.length === 0 ? html`<p>${both({ vi: 'Tất cả đã có.', en: 'All have reported.' })}</p>` : html`<ul class="clues columns">${missing.map((name) => html`<li>${name}</li>`)}</ul>`}</section>
`

const documentColumns: readonly (readonly [Words, string])[] = [
  [{ vi: 'Tệp', en: 'File' }, 'name'],
  [{ vi: 'Cơ quan, số, ngày', en: 'Issuer, code, date' }, 'name'],
  [{ vi: 'Khớp', en: 'Held' }, 'n'],
  [{ vi: 'Lỗi', en: 'Errors' }, 'n'],
  [{ vi: 'Cảnh báo', en: 'Warnings' }, 'n'],
]

/** Documents with most to look at first. */
function documentsCard(files: readonly FileRow[]): Html | null {
  const done = files
    .filter(({ state }) => state === 'done')
    .sort((a, b) => b.errors! - a.errors! || b.warnings! - a.warnings!)
  if (done.length === 0) return null
  return html`<section class="card" aria-labelledby="documents"><h2 id="documents">${both({ vi: 'Tài liệu', en: 'Documents' })}</h2>
<div class="wide"><table><thead><tr>${documentColumns.map(([{ vi, en }, kind]) => html`<th scope="col" class="${kind}">${vi} <span class="en block-en" lang="en">${en}</span></th>`)}</tr></thead>
<tbody>${done.map(documentRow)}</tbody></table></div></section>
`
}

function documentRow({ path, issuer, province, code, date, title, compared, held, errors, warnings }: FileRow): Html {
  const origin = [issuer, province, code, date === null ? null : writtenDate(date)].filter((part) => part !== null)
  return html`<tr><th scope="row" class="name"><a href="${linkTo(pagePath(path))}">${path}</a></th><td class="name">${origin.join(', ')}${title === null ? null : html`<span class="en block-en">${title}</span>`}</td><td class="n">${figure(held!)}/${figure(compared!)}</td><td class="n ${errors === 0 ? '' : 'error'}">${figure(errors!)}</td><td class="n ${warnings === 0 ? '' : 'warning'}">${figure(warnings!)}</td></tr>
`
}

/** Every file that could not be used, with its reason and what to do. */
function failuresCard(files: readonly FileRow[]): Html | null {
  const failed = files.filter(({ state }) => state === 'failed')
  if (failed.length === 0) return null
  return html`<section class="card" aria-labelledby="failures"><h2 id="failures">${both({ vi: 'Tệp không dùng được', en: 'Unusable files' })}</h2>
<div class="wide"><table><tbody>${failed.map(({ path, reason, detail }) => {
    const { vi, en } = wordingOf(reason as Reason, detail)
    return html`<tr><th scope="row" class="name">${path}</th><td class="name">${vi} <span class="en block-en" lang="en">${en}</span></td></tr>`
  })}</tbody></table></div></section>
`
}
