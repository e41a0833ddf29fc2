import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { boctach } from '../kit/command.ts'
import { folderOf } from '../kit/folder.ts'

const level = z.enum(['none', 'note', 'warning', 'error'])
const text = z.strictObject({ text: z.string().min(1) })
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w.%~!*'()/-]+$/) }),
  }),
})
/** The part of the SARIF 2.1.0 schema (OASIS, 2020) that is used; nothing else may be written. */
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          semanticVersion: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: text,
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          level,
          message: text,
          locations: z.array(location),
          relatedLocations: z.array(location).optional(),
          baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).optional(),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z
            .array(z.strictObject({ kind: z.enum(['inSource', 'external']), status: z.literal('accepted') }))
            .optional(),
        }),
      ),
    }),
  ),
})

test('--sarif writes the findings as SARIF 2.1.0, file names as URIs', async () => {
  const folder = folderOf({ 'kế hoạch.txt': 'one' })
  const { code } = await boctach('stub', folder, 'kế hoạch.txt', '--sarif', 'f.sarif', '--lang', 'en')
  const log = sarif.parse(JSON.parse(readFileSync(join(folder, 'f.sarif'), 'utf8')))
  expect(code).toBe(0)
  expect(log.runs[0]!.tool.driver.rules.map(({ id }) => id)).toContain('children-sum')
  expect(log.runs[0]!.results[0]).toMatchObject({
    ruleId: 'children-sum',
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURIComponent('kế hoạch.txt') } } }],
    partialFingerprints: { 'boctach/v1': expect.stringMatching(/\/abc$/) },
  })
}, 30_000)

test('--baseline tells and counts only what is new', async () => {
  const folder = folderOf({ 'in/a.txt': 'one' })
  const run = (...args: string[]) => boctach('stub', folder, 'in', '--fail-on', 'error', ...args)
  expect((await run('--sarif', 'f.sarif')).code).toBe(1)
  const again = await run('--baseline', 'f.sarif', '--sarif', 'f.sarif')
  expect(again).toMatchObject({
    code: 0,
    said: expect.arrayContaining(['Phát hiện mới so với --baseline: 0 lỗi, 0 cảnh báo, 0 lưu ý.']),
  })
  expect(sarif.parse(JSON.parse(readFileSync(join(folder, 'f.sarif'), 'utf8'))).runs[0]!.results).toMatchObject([
    { baselineState: 'unchanged' },
  ])
  writeFileSync(join(folder, 'in/b.txt'), 'two')
  expect((await run('--baseline', 'f.sarif')).code).toBe(1)
  expect(await run('--baseline', 'in/a.txt')).toMatchObject({ code: 2, said: [expect.stringContaining('SARIF')] })
}, 60_000)
