import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { collectionRules } from '../rules/collection/index.ts'
import { rules } from '../rules/index.ts'
import { codeVersion } from './batch/code-version.ts'
import { type DocumentRecord, documentRecord } from './model/record.ts'
import { type Communes, missingCommunes } from './report/communes.ts'
import { type Cropper, cropper } from './report/crops.ts'
import { writeAtomically } from './write/atomic.ts'
import { batchFigures } from './write/html/batch-figures.ts'
import { documentPage } from './write/html/document-page.ts'
import { filePage } from './write/html/file-pages.ts'
import { pagePath } from './write/html/file-tables.ts'
import { filePagesOf, indexPage } from './write/html/index-page.ts'
import { marksOf } from './write/html/marks.ts'
import { type Region, regionKey, regionsOf } from './write/html/regions.ts'
import { type Connection, openForReading } from './write/sqlite.ts'
import { temporaryViewsSql } from './write/views.ts'

export interface ReportOptions {
  readonly out: string
  readonly password: string | null
  /** Pages made at the same time. */
  readonly jobs: number
  /** Names of the communes that were to report, one a line; null for none. */
  readonly communes: string | null
}

/** Pictures of one document; what is beyond is typeset. */
const mostPictures = 150

const ruleTitles = Object.fromEntries([...rules, ...collectionRules].map(({ id, title }) => [id, title]))

/**
 * Writes OUT/report: index.html and a page a document; a page made before from the same record is left as it is, one whose
 * document is gone is removed. Resolves to the path of the first page. Throws `OutputError` where there is no database or
 * nothing can be written; when the signal aborts, the pages not made yet are left for the next report. A record that is gone, because a run is just making it anew, has no page until the next report.
 */
export async function writeReport(options: ReportOptions, signal: AbortSignal): Promise<string> {
  const folder = join(options.out, 'report')
  const database = openForReading(join(options.out, 'boctach.db'))
  const scratch = join(folder, '.scratch')
  try {
    database.exec(temporaryViewsSql())
    await mkdir(scratch, { recursive: true })
    const documents = documentsOf(database)
    await writePages(documents, { folder, scratch, signal, ...options })
    const figures = batchFigures(database)
    const lists = filePagesOf(figures)
    const ours = [...lists.map(({ path }) => path), ...documents.map(({ path }) => pagePath(path))]
    await removeOthers(folder, new Set(['index.html', ...ours]))
    for (const list of lists) await writeAtomically(join(folder, list.path), filePage(list, lists), scratch)
    const communes = communesOf(database, options.communes)
    await writeAtomically(join(folder, 'index.html'), indexPage({ figures, ruleTitles, communes }), scratch)
    return join(folder, 'index.html')
  } finally {
    database.close()
    await rm(scratch, { recursive: true, force: true })
  }
}

interface Place {
  readonly folder: string
  readonly scratch: string
  readonly signal: AbortSignal
}

/** As many pages at a time as there are jobs, each with a child process of its own to draw in. */
async function writePages(
  documents: readonly DoneDocument[],
  { folder, scratch, signal, out, password, jobs }: ReportOptions & Place,
): Promise<void> {
  const code = codeVersion()
  const shared = documents.values()
  const lanes = Array.from({ length: jobs }, async () => {
    const crops = cropper()
    try {
      for (const document of shared) {
        if (signal.aborted) return
        const path = pagePath(document.path)
        const key = pageKey(document.key, code)
        if ((await keyOf(join(folder, path))) === key) continue
        const content = await pageOf(out, document, { path, key, password, crops })
        if (content !== null) await writeAtomically(join(folder, path), content, scratch)
      }
    } finally {
      crops.close()
    }
  })
  const failed = (await Promise.allSettled(lanes)).find((lane) => lane.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

interface DoneDocument {
  readonly path: string
  readonly source: string
  readonly document: string
  readonly key: string
}

const documentsOf = (database: Connection): readonly DoneDocument[] =>
  database
    .prepare<[], DoneDocument>(
      `SELECT f.path, f.source, f.document, w.key FROM files f JOIN work w USING (document) WHERE w.state = 'done' ORDER BY f.path`,
    )
    .all()

const pageKey = (workKey: string, code: string): string =>
  createHash('sha256').update(`${workKey} ${code}`).digest('hex')

interface PageMeans {
  readonly path: string
  readonly key: string
  readonly password: string | null
  readonly crops: Cropper
}

async function pageOf(out: string, done: DoneDocument, { path, key, password, crops }: PageMeans) {
  const record = await recordAt(join(out, 'records', `${done.path}.json`))
  const text = await readFile(join(out, 'text', `${done.path}.txt`), 'utf8').catch(() => null)
  if (record === null || text === null) return null
  const regions = wantedRegions(record)
  const task = { source: done.source, document: done.document, password, regions }
  const uris = regions.length === 0 ? [] : await crops.crop(task)
  const pictures = new Map(regions.map((region, index) => [regionKey(region), uris[index] ?? null]))
  // Without its pictures the page is made again by the next report, when the file may be back.
  const stableKey = uris.includes(null) ? `${key}-incomplete` : key
  return documentPage({
    record,
    text,
    path,
    key: stableKey,
    ruleTitles,
    pictureOf: (region) => pictures.get(regionKey(region)) ?? null,
  })
}

function wantedRegions(record: DocumentRecord): readonly Region[] {
  const strips = record.findings.flatMap((finding) => regionsOf(marksOf(finding), record))
  const all = strips.flatMap((strip) => (strip.heads === null ? [strip] : [strip, strip.heads]))
  return [...new Map(all.map(({ page, box }) => [regionKey({ page, box }), { page, box }])).values()].slice(
    0,
    mostPictures,
  )
}

const recordAt = (path: string): Promise<DocumentRecord | null> =>
  readFile(path, 'utf8')
    .then((json) => documentRecord.parse(JSON.parse(json)))
    .catch(() => null)

/** What a page of ours was made from, as its head says; null where there is none. */
async function keyOf(path: string): Promise<string | null> {
  const handle = await open(path, 'r').catch(() => null)
  if (handle === null) return null
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2048), 0, 2048, 0)
    return /name="boctach-key" content="([^"]+)"/.exec(buffer.toString('utf8', 0, bytesRead))?.[1] ?? null
  } finally {
    await handle.close()
  }
}

async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { recursive: true })
  for (const entry of entries.filter((name) => name.endsWith('.html') && !wanted.has(name.replaceAll('\\', '/'))))
    if ((await keyOf(join(folder, entry))) !== null) await rm(join(folder, entry))
}

function communesOf(database: Connection, list: string | null): Communes | null {
  if (list === null) return null
  const origins = database
    .prepare<[], { issuer: string | null; place: string | null; province: string | null }>(
      'SELECT DISTINCT issuer, place, province FROM documents',
    )
    .all()
  return missingCommunes(list, origins)
}
