import type { FileRow } from './batch-figures.ts'
import { fileRow, fileTable, groupRow } from './file-tables.ts'
import { page } from './frame.ts'
import { both, type Html, html, linkTo } from './html.ts'

/** What a browser shows and searches without delay. */
const filesPerPage = 500

/** One of the pages that list all files of a batch. */
export interface FilePage {
  readonly path: string
  readonly files: readonly FileRow[]
}

/** All files by province, issuer and name, those of which no issuer is known last, on as many pages as it takes. */
export function filePages(files: readonly FileRow[], most = filesPerPage): readonly FilePage[] {
  const ordered = files.toSorted(
    (a, b) => inOrder(a.province, b.province) || inOrder(a.issuer, b.issuer) || inOrder(a.path, b.path),
  )
  return Array.from({ length: Math.ceil(files.length / most) }, (_, index) => ({
    path: `files-${index + 1}.html`,
    files: ordered.slice(index * most, (index + 1) * most),
  }))
}

const alphabet = new Intl.Collator('vi', { numeric: true })

function inOrder(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return alphabet.compare(a, b)
}

/** The list of the pages, each by the first and the last that it holds; the page it stands on is no link. */
export const filePagesList = (pages: readonly FilePage[], here: FilePage | null): Html =>
  html`<ol class="clues columns">${pages.map((each) => {
    const range = [...new Set([each.files[0]!, each.files.at(-1)!].map(nameOf))].join(' – ')
    return each === here
      ? html`<li><strong>${range}</strong></li>`
      : html`<li><a href="${linkTo(each.path)}">${range}</a></li>`
  })}</ol>`

const nameOf = ({ province, issuer, path }: FileRow): string =>
  issuer === null ? path : [province, issuer].filter((part) => part !== null).join(', ')

/** One page of the list of all files, with a heading for each province. */
export function filePage(here: FilePage, pages: readonly FilePage[]): string {
  const rows = here.files.flatMap((file, index) => {
    const before = here.files[index - 1]
    const isFirst = before === undefined || before.province !== file.province
    return isFirst ? [groupRow(provinceOf(file)), fileRow(file)] : [fileRow(file)]
  })
  return page(
    'Tất cả tệp – boctach',
    'index',
    html`<header class="top"><p class="crumb no-print"><a href="index.html">← ${both({ vi: 'Trang đầu', en: 'First page' })}</a></p>
<h1>${both({ vi: 'Tất cả tệp', en: 'All files' })}</h1></header>
<main><nav class="card no-print">${filePagesList(pages, here)}</nav>
<section class="card">${fileTable(rows)}</section></main>
<footer>boctach</footer>`,
  )
}

const provinceOf = ({ province }: FileRow): Html =>
  province === null ? both({ vi: 'Chưa rõ tỉnh, thành phố', en: 'Province unknown' }) : html`${province}`
