import { CommanderError } from 'commander'
import type { Input } from './batch/inputs.ts'
import type { OpenFindings } from './batch/open-findings.ts'
import { ownManifest } from './batch/package.ts'
import type { BatchOptions } from './batch.ts'
import { printable } from './cli/printable.ts'
import { type AcceptOptions, commandLine, type ExportOptions, languageOf, type RunOptions } from './cli/program.ts'
import { type Language, texts } from './cli/texts.ts'
import { exitCodeOf, exitCodes, type Told } from './cli/told.ts'
import { usageErrorLine } from './cli/usage-error.ts'
import type { ConfigError } from './config.ts'
import type { OutputError } from './write/output-error.ts'

/** What tests put in the place of the program's own. */
type Inside = Pick<BatchOptions, 'module' | 'limit' | 'code'> & { readonly interval?: number }

/** Runs one command line and resolves to the exit code. The only module that prints; what is heavy is loaded when needed. */
export async function main(args: readonly string[], inside: Inside = {}): Promise<number> {
  const language = languageOf(args)
  let exitCode: number = exitCodes.clean
  const command = commandLine(language, ownManifest().version, {
    run: async (paths, options) => {
      exitCode = await run(paths, options, language, inside)
    },
    status: async (options) => {
      exitCode = await status(options, language)
    },
    retry: async (options) => {
      exitCode = await retry(options, language, inside)
    },
    watch: async (folder, options) => {
      exitCode = await watch(folder, options, language, inside)
    },
    audit: async (options) => {
      exitCode = await orTrouble(language, async () =>
        tell(await (await import('./cli/audit.ts')).audit(options, language)),
      )
    },
    export: async (options) => {
      exitCode = await exportOn(options, language)
    },
    report: async (options) => {
      exitCode = await report(options, language)
    },
    accept: async (fingerprint, options) => {
      exitCode = await accept(fingerprint, options, language)
    },
    schema: async () => printData((await import('./cli/schema.ts')).schemaText()),
    rules: async () => {
      const { rules } = await import('../rules/index.ts')
      const { collectionRules } = await import('../rules/collection/index.ts')
      const { severities } = texts[language]
      for (const { id, severity, title } of [...rules, ...collectionRules])
        printData(`${id}\t${severities[severity]}\t${title[language]}`)
    },
    explain: async (path, options) => {
      const { explain } = await import('./cli/explain.ts')
      exitCode = await untilStopped(language, async (stop) => tell(await explain(path, options, language, stop)))
    },
  })
  try {
    await command.parseAsync(args[0] === 'run' ? args.slice(1) : args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.clean
    say(usageErrorLine(error, texts[language]))
    return exitCodes.unusable
  }
}

async function run(
  paths: readonly (string | Input)[],
  options: RunOptions,
  language: Language,
  inside: Inside,
): Promise<number> {
  const { usageErrors, summary } = texts[language]
  if (paths.length === 0) {
    say(`${usageErrors.noPath}; ${usageErrors.seeHelp}`)
    return exitCodes.unusable
  }
  const communes = await communesIn(options)
  if (communes === undefined) return listIsUnreadable(options, language)
  const { runBatch } = await import('./batch.ts')
  const { failureLines, summaryLines } = await import('./cli/summary.ts')
  const { staleLines } = await import('./cli/decisions.ts')
  const { batchTexts } = await import('./cli/batch-texts.ts')
  const { handOver } = await import('./cli/hand-over.ts')
  const { openBetween, openOfDocuments } = await import('./batch/open-findings.ts')
  const { baselineOf, writeSarif } = await import('./cli/sarif.ts')
  const { out, quiet } = options
  const progress = await progressOf(quiet, language)
  return untilStopped(language, async (signal) => {
    const batch = { paths, ...(await batchOptions(options)), ...inside }
    const baseline = await baselineOf(options.baseline)
    const report = await runBatch(batch, signal, progress.tell).finally(progress.stop)
    if (!signal.aborted) {
      if (!quiet && report.done > report.unchanged) say(batchTexts[language].handingOver)
      await handOver({ options, communes }, signal)
      if (options.sarif !== undefined)
        await writeSarif(out, options.sarif, { language, version: ownManifest().version, baseline })
    }
    const open = { ofDocuments: openOfDocuments(out, report, baseline), between: openBetween(out, baseline) }
    const found = { open, isNew: baseline !== null }
    for (const line of quiet ? failureLines(report, language) : summaryLines(report, found, out, language)) say(line)
    if (!signal.aborted) for (const line of await staleLines(options, language)) say(line)
    if (signal.aborted) say(summary.interrupted(report.remaining))
    if (signal.aborted) return exitCodes.interrupted
    // An unusable file beats findings.
    return report.failures.length > 0 ? exitCodes.unusable : exitCodeOf(sumOf(open), options.failOn)
  })
}

async function retry(options: RunOptions, language: Language, inside: Inside): Promise<number> {
  const { failedInputs } = await import('./batch/status.ts')
  const { batchTexts } = await import('./cli/batch-texts.ts')
  return untilStopped(language, async () => {
    const inputs = failedInputs(options.out)
    if (inputs.length > 0) return run(inputs, { ...options, force: true }, language, inside)
    say(batchTexts[language].nothingToRetry)
    return exitCodes.clean
  })
}

async function status({ out }: RunOptions, language: Language): Promise<number> {
  const { batchStatus } = await import('./batch/status.ts')
  const { statusLines } = await import('./cli/status.ts')
  return untilStopped(language, async () => {
    printData(statusLines(batchStatus(out), language).join('\n'))
    return exitCodes.clean
  })
}

async function exportOn({ out, to, quiet }: ExportOptions, language: Language): Promise<number> {
  const { exportAll, exportFolder } = await import('./write/export.ts')
  const { batchTexts } = await import('./cli/batch-texts.ts')
  return untilStopped(language, async (signal) => {
    const folder = to ?? exportFolder(out)
    const count = await exportAll(out, folder, signal)
    if (signal.aborted) return exitCodes.interrupted
    if (!quiet) say(batchTexts[language].exported(count, printable(folder)))
    return exitCodes.clean
  })
}

async function report(options: RunOptions, language: Language): Promise<number> {
  const { batchTexts } = await import('./cli/batch-texts.ts')
  const communes = await communesIn(options)
  if (communes === undefined) return listIsUnreadable(options, language)
  return untilStopped(language, async (signal) => {
    const { reportOn } = await import('./cli/hand-over.ts')
    const page = await reportOn({ options, communes }, signal)
    if (!options.quiet) say(batchTexts[language].reported(printable(page)))
    return exitCodes.clean
  })
}

/** The list of communes; null where none is asked for, undefined where it cannot be read. */
async function communesIn({ communes }: RunOptions): Promise<string | null | undefined> {
  if (communes === undefined) return null
  const { readFile } = await import('node:fs/promises')
  return readFile(communes, 'utf8').catch(() => undefined)
}

async function listIsUnreadable({ communes }: RunOptions, language: Language): Promise<number> {
  const { reasons } = await import('./model/reason.ts')
  say(`${printable(communes!)}: ${reasons.unreadable[language]}`)
  return exitCodes.unusable
}

async function watch(folder: string, options: RunOptions, language: Language, inside: Inside): Promise<number> {
  const { statSync } = await import('node:fs')
  const { watchFolder } = await import('./batch/watch.ts')
  const { batchTexts } = await import('./cli/batch-texts.ts')
  const { failureLines } = await import('./cli/summary.ts')
  const { handOverIfAny } = await import('./cli/hand-over.ts')
  const { watching, noFolder, handedOver, stopped } = batchTexts[language]
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    say(`${printable(folder)}: ${noFolder}`)
    return exitCodes.unusable
  }
  const communes = await communesIn(options)
  if (communes === undefined) return listIsUnreadable(options, language)
  const progress = await progressOf(options.quiet, language)
  if (!options.quiet) say(watching(printable(folder)))
  return untilStopped(language, async (signal) => {
    const handOver = (stop: AbortSignal) => handOverIfAny({ options, communes }, stop)
    const batch = { folder, interval: 2000, handOver, ...(await batchOptions(options)), ...inside }
    await watchFolder(batch, signal, (event) => {
      if (event.kind === 'held') say(outputTrouble(event.error, language))
      else if (event.kind === 'handed-over') {
        if (!options.quiet) say(handedOver(event.documents))
      } else if (event.kind !== 'taken-in') progress.tell(event)
      else {
        progress.stop()
        for (const line of failureLines(event.report, language)) say(line)
      }
    })
    if (!options.quiet) say(stopped)
    return exitCodes.clean
  })
}

async function batchOptions(options: RunOptions) {
  const { documentDecisions } = await import('./cli/decisions.ts')
  const { defaultJobs } = await import('./batch/limits.ts')
  const { out, jobs = defaultJobs(), force, password = null, ocr } = options
  return { out, jobs, force, settings: { password, ocr, ...(await documentDecisions(options)) } }
}

/** Gives the work a signal that Ctrl-C aborts. */
async function untilStopped(language: Language, work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController()
  const abort = (): void => stop.abort()
  process.once('SIGINT', abort).once('SIGTERM', abort)
  try {
    return await orTrouble(language, () => work(stop.signal))
  } finally {
    process.removeListener('SIGINT', abort).removeListener('SIGTERM', abort)
  }
}

/** An output folder or settings that cannot be used are one line. */
async function orTrouble(language: Language, work: () => Promise<number>): Promise<number> {
  const { OutputError } = await import('./write/output-error.ts')
  const { ConfigError } = await import('./config.ts')
  try {
    return await work()
  } catch (error) {
    if (error instanceof ConfigError) say(await configTrouble(error, language))
    else if (error instanceof OutputError) say(outputTrouble(error, language))
    else throw error
    return exitCodes.unusable
  }
}

const outputTrouble = ({ trouble, path }: OutputError, language: Language): string =>
  texts[language].outputTroubles[trouble](printable(path))

async function configTrouble({ trouble, path, place }: ConfigError, language: Language): Promise<string> {
  const { decisionTexts } = await import('./cli/decision-texts.ts')
  return decisionTexts[language].troubles[trouble](printable(path), printable(place ?? ''))
}

async function accept(fingerprint: string, options: AcceptOptions, language: Language): Promise<number> {
  const { accept: acceptFinding } = await import('./cli/decisions.ts')
  const { decisionTexts } = await import('./cli/decision-texts.ts')
  return untilStopped(language, async () => {
    const lines = await acceptFinding(fingerprint, options, today(), language)
    for (const line of lines ?? [decisionTexts[language].unknownFinding(printable(fingerprint))]) say(line)
    return lines === null ? exitCodes.unusable : exitCodes.clean
  })
}

/** The day on the clock of the office, ISO 8601 (as Swedish has it): in Viet Nam UTC is a day behind until seven. */
const today = (): string => new Date().toLocaleDateString('sv-SE')

async function progressOf(quiet: boolean, language: Language) {
  const { barProgress, lineProgress, noProgress } = await import('./cli/progress.ts')
  if (quiet) return noProgress
  return process.stderr.isTTY ? barProgress(process.stderr, texts[language]) : lineProgress(say, texts[language])
}

const sumOf = ({ ofDocuments, between }: OpenFindings) => ({
  error: ofDocuments.error + between.error,
  warning: ofDocuments.warning + between.warning,
})

function tell({ data, said, exitCode }: Told): number {
  if (data.length > 0) printData(data.join('\n'))
  for (const line of said) say(line)
  return exitCode
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)
const printData = (text: string): void => void process.stdout.write(`${text}\n`)
