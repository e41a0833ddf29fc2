import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { OutputError } from './output-error.ts'

/**
 * Makes a folder and those above it, one by one: `mkdir`'s own `recursive` never returns where a file system refuses new
 * names, as /proc does. Throws `OutputError`.
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    if (!isFolder(path)) throw new OutputError('unwritable', path, error)
  }
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
