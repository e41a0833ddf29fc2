import type { Wording } from '../../model/wording.ts'
import type { BatchFigures, FileRow } from './batch-figures.ts'
import { betweenCard } from './between-card.ts'
import { budgetCard } from './budget-card.ts'
import { indicatorsCard, rulesCard, statesCard } from './count-cards.ts'
import { figure } from './figures.ts'
import { type FilePage, filePages, filePagesList } from './file-pages.ts'
import { fileRow, fileTable, whyNot } from './file-tables.ts'
import { page } from './frame.ts'
import { both, type Html, html } from './html.ts'

/** Communes that were to report, and those of them no document is from. */
export interface Communes {
  readonly listed: number
  readonly missing: readonly string[]
}

export interface IndexPage {
  readonly figures: BatchFigures
  readonly ruleTitles: Readonly<Record<string, Wording>>
  /** Null where no list of communes was given. */
  readonly communes: Communes | null
}

/** Documents, and unusable files, on the first page; all of them stand in the list of files. */
const mostOnFirstPage = 200

/** The list of all files, where the first page does not take them all; else none. */
export const filePagesOf = ({ files }: BatchFigures): readonly FilePage[] =>
  files.length > mostOnFirstPage ? filePages(files) : []

/** The first page of the report: what came in, money, findings, indicators, who has not reported, all documents. */
export function indexPage({ figures, ruleTitles, communes }: IndexPage): string {
  const { files, rollup, rules, indicators, twice, between } = figures
  const cards: readonly Card[] = [
    ['communes', 'Chưa có báo cáo', communes === null ? null : communesCard(communes)],
    ['budget', 'Kinh phí', budgetCard(rollup, twice)],
    ['rules', 'Phát hiện theo quy tắc', rulesCard(rules, ruleTitles)],
    ['between', 'Phát hiện giữa các tài liệu', betweenCard(between, ruleTitles)],
    ['indicators', 'Chỉ tiêu', indicatorsCard(indicators)],
    ['documents', 'Tài liệu', documentsCard(files, filePagesOf(figures))],
    ['failures', 'Tệp không dùng được', failuresCard(files)],
  ]
  return page(
    'Kết quả bóc tách – boctach',
    'index',
    html`<header class="top"><h1>Kết quả bóc tách văn bản <span class="en block-en" lang="en">What was found in the documents</span></h1></header>
<main>${tiles(files)}${contents(cards)}
${statesCard(files)}${cards.map(([, , card]) => card)}</main>
<footer>boctach</footer>`,
  )
}

/** Id of its heading, name in the list of contents; null where it has nothing to tell. */
type Card = readonly [id: string, name: string, card: Html | null]

/** What the page holds, to go there at once. */
const contents = (cards: readonly Card[]): Html =>
  html`<nav class="no-print" aria-label="Mục lục"><ul>${cards.map(([id, name, card]) => (card === null ? null : html`<li><a href="#${id}">${name}</a></li>`))}</ul></nav>`

function tiles(files: readonly FileRow[]): Html {
  const sum = (column: 'errors' | 'warnings' | 'held' | 'compared'): number =>
    files.reduce((total, file) => total + (file[column] ?? 0), 0)
  const counts: readonly (readonly [number | string, Wording, string])[] = [
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

/** Documents with most to look at first; where there are more than the page takes, the way to the list of all. */
function documentsCard(files: readonly FileRow[], all: readonly FilePage[]): Html | null {
  const done = files
    .filter(({ state }) => state === 'done')
    .sort((a, b) => b.errors! - a.errors! || b.warnings! - a.warnings!)
  if (done.length === 0) return null
  const shown = done.slice(0, mostOnFirstPage)
  return html`<section class="card" aria-labelledby="documents"><h2 id="documents">${both({ vi: 'Tài liệu', en: 'Documents' })}</h2>
${shown.length === done.length ? null : html`<p>${both({ vi: `${figure(shown.length)} tài liệu có nhiều lỗi, cảnh báo nhất trong ${figure(done.length)}.`, en: 'Those with most errors and warnings.' })}</p>`}
${all.length === 0 ? null : html`<p>${both({ vi: 'Tất cả tệp, theo tỉnh và cơ quan:', en: 'All files by province and issuer:' })}</p>${filePagesList(all, null)}`}
${fileTable(shown.map(fileRow))}</section>
`
}

/** Files that could not be used, with the reason and what to do. */
function failuresCard(files: readonly FileRow[]): Html | null {
  const failed = files.filter(({ state }) => state === 'failed')
  if (failed.length === 0) return null
  const left = failed.length - mostOnFirstPage
  return html`<section class="card" aria-labelledby="failures"><h2 id="failures">${both({ vi: 'Tệp không dùng được', en: 'Unusable files' })}</h2>
<div class="wide"><table><tbody>${failed.slice(0, mostOnFirstPage).map((file) => html`<tr><th scope="row" class="name">${file.path}</th><td class="name">${whyNot(file)}</td></tr>`)}</tbody></table></div>
${left <= 0 ? null : html`<p>${both({ vi: `Còn ${figure(left)} tệp nữa trong danh sách tất cả tệp.`, en: 'The others are in the list of all files.' })}</p>`}</section>
`
}
