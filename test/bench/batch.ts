import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { start } from '../kit/command.ts'
import { formats, generated, type WrittenFormat, written } from '../kit/generate/index.ts'

/**
 * A batch of made-up documents (TXT, DOCX, PDF in turn) by the command line: documents a minute, cost of the first and the
 * last hundred, peak memory of the controller and of one child, a second run with nothing to do, and two jobs against one.
 * `npm run bench:batch [-- COUNT]`; worth something on a quiet machine only.
 */
const count = Number(process.argv[2] ?? 1000)
/** A multiple of the number of formats. */
const originals = 99
const made = new Map<number, Uint8Array>()
const folder = mkdtempSync(join(tmpdir(), 'boctach-bench-'))

try {
  const sample = Math.min(count, 100)
  await fill('all', count)
  await fill('some', sample)
  const whole = await run('all', 'out', availableParallelism())
  console.log(
    `${count} documents, ${availableParallelism()} jobs: ${perMinute(count, whole.settled.at(-1)!)} a minute, report and export not counted`,
  )
  const [first, last] = [whole.settled[99], whole.settled.at(-101)]
  if (first !== undefined && last !== undefined && count > 200) {
    // The start of the children is not the first hundred's.
    const early = (first - whole.settled[9]!) / 90
    console.log(
      `cost a document: 10 to 100 ${early.toFixed(0)} ms, last hundred ${((whole.settled.at(-1)! - last) / 100).toFixed(0)} ms`,
    )
  }
  console.log(`peak memory: controller ${whole.controller} MB, child ${whole.child} MB`)
  const again = await run('all', 'out', availableParallelism())
  console.log(`nothing to do: ${(again.milliseconds / 1000).toFixed(1)} s for ${count} files`)
  const one = await run('some', 'one', 1)
  const two = await run('some', 'two', 2)
  console.log(
    `two jobs against one over ${sample} documents: ${(one.settled.at(-1)! / two.settled.at(-1)!).toFixed(2)} times as fast`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function fill(name: string, documents: number): Promise<void> {
  mkdirSync(join(folder, name))
  for (let number = 0; number < documents; number++) {
    const format = formats[number % formats.length]!
    const bytes = await original(number % originals, format)
    writeFileSync(join(folder, name, `${number}.${format}`), Buffer.concat([bytes, Buffer.from(`\n${number}\n`)]))
  }
}

/** Made once; a number behind its end makes each copy a document of its own (readers of PDF and DOCX pass over it). */
async function original(seed: number, format: WrittenFormat): Promise<Uint8Array> {
  const bytes = made.get(seed) ?? (await written(generated(seed), format))
  made.set(seed, bytes)
  return bytes
}

interface Measured {
  readonly milliseconds: number
  /** Milliseconds from the start at which each document was settled. */
  readonly settled: readonly number[]
  /** Peak resident MB. */
  readonly controller: number
  readonly child: number
}

function run(input: string, out: string, jobs: number): Promise<Measured> {
  const begun = performance.now()
  const child = start('real', folder, [input, '--out', out, '--jobs', String(jobs)])
  const settled: number[] = []
  const peak = { controller: 0, child: 0 }
  const watch = setInterval(() => {
    for (const { pid, parent, resident } of processes()) {
      if (pid === child.pid) peak.controller = Math.max(peak.controller, resident)
      if (parent === child.pid) peak.child = Math.max(peak.child, resident)
    }
  }, 500)
  createInterface(child.stderr!).on('line', (line) => {
    if (line.startsWith('[')) settled.push(performance.now() - begun)
  })
  return new Promise((resolve) => {
    child.on('close', () => {
      clearInterval(watch)
      resolve({ milliseconds: performance.now() - begun, settled, ...peak })
    })
  })
}

/** All processes, resident memory in MB; by `ps`, so Linux and macOS. */
function processes() {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => {
    const [pid = 0, parent = 0, kibibytes = 0] = line.trim().split(/\s+/).map(Number)
    return { pid, parent, resident: Math.round(kibibytes / 1024) }
  })
}

function perMinute(documents: number, milliseconds: number): string {
  return ((documents / milliseconds) * 60_000).toFixed(0)
}
