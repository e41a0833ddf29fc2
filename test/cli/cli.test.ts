import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { reasons } from '../../src/model/reason.ts'
import { documentRecord } from '../../src/model/record.ts'
import { boctach, ended, start } from '../kit/command.ts'
import { folderOf } from '../kit/folder.ts'

const toldImports = `--import=${new URL('../kit/told-imports.ts', import.meta.url)}`

describe('boctach', () => {
  test('a folder: progress, one summary, exit 0; the second run says that there is nothing to do', async () => {
    const folder = folderOf({ 'in/a.pdf': 'một', 'in/b.pdf': 'hai' })
    const first = await boctach('stub', folder, 'run', 'in', '--out', 'ket-qua', '--jobs', '1')
    expect(first).toEqual({
      code: 0,
      stdout: '',
      said: [
        'Cần đọc 2 tài liệu; 0 tài liệu đã xử lý từ trước.',
        '[1/2] xong: in/a.pdf',
        '[2/2] xong: in/b.pdf',
        'Đang ghi báo cáo và các tệp xuất…',
        'Tài liệu: 2 (2 vừa đọc, 0 không đổi) từ 2 tệp.',
        'Bản ghi: 4 đề mục, 2 viện dẫn văn bản, 2 chỉ tiêu, 2 nhiệm vụ, 2 dòng kinh phí, 2 bảng.',
        'Phép tính đã đối chiếu: 6; khớp 2, khớp khi tính đến làm tròn 2, lệch 2, không kiểm tra được 0.',
        'Phát hiện: 2 lỗi, 0 cảnh báo, 0 lưu ý.',
        'Giữa các tài liệu: 0 lỗi, 0 cảnh báo, 0 lưu ý; xem boctach audit.',
        'Máy đọc chưa chắc ở 2 tài liệu; xem cuối trang của từng tài liệu trong báo cáo.',
        'Kết quả ở ket-qua: report/index.html (xem bằng trình duyệt), boctach.db (SQLite), records/ (JSON), text/ (văn bản), export/ (XLSX, CSV, Parquet).',
      ],
    })
    expect(readdirSync(join(folder, 'ket-qua')).sort()).toEqual([
      '.lock',
      'boctach.db',
      'export',
      'records',
      'report',
      'text',
    ])
    const second = await boctach('stub', folder, 'in', '--out', 'ket-qua', '--lang', 'en', '--fail-on', 'warning')
    expect(second.code).toBe(1)
    expect(second.said.slice(0, 3)).toEqual([
      '0 documents to read; 2 done before.',
      'Nothing has changed since the last run; no document had to be read again.',
      'Documents: 2 (0 read now, 2 unchanged) from 2 files.',
    ])
  })

  test('each unusable file has one line that names it and says what to do; the others are done; exit 2 beats 1', async () => {
    const refused = ['not-a-document', 'empty', 'truncated', 'encrypted', 'bad-archive', 'unsupported-format'] as const
    const files = Object.fromEntries(refused.map((reason) => [`in/${reason}.pdf`, `refuse ${reason}`]))
    const folder = folderOf({ ...files, 'in/a\n\u202eb.pdf': 'refuse empty', 'in/tot.pdf': 'tốt', 'trong/.an': '' })
    const { code, said } = await boctach('stub', folder, 'in', 'thieu.pdf', 'trong', '--quiet', '--fail-on', 'error')
    expect(code).toBe(2)
    expect(said.toSorted()).toEqual(
      [
        ...refused.map((reason) => `in/${reason}.pdf: ${reasons[reason].vi}`),
        `in/a\\u000a\\u202eb.pdf: ${reasons.empty.vi}`,
        `thieu.pdf: ${reasons.unreadable.vi}`,
        `trong: ${reasons['no-documents'].vi}`,
      ].toSorted(),
    )
    expect(readdirSync(join(folder, 'out/records'))).toEqual(['tot.pdf.json'])
  })

  test('an output folder that cannot be written is one line and exit 2', async () => {
    const folder = folderOf({ 'in/a.pdf': 'một', out: 'a file' })
    const { code, said } = await boctach('stub', folder, 'in')
    expect({ code, said }).toEqual({
      code: 2,
      said: ['không ghi được vào out; hãy kiểm tra quyền ghi và dung lượng trống, hoặc chọn thư mục khác bằng --out'],
    })
  })

  test('Ctrl-C keeps what is done, says how to go on and leaves no process behind', async () => {
    const folder = folderOf({ 'in/a.pdf': 'một', 'in/b.pdf': 'hang', 'in/c.pdf': 'ba' })
    const child = start('stub', folder, ['in', '--jobs', '1'])
    child.stderr!.on('data', (chunk: Buffer) => {
      if (chunk.includes('[1/3]')) setTimeout(() => child.kill('SIGINT'), 500)
    })
    const { code, said } = await ended(child)
    expect(code).toBe(130)
    expect(said.at(-1)).toBe(
      'Đã dừng theo yêu cầu, còn 2 tệp chưa xử lý. Phần đã đọc vẫn được giữ; chạy lại đúng lệnh này để làm tiếp.',
    )
    expect(readdirSync(join(folder, 'out/records'))).toEqual(['a.pdf.json'])
    expect(existsSync(join(folder, 'out/.scratch'))).toBe(false)
  })

  test('killed without warning: what was told as done is whole, no child lives on, the next run ends it', async () => {
    const folder = folderOf({ 'in/a.pdf': 'một', 'in/b.pdf': 'hai', 'in/d.pdf': 'bốn' })
    writeFileSync(join(folder, 'in/c.pdf'), `hang-as ${join(folder, 'pid')}`)
    const child = start('stub', folder, ['in', '--jobs', '1'])
    child.stderr!.on('data', (chunk: Buffer) => {
      if (chunk.includes('[2/4]')) setTimeout(() => child.kill('SIGKILL'), 700)
    })
    expect((await ended(child)).code).toBe(null)
    expect(readdirSync(join(folder, 'out/records'))).toEqual(['a.pdf.json', 'b.pdf.json'])
    const hanging = Number(readFileSync(join(folder, 'pid'), 'utf8'))
    await vi.waitFor(() => expect(() => process.kill(hanging, 0)).toThrow('ESRCH'), { timeout: 5000 })
    writeFileSync(join(folder, 'in/c.pdf'), 'ba')
    const { code, said } = await boctach('stub', folder, 'in')
    expect(code).toBe(0)
    expect(said).toContain('Cần đọc 2 tài liệu; 2 tài liệu đã xử lý từ trước.')
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      '.lock',
      'boctach.db',
      'export',
      'records',
      'report',
      'text',
    ])
  })

  test('schema prints the JSON Schema of the record, rules one line a rule', async () => {
    const schema = JSON.parse((await boctach('real', folderOf(), 'schema')).stdout)
    expect(schema.properties.schema.const).toBe('boctach/record@1')
    expect(Object.keys(schema.properties)).toEqual(Object.keys(documentRecord.shape))
    const { rules } = await import('../../rules/index.ts')
    const { collectionRules } = await import('../../rules/collection/index.ts')
    const { stdout } = await boctach('real', folderOf(), 'rules', '--lang', 'en')
    expect(stdout.split('\n').slice(0, -1)).toEqual(
      [...rules, ...collectionRules].map(({ id, severity, title }) => `${id}\t${severity}\t${title.en}`),
    )
  })

  test('help is told in both languages', async () => {
    const folder = folderOf()
    const help = (await boctach('real', folder, '--help')).stdout
    expect(help).toMatch(/^Cách dùng: boctach \[run\] PATH\.\.\.\n/)
    expect(help).not.toMatch(/Usage|Options|default|choices/)
    expect((await boctach('real', folder, '--lang', 'en', '--help')).stdout).toMatch(/^Usage: boctach/)
  })

  test.each(['--help', '--version'])('%s loads no heavy module', async (option) => {
    const { stdout, said } = await ended(start('real', folderOf(), [option], [toldImports]))
    expect(stdout).not.toBe('')
    expect([...new Set(said)]).toEqual(['commander'])
  })

  test.each([
    [[], 'chưa cho biết tệp hoặc thư mục cần đọc; xem boctach --help'],
    [['in', '--jobs', '0'], 'giá trị "0" không hợp lệ cho --jobs <N>; xem boctach --help'],
    [['in', '--la'], 'không có tùy chọn --la (có phải --lang?); xem boctach --help'],
    [['in', '--lang', 'en', '--out'], '--out <DIR> wants a value; see boctach --help'],
    [['schema', 'in'], 'lệnh schema không nhận thêm đối số; xem boctach --help'],
  ])('a wrong command %j is one line and exit 2', async (args, line) => {
    expect(await boctach('stub', folderOf(), ...args)).toEqual({ code: 2, stdout: '', said: [line] })
  })
})
