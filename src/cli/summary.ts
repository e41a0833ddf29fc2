import type { OpenFindings } from '../batch/open-findings.ts'
import type { BatchReport } from '../batch.ts'
import { wordingOf } from '../model/reason.ts'
import { printable } from './printable.ts'
import { type Language, texts } from './texts.ts'

/** Open findings; `isNew` where a baseline has left out those known before. */
interface Found {
  readonly open: OpenFindings
  readonly isNew: boolean
}

/** The lines at the end of a run: what there is now, what failed and what to do about it, where the files are. */
export function summaryLines(report: BatchReport, found: Found, out: string, language: Language): readonly string[] {
  const { summary } = texts[language]
  const { done, unchanged, failures, remaining, tally } = report
  const idle = done > 0 && done === unchanged && remaining === 0
  return [
    ...(idle ? [summary.nothingToDo] : []),
    summary.documents(report),
    ...(done > 0 ? [summary.records(tally.rows), summary.checks(tally.checks)] : []),
    ...(done > 0 ? findingsLines(found, language) : []),
    ...(tally.doubtful > 0 ? [summary.doubtful(tally.doubtful)] : []),
    ...(failures.length > 0 ? [summary.failures(failures.length)] : []),
    ...failureLines(report, language).map((line) => `  ${line}`),
    ...(done > 0 ? [summary.output(printable(out))] : []),
  ]
}

function findingsLines({ open, isNew }: Found, language: Language): readonly string[] {
  const { findings, newFindings, between } = texts[language].summary
  return [
    (isNew ? newFindings : findings)(open.ofDocuments),
    ...(open.between.compared > 0 ? [between(open.between)] : []),
  ]
}

export const failureLines = ({ failures }: BatchReport, language: Language): readonly string[] =>
  failures.map((failure) => failureLine(failure, language))

type Failure = BatchReport['failures'][number]

/** One line a file: name, what is wrong, what to do; with a crash its cause. */
export const failureLine = (failure: Failure, language: Language): string =>
  `${printable(failure.name)}: ${wordingOf(failure.reason, failure.detail)[language]}${causeOf(failure)}`

/** " (TypeError: …)" of a crash, for the report of it; "" of other failures, whose reason says all. */
export const causeOf = ({ reason, detail }: Failure): string =>
  reason === 'crashed' && detail !== null ? ` (${printable(causeIn(detail).slice(0, 200))})` : ''

/** "TypeError: …" out of what a process leaves on stderr when it falls, which begins with the place in the source. */
function causeIn(detail: string): string {
  const lines = detail.split('\n')
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines[0]!
}
