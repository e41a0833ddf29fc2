import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { boctach } from '../kit/command.ts'
import { folderOf } from '../kit/folder.ts'

const who = ['--reason', 'Số liệu đã đính chính', '--author', 'Nguyễn Văn An']

test('boctach accept writes the finding into the settings; what is no longer found is told', async () => {
  const folder = folderOf({ 'a.txt': 'one' })
  const config = join(folder, 'boctach.config.json')
  await boctach('stub', folder, 'a.txt')
  const [accepted, unknown, noReason] = [
    await boctach('stub', folder, 'accept', 'abc', ...who),
    await boctach('stub', folder, 'accept', 'fff', ...who),
    await boctach('stub', folder, 'accept', 'abc', '--author', 'An'),
  ]
  expect(accepted).toMatchObject({
    code: 0,
    said: [expect.stringContaining('Đã chấp nhận phát hiện của a.txt'), expect.stringContaining('Lần chạy sau')],
  })
  expect(unknown).toMatchObject({ code: 2, said: [expect.stringContaining('không có phát hiện mang mã fff')] })
  expect(noReason).toMatchObject({ code: 2, said: [expect.stringContaining('thiếu giá trị cho --reason')] })
  const settings = JSON.parse(readFileSync(config, 'utf8'))
  const document = createHash('sha256').update('one').digest('hex')
  expect(settings.accepted).toMatchObject([{ document, fingerprint: 'abc', author: 'Nguyễn Văn An' }])

  writeFileSync(config, JSON.stringify({ accepted: [{ ...settings.accepted[0], fingerprint: 'gone' }] }))
  expect((await boctach('stub', folder, 'a.txt')).said.at(-1)).toMatch(/^a\.txt: phát hiện gone do Nguyễn Văn An/)
  expect(settings.accepted[0].rule).toBe('children-sum')
  const off = { rules: { 'children-sum': 'off' }, accepted: [{ ...settings.accepted[0], fingerprint: 'gone' }] }
  writeFileSync(config, JSON.stringify(off))
  expect((await boctach('stub', folder, 'a.txt')).said.join()).not.toContain('gone')
}, 30_000)

test('settings that cannot be used end the run with one line', async () => {
  const folder = folderOf({ 'a.txt': 'one', 'c.json': '{"rules":{"row-totl":"off"}}' })
  const [unknownRule, missing] = await Promise.all([
    boctach('stub', folder, 'a.txt', '--config', 'c.json'),
    boctach('stub', folder, 'a.txt', '--config', 'd.json', '--out', 'other'),
  ])
  expect(unknownRule).toMatchObject({ code: 2, said: ['c.json: không có quy tắc row-totl; xem boctach rules'] })
  expect(missing).toMatchObject({ code: 2, said: [expect.stringContaining('tệp cấu hình d.json')] })
}, 30_000)
