import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderCache, openCacheFolder } from '../../src/batch/reading-cache.ts'
import { folderOf } from '../kit/folder.ts'

function opened(out: string, version: string) {
  const scratch = join(out, '.scratch')
  mkdirSync(scratch, { recursive: true })
  return openCacheFolder(out, version, scratch)
}

test('what was put is got again, in the next run too; half a file never shows', async () => {
  const out = folderOf()
  const cache = folderCache(opened(out, 'v1'))
  expect(await cache.get('a1')).toBeNull()
  await cache.put('a1', '{"words":[]}')
  expect(await folderCache(opened(out, 'v1')).get('a1')).toBe('{"words":[]}')
  expect(readdirSync(join(out, '.scratch'))).toEqual([])
})

test('readings of another version of the program go', async () => {
  const out = folderOf()
  await folderCache(opened(out, 'v1')).put('a1', 'old')
  expect(await folderCache(opened(out, 'v2')).get('a1')).toBeNull()
  expect(existsSync(join(out, 'cache/ocr/v1'))).toBe(false)
})

test('a disk that refuses loses the reading, not the document', async () => {
  const out = folderOf()
  const folder = opened(out, 'v1')
  mkdirSync(join(out, 'cache/ocr'), { recursive: true })
  writeFileSync(join(out, 'cache/ocr/v1'), 'a file in the way')
  const cache = folderCache(folder)
  await expect(cache.put('a1', 'x')).resolves.toBeUndefined()
  expect(await cache.get('a1')).toBeNull()
})
