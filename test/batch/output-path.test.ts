import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldedPath, safePath } from '../../src/batch/output-path.ts'

describe('the path of an input under records/ and text/', () => {
  test.each([
    ['2026/bao-cao.pdf', '2026/bao-cao.pdf'],
    ['Kế hoạch số 5 (bản sửa).docx', 'Kế hoạch số 5 (bản sửa).docx'],
    ['Kế hoạch'.normalize('NFD'), 'Kế hoạch'.normalize('NFC')],
    ['../../etc/passwd', '_/_/etc/passwd'],
    ['a/./b', 'a/_/b'],
    ['/a', '_/a'],
    ['a\nb.pdf', 'a_b.pdf'],
    ['x\u202efdp.exe', 'x_fdp.exe'],
    ['C:\\a?.pdf', 'C__a_.pdf'],
    ['con.pdf', '_con.pdf'],
    ['NUL', '_NUL'],
    ['console.pdf', 'console.pdf'],
    ['a. . ', 'a_'],
    ['a.json/b.pdf', 'a.json_/b.pdf'],
    ['a.TXT/b.txt', 'a.TXT_/b.txt'],
    ['a\ud800.pdf', 'a\ufffd.pdf'],
  ])('%j gives %j', (given, expected) => {
    expect(safePath(given)).toBe(expected)
  })

  test('a long name keeps its extension and leaves room for more', () => {
    const path = safePath(`${'ế'.repeat(85)}.docx`)
    expect(path).toMatch(/^ế+\.docx$/)
    expect(Buffer.byteLength(path)).toBeLessThanOrEqual(200)
  })

  test('whatever the name: no way out, no empty part, no control mark, the same when made safe again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const path = safePath(name)
        for (const segment of path.split('/')) {
          expect(segment).not.toMatch(/^\.{0,2}$|[\p{Cc}<>:"|?*\\]|[. ]$/u)
          expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(210)
        }
        expect(foldedPath(safePath(path))).toBe(foldedPath(path))
      }),
    )
  })
})
