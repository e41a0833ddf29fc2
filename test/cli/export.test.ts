import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { boctach } from '../kit/command.ts'
import { outputOf } from '../kit/database.ts'
import { folderOf } from '../kit/folder.ts'
import { recordOf } from '../kit/record.ts'

const files = ['boctach.xlsx', 'csv', 'datapackage.json', 'ndjson', 'parquet']

test('export writes to the folder named, beside the results if none is, and says so', async () => {
  const out = outputOf(recordOf(new Uint8Array([1]), 'a.pdf'))
  expect(await boctach('real', out, 'export', '--out', '.', '--to', 'bàn giao')).toMatchObject({
    code: 0,
    said: ['Đã ghi 1 tài liệu ra bàn giao: boctach.xlsx, csv/, ndjson/, parquet/, datapackage.json.'],
  })
  expect(readdirSync(join(out, 'bàn giao')).sort()).toEqual(files)
  expect(await boctach('real', out, 'export', '--out', '.', '--quiet')).toMatchObject({ code: 0, said: [] })
  expect(readdirSync(join(out, 'export')).sort()).toEqual(files)
})

test('without results it says what to do and makes no folder', async () => {
  const folder = folderOf()
  const { code, said } = await boctach('real', folder, 'export')
  expect({ code, lines: said.length }).toEqual({ code: 2, lines: 1 })
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('a run with nothing to do makes an export that is missing', async () => {
  const folder = folderOf({ 'in/a.pdf': 'một' })
  await boctach('stub', folder, 'in')
  rmSync(join(folder, 'out/export'), { recursive: true })
  await boctach('stub', folder, 'in')
  expect(readdirSync(join(folder, 'out/export')).sort()).toEqual(files)
})
