import { gravestFirst } from '../../model/gravity.ts'
import { printDate } from '../../model/print-date.ts'
import type { DocumentRecord, Tally } from '../../model/record.ts'
import type { Wording } from '../../model/wording.ts'
import { figure } from './figures.ts'
import { findingCard, type Sources } from './finding.ts'
import { page } from './frame.ts'
import { both, type Html, html, linkTo } from './html.ts'
import { messagesCard } from './messages.ts'
import { readings } from './words.ts'

export interface DocumentPage extends Sources {
  readonly record: DocumentRecord
  /** The page's own path below the folder of the report: "2026/bao-cao.pdf.html". */
  readonly path: string
  /** What the page was made from, by which it is known again. */
  readonly key: string
}

/** The page of one document: its head, its findings, what was compared and held, what the reader did not understand. */
export function documentPage({ record, path, key, ...sources }: DocumentPage): string {
  const { document, findings } = record
  const title = document.title ?? document.name
  return page(
    `${document.name} – boctach`,
    key,
    html`<header class="top"><p class="crumb no-print"><a href="${linkTo('index.html', path)}">← ${both({ vi: 'Tất cả tài liệu', en: 'All documents' })}</a></p>
<h1>${title}</h1>${facts(record)}</header>
<main>${tiles(record)}
<section aria-labelledby="findings"><h2 id="findings">${both({ vi: `Phát hiện (${findings.length})`, en: 'Findings' })}</h2>
${findings.length === 0 ? html`<p class="card">${both({ vi: 'Không có phát hiện nào.', en: 'There is no finding.' })}</p>` : findings.toSorted(gravestFirst).map((finding) => findingCard(finding, record, sources))}</section>
${coverage(record, sources.ruleTitles)}${messagesCard(record)}</main>
<footer>SHA-256 <span class="print-id">${document.id}</span></footer>`,
  )
}

function facts({ document }: DocumentRecord): Html {
  const { name, kindName, code, issuer, province, date, signer, reading, pageCount, format } = document
  const pages = pageCount === null ? '' : `, ${pageCount} trang`
  const rows: readonly (readonly [Wording, string | null | undefined])[] = [
    [{ vi: 'Tệp', en: 'File' }, name],
    [{ vi: 'Loại văn bản', en: 'Kind' }, kindName],
    [{ vi: 'Số, ký hiệu', en: 'Code' }, code ?? document.symbol],
    [{ vi: 'Cơ quan ban hành', en: 'Issuer' }, [issuer, province].filter((part) => part !== null).join(', ')],
    [{ vi: 'Ngày', en: 'Date' }, date === null ? null : printDate(date)],
    [{ vi: 'Người ký', en: 'Signer' }, signer?.name],
    [{ vi: 'Cách đọc', en: 'Reading' }, `${format.toUpperCase()}${pages}, ${readings[reading].vi}`],
  ]
  return html`<dl class="facts">${rows
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([words, value]) => html`<dt>${both(words)}</dt><dd>${value!}</dd>`)}</dl>`
}

function tiles({ checks, findings, indicators, tasks, budgetLines, citations }: DocumentRecord): Html {
  const open = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity && finding.status === 'open').length
  const counts: readonly (readonly [number | string, Wording, string])[] = [
    [open('error'), { vi: 'lỗi', en: 'errors' }, 'error'],
    [open('warning'), { vi: 'cảnh báo', en: 'warnings' }, 'warning'],
    [open('info'), { vi: 'lưu ý', en: 'notes' }, 'info'],
    [`${checks.held + checks.heldByRounding}/${checks.compared}`, { vi: 'đối chiếu khớp', en: 'checks held' }, 'good'],
    [budgetLines.length, { vi: 'dòng kinh phí', en: 'budget lines' }, ''],
    [indicators.length, { vi: 'chỉ tiêu', en: 'indicators' }, ''],
    [tasks.length, { vi: 'nhiệm vụ', en: 'tasks' }, ''],
    [citations.length, { vi: 'viện dẫn', en: 'citations' }, ''],
  ]
  return html`<ul class="tiles">${counts.map(([count, words, tone]) => html`<li><strong class="${tone}">${figure(count)}</strong>${both(words)}</li>`)}</ul>`
}

/** What an auditor signs: how much was compared, by rule and by table, and how much of it held. */
function coverage({ checks, tables }: DocumentRecord, ruleTitles: Sources['ruleTitles']): Html {
  const nameOf = (id: string): string => {
    const index = tables.findIndex((table) => table.id === id)
    const caption = tables[index]?.caption ?? null
    return `Bảng ${index + 1}${caption === null ? '' : `: ${caption}`}`
  }
  const byRule = Object.entries(checks.byRule).filter(([, tally]) => tally.compared + tally.cannotCheck > 0)
  const byTable = Object.entries(checks.byTable)
  return html`<section class="card" aria-labelledby="coverage"><h2 id="coverage">${both({ vi: 'Đã đối chiếu những gì', en: 'What was checked' })}</h2>
${
  checks.compared === 0
    ? html`<p>${both({ vi: 'Tài liệu không có phép tính nào để đối chiếu.', en: 'The document has nothing to compare.' })}</p>`
    : html`${tallyTable(
        { vi: 'Quy tắc', en: 'Rule' },
        byRule.map(([rule, tally]) => [ruleTitles[rule]?.vi ?? rule, tally]),
        checks,
      )}
${
  byTable.length === 0
    ? null
    : html`<h4>${both({ vi: 'Riêng các bảng', en: 'Of these in tables' })}</h4>${tallyTable(
        { vi: 'Bảng', en: 'Table' },
        byTable.map(([id, tally]) => [nameOf(id), tally]),
        null,
      )}`
}`
}</section>
`
}

const tallyColumns: readonly (readonly [keyof Tally, Wording])[] = [
  ['compared', { vi: 'Đối chiếu', en: 'Compared' }],
  ['held', { vi: 'Khớp', en: 'Held' }],
  ['heldByRounding', { vi: 'Khớp do làm tròn', en: 'By rounding' }],
  ['failed', { vi: 'Lệch', en: 'Failed' }],
  ['cannotCheck', { vi: 'Không kiểm tra được', en: 'Not checkable' }],
]

function tallyTable(head: Wording, rows: readonly (readonly [string, Tally])[], total: Tally | null): Html {
  const numbers = (tally: Tally) => tallyColumns.map(([column]) => html`<td class="n">${figure(tally[column])}</td>`)
  return html`<div class="wide"><table><thead><tr><th scope="col">${head.vi} <span class="en block-en" lang="en">${head.en}</span></th>${tallyColumns.map(
    ([, { vi, en }]) => html`<th scope="col" class="n">${vi} <span class="en block-en" lang="en">${en}</span></th>`,
  )}</tr></thead>
<tbody>${rows.map(([name, tally]) => html`<tr><th scope="row" class="name">${name}</th>${numbers(tally)}</tr>`)}
${total === null ? null : html`<tr class="total"><th scope="row">${both({ vi: 'Tất cả', en: 'All' })}</th>${numbers(total)}</tr>`}</tbody></table></div>`
}
