import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Content, writeAtomically } from './atomic.ts'
import { chunksOf } from './chunks.ts'
import { csvLines } from './csv.ts'
import { csvPath, dataPackage, exportName } from './datapackage.ts'
import { descriptorName, exportedState, stateOf } from './export-state.ts'
import { makeFolder } from './make-folder.ts'
import { ndjsonLines } from './ndjson.ts'
import { OutputError } from './output-error.ts'
import { parquetBytes } from './parquet.ts'
import { type Connection, openForReading } from './sqlite.ts'
import { viewRows } from './view-rows.ts'
import { temporaryViewsSql, views } from './views.ts'
import { linksFrom } from './xlsx/links.ts'
import { sheetsOf } from './xlsx/sheets.ts'
import { xlsxChunks } from './xlsx.ts'

/** Where an export goes when nothing else is said. */
export const exportFolder = (out: string): string => join(out, 'export')

/**
 * Writes what the database below `out` holds at this moment, also while a run goes on, into the folder `to`:
 * boctach.xlsx, csv/, ndjson/, parquet/ and datapackage.json, each file whole or not at all; when the signal aborts, those
 * that are left stay as they were. Gives the number of documents. Throws `OutputError`.
 */
export const exportAll = (out: string, to: string, signal?: AbortSignal): Promise<number> =>
  exportIf(() => true, out, to, signal)

/** The same, but nothing is written where the folder holds an export of what the database holds now. */
export const exportWhatChanged = (out: string, to: string, signal?: AbortSignal): Promise<number> =>
  exportIf((state) => state !== exportedState(to), out, to, signal)

async function exportIf(
  isWanted: (state: string) => boolean,
  out: string,
  to: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  const database = openForReading(join(out, 'boctach.db'))
  const folder = resolve(to)
  const scratch = join(folder, '.scratch')
  try {
    database.exec(`${temporaryViewsSql()}\nBEGIN`)
    const state = stateOf(database)
    if (isWanted(state)) {
      makeEmpty(scratch)
      for (const [path, content] of filesOf(database, state, { folder, report: join(resolve(out), 'report') }))
        if (!(await writeAtomically(join(folder, path), content, scratch, signal))) break
    }
    return database.prepare('SELECT count(*) FROM documents').pluck().get() as number
  } finally {
    database.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The files of an export by their path below its folder; their content is made as it is written. */
function* filesOf(
  database: Connection,
  state: string,
  { folder, report }: { readonly folder: string; readonly report: string },
): Iterable<readonly [string, Content]> {
  for (const view of views) {
    const name = exportName(view)
    const rows = (): ReturnType<typeof viewRows> => viewRows(database, view)
    yield [csvPath(view), chunksOf(csvLines(view.columns, rows()))]
    yield [`ndjson/${name}.ndjson`, chunksOf(ndjsonLines(view.columns, rows()))]
    yield [`parquet/${name}.parquet`, parquetBytes(view, rows())]
  }
  yield ['boctach.xlsx', xlsxChunks(sheetsOf(database), linksFrom(folder, report, database))]
  yield [descriptorName, dataPackage(views, state)]
}

function makeEmpty(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    throw new OutputError('unwritable', folder, error)
  }
  makeFolder(folder)
}
