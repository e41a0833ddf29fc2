import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { documentRecord } from '../../src/model/record.ts'
import { tableNames } from '../../src/write/columns.ts'
import { ended, start } from './command.ts'
import { randomFrom } from './generate/random.ts'

const stubArguments = ['in', '--jobs', '2', '--lang', 'en']

/** Begins the batch of `folder`/in and kills it at a moment that the seed chooses; gives the files told as done. */
export async function killedRun(folder: string, seed: number): Promise<readonly string[]> {
  const random = randomFrom(seed)
  const child = start('stub', folder, stubArguments)
  // Half of the kills come before or while the run is planned, the others between two documents or in one.
  const afterSettled = random.chance(0.3) ? 0 : random.int(1, 6)
  const delay = random.int(0, 400)
  let settled = 0
  child.stderr!.on('data', (chunk: Buffer) => {
    settled += chunk.toString().split('done: in/').length - 1
    if (settled >= afterSettled) setTimeout(() => child.kill('SIGKILL'), delay)
  })
  const { said } = await ended(child)
  return said.flatMap((line) => /^\[\d+\/\d+\] done: in\/(.+)$/.exec(line)?.[1] ?? [])
}

export const wholeRun = async (folder: string): Promise<number | null> =>
  (await ended(start('stub', folder, stubArguments))).code

/** What is wrong after a kill: files told as done that are not, records and texts that are partial, a damaged database. */
export function damage(folder: string, told: Iterable<string>): readonly string[] {
  const database = new Database(join(folder, 'out/boctach.db'), { readonly: true })
  const isDone = database.prepare("SELECT 1 FROM files JOIN work USING (document) WHERE path = ? AND state = 'done'")
  const integrity = database.pragma('integrity_check', { simple: true })
  const lost = [...told].filter((path) => isDone.get(path) === undefined || !isWhole(folder, path))
  const partial = filesBelow(join(folder, 'out/records')).filter(
    (path) => !documentRecord.safeParse(JSON.parse(readFileSync(join(folder, 'out/records', path), 'utf8'))).success,
  )
  database.close()
  return [...lost.map((path) => `lost ${path}`), ...partial, ...(integrity === 'ok' ? [] : [String(integrity)])]
}

const isWhole = (folder: string, path: string): boolean =>
  existsSync(join(folder, `out/records/${path}.json`)) && existsSync(join(folder, `out/text/${path}.txt`))

/** All that a batch leaves behind: hash of every file, and every row but what counts attempts. */
export function endState(folder: string): { readonly files: readonly string[]; readonly rows: readonly string[] } {
  const files = ['records', 'text'].flatMap((part) =>
    filesBelow(join(folder, 'out', part)).map((path) => {
      const bytes = readFileSync(join(folder, 'out', part, path))
      return `${part}/${path} ${createHash('sha256').update(bytes).digest('hex')}`
    }),
  )
  const database = new Database(join(folder, 'out/boctach.db'), { readonly: true })
  const rows = ['work', 'files', ...tableNames].flatMap((table) =>
    database
      .prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`)
      .all()
      .map(({ attempts, source, ...row }) => `${table} ${JSON.stringify(row)}`)
      .sort(),
  )
  database.close()
  return { files, rows }
}

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
    : []

/** Documents for the stub, some of them twice, some unusable. */
export const killedInputs = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `in/${index % 3}/${String(index).padStart(3, '0')}.txt`,
      index % 11 === 10 ? 'refuse truncated' : index % 7 === 6 ? 'wait 30' : `wait ${30 + (index % 5)} ${index}`,
    ]),
  )
