import { existsSync } from 'node:fs'
import type { Connection } from '../write/sqlite.ts'
import { foldedPath } from './output-path.ts'

export interface Placed {
  /** Name of the file under records/ and text/. */
  readonly path: string
  /** The name it had before, when it was given as part of another folder then; nobody's now. */
  readonly vacated: string | null
}

interface Holder {
  readonly path: string
  readonly source: string
  readonly document: string | null
}

/**
 * Gives every input its name in the output. A file keeps the name it has; a name that another file holds is numbered
 * ("bao-cao.pdf~2"), unless that file is gone and this one has its content: then it was moved. Call within a transaction.
 */
export function placer(database: Connection): (source: string, wanted: string, document: string | null) => Placed {
  const bySource = database.prepare<[string], Holder>('SELECT path, source, document FROM files WHERE source = ?')
  const byName = database.prepare<[string], Holder>('SELECT path, source, document FROM files WHERE folded = ?')
  const removal = database.prepare('DELETE FROM files WHERE path = ?')
  // Where to go on numbering, or a thousand files of one name would take a million look-ups.
  const nextNumber = new Map<string, number>()

  return (source, wanted, document) => {
    const held = bySource.get(source)
    if (held !== undefined && isNumbered(held.path, wanted)) return { path: held.path, vacated: null }
    if (held !== undefined) removal.run(held.path)
    for (let number = nextNumber.get(foldedPath(wanted)) ?? 1; ; number++) {
      const path = number === 1 ? wanted : `${wanted}~${number}`
      const holder = byName.get(foldedPath(path))
      const moved =
        holder !== undefined && document !== null && holder.document === document && !existsSync(holder.source)
      if (moved) removal.run(holder.path)
      if (holder !== undefined && !moved) continue
      nextNumber.set(foldedPath(wanted), number + 1)
      return { path, vacated: held?.path ?? null }
    }
  }
}

const isNumbered = (path: string, wanted: string): boolean =>
  path === wanted || (path.startsWith(`${wanted}~`) && /^\d+$/.test(path.slice(wanted.length + 1)))
