import { auditOutput } from '../batch/collection.ts'
import { defaultJobs } from '../batch/limits.ts'
import { writeReport } from '../report.ts'
import { exportFolder, exportWhatChanged } from '../write/export.ts'
import { OutputError } from '../write/output-error.ts'
import { collectionDecisions } from './decisions.ts'
import type { RunOptions } from './program.ts'

/** What is made of the records for people to take away: at the end of a run, and when a burst of new files has settled. */
export interface Taking {
  readonly options: RunOptions
  /** Names of the communes that were to report; null for none. */
  readonly communes: string | null
}

/**
 * Compares the documents below OUT with each other, then brings report and export up to date, in this order, for the
 * workbook links to the pages of the report. Gives the number of documents. Throws `OutputError` and `ConfigError`.
 */
export async function handOver({ options, communes }: Taking, signal: AbortSignal): Promise<number> {
  const { out } = options
  auditOutput(out, await collectionDecisions(options))
  await reportOn({ options, communes }, signal)
  return exportWhatChanged(out, exportFolder(out), signal)
}

/** The same; null where no run has made records yet. */
export const handOverIfAny = (taking: Taking, signal: AbortSignal): Promise<number | null> =>
  handOver(taking, signal).catch((error) => {
    if (error instanceof OutputError && error.trouble === 'no-database') return null
    throw error
  })

/** Writes the report; gives the path of its first page. Throws `OutputError`. */
export const reportOn = ({ options, communes }: Taking, signal: AbortSignal): Promise<string> => {
  const { out, jobs = defaultJobs(), password = null } = options
  return writeReport({ out, jobs, communes, password }, signal)
}
