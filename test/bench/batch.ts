import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { start } from '../kit/command.ts'
import { formats, generated, type WrittenFormat, written } from '../kit/generate/index.ts'

/**
 * A batch of made-up documents (TXT, DOCX, PDF in turn) by the command line: documents a minute with one and with two
 * children, cost of the first and the last hundred, report and export, peak memory of the controller and of one child, a
 * second run with nothing to do. `npm run bench:batch [-- COUNT]`: 1,000 documents are some eight minutes on two quiet
 * cores. Times are worth something on a quiet machine only, processor time of the controller on any.
 */
const count = Number(process.argv[2] ?? 1000)
/** A multiple of the number of formats. */
const originals = 99
/** Documents in which a child warms up, left out where costs are compared. */
const warmUp = 50
const made = new Map<number, Uint8Array>()
const folder = mkdtempSync(join(tmpdir(), 'boctach-bench-'))

try {
  await fill()
  const two = await run('two', 2)
  console.log(`${count} documents, two children: ${perMinute(two)} a minute, report and export not counted`)
  console.log(`  cost a document by hundreds, ms: ${hundreds(two).join(' ')}`)
  console.log(`  controller: ${((two.controllerSeconds / count) * 1000).toFixed(1)} ms of processor time a document`)
  console.log(
    `  report and export: ${seconds(two.milliseconds - two.settled.at(-1)!)} s, ${megabytesBelow('two/report')} + ${megabytesBelow('two/export')} MB`,
  )
  console.log(`  peak memory: controller ${two.controller} MB, child ${two.child} MB`)
  const again = await run('two', 2)
  console.log(`nothing to do: ${seconds(again.milliseconds)} s for ${count} files`)
  const one = await run('one', 1, 'SIGINT')
  console.log(
    `one child: ${perMinute(one)} a minute; two are ${speedUp(one, two, 0)} times as fast, ${speedUp(one, two, warmUp)} once they are warm`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function fill(): Promise<void> {
  mkdirSync(join(folder, 'in'))
  for (let number = 0; number < count; number++) {
    const format = formats[number % formats.length]!
    const bytes = await original(number % originals, format)
    writeFileSync(join(folder, 'in', `${number}.${format}`), Buffer.concat([bytes, Buffer.from(`\n${number}\n`)]))
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
  /** Processor time of the controller until the last document was settled. */
  readonly controllerSeconds: number
  /** Peak resident MB. */
  readonly controller: number
  readonly child: number
}

/** `end` is sent when the last document is settled: Ctrl-C leaves out report and export. */
function run(out: string, jobs: number, end?: NodeJS.Signals): Promise<Measured> {
  const begun = performance.now()
  const child = start('real', folder, ['in', '--out', out, '--jobs', String(jobs)])
  const settled: number[] = []
  const peak = { controller: 0, child: 0 }
  let controllerSeconds = 0
  const watch = setInterval(() => {
    for (const { pid, parent, resident, processorSeconds } of processes()) {
      if (pid === child.pid) {
        peak.controller = Math.max(peak.controller, resident)
        if (settled.length < count) controllerSeconds = processorSeconds
      }
      if (parent === child.pid) peak.child = Math.max(peak.child, resident)
    }
  }, 500)
  createInterface(child.stderr!).on('line', (line) => {
    if (line.startsWith('[')) settled.push(performance.now() - begun)
    if (settled.length === count && end !== undefined) child.kill(end)
  })
  return new Promise((resolve) => {
    child.on('close', () => {
      clearInterval(watch)
      resolve({ milliseconds: performance.now() - begun, settled, controllerSeconds, ...peak })
    })
  })
}

/** All processes, resident memory in MB; by `ps`, so Linux and macOS. */
function processes() {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => {
    const [pid = '', parent = '', kibibytes = '', time = ''] = line.trim().split(/\s+/)
    const [second = 0, minute = 0, hour = 0] = time.split(/[-:]/).map(Number).reverse()
    return {
      pid: Number(pid),
      parent: Number(parent),
      resident: Math.round(Number(kibibytes) / 1024),
      processorSeconds: 3600 * hour + 60 * minute + second,
    }
  })
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}

function perMinute({ settled }: Measured): string {
  return ((60_000 * settled.length) / settled.at(-1)!).toFixed(0)
}

/** Milliseconds between two documents, on average over each hundred. */
function hundreds({ settled }: Measured): readonly string[] {
  return Array.from({ length: Math.floor(settled.length / 100) }, (_, index) =>
    ((settled[100 * index + 99]! - (settled[100 * index - 1] ?? 0)) / 100).toFixed(0),
  )
}

function speedUp(one: Measured, two: Measured, leftOut: number): string {
  const spent = ({ settled }: Measured): number => settled.at(-1)! - (settled[leftOut - 1] ?? 0)
  return (spent(one) / spent(two)).toFixed(2)
}

function megabytesBelow(path: string): string {
  const files = readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
  return (files.reduce((sum, file) => sum + statSync(join(folder, path, file)).size, 0) / 2 ** 20).toFixed(0)
}
