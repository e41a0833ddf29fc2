import { CommanderError } from 'commander'
import { ownManifest } from './batch/package.ts'
import type { BatchOptions, BatchReport } from './batch.ts'
import { printable } from './cli/printable.ts'
import { commandLine, type ExplainOptions, languageOf, type RunOptions } from './cli/program.ts'
import { type Language, texts } from './cli/texts.ts'
import { usageErrorLine } from './cli/usage-error.ts'

const exitCodes = { clean: 0, findings: 1, unusable: 2, interrupted: 130 } as const

/** What tests put in the place of the program's own. */
type Inside = Pick<BatchOptions, 'module' | 'limit' | 'code'>

/** Runs one command line and resolves to the exit code. The only module that prints; what is heavy is loaded when needed. */
export async function main(args: readonly string[], inside: Inside = {}): Promise<number> {
  const language = languageOf(args)
  let exitCode: number = exitCodes.clean
  const command = commandLine(language, ownManifest().version, {
    run: async (paths, options) => {
      exitCode = await run(paths, options, language, inside)
    },
    schema: async () => printData((await import('./cli/schema.ts')).schemaText()),
    rules: async () => {
      const { rules } = await import('../rules/index.ts')
      const { severities } = texts[language]
      for (const { id, severity, title } of rules) printData(`${id}\t${severities[severity]}\t${title[language]}`)
    },
    explain: async (path, options) => {
      exitCode = await explain(path, options, language)
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

async function run(paths: readonly string[], options: RunOptions, language: Language, inside: Inside): Promise<number> {
  const { usageErrors, outputTroubles, summary } = texts[language]
  if (paths.length === 0) {
    say(`${usageErrors.noPath}; ${usageErrors.seeHelp}`)
    return exitCodes.unusable
  }
  const { runBatch } = await import('./batch.ts')
  const { defaultJobs } = await import('./batch/limits.ts')
  const { OutputError } = await import('./write/output-error.ts')
  const { failureLines, summaryLines } = await import('./cli/summary.ts')
  const { out, jobs = defaultJobs(), force, password = null, ocr, quiet } = options
  const progress = await progressOf(quiet, language)
  const stop = new AbortController()
  const abort = (): void => stop.abort()
  process.once('SIGINT', abort).once('SIGTERM', abort)
  try {
    const report = await runBatch(
      { paths, out, jobs, force, settings: { password, ocr }, ...inside },
      stop.signal,
      progress.tell,
    )
    progress.stop()
    for (const line of quiet ? failureLines(report, language) : summaryLines(report, out, language)) say(line)
    if (stop.signal.aborted) say(summary.interrupted(report.remaining))
    return stop.signal.aborted ? exitCodes.interrupted : exitCodeOf(report, options.failOn)
  } catch (error) {
    progress.stop()
    if (!(error instanceof OutputError)) throw error
    say(outputTroubles[error.trouble](error.path))
    return exitCodes.unusable
  } finally {
    process.removeListener('SIGINT', abort).removeListener('SIGTERM', abort)
  }
}

async function explain(path: string, options: ExplainOptions, language: Language): Promise<number> {
  const { ReadError } = await import('./model/reason.ts')
  const { recordToExplain, explanation } = await import('./cli/explain.ts')
  const { explainTexts } = await import('./cli/explain-texts.ts')
  const { failureLine } = await import('./cli/summary.ts')
  const { finding = null, password = null } = options
  try {
    const lines = explanation(await recordToExplain(path, { password }), language, finding)
    if (lines === null) say(`${printable(path)}: ${explainTexts[language].unknownFinding(finding!)}`)
    else printData(lines.join('\n'))
    return lines === null ? exitCodes.unusable : exitCodes.clean
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    say(failureLine({ name: path, reason: error.reason, detail: error.detail }, language))
    return exitCodes.unusable
  }
}

async function progressOf(quiet: boolean, language: Language) {
  const { barProgress, lineProgress, noProgress } = await import('./cli/progress.ts')
  if (quiet) return noProgress
  return process.stderr.isTTY ? barProgress(process.stderr, texts[language]) : lineProgress(say, texts[language])
}

/** An unusable file beats findings. */
function exitCodeOf({ failures, tally }: BatchReport, failOn: RunOptions['failOn']): number {
  if (failures.length > 0) return exitCodes.unusable
  const { error, warning } = tally.findings
  const counted = { error, warning: error + warning, never: 0 }[failOn]
  return counted > 0 ? exitCodes.findings : exitCodes.clean
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)
const printData = (text: string): void => void process.stdout.write(`${text}\n`)
