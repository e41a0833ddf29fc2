import { basename } from 'node:path'
import type { Reason } from '../model/reason.ts'
import type { DocumentRecord } from '../model/record.ts'
import { type Connection, recordTables } from '../write/sqlite.ts'
import { type BatchSettings, settingsOf } from './batch-settings.ts'
import { workKey } from './code-version.ts'
import { foldedPath, safePath } from './output-path.ts'
import { placer } from './placement.ts'
import { isHashed, type SurveyedFile } from './survey.ts'

export interface RunSettings {
  readonly code: string
  readonly settings: BatchSettings
  readonly force: boolean
}

/** What is known of a content. */
export interface Work {
  readonly document: string
  readonly key: string
  readonly state: 'pending' | 'started' | 'done' | 'failed'
  /** Counted before parsing, so that an attempt which ends the whole program is counted too. */
  readonly attempts: number
  readonly reason: Reason | null
  readonly detail: string | null
}

/** A file under records/ and text/ that a document is to be written to. */
export interface Place {
  readonly path: string
  readonly name: string
}

/** Which documents are done, with what, and which files they are: kept in the database beside the records. */
export interface Ledger {
  /**
   * Takes in the files of a run. Output paths whose content is no longer any input's are given to `vacate` before that is
   * on disk: a program killed in between finds them again.
   */
  register(files: readonly SurveyedFile[], run: RunSettings, vacate: (path: string) => void): void
  workOf(document: string): Work
  placesOf(document: string): readonly Place[]
  begin(document: string): void
  /** The attempt was broken off by the user and does not count. */
  release(document: string): void
  /** The work is to be done again, though it was done. */
  reopen(document: string): void
  /** Records and bookkeeping in one transaction, on disk when it returns. */
  finish(record: DocumentRecord): void
  fail(document: string, reason: Reason, detail: string | null): void
}

export function openLedger(database: Connection): Ledger {
  const records = recordTables(database)
  const work = database.prepare<[string], Work>(
    'SELECT document, key, state, attempts, reason, detail FROM work WHERE document = ?',
  )
  const setState = database.prepare('UPDATE work SET state = ?, reason = ?, detail = ? WHERE document = ?')
  const addAttempts = database.prepare('UPDATE work SET state = ?, attempts = attempts + ? WHERE document = ?')
  const places = database.prepare<[string], { path: string; source: string }>(
    'SELECT path, source FROM files WHERE document = ? ORDER BY path',
  )
  return {
    register: database.transaction((files, run, vacate) => {
      for (const path of registerFiles(database, files, run)) vacate(path)
    }).immediate,
    workOf: (document) => work.get(document)!,
    placesOf: (document) => places.all(document).map(({ path, source }) => ({ path, name: basename(source) })),
    begin: (document) => void addAttempts.run('started', 1, document),
    release: (document) => void addAttempts.run('pending', -1, document),
    reopen: (document) => void setState.run('pending', null, null, document),
    finish: database.transaction((record) => {
      records.put(record)
      setState.run('done', null, null, record.document.id)
    }),
    fail: database.transaction((document, reason, detail) => {
      records.remove(document)
      setState.run('failed', reason, detail, document)
    }),
  }
}

function registerFiles(database: Connection, files: readonly SurveyedFile[], run: RunSettings): readonly string[] {
  const place = placer(database)
  const known = database.prepare<[string], Work>('SELECT * FROM work WHERE document = ?')
  const before = database.prepare<[string], string | null>('SELECT document FROM files WHERE path = ?').pluck()
  const putWork = database.prepare(
    `INSERT INTO work (document, key, code, state, attempts) VALUES (@document, @key, @code, 'pending', 0)
     ON CONFLICT (document) DO UPDATE SET key = @key, code = @code, state = 'pending', attempts = 0, reason = NULL, detail = NULL`,
  )
  const putFile = database.prepare(
    `INSERT INTO files (path, folded, source, document, reason, detail) VALUES (@path, @folded, @source, @document, @reason, @detail)
     ON CONFLICT (path) DO UPDATE SET document = coalesce(@document, document), reason = @reason, detail = @detail`,
  )
  const stale: string[] = []
  for (const file of files) {
    const { document, failure } = isHashed(file) ? { ...file, failure: null } : { ...file, document: null }
    if (document !== null) {
      const work = known.get(document)
      const key = workKey(document, run.code, settingsOf(run.settings, document))
      if (work === undefined || isOpen(work, key, run)) putWork.run({ document, key, code: run.code })
    }
    const { path, vacated } = place(file.input.source, safePath(file.input.relative), document)
    const previous = before.get(path) ?? null
    if (vacated !== null) stale.push(vacated)
    if (previous !== null && document !== null && previous !== document) stale.push(path)
    putFile.run({
      path,
      folded: foldedPath(path),
      source: file.input.source,
      document,
      reason: failure?.reason ?? null,
      detail: failure?.detail ?? null,
    })
  }
  const orphan = 'NOT IN (SELECT document FROM files WHERE document IS NOT NULL)'
  database.exec(`DELETE FROM documents WHERE id ${orphan}; DELETE FROM work WHERE document ${orphan};`)
  return stale
}

const passing: ReadonlySet<Reason> = new Set(['changed', 'unreadable'])
const wantPassword: ReadonlySet<Reason> = new Set(['encrypted', 'wrong-password'])

/** True where the work begins anew; what was begun goes on with its count of attempts. A failure stays as it is until content, code, settings or password change. */
function isOpen(work: Work, key: string, { force, settings }: RunSettings): boolean {
  if (force || work.key !== key) return true
  if (work.reason === null) return false
  return passing.has(work.reason) || (wantPassword.has(work.reason) && settings.password !== null)
}
