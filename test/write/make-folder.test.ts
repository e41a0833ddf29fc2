import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../src/write/make-folder.ts'
import { folderOf } from '../kit/folder.ts'

test('folders are made with those above them, and again where they stand', () => {
  const path = join(folderOf({ 'một.txt': '' }), 'hai/ba')
  makeFolder(path)
  makeFolder(path)
  expect(statSync(path).isDirectory()).toBe(true)
})

test('a file in the way is told', () => {
  const path = join(folderOf({ 'một.txt': '' }), 'một.txt/hai')
  expect(() => makeFolder(path)).toThrow(expect.objectContaining({ trouble: 'unwritable' }))
})

test.runIf(process.platform === 'linux')('a file system that refuses new names is told, and does not hang', () => {
  expect(() => makeFolder('/proc/none/out')).toThrow(expect.objectContaining({ trouble: 'unwritable' }))
})
