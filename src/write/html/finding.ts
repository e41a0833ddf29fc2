import type { DocumentRecord, Finding, Suspect } from '../../model/record.ts'
import type { Wording } from '../../model/wording.ts'
import { equation, placeOf } from './equation.ts'
import { figure } from './figures.ts'
import { both, type Html, html } from './html.ts'
import { type Mark, marksOf, type Role, roles } from './marks.ts'
import { pagePicture } from './page-picture.ts'
import { quotes } from './quotes.ts'
import { type Region, regionsOf } from './regions.ts'
import { markedRows, tablePart } from './table-part.ts'
import { severities, suspectReasons } from './words.ts'

/** What a page of a document is made of, beside its record: the canonical text, and pictures of regions as data URIs. */
export interface Sources {
  readonly text: string
  readonly ruleTitles: Readonly<Record<string, Wording>>
  pictureOf(region: Region): string | null
}

/** One finding: what is wrong in both languages, the equation written out, the places shown, the suspects. */
export function findingCard(finding: Finding, record: DocumentRecord, sources: Sources): Html {
  const { id, severity, status, rule, fingerprint, closingReading, closingReadingEn, suspects } = finding
  const accepted = status === 'accepted' ? html`<span>${both({ vi: 'đã chấp nhận', en: 'accepted' })}</span>` : null
  const marks = marksOf(finding)
  return html`<article class="card finding ${severity}" id="${id}">
<p class="head"><span class="tag ${severity}">${severities[severity].vi}</span> <strong>${id}</strong> <span title="${rule}">${sources.ruleTitles[rule]?.vi ?? rule}</span> ${accepted} <span class="print-id">${fingerprint}</span></p>
<h3>${finding.vi} <span class="en block-en" lang="en">${finding.en}</span></h3>
${equation(finding, record)}
${closingReading === null ? null : html`<p class="note">${both({ vi: `Sẽ khớp nếu hiểu: ${closingReading}`, en: `It would close if read so: ${closingReadingEn ?? closingReading}` })}</p>`}
${suspects.length === 0 ? null : suspectList(suspects, record)}
${marks.length === 0 ? null : html`<h4>${both({ vi: 'Chỗ trong văn bản', en: 'In the document' })}</h4>${legend(marks)}${places(marks, record, sources)}`}
</article>
`
}

/** Pictures of the page where there are, else the rows of tables and the lines of the text. */
function places(marks: readonly Mark[], record: DocumentRecord, { text, pictureOf }: Sources): Html {
  const regions = regionsOf(marks, record)
  const pictures = regions.map((region) => pictureOf(region))
  const shown = regions.flatMap((region, index) => {
    const picture = pictures[index]!
    return picture === null ? [] : [{ region, picture }]
  })
  const inPictures = new Set(shown.flatMap(({ region }) => region.marks))
  const rest = marks.filter((mark) => !inPictures.has(mark))
  const parts = record.tables.filter((table) => markedRows(table, rest).length > 0)
  const inTables = (mark: Mark): boolean => parts.some((table) => markedRows(table, [mark]).length > 0)
  return html`${shown.map(({ region, picture }) =>
    pagePicture(region, picture, region.heads === null ? null : pictureOf(region.heads)),
  )}
${parts.map((table) => tablePart(table, record.tables.indexOf(table) + 1, rest))}
${quotes(
  text,
  rest.filter((mark) => !inTables(mark)),
)}`
}

const legend = (marks: readonly Mark[]): Html =>
  html`<ul class="legend">${(Object.keys(roles) as Role[])
    .filter((role) => marks.some((mark) => mark.role === role))
    .map(
      (role) =>
        html`<li><svg viewBox="0 0 24 12" aria-hidden="true"><rect class="m m-${role}" x="1" y="1" width="22" height="10" rx="1.5"/></svg>${both(roles[role])}</li>`,
    )}</ul>`

const suspectList = (suspects: readonly Suspect[], record: DocumentRecord): Html =>
  html`<h4>${both({ vi: 'Nguyên nhân có thể (gợi ý, không tự sửa)', en: 'Possible causes (suggestions, never applied)' })}</h4>
<ol class="clues">${suspects.map(({ label, value, suggested, reason, evidence }) => {
    const place = placeOf(record, evidence[0])
    return html`<li>“${label}”${place === '' ? '' : ` (${place})`}${value === null ? '' : html` ghi <strong>${figure(value)}</strong>`}${
      suggested === null ? '' : html`, có thể là <strong>${figure(suggested)}</strong>`
    }: ${both(suspectReasons[reason])}</li>`
  })}</ol>`
