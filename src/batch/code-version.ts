import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Settings } from '../pipeline.ts'
import { dependencyVersions, ownManifest } from './package.ts'

const programRoot = fileURLToPath(new URL('../..', import.meta.url))
const programFolders = ['src', 'extractors', 'rules']
/** All that words and cells of a scanned page depend on. */
const readingFolders = ['src/model', 'src/vi', 'src/read', 'src/layout']

/** Names the program that makes the records, e.g. `0.1.0+5f2c09a1b7de`: any change of it or of what it is built on gives another. */
export const codeVersion = (): string => `${ownManifest().version}+${hashOf(programFolders)}`

/** Names the part of the program that reads pages, e.g. `9a41c07fe2b3`: another rule or extractor leaves it as it is. */
export const readingVersion = (): string => hashOf(readingFolders)

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const dependency of dependencyVersions()) hash.update(`${dependency}\n`)
  for (const folder of folders) {
    for (const file of filesBelow(join(programRoot, folder)))
      hash.update(file).update(readFileSync(join(programRoot, folder, file)))
  }
  return hash.digest('hex').slice(0, 12)
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

/**
 * What a document was done with, beside its content. The password is left out: it opens a document but does not shape
 * its record, and giving one must not redo a thousand others.
 */
export function workKey(document: string, code: string, { password, ...shaping }: Settings): string {
  return createHash('sha256')
    .update(JSON.stringify([document, code, shaping]))
    .digest('hex')
}
