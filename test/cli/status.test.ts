import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { reasons } from '../../src/model/reason.ts'
import { boctach, ended, start } from '../kit/command.ts'
import { folderOf } from '../kit/folder.ts'

test('status tells what is done, unusable and set aside; retry reads only the unusable again, under their names', async () => {
  const folder = folderOf({
    'in/a.pdf': 'một',
    'in/b/rong.pdf': 'refuse empty',
    'in/c.pdf': 'crash',
    'in/d.pdf': 'refuse empty ',
  })
  await boctach('stub', folder, 'in', '--quiet')
  const path = (name: string) => `    ${join(folder, 'in', name)}`
  expect(await boctach('stub', folder, 'status')).toEqual({
    code: 0,
    said: [],
    stdout: [
      'Tài liệu đã xong: 1.',
      'Không còn tài liệu nào chờ đọc.',
      'Tệp không dùng được: 2.',
      `  ${reasons.empty.vi} (2)`,
      path('b/rong.pdf'),
      path('d.pdf'),
      'Tệp để riêng sau hai lần đọc không thành: 1.',
      `  ${reasons.crashed.vi} (1)`,
      path('c.pdf'),
      'Sau khi khắc phục, boctach retry sẽ đọc lại các tệp này.',
      '',
    ].join('\n'),
  })
  writeFileSync(join(folder, 'in/b/rong.pdf'), 'hai')
  const retried = await boctach('stub', folder, 'retry', '--lang', 'en')
  expect(retried.said[0]).toBe('3 documents to read; 0 done before.')
  expect(readdirSync(join(folder, 'out/records'), { recursive: true }).sort()).toEqual([
    'a.pdf.json',
    'b',
    'b/rong.pdf.json',
  ])
  expect((await boctach('stub', folder, 'status', '--lang', 'en')).stdout).toMatch(
    /^Documents done: 2\.\n[\s\S]*Unusable files: 1\./,
  )
})

test('retry with nothing to do says so; without results both say what to do and make no folder', async () => {
  const folder = folderOf({ 'in/a.pdf': 'một' })
  await boctach('stub', folder, 'in', '--quiet')
  expect((await boctach('stub', folder, 'retry')).said).toEqual(['Không có tệp nào phải đọc lại.'])
  for (const command of ['status', 'retry'])
    expect(await boctach('stub', folder, command, '--out', 'khac')).toEqual({
      code: 2,
      stdout: '',
      said: ['không có khac/boctach.db; hãy kiểm tra --out hoặc chạy boctach trước'],
    })
  expect(existsSync(join(folder, 'khac'))).toBe(false)
})

test('watch reads what is there and what arrives, until Ctrl-C', { timeout: 60_000 }, async () => {
  const folder = folderOf({ 'in/a.pdf': 'một' })
  const child = start('stub', folder, ['watch', 'in'])
  const end = ended(child)
  const written = (name: string) => () => expect(existsSync(join(folder, 'out/records', name))).toBe(true)
  await vi.waitFor(written('a.pdf.json'), { timeout: 25_000, interval: 100 })
  writeFileSync(join(folder, 'in/b.pdf.part'), 'hai')
  writeFileSync(join(folder, 'in/c.pdf'), 'refuse empty')
  writeFileSync(join(folder, 'in/d.pdf'), 'bốn')
  await vi.waitFor(written('d.pdf.json'), { timeout: 25_000, interval: 100 })
  await vi.waitFor(
    () => expect(readFileSync(join(folder, 'out/export/csv/documents.csv'), 'utf8')).toContain('d.pdf'),
    {
      timeout: 25_000,
      interval: 100,
    },
  )
  expect(existsSync(join(folder, 'out/report/d.pdf.html'))).toBe(true)
  child.kill('SIGINT')
  const { code, said } = await end
  expect(code).toBe(0)
  expect(said[0]).toBe('Đang chờ tệp mới trong in; bấm Ctrl-C để dừng.')
  expect(said).toContain(`in/c.pdf: ${reasons.empty.vi}`)
  expect(said.at(-1)).toMatch(/^Đã dừng theo dõi/)
  expect(existsSync(join(folder, 'out/records/b.pdf.part.json'))).toBe(false)
})

test('watching what is no folder is one line and exit 2', async () => {
  expect(await boctach('stub', folderOf(), 'watch', 'thieu')).toEqual({
    code: 2,
    stdout: '',
    said: ['thieu: không phải thư mục; hãy cho biết thư mục cần theo dõi'],
  })
})
