import { printDate } from '../../model/print-date.ts'
import { type Reason, wordingOf } from '../../model/reason.ts'
import type { Wording } from '../../model/wording.ts'
import type { FileRow } from './batch-figures.ts'
import { figure } from './figures.ts'
import { both, type Html, html, linkTo } from './html.ts'

/** Path of a document's page below the folder of the report. An input "index" would take the place of the first page. */
export const pagePath = (path: string): string =>
  /^(?:index|files-\d+)$/i.test(path) ? `${path}~.html` : `${path}.html`

const columns: readonly (readonly [Wording, string])[] = [
  [{ vi: 'Tệp', en: 'File' }, 'name'],
  [{ vi: 'Cơ quan, số, ngày', en: 'Issuer, code, date' }, 'name'],
  [{ vi: 'Khớp', en: 'Held' }, 'n'],
  [{ vi: 'Lỗi', en: 'Errors' }, 'n'],
  [{ vi: 'Cảnh báo', en: 'Warnings' }, 'n'],
]

/** Files one below the other under the names of the columns; `rows` are made by `fileRow` and `groupRow`. */
export const fileTable = (rows: readonly Html[]): Html =>
  html`<div class="wide"><table><thead><tr>${columns.map(([{ vi, en }, kind]) => html`<th scope="col" class="${kind}">${vi} <span class="en block-en" lang="en">${en}</span></th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`

/** A heading between the files of a table. */
export const groupRow = (title: Html): Html =>
  html`<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${title}</th></tr>
`

/** A document with what was checked in it, else why the file is none. */
export function fileRow(file: FileRow): Html {
  if (file.state !== 'done')
    return html`<tr><th scope="row" class="name">${file.path}</th><td class="name" colspan="${columns.length - 1}">${whyNot(file)}</td></tr>
`
  const { path, issuer, province, code, date, title, compared, held, errors, warnings, doubts } = file
  const origin = [issuer, province, code, date === null ? null : printDate(date)].filter((part) => part !== null)
  return html`<tr><th scope="row" class="name"><a href="${linkTo(pagePath(path))}">${path}</a></th><td class="name">${origin.join(', ')}${title === null ? null : html`<span class="en block-en">${title}</span>`}${doubts === 0 ? null : html`<a class="block-en" href="${linkTo(pagePath(path))}#messages">${both({ vi: `Máy đọc chưa chắc ${figure(doubts)} chỗ`, en: 'Places the reader was not sure of' })}</a>`}</td><td class="n">${figure(held!)}/${figure(compared!)}</td><td class="n ${errors === 0 ? '' : 'error'}">${figure(errors!)}</td><td class="n ${warnings === 0 ? '' : 'warning'}">${figure(warnings!)}</td></tr>
`
}

/** What is wrong with a file and what to do. */
export function whyNot({ reason, detail }: FileRow): Html {
  if (reason === null) return both({ vi: 'Chưa đọc', en: 'Not read yet' })
  const { vi, en } = wordingOf(reason as Reason, detail)
  return html`${vi} <span class="en block-en" lang="en">${en}</span>`
}
