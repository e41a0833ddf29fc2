import type { BatchStatus } from '../batch/status.ts'
import { setAside, wordingOf } from '../model/reason.ts'
import { batchTexts } from './batch-texts.ts'
import { printable } from './printable.ts'
import { causeOf } from './summary.ts'
import type { Language } from './texts.ts'

type Failures = BatchStatus['failures']

/** What is done, what is left, and the unusable files below what is wrong with them, those set aside last. */
export function statusLines({ done, remaining, failures }: BatchStatus, language: Language): readonly string[] {
  const words = batchTexts[language]
  const aside = failures.filter(({ reason }) => setAside.has(reason))
  const failed = failures.filter(({ reason }) => !setAside.has(reason))
  return [
    words.done(done),
    words.remaining(remaining),
    words.failed(failed.length),
    ...byReason(failed, language),
    words.setAside(aside.length),
    ...byReason(aside, language),
    ...(failures.length === 0 ? [] : [words.howToRetry]),
  ]
}

/** "  tệp có mật khẩu; hãy … (2)" and its files, the most frequent first. */
function byReason(failures: Failures, language: Language): readonly string[] {
  const groups = Map.groupBy(failures, ({ reason, detail }) => wordingOf(reason, detail)[language])
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([wording, files]) => [
      `  ${wording} (${files.length})`,
      ...files.map((file) => `    ${printable(file.name)}${causeOf(file)}`),
    ])
}
