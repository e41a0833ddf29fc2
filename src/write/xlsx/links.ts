import { isAbsolute, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Connection } from '../sqlite.ts'
import type { ViewRow } from '../views.ts'

/** Where a cell leads: a file, and the place in it if there is one. */
export interface Link {
  readonly target: string
  readonly location: string | null
}

/** The links of a row by the name of the column. */
export type LinksOf = (view: string, row: ViewRow) => Readonly<Record<string, Link>>

interface File {
  readonly document: string
  readonly source: string
  readonly path: string
}

/**
 * From a finding to its explanation in `report` and to its page in the document, from a document to its file. `folder`
 * is where the workbook stands; of files with the same content the first counts.
 */
export function linksFrom(folder: string, report: string, database: Connection): LinksOf {
  const files = new Map(
    database
      .prepare<[], File>('SELECT document, source, path FROM files WHERE document IS NOT NULL ORDER BY path DESC')
      .all()
      .map((file) => [file.document, file]),
  )
  const link = (path: string, location: string | null): Link => ({ target: address(folder, path), location })
  return (view, row) => {
    const file = files.get(String(row.document))
    if (file === undefined) return {}
    if (view === 'v_documents') return { name: link(file.source, null) }
    const page = row.page ?? null
    if (view === 'v_collection_findings')
      return {
        id: link(`${report}/index.html`, String(row.id)),
        file: link(file.source, page === null ? null : `page=${page}`),
      }
    if (view !== 'v_findings') return {}
    return {
      id: link(`${report}/${file.path}.html`, String(row.id)),
      ...(page === null ? { name: link(file.source, null) } : { page: link(file.source, `page=${page}`) }),
    }
  }
}

/** Relative, so that the folders may move together; a file URL where another drive leaves no other way. */
function address(folder: string, path: string): string {
  const way = relative(folder, path)
  if (isAbsolute(way)) return pathToFileURL(way).href
  return way.toWellFormed().split(sep).map(encodeURIComponent).join('/')
}
