import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/model/record.ts'
import { boctach } from '../kit/command.ts'
import { outputOf } from '../kit/database.ts'
import { folderOf } from '../kit/folder.ts'
import { recordOf } from '../kit/record.ts'

const citing = (name: string, date: string): DocumentRecord => {
  const record = recordOf(new TextEncoder().encode(name), name)
  return { ...record, citations: [{ ...record.citations[0]!, date, inside: null, resolvesTo: null }] }
}

test('boctach audit tells every side of what documents say against each other; accepted and known findings count no more', async () => {
  const out = outputOf(citing('a.pdf', '2024-12-22'), citing('b.pdf', '2024-12-22'), citing('c.pdf', '2024-11-22'))
  const audit = (...args: string[]) => boctach('real', out, 'audit', '--out', '.', '--fail-on', 'error', ...args)
  const first = await audit('--sarif', 'f.sarif')
  expect(first).toMatchObject({ code: 1, said: ['Phát hiện giữa các tài liệu: 1 lỗi, 0 cảnh báo, 0 lưu ý.'] })
  expect(first.stdout.split('\n')).toEqual([
    'Đối chiếu giữa 3 tài liệu:',
    expect.stringMatching(/^ {2}citation-conflict-across: khớp 0\/1 /),
    expect.stringContaining('unit-slip-across'),
    expect.stringContaining('restated-report'),
    expect.stringContaining('year-over-year'),
    '',
    expect.stringMatching(/^x1 · lỗi · citation-conflict-across · mã nhận dạng [0-9a-f]{16}$/),
    '57-NQ/TW được các tài liệu viện dẫn với ngày ban hành khác nhau: 22/12/2024 (2 tài liệu); 22/11/2024 (1 tài liệu).',
    '  c.pdf, trang 1: “Nghị quyết số 57-NQ/TW” (22/11/2024)',
    expect.stringMatching(/^ {2}[ab]\.pdf, trang 1/),
    expect.stringMatching(/^ {2}[ab]\.pdf, trang 1/),
    '',
  ])
  expect(await audit('--baseline', 'f.sarif', '--quiet')).toMatchObject({
    code: 0,
    said: [],
    stdout: expect.stringContaining('Không có phát hiện nào mới.'),
  })
  const [, fingerprint = ''] = /mã nhận dạng (\S+)/.exec(first.stdout)!
  expect(
    await boctach('real', out, 'accept', fingerprint, '--out', '.', '--reason', 'Hai văn bản', '--author', 'An'),
  ).toMatchObject({ said: [expect.stringContaining('của a.pdf, b.pdf, c.pdf;'), expect.stringContaining('audit')] })
  const { accepted } = JSON.parse(readFileSync(join(out, 'boctach.config.json'), 'utf8'))
  expect(accepted).toMatchObject([{ rule: 'citation-conflict-across', fingerprint }])
  expect(accepted[0]).not.toHaveProperty('document')
  expect(await audit('--lang', 'en')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('x1 · error, accepted ·'),
  })
}, 60_000)

test('boctach audit without results says what to do and makes no folder', async () => {
  expect(await boctach('real', folderOf(), 'audit')).toMatchObject({
    code: 2,
    stdout: '',
    said: [expect.stringContaining('không có out/boctach.db')],
  })
}, 30_000)
