import { readdirSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadingCache } from '../read/ocr/cache.ts'
import { writeAtomically } from '../write/atomic.ts'

/** Where readings of page pictures lie, and a folder of the same file system for files half written. */
export interface CacheFolder {
  readonly folder: string
  readonly scratch: string
}

/** The readings below OUT that this version of the reading code made; those of other versions go. */
export function openCacheFolder(out: string, version: string, scratch: string): CacheFolder {
  const readings = join(out, 'cache', 'ocr')
  for (const entry of entriesOf(readings))
    if (entry !== version) rmSync(join(readings, entry), { recursive: true, force: true })
  return { folder: join(readings, version), scratch }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** One file a reading. A disk that refuses costs time, not the document. */
export function folderCache({ folder, scratch }: CacheFolder): ReadingCache {
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`)
  return {
    get: (key) => readFile(fileOf(key), 'utf8').catch(() => null),
    put: async (key, reading) => void (await writeAtomically(fileOf(key), reading, scratch).catch(() => false)),
  }
}
