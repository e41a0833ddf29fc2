import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { folderCache } from '../../src/batch/reading-cache.ts'
import { processDocument } from '../../src/pipeline.ts'
import { formats } from '../kit/generate/index.ts'
import { baselineOf, compareWithBaseline, writeBaseline } from './baseline.ts'
import { evidenceScore } from './evidence-score.ts'
import { failureReport } from './failures.ts'
import { generatedSamples, goldSamples, type Sample, type SampleFormat } from './samples.ts'
import { type Scores, score } from './score.ts'
import { calibration, count, emptyTally, type Tally, tallyLine } from './tally.ts'

/**
 * How right the records are: on made-up documents of which all is known and on the real ones with gold records.
 * `npm run bench:accuracy -- [--count 100] [--from 0] [--formats txt,docx,pdf] [--show citations] [--report FILE]
 * [--write DIR] [--readings DIR] [--update]`. `--formats scan` makes scans of the made-up documents, a minute each. `--show`
 * lists the failures of one kind, `--report` writes them all, grouped by class, `--write` keeps the documents and their facts,
 * `--readings` keeps what OCR read for further runs (stale as soon as src/read changes), `--update` makes the failures of this
 * run the new baseline.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    from: { type: 'string', default: '0' },
    formats: { type: 'string', default: formats.join() },
    show: { type: 'string' },
    report: { type: 'string' },
    write: { type: 'string' },
    readings: { type: 'string' },
    update: { type: 'boolean', default: false },
  },
})
const chosen = values.formats.split(',') as SampleFormat[]

const { readings } = values
const cache = readings === undefined ? null : folderCache({ folder: readings, scratch: readings })

export interface Result {
  readonly sample: Omit<Sample, 'bytes' | 'wordsUnder'>
  readonly scores: Scores
}

const results: Result[] = []
for (const sample of goldSamples(chosen)) results.push(await resultOf(sample))
for await (const sample of generatedSamples(Number(values.from), Number(values.count), chosen)) {
  if (values.write !== undefined) keep(values.write, sample)
  results.push(await resultOf(sample))
}

const isGold = ({ sample }: Result): boolean => !sample.name.startsWith('generated')
table('real documents', results.filter(isGold))
table(
  'generated documents',
  results.filter((result) => !isGold(result)),
)
console.log('\nconfidence')
for (const line of calibration(results.flatMap(({ scores }) => Object.values(scores).flatMap(({ trust }) => trust))))
  console.log(line)

const baseline = baselineOf(results)
if (values.update) writeBaseline(baseline)
else for (const line of compareWithBaseline(baseline)) console.log(line)
if (values.report !== undefined) writeFileSync(values.report, failureReport(results))
if (values.show !== undefined) {
  for (const { sample, scores } of results) {
    const of = scores[values.show]
    if (of === undefined || of.missed.length + of.extra.length === 0) continue
    console.log(`\n== ${sample.name} ${JSON.stringify(sample.traits)}`)
    for (const { class: origin, text } of of.missed) console.log(`  - ${text}   [${origin}]`)
    for (const text of of.extra) console.log(`  + ${text}`)
  }
}

async function resultOf({ bytes, wordsUnder, ...sample }: Sample): Promise<Result> {
  const { record, text } = await processDocument(bytes, sample.name, { password: null }, { cores: 1, cache })
  return {
    sample,
    scores: { ...score(record, sample.head, sample.facts), evidence: evidenceScore(record, text, wordsUnder) },
  }
}

function table(title: string, of: readonly Result[]): void {
  console.log(`\n${title}`)
  const tallies = new Map<string, Tally>()
  for (const { sample, scores } of of)
    for (const [kind, each] of Object.entries(scores))
      for (const name of [kind, `${kind} ${sample.format}`]) {
        const tally = tallies.get(name) ?? emptyTally()
        tallies.set(name, tally)
        count(tally, each)
      }
  for (const [name, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (tally.right + tally.missed + tally.extra > 0)
      console.log(tallyLine(name.includes(' ') ? `  ${name}` : name, tally))
}

function keep(folder: string, { name, bytes, head, facts, traits }: Sample): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), bytes)
  writeFileSync(join(folder, `${name}.facts.json`), JSON.stringify({ traits, head, ...facts }, null, 1))
}
