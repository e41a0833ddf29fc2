import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { defaultJobs } from '../../src/batch/limits.ts'
import { type BatchEvent, runBatch } from '../../src/batch.ts'
import { formats, generated, written } from '../kit/generate/index.ts'
import {
  type Files,
  hostileArchives,
  hostilePdfs,
  hostileTexts,
  mutated,
  mutatedInside,
  truncated,
} from '../kit/hostile.ts'
import { damage, endState, killedInputs, killedRun, wholeRun } from '../kit/killed.ts'

/**
 * The hostile set in full: 2,000 mutations of made-up documents, cuts, bombs and circles, lines of 100,000 characters, and
 * a batch killed 50 times. Exit 1 when a run breaks, a document crashes the reader, or a killed batch is not whole.
 * `npm run bench:hostile [-- MUTATIONS KILLS]`
 */
const [mutations = 2000, kills = 50] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'boctach-hostile-'))

try {
  const originals = await Promise.all(
    formats.map(async (format) => ({ format, bytes: await written(generated(1), format) })),
  )
  await report('made to harm', { ...(await hostileArchives()), ...hostilePdfs(), ...hostileTexts(100_000) })
  await report('cut short', Object.assign({}, ...originals.map(({ format, bytes }) => truncated(bytes, format))))
  const variants: Record<string, Uint8Array> = {}
  for (let seed = 0; seed < mutations; seed++) {
    const original = originals[seed % originals.length]!
    const inside = original.format === 'docx' && seed % 2 === 0
    variants[`${seed}.${original.format}`] = inside
      ? await mutatedInside('Tổng kinh phí 1.320 triệu đồng', seed)
      : mutated(original.bytes, seed)
  }
  await report(`${mutations} mutations`, variants)
  await reportKills()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function report(title: string, files: Files): Promise<void> {
  const home = join(folder, title)
  fill(home, Object.fromEntries(Object.entries(files).map(([name, content]) => [`in/${name}`, content])))
  const outcomes = new Map<string, string[]>()
  const begun = performance.now()
  const options = { paths: [join(home, 'in')], out: join(home, 'out'), jobs: defaultJobs(), force: false }
  const tell = (event: BatchEvent): void => {
    if (event.kind !== 'settled') return
    const outcome = event.reason ?? 'done'
    outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), event.name.slice(join(home, 'in').length + 1)])
  }
  const limit = (): number => 120_000
  const { remaining } = await runBatch(
    { ...options, settings: { password: null, ocr: 'never' }, limit },
    new AbortController().signal,
    tell,
  )
  const counts = [...outcomes].map(([outcome, names]) => `${outcome} ${names.length}`).join(', ')
  console.log(`${title}: ${counts}; ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  for (const outcome of ['crashed', 'timeout', 'out-of-memory'])
    for (const name of outcomes.get(outcome) ?? []) console.log(`  ${outcome}: ${name}`)
  const elsewhere = readdirSync(home).filter((name) => name !== 'in' && name !== 'out')
  if (remaining > 0 || elsewhere.length > 0 || outcomes.has('crashed')) process.exitCode = 1
}

async function reportKills(): Promise<void> {
  const inputs = killedInputs(150)
  const [killed, undisturbed] = [join(folder, 'killed'), join(folder, 'undisturbed')]
  fill(killed, inputs)
  fill(undisturbed, inputs)
  const told = new Set<string>()
  const wrong: string[] = []
  for (let seed = 1; seed <= kills; seed++) {
    for (const path of await killedRun(killed, seed)) told.add(path)
    wrong.push(...damage(killed, told))
  }
  const acknowledged = told.size
  await wholeRun(killed)
  await wholeRun(undisturbed)
  const isSame = JSON.stringify(endState(killed)) === JSON.stringify(endState(undisturbed))
  console.log(
    `${kills} kills: ${acknowledged} documents told as done, wrong ${wrong.length}, end state ${isSame ? 'the same' : 'DIFFERENT'}`,
  )
  for (const line of wrong) console.log(`  ${line}`)
  if (wrong.length > 0 || !isSame) process.exitCode = 1
}

function fill(home: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), content)
  }
}
