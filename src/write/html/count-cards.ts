import { printDate } from '../../model/print-date.ts'
import type { Wording } from '../../model/wording.ts'
import { bar, barLegend } from './bars.ts'
import type { FileRow, IndicatorRow, RuleRow } from './batch-figures.ts'
import { figure } from './figures.ts'
import { both, type Html, html } from './html.ts'
import { severities } from './words.ts'

interface Bar {
  readonly name: Html
  /** By tone. */
  readonly counts: Readonly<Record<string, number>>
}

const total = (counts: Bar['counts']): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** A card of counted things, a bar each; null where nothing was counted. */
function barCard(id: string, title: Wording, bars: readonly Bar[], legend: Html | null): Html | null {
  if (bars.length === 0) return null
  const most = Math.max(...bars.map(({ counts }) => total(counts)))
  return html`<section class="card" aria-labelledby="${id}"><h2 id="${id}">${both(title)}</h2>${legend}
<div class="wide"><table><tbody>${bars.map(
    ({ name, counts }) =>
      html`<tr><th scope="row" class="name">${name}</th><td class="bar">${bar(
        Object.entries(counts).map(([tone, value]) => ({ tone, value })),
        most,
      )}</td><td class="n">${figure(total(counts))}</td></tr>`,
  )}</tbody></table></div></section>
`
}

const severityTones = { error: 'f-error', warning: 'f-warning', info: 'f-info' } as const

/** Open findings by rule, most first; `titles` names the rules. */
export function rulesCard(rows: readonly RuleRow[], titles: Readonly<Record<string, Wording>>): Html | null {
  const count = (rule: string, severity: string): number =>
    rows.find((row) => row.rule === rule && row.severity === severity)?.count ?? 0
  const bars = [...new Set(rows.map(({ rule }) => rule))]
    .map((rule) => ({
      name: html`${titles[rule] === undefined ? rule : both(titles[rule])}`,
      counts: Object.fromEntries(
        Object.entries(severityTones).map(([severity, tone]) => [tone, count(rule, severity)]),
      ),
    }))
    .sort((a, b) => total(b.counts) - total(a.counts))
  const legend = barLegend(
    (Object.keys(severityTones) as (keyof typeof severityTones)[]).map((severity) => ({
      tone: severityTones[severity],
      name: both(severities[severity]),
    })),
  )
  return barCard('rules', { vi: 'Phát hiện theo quy tắc', en: 'Findings by rule' }, bars, legend)
}

/** "2021-2025" as "2021–2025", "2026-01-01/2026-06-30" as "01/01/2026–30/6/2026". */
const printPeriod = (period: string): string =>
  /^\d{4}-\d{4}$/.test(period) ? period.replace('-', '–') : period.split('/').map(printDate).join('–')

/** Targets and results by the period they are for. */
export function indicatorsCard(rows: readonly IndicatorRow[]): Html | null {
  const legend = barLegend([
    { tone: 's1', name: both({ vi: 'Mục tiêu phải đạt', en: 'Targets' }) },
    { tone: 's3', name: both({ vi: 'Kết quả đã đạt', en: 'Results' }) },
  ])
  const bars = rows.map(({ period, targets, results }) => ({
    name: period === '' ? both({ vi: 'Không ghi kỳ', en: 'No period' }) : html`${printPeriod(period)}`,
    counts: { s1: targets, s3: results },
  }))
  return barCard('indicators', { vi: 'Chỉ tiêu theo kỳ', en: 'Indicators by period' }, bars, legend)
}

/** Files by what became of them. */
export function statesCard(files: readonly FileRow[]): Html | null {
  const done = files.filter(({ state }) => state === 'done')
  const withErrors = done.filter(({ errors }) => (errors ?? 0) > 0)
  const withWarnings = done.filter(({ errors, warnings }) => (errors ?? 0) === 0 && (warnings ?? 0) > 0)
  const states: readonly (readonly [Wording, string, number])[] = [
    [
      { vi: 'Đọc được, không có lỗi, cảnh báo', en: 'Read, no error or warning' },
      'f-good',
      done.length - withErrors.length - withWarnings.length,
    ],
    [{ vi: 'Đọc được, có cảnh báo', en: 'Read, with warnings' }, 'f-warning', withWarnings.length],
    [{ vi: 'Đọc được, có lỗi', en: 'Read, with errors' }, 'f-error', withErrors.length],
    [{ vi: 'Không dùng được', en: 'Unusable' }, 's5', files.filter(({ state }) => state === 'failed').length],
    [{ vi: 'Chưa đọc', en: 'Not read yet' }, 'f-info', files.filter(({ state }) => state === 'pending').length],
  ]
  const bars = states
    .filter(([, , count]) => count > 0)
    .map(([words, tone, count]) => ({ name: both(words), counts: { [tone]: count } }))
  return barCard('states', { vi: 'Tệp theo tình trạng', en: 'Files by state' }, bars, null)
}
