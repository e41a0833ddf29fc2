import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { configName } from '../config.ts'
import type { Reason } from '../model/reason.ts'

export interface Input {
  /** Absolute path. */
  readonly source: string
  /** Under the folder that was given, e.g. `2026/bao-cao.pdf`; the bare name of a file given by itself. */
  readonly relative: string
  /** As the user would write it. */
  readonly name: string
}

export interface Failure {
  readonly name: string
  readonly reason: Reason
  readonly detail: string | null
}

export interface Collected {
  readonly inputs: readonly Input[]
  readonly failures: readonly Failure[]
}

/**
 * The files that the paths name: files, folders with all below them, globs, each file once, in a fixed order. Left out
 * are hidden files, lock files of Office, the folder `out` and results of other runs, and links that lead out of the folder given. An input found before stands for itself.
 */
export async function collectInputs(paths: readonly (string | Input)[], out: string): Promise<Collected> {
  const inputs = new Map<string, Input>()
  const failures: Failure[] = []
  for (const path of paths) {
    const found = typeof path === 'string' ? await inputsAt(path, out) : { inputs: [path], failures: [] }
    for (const input of found.inputs) if (!inputs.has(input.source)) inputs.set(input.source, input)
    failures.push(...found.failures)
  }
  return { inputs: [...inputs.values()], failures }
}

async function inputsAt(path: string, out: string): Promise<Collected> {
  const status = await stat(path).catch((error: Error) => error)
  if (status instanceof Error) return isDynamicPattern(path) ? matching(path, out) : failed(path, 'unreadable', status)
  if (!status.isDirectory())
    return { inputs: [{ source: resolve(path), relative: basename(path), name: path }], failures: [] }
  const root = { folder: path, real: await realpath(path), out: await realpath(out).catch(() => resolve(out)) }
  const found = await below(root, '')
  return found.inputs.length + found.failures.length > 0 ? found : failed(path, 'no-documents')
}

async function matching(pattern: string, out: string): Promise<Collected> {
  const segments = pattern.replaceAll(sep, '/').split('/')
  const fixed = segments
    .slice(
      0,
      segments.findIndex((segment) => isDynamicPattern(segment)),
    )
    .join('/')
  const folder = fixed === '' && !pattern.startsWith('/') ? '.' : `${fixed}/`
  const matches = await glob(segments.join('/'), {
    followSymbolicLinks: false,
    expandDirectories: false,
    absolute: true,
  })
  const wanted = matches.filter((match) => !isSkipped(basename(match)) && !isWithin(resolve(match), resolve(out)))
  if (wanted.length === 0) return failed(pattern, 'no-documents')
  const inputs = wanted.sort().map((match) => {
    const path = relative(folder, match)
    return { source: resolve(match), relative: path.replaceAll(sep, '/'), name: join(folder, path) }
  })
  return { inputs, failures: [] }
}

interface Root {
  /** As given. */
  readonly folder: string
  readonly real: string
  readonly out: string
}

async function below(root: Root, inner: string): Promise<Collected> {
  const folder = join(root.folder, inner)
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => error)
  if (entries instanceof Error) return failed(folder, 'unreadable', entries)
  const inputs: Input[] = []
  const failures: Failure[] = []
  const holdsResults = entries.some(({ name }) => name === 'boctach.db')
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = inner === '' ? entry.name : `${inner}/${entry.name}`
    const name = join(root.folder, path)
    if (isSkipped(entry.name) || (holdsResults && isResult(entry.name))) continue
    if (entry.isDirectory()) {
      if ((await realpath(name).catch(() => name)) === root.out) continue
      const found = await below(root, path)
      inputs.push(...found.inputs)
      failures.push(...found.failures)
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFileWithin(name, root.real)))) {
      inputs.push({ source: resolve(name), relative: path, name })
    }
  }
  return { inputs, failures }
}

/**
 * ".git", "~$bao-cao.docx" (Word's lock file beside an open document), ".~lock.bao-cao.odt#", what Windows leaves in
 * folders, and what boctach itself keeps beside documents: its settings and findings for --baseline.
 */
const isSkipped = (name: string): boolean =>
  name.startsWith('.') ||
  name.startsWith('~$') ||
  name === configName ||
  /^(?:thumbs\.db|desktop\.ini|.*\.sarif)$/i.test(name)

/** What a run writes beside boctach.db: texts and records of an earlier run are no documents. */
const isResult = (name: string): boolean => /^(?:boctach\.db(?:-\w+)?|records|text|report|export|cache)$/.test(name)

async function leadsToFileWithin(link: string, folder: string): Promise<boolean> {
  const target = await realpath(link).catch(() => null)
  return target !== null && isWithin(target, folder) && (await lstat(target)).isFile()
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep)

const failed = (name: string, reason: Reason, error?: Error): Collected => ({
  inputs: [],
  failures: [{ name, reason, detail: error?.message ?? null }],
})
