import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { explanation } from '../../src/cli/explain.ts'
import { reasons } from '../../src/model/reason.ts'
import { boctach } from '../kit/command.ts'
import { folderOf } from '../kit/folder.ts'
import { recordOf } from '../kit/record.ts'

const record = recordOf(new Uint8Array([1]), 'bao-cao.pdf')

describe('explanation', () => {
  test('writes the equation out, addends with their places, figures aligned', () => {
    expect(explanation(record, 'vi', 'f1')!.slice(-10)).toEqual([
      '',
      'f1 · lỗi · children-sum · mã nhận dạng abc',
      'Dòng 3 không bằng tổng các dòng con.',
      '  3.1            1.144.000.000  trang 1, bảng tb1 dòng 1 cột 1',
      `  ${'─'.repeat(28)}`,
      '  tính lại được  1.971.000.000  đồng',
      '  văn bản ghi    1.726.000.000  trang 1',
      '  chênh lệch      -245.000.000',
      'Nguyên nhân có thể (chỉ là gợi ý, không tự sửa):',
      '  - ô nằm ở giao của dòng lệch và cột lệch: “3” ghi 1.726, có thể là 1.971',
    ])
  })

  test('a blank cell is neither 0 nor nothing; the other reading is told in the language asked for', () => {
    const [finding] = record.findings
    const terms = [{ label: '3.2', value: null, evidence: [] }]
    const readings = { closingReading: 'ngang cấp', closingReadingEn: 'beside' }
    const told = (language: 'vi' | 'en') =>
      explanation({ ...record, findings: [{ ...finding!, terms, ...readings }] }, language, 'f1')!.join('\n')
    expect(told('vi')).toMatch(/ {2}3\.2 +\(trống\)\n[\s\S]*Sẽ khớp nếu hiểu: ngang cấp\./)
    expect(told('en')).toMatch(/ {2}3\.2 +\(blank\)\n[\s\S]*It would close if read so: beside\./)
  })

  test('tells the coverage first, in either language', () => {
    expect(explanation(record, 'en', null)!.slice(0, 2)).toEqual([
      'bao-cao.pdf',
      'Sums compared: 3; 1 held, 1 held by rounding, 1 failed, 0 could not be checked.',
    ])
  })

  test('tells the gravest first, also where the record does not', () => {
    const [finding] = record.findings
    const findings = (['info', 'error', 'warning'] as const).map((severity, n) => ({
      ...finding!,
      severity,
      id: `f${n}`,
    }))
    const told = explanation({ ...record, findings }, 'en', null)!.join('\n')
    expect(told.match(/^f\d · \w+/gm)).toEqual(['f1 · error', 'f2 · warning', 'f0 · info'])
  })

  test('says so where nothing was found, and knows no finding that is not there', () => {
    expect(explanation({ ...record, findings: [] }, 'vi', null)!.at(-1)).toBe('Không có phát hiện nào.')
    expect(explanation(record, 'vi', 'f9')).toBeNull()
  })
})

test('boctach explain takes a document or a record, and names what it cannot use', async () => {
  const folder = folderOf({ 'a.txt': 'KẾ HOẠCH\n\nNăm 2026', 'b.pdf': '' })
  writeFileSync(join(folder, 'r.json'), JSON.stringify(record))
  writeFileSync(join(folder, 'no.json'), '{}')
  const [document, fromRecord, empty, noRecord] = await Promise.all([
    boctach('real', folder, 'explain', 'a.txt'),
    boctach('real', folder, 'explain', 'r.json', '--finding', 'f1', '--lang', 'en'),
    boctach('real', folder, 'explain', 'b.pdf'),
    boctach('real', folder, 'explain', 'no.json', '--lang', 'en'),
  ])
  expect(noRecord).toMatchObject({ code: 2, said: [expect.stringContaining('no.json: no record of boctach')] })
  expect(document).toMatchObject({ code: 0, stdout: expect.stringContaining('Không có phát hiện nào.') })
  expect(fromRecord.stdout).toContain('Row 3 is not the sum of its children.')
  expect(empty).toMatchObject({ code: 2, said: [`b.pdf: ${reasons.empty.vi}`] })
})

test('boctach explain obeys the settings', async () => {
  const table = 'Đơn vị tính: triệu đồng\nTT\tNội dung\tKinh phí\n1\tHạ tầng\t150\n2\tĐào tạo\t50\n\tTổng cộng\t300\n'
  const folder = folderOf({
    'a.txt': `KẾ HOẠCH\nNăm 2026\n\n${table}`,
    'boctach.config.json': JSON.stringify({ rules: { 'grand-total': 'off' } }),
    'note.json': JSON.stringify({ rules: { 'grand-total': 'info' } }),
    'bad.json': JSON.stringify({ rules: { 'grand-totl': 'off' } }),
  })
  const [off, note, bad] = await Promise.all([
    boctach('real', folder, 'explain', 'a.txt'),
    boctach('real', folder, 'explain', 'a.txt', '--config', 'note.json'),
    boctach('real', folder, 'explain', 'a.txt', '--config', 'bad.json'),
  ])
  expect(off.stdout).not.toContain('grand-total')
  expect(note.stdout).toContain('lưu ý · grand-total')
  expect(bad).toMatchObject({ code: 2, stdout: '', said: ['bad.json: không có quy tắc grand-totl; xem boctach rules'] })
}, 30_000)
