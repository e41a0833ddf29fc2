import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprintOf } from '../../src/batch/fingerprint.ts'
import { readWithOffice } from '../../src/batch/office.ts'
import type { Outcome } from '../../src/batch/protocol.ts'
import { findSoffice } from '../../src/batch/soffice.ts'
import { folderOf } from '../kit/folder.ts'
import { recordOf } from '../kit/record.ts'

const rtf = '{\\rtf1\\ansi K\\u7871? ho\\u7841?ch n\\u259?m 2026}'
const never = new AbortController().signal
const isOld = (bytes: Buffer): boolean => bytes.toString('latin1').startsWith('{\\rtf')

/** Refuses RTF as the reader does and reads the rest. */
async function read(source: string, seen: string[]): Promise<Outcome> {
  const bytes = readFileSync(source)
  seen.push(bytes.subarray(0, 2).toString('latin1'))
  if (isOld(bytes)) return { kind: 'refused', reason: 'unsupported-format', detail: 'RTF' }
  return { kind: 'done', record: recordOf(bytes, 'a.rtf'), text: '' }
}

test.skipIf(findSoffice() === null)('an old Word file is read as the DOCX made of it, under its own hash', async () => {
  const folder = folderOf({ '-a; $(touch x).rtf': rtf, 'scratch/.keep': '' })
  const source = join(folder, '-a; $(touch x).rtf')
  const content = { source, ...(await fingerprintOf(source)) }
  const seen: string[] = []
  const means = { scratch: join(folder, 'scratch'), stop: never }
  const outcome = await readWithOffice(content, ({ source }) => read(source, seen), means)
  expect(seen).toEqual(['{\\', 'PK'])
  expect(outcome).toMatchObject({
    kind: 'done',
    record: { document: { id: content.document, bytes: content.bytes }, messages: [{ code: 'converted' }, {}] },
  })
  expect(readdirSync(join(folder, 'scratch'))).toEqual(['.keep'])
})

test('other refusals and documents that are read stay as they are', async () => {
  const folder = folderOf({ a: 'x' })
  const source = join(folder, 'a')
  const content = { source, ...(await fingerprintOf(source)) }
  const means = { scratch: folder, stop: never }
  for (const outcome of [
    { kind: 'refused', reason: 'unsupported-format', detail: 'XLSX' },
    { kind: 'refused', reason: 'empty', detail: null },
    { kind: 'died', reason: 'timeout', detail: null },
  ] as const)
    expect(await readWithOffice(content, async () => outcome, means)).toBe(outcome)
})
