import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collectionRules } from '../rules/collection/index.ts'
import { rules } from '../rules/index.ts'
import { type Accepted, ConfigError, configText, parseConfig, withAccepted } from '../src/config.ts'

const entry: Accepted = {
  document: 'a'.repeat(64),
  fingerprint: 'f00d',
  reason: 'Số liệu theo Quyết định điều chỉnh',
  author: 'Nguyễn Văn An',
  date: '2026-07-01',
}
const troubleOf = (text: string) => {
  try {
    return parseConfig(text, 'c.json', ['row-total'])
  } catch (error) {
    return error instanceof ConfigError ? [error.trouble, error.place] : error
  }
}

describe('parseConfig', () => {
  it('takes rules and accepted findings; what is left out is empty', () => {
    expect(parseConfig('{}', 'c.json', [])).toEqual({ rules: {}, accepted: [] })
    const given = { rules: { 'row-total': 'off' as const }, accepted: [entry] }
    expect(parseConfig(configText(given), 'c.json', ['row-total'])).toEqual(given)
  })

  it.each([
    ['{', ['no-json', null]],
    ['{"rules":{"row-totl":"off"}}', ['unknown-rule', 'row-totl']],
    ['{"rules":{"row-total":"fatal"}}', ['invalid', 'rules.row-total']],
    ['{"rule":{}}', ['invalid', 'rule']],
    [JSON.stringify({ accepted: [{ ...entry, reason: ' ' }] }), ['invalid', 'accepted.0.reason']],
    [JSON.stringify({ accepted: [{ ...entry, date: '01/07/2026' }] }), ['invalid', 'accepted.0.date']],
  ])('says what is wrong with %s and where', (text, trouble) => {
    expect(troubleOf(text)).toEqual(trouble)
  })
})

it('withAccepted keeps one entry a finding, the later one, in order of documents', () => {
  const other = { ...entry, document: '0'.repeat(64) }
  const again = { ...entry, reason: 'Đã đính chính' }
  expect(withAccepted({ rules: {}, accepted: [entry] }, [again, other]).accepted).toEqual([other, again])
})

it('docs/config.md shows settings that can be used, and every rule between documents', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/config.md'), 'utf8')
  const [, example] = /```json\n([\s\S]+?)```/.exec(page)!
  const ids = [...rules, ...collectionRules].map(({ id }) => id)
  expect(parseConfig(example!, 'config.md', ids)).toMatchObject({ accepted: [{ rule: 'children-sum' }, {}] })
  for (const { id } of collectionRules) expect(page).toContain(`| \`${id}\``)
})
