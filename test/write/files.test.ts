import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeAtomically } from '../../src/write/atomic.ts'
import { recordJson } from '../../src/write/json.ts'
import { folderOf } from '../kit/folder.ts'
import { recordOf } from '../kit/record.ts'

test('a file is written whole, folders made on the way, and replaced by the next', async () => {
  const folder = folderOf({ 'scratch/.keep': '' })
  const path = join(folder, 'a', 'b.txt')
  for (const content of ['một', 'hai\n']) {
    await writeAtomically(path, content, join(folder, 'scratch'))
    expect(readFileSync(path, 'utf8')).toBe(content)
  }
  expect(readdirSync(join(folder, 'scratch'))).toEqual(['.keep'])
})

test('where the file cannot stand nothing is left behind', async () => {
  const folder = folderOf({ 'scratch/.keep': '' })
  mkdirSync(join(folder, 'taken', 'inside'), { recursive: true })
  await expect(writeAtomically(join(folder, 'taken'), 'x', join(folder, 'scratch'))).rejects.toMatchObject({
    trouble: 'unwritable',
  })
  expect(readdirSync(join(folder, 'scratch'))).toEqual(['.keep'])
  expect(existsSync(join(folder, 'taken', 'inside'))).toBe(true)
})

test('JSON ends with a line end and reads back as the record', () => {
  const record = recordOf(new Uint8Array([1]), 'a.pdf')
  expect(recordJson(record)).toMatch(/^\{\n {2}"schema": "boctach\/record@1",\n[\s\S]*\}\n$/)
  expect(JSON.parse(recordJson(record))).toEqual(record)
})
