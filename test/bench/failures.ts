import type { Result } from './accuracy.ts'

const EXAMPLES = 6
const TRAITS = 16
const CLASSES = 25

/** All failures, by kind of record and by class of the document part, the most frequent first, with some examples each. */
export function failureReport(results: readonly Result[]): string {
  const kinds = [...new Set(results.flatMap(({ scores }) => Object.keys(scores)))]
  return kinds.map((kind) => kindReport(results, kind)).join('\n')
}

function kindReport(results: readonly Result[], kind: string): string {
  const missed = new Map<string, string[]>()
  const extra = new Map<string, string[]>()
  const shares = new Map<string, { failed: number; all: number }>()
  for (const { sample, scores } of results) {
    const of = scores[kind]
    const traits = Object.entries(sample.traits).map(([name, value]) => `${name}: ${value}`)
    const counted = (origin: string, failed: boolean): void => {
      for (const part of new Set([...origin.split(', '), ...traits, sample.format])) {
        const share = shares.get(part) ?? { failed: 0, all: 0 }
        shares.set(part, { failed: share.failed + Number(failed), all: share.all + 1 })
      }
    }
    for (const origin of of?.right ?? []) counted(origin, false)
    for (const failure of of?.missed ?? []) {
      counted(failure.class, true)
      add(missed, failure.class, `${sample.name}: ${failure.text}`)
    }
    for (const text of of?.extra ?? []) add(extra, sample.format, `${sample.name}: ${text}`)
  }
  if (missed.size + extra.size === 0) return ''
  const worst = [...shares]
    .filter(([, { failed }]) => failed > 0)
    .sort(([, a], [, b]) => b.failed / b.all - a.failed / a.all)
    .slice(0, TRAITS)
    .map(([part, { failed, all }]) => `- ${failed} of ${all}: ${part}`)
  return [
    `# ${kind}`,
    '',
    '## share missed or wrong, by what the part was made from',
    ...worst,
    '',
    '## missed or wrong, by class',
    ...groups(missed),
    '',
    '## too many, by format',
    ...groups(extra),
    '',
  ].join('\n')
}

function add(groups: Map<string, string[]>, key: string, text: string): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [text])
  else group.push(text)
}

const groups = (of: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  [...of]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, CLASSES)
    .flatMap(([name, texts]) => [`- ${texts.length} × ${name}`, ...spread(texts).map((text) => `    - ${text}`)])

/** Some examples from all over the list. */
const spread = (texts: readonly string[]): readonly string[] =>
  texts.filter((_, index) => index % Math.ceil(texts.length / EXAMPLES) === 0)
