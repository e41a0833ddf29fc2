import { describe, expect, it } from 'vitest'
import { processDocument } from '../src/pipeline.ts'
import { evidenceScore } from './bench/evidence-score.ts'
import { generatedSamples } from './bench/samples.ts'
import { score } from './bench/score.ts'
import { count, emptyTally, measures, type Tally } from './bench/tally.ts'
import { formats, generated, written } from './kit/generate/index.ts'

const SEEDS = 8

/** What the sample reaches; to be raised with the extractors. The benchmark tells where the rest is lost. */
const floors: Readonly<Record<string, number>> = {
  head: 0.97,
  sections: 0.99,
  citations: 0.98,
  'indicators/table': 0.95,
  'indicators/prose': 0.98,
  'tasks/table': 0.9,
  'tasks/dossier': 0.98,
  'budget/table': 0.98,
  'budget/prose': 0.98,
  findings: 0.75,
}

describe('made-up documents', async () => {
  const tallies = new Map<string, Tally>()
  for await (const { bytes, name, head, facts } of generatedSamples(0, SEEDS, formats)) {
    const { record, text } = await processDocument(bytes, name, { password: null })
    for (const [kind, each] of Object.entries({
      ...score(record, head, facts),
      evidence: evidenceScore(record, text),
    })) {
      const tally = tallies.get(kind) ?? emptyTally()
      tallies.set(kind, tally)
      count(tally, each)
    }
  }

  it.each(Object.entries(floors))('%s: F1 at least %d', (kind, floor) => {
    expect(measures(tallies.get(kind)!).f1).toBeGreaterThanOrEqual(floor)
  })

  it('evidence stands where it says', () => {
    expect(tallies.get('evidence')).toMatchObject({ missed: 0 })
  })
})

describe('the generator', () => {
  it('gives the same document for the same seed, another for another', async () => {
    const twice = [generated(5), generated(5)]
    expect(twice[0]).toEqual(twice[1])
    expect(generated(6).printed).not.toEqual(twice[0]!.printed)
    for (const format of ['txt', 'pdf'] as const)
      expect(await written(twice[0]!, format)).toEqual(await written(twice[1]!, format))
  })

  it('prints what it states as true', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { printed, facts } = generated(seed)
      const paper = JSON.stringify(printed)
        .replaceAll('\\u00a0', ' ')
        .replace(/[Ðð]/g, (eth) => (eth === 'Ð' ? 'Đ' : 'đ'))
      const names = [
        ...facts.sections.map(({ title }) => title),
        ...facts.indicators.filter(({ source }) => source === 'table').map(({ name }) => name),
        ...facts.tasks.filter(({ source }) => source !== 'prose').map(({ name }) => name),
        ...facts.budgetLines.filter(({ origin }) => origin === 'table').map(({ label }) => label),
      ]
      expect(names.filter((name) => !paper.replaceAll('\u00a0', ' ').includes(name))).toEqual([])
    }
  })

  it('makes budgets that add up unless it says that they do not', () => {
    const wrong = Array.from({ length: 60 }, (_, seed) => generated(seed)).flatMap(({ facts }) => facts.findings)
    expect(wrong.length).toBeGreaterThan(5)
    expect(wrong.filter(({ any }) => any.length === 0 || any.some(([a, b]) => a === b))).toEqual([])
  })
})
