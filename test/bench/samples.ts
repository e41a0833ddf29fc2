import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Facts, HeadFact } from '../kit/generate/facts.ts'
import { noFacts } from '../kit/generate/facts.ts'
import { type Generated, generated, txtStyleOf, type WrittenFormat, written } from '../kit/generate/index.ts'
import { randomFrom } from '../kit/generate/random.ts'
import { type ScannedDocument, scannedDocument } from '../kit/generate/scanned.ts'

/** `scan`: a scan of the PDF; minutes a document, so only when asked for. */
export type SampleFormat = WrittenFormat | 'scan'

/** A document whose records are known, as a file. */
export interface Sample {
  readonly name: string
  readonly format: SampleFormat
  readonly bytes: Uint8Array
  readonly head: Partial<HeadFact>
  readonly facts: Facts
  readonly traits: Readonly<Record<string, string>>
  /** Of a scan: what was printed under a box. */
  readonly wordsUnder?: ScannedDocument['wordsUnder']
}

/** The documents of some seeds, each in all formats. */
export async function* generatedSamples(
  from: number,
  count: number,
  formats: readonly SampleFormat[],
): AsyncGenerator<Sample> {
  for (let seed = from; seed < from + count; seed++) {
    const document = generated(seed)
    for (const format of formats) {
      if (format === 'scan') {
        yield await scanOf(document, seed)
        continue
      }
      const traits = { ...document.traits, ...(format === 'txt' ? { txt: txtStyleOf(document) } : {}) }
      const { name, head, facts } = document
      yield { name: `${name}.${format}`, format, bytes: await written(document, format), head, facts, traits }
    }
  }
}

async function scanOf(document: Generated, seed: number): Promise<Sample> {
  const { name, head, facts } = document
  const scan = await scannedDocument(await written(document, 'pdf'), randomFrom(seed + 0x5ca7))
  const traits = { ...document.traits, ...scan.traits }
  return { name: `${name}.scan.pdf`, format: 'scan', head, facts, ...scan, traits }
}

/** The real documents with their gold records. */
export function* goldSamples(formats: readonly SampleFormat[]): Generator<Sample> {
  const golds = join(import.meta.dirname, '../gold')
  const communes = join(import.meta.dirname, '../../fixtures/communes')
  for (const file of readdirSync(golds)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(join(golds, file), 'utf8')) as Gold
    for (const format of formats) {
      if (format === 'scan') continue
      const name = `${basename(file, '.json')}.${format}`
      const head = gold.headerByFormat?.[format] ?? gold.header
      yield { name, format, bytes: readFileSync(join(communes, name)), head, facts: factsOf(gold), traits: {} }
    }
  }
}

type Without<T> = {
  readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? readonly Omit<Item, 'class'>[] : T[K]
}

/** A gold file as it stands on disk. */
interface Gold extends Without<Pick<Facts, 'sections' | 'citations' | 'indicators' | 'tasks' | 'allowed'>> {
  readonly header: Partial<HeadFact>
  readonly headerByFormat?: Readonly<Partial<Record<WrittenFormat, Partial<HeadFact>>>>
  readonly budgetLines: readonly {
    readonly table: string
    readonly no: string
    readonly label: string
    readonly year?: number
    readonly amounts: Readonly<Record<string, string>>
  }[]
  readonly findings: readonly { readonly where: string; readonly must: boolean; readonly any?: Facts['allowed'] }[]
}

/** Gold records as facts of the class `gold`. */
function factsOf(gold: Gold): Facts {
  const classed = <T>(list: readonly T[]): readonly (T & { readonly class: string })[] =>
    list.map((fact) => ({ ...fact, class: 'gold' }))
  return {
    ...noFacts,
    sections: classed(gold.sections) as Facts['sections'],
    citations: classed(gold.citations) as Facts['citations'],
    indicators: classed(gold.indicators) as Facts['indicators'],
    tasks: classed(gold.tasks) as Facts['tasks'],
    budgetLines: classed(gold.budgetLines).map(({ table, amounts, ...line }) => ({
      ...line,
      amounts: Object.entries(amounts),
      origin: table === 'prose' ? 'prose' : 'table',
    })),
    findings: classed(gold.findings).flatMap(({ any, ...finding }) => (any === undefined ? [] : [{ ...finding, any }])),
    allowed: gold.allowed ?? [],
  }
}
