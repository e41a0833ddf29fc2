import { existsSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentRecord } from '../model/record.ts'
import type { Processed } from '../pipeline.ts'
import { writeAtomically } from '../write/atomic.ts'
import { recordJson } from '../write/json.ts'
import type { Place } from './ledger.ts'
import type { Output } from './output.ts'

const recordFile = (output: Output, path: string): string => join(output.folder, 'records', `${path}.json`)
const textFile = (output: Output, path: string): string => join(output.folder, 'text', `${path}.txt`)

/** Writes the record, under the file's own name, and the text of one document to one place. */
export async function publish(output: Output, { path, name }: Place, { record, text }: Processed): Promise<void> {
  const named = { ...record, document: { ...record.document, name } }
  await writeAtomically(recordFile(output, path), recordJson(named), output.scratch)
  await writeAtomically(textFile(output, path), text, output.scratch)
}

export function unpublish(output: Output, path: string): void {
  rmSync(recordFile(output, path), { force: true })
  rmSync(textFile(output, path), { force: true })
}

/** Brings a document that is done to those of its places that lack it, from one that has it; false where none has. */
export async function republish(output: Output, places: readonly Place[]): Promise<boolean> {
  const lacking = places.filter((place) => !isPublished(output, place))
  if (lacking.length === 0) return true
  const source = places.find((place) => isPublished(output, place))
  const published = source === undefined ? null : await publishedAt(output, source)
  if (published === null) return false
  for (const place of lacking) await publish(output, place, published)
  return true
}

/** Null where the files are no longer what the program wrote. */
async function publishedAt(output: Output, { path }: Place): Promise<Processed | null> {
  try {
    const record = documentRecord.parse(JSON.parse(await readFile(recordFile(output, path), 'utf8')))
    return { record, text: await readFile(textFile(output, path), 'utf8') }
  } catch {
    return null
  }
}

const isPublished = (output: Output, { path }: Place): boolean =>
  existsSync(recordFile(output, path)) && existsSync(textFile(output, path))
