import type { DocumentRecord } from '../../model/record.ts'
import { both, type Html, html } from './html.ts'

type Message = DocumentRecord['messages'][number]

/** What the reader was not sure of, a line a kind with all its pages; null where there was nothing. */
export const messagesCard = ({ messages }: DocumentRecord): Html | null =>
  messages.length === 0
    ? null
    : html`<section class="card" aria-labelledby="messages"><h2 id="messages">${both({ vi: 'Điều máy đọc chưa chắc', en: 'What the reader was not sure of' })}</h2>
<ul class="clues">${[...Map.groupBy(messages.map(withoutPage), ({ vi }) => vi).values()].map(line)}</ul></section>
`

/** "trang 3 khó đọc: …", "trang 3: …" without the page that the line tells. */
const withoutPage = (message: Message): Message => ({
  ...message,
  vi: message.vi.replace(/^trang \d+:? /u, ''),
  en: message.en.replace(/^page \d+:? /u, ''),
})

function line(alike: readonly Message[]): Html {
  const [{ vi, en }] = alike as [Message, ...Message[]]
  const pages = pageRanges(alike.flatMap(({ page }) => page ?? []))
  return html`<li>${pages === '' ? '' : html`<strong>Trang ${pages}</strong>: `}${vi} <span class="en block-en" lang="en">${pages === '' ? '' : `${/\D/.test(pages) ? 'pages' : 'page'} ${pages}: `}${en}</span></li>`
}

/**
 * Pages as one writes them: runs of three and more by first and last.
 *
 * @example pageRanges([1, 2, 3, 5, 6]) // "1–3, 5, 6"
 */
export function pageRanges(pages: readonly number[]): string {
  const runs: number[][] = []
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last?.at(-1) === page - 1) last.push(page)
    else runs.push([page])
  }
  return runs.map((run) => (run.length < 3 ? run.join(', ') : `${run[0]}–${run.at(-1)}`)).join(', ')
}
