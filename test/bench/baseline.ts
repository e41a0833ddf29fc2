import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from './accuracy.ts'

const file = join(import.meta.dirname, 'accuracy-baseline.json')

/** By document and kind, what failed: "-" for a fact that was missed or wrong, "+" for a record too many. Without scans. */
export type Baseline = Readonly<Record<string, readonly string[]>>

/** Documents further on in the row of seeds are not kept, so that the file stays small. */
const KEPT = 40

export function baselineOf(all: readonly Result[]): Baseline {
  const results = all.filter(({ sample }) => sample.format !== 'scan')
  const names = [...new Set(results.map(({ sample }) => sample.name.replace(/\.\w+$/, '')))]
  const kept = new Set([
    ...names.filter((name) => !name.startsWith('generated')),
    ...names.filter((name) => name.startsWith('generated')).slice(0, KEPT),
  ])
  return Object.fromEntries(
    results
      .filter(({ sample }) => kept.has(sample.name.replace(/\.\w+$/, '')))
      .flatMap(({ sample, scores }) =>
        Object.entries(scores).map(([kind, { missed, extra }]) => [
          `${sample.name} ${kind}`,
          [...missed.map(({ text }) => `- ${short(text)}`), ...extra.map((text) => `+ ${short(text)}`)],
        ]),
      ),
  )
}

const short = (text: string): string => text.replace(/ WRONG .*/, '').slice(0, 60)

export const writeBaseline = (baseline: Baseline): void =>
  writeFileSync(
    file,
    `${JSON.stringify(Object.fromEntries(Object.entries(baseline).filter(([, failures]) => failures.length > 0)), null, 1)}\n`,
  )

/** What failed in the baseline and no longer does, and the other way round, for the documents that both have. */
export function compareWithBaseline(now: Baseline): readonly string[] {
  if (!existsSync(file)) return ['\nno baseline: run with --update']
  const before = JSON.parse(readFileSync(file, 'utf8')) as Baseline
  const lines = Object.entries(now).flatMap(([key, failures]) => {
    const old = before[key] ?? []
    return [
      ...without(old, failures).map((failure) => ({ gained: true, text: `${key}: ${failure}` })),
      ...without(failures, old).map((failure) => ({ gained: false, text: `${key}: ${failure}` })),
    ]
  })
  const list = (title: string, gained: boolean): readonly string[] => {
    const of = lines.filter((line) => line.gained === gained)
    return [`\n${title} since the baseline: ${of.length}`, ...of.slice(0, 60).map(({ text }) => `  ${text}`)]
  }
  return [...list('gained', true), ...list('lost', false)]
}

/** The members of a list that the other has not, each as often as it has it more. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other]
  return list.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
