import { shortened } from '../src/audit/sums/sum-report.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import type { Section } from '../src/model/document.ts'
import { type Span, sliceOf } from '../src/model/span.ts'
import { lacksDisbursement, promisesDisbursement } from '../src/vi/budget/disbursement.ts'
import { type AnnexMention, findAnnexMentions } from '../src/vi/legal/annex-mentions.ts'
import { readNumberLabel } from '../src/vi/numbering/labels.ts'
import { findMoney } from '../src/vi/numbers/money.ts'
import { anyPhrase } from '../src/vi/text/pattern.ts'
import { searchForm } from '../src/vi/text/search-form.ts'

/**
 * An annex that the text announces ("Có phụ lục kèm theo", "Chi tiết tại Phụ lục II") stands in the file. It may have been
 * sent as a file of its own, so a missing one is a warning. Annexes of other documents ("Phụ lục I ban hành kèm theo Nghị
 * định …") are not looked for, nor what a table or list right in the body shows.
 */
export const announcedAnnexMissing: Rule = {
  id: 'announced-annex-missing',
  title: { vi: 'Phụ lục được dẫn có trong tệp', en: 'Announced annexes are in the file' },
  severity: 'warning',
  messages: {
    missing: {
      vi: 'Văn bản ghi “{quote}” nhưng trong tệp không có phụ lục, biểu kèm theo; có thể đã gửi thành tệp riêng.',
      en: 'The text says “{quote}” but the file has no annex; it may have been sent as a file of its own.',
    },
    missingNumber: {
      vi: 'Văn bản ghi “{quote}” nhưng trong tệp chỉ có: {present}.',
      en: 'The text says “{quote}” but the file only has: {present}.',
    },
    unnumbered: {
      vi: 'Văn bản ghi “{quote}” mà không nêu số phụ lục, trong khi có nhiều phụ lục: {present}.',
      en: 'The text says “{quote}” without a number, while there are several annexes: {present}.',
    },
    noAmounts: {
      vi: 'Văn bản có nội dung dự toán, kinh phí (“{title}”) nhưng trong tệp không nêu số tiền nào.',
      en: 'The document is about a budget (“{title}”) but the file states no amount.',
    },
    noDisbursed: {
      vi: 'Mục “{heading}” có số phân bổ nhưng không có số đã giải ngân.',
      en: 'Section “{heading}” states what was allotted but not what was disbursed.',
    },
  },
  *check(context: CheckContext): Iterable<Check> {
    yield* annexChecks(context)
    yield* amountChecks(context)
  },
}

function* annexChecks({ document, sections, head }: CheckContext): Iterable<Check> {
  const annexes = sections.filter(isAnnex)
  const present = annexes.map(({ path }) => path).join(', ')
  const end = head.at.signer?.at(-1)?.end ?? document.text.length
  const absent: Absent[] = []
  for (const mention of findAnnexMentions(document.text)) {
    if (annexes.some(({ heading }) => heading.start <= mention.span.start && mention.span.start < heading.end)) continue
    const messageId = missingAt(mention, annexes, hasTableAfter(document.tables, mention, end))
    if (messageId === null) yield { verdict: 'holds', table: null }
    else absent.push({ messageId, mention })
  }
  for (const [messageId, group] of Map.groupBy(absent, (each) => each.messageId)) {
    const spans = group.map(({ mention }) => mention.span)
    const quotes = [...new Set(spans.map((span) => sliceOf(document.text, span).replace(/\s+/gu, ' ')))]
    yield {
      verdict: 'fails',
      table: null,
      severity: messageId === 'unnumbered' ? 'info' : 'warning',
      messageId,
      data: { quote: quotes.join('”, “'), present },
      at: spans,
      terms: spans.map((span) => ({ label: sliceOf(document.text, span), value: null, at: [span] })),
    }
  }
}

function* amountChecks({ document, sections, head, records }: CheckContext): Iterable<Check> {
  const title = head.title ?? ''
  const named = searchForm(title).search(budget)
  if (named >= 0) {
    const states = records.budgetLines.some(({ amounts }) => amounts.length > 0) || findMoney(document.text).length > 0
    if (states) yield { verdict: 'holds', table: null }
    else yield forInformation('noAmounts', { title: shortened(fromWord(title, named)) }, head.at.title ?? [])
  }
  for (const { title: heading, heading: at, extent } of sections.filter((section) =>
    promisesDisbursement(section.title),
  )) {
    const body = sliceOf(document.text, { start: at.end, end: extent.end })
    if (lacksDisbursement(body)) yield forInformation('noDisbursed', { heading }, [at])
    else yield { verdict: 'holds', table: null }
  }
}

const budget = anyPhrase('dự toán', 'kinh phí')

/** "…dự toán ngân sách năm 2026": what is to be shown of a long title. */
const fromWord = (title: string, start: number): string => (start === 0 ? title : `…${title.slice(start)}`)

const forInformation = (messageId: string, data: Readonly<Record<string, string>>, at: readonly Span[]): Check => ({
  verdict: 'fails',
  table: null,
  severity: 'info',
  messageId,
  data,
  at,
})

interface Absent {
  readonly messageId: 'missing' | 'missingNumber' | 'unnumbered'
  readonly mention: AnnexMention
}

const isAnnex = ({ parent, path }: Section): boolean =>
  parent === null && path !== null && /^(?:Phụ lục|Biểu|Mẫu|Bảng|Danh mục)(?!\p{L})/iu.test(path)

/** A phụ lục stands behind the signature, a list or table anywhere behind its announcement. */
const hasTableAfter = (
  tables: readonly { readonly span: Span }[],
  { kind, span }: AnnexMention,
  end: number,
): boolean => tables.some((table) => table.span.start > (kind === 'list' ? span.end : Math.max(end, span.end)))

function missingAt(
  { kind, ordinals }: AnnexMention,
  annexes: readonly Section[],
  hasTable: boolean,
): Absent['messageId'] | null {
  if (annexes.length === 0) return hasTable ? null : 'missing'
  if (kind === 'list') return null
  if (ordinals.length === 0) return annexes.length > 1 ? 'unnumbered' : null
  const numbers = annexes.flatMap(({ path }) => readNumberLabel(`${path}.`)?.ordinals[0] ?? [])
  return numbers.length === 0 || ordinals.some((ordinal) => numbers.includes(ordinal)) ? null : 'missingNumber'
}
