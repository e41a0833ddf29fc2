import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { views } from '../../src/write/views.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/record.md'), 'utf8')
const sections = new Map(page.split(/^### /m).map((section) => [section.split('\n', 1)[0]!, section]))

test.each(views.map((view) => [view.name, view] as const))('docs/record.md tells every column of %s', (name, view) => {
  const rows = [...(sections.get(name) ?? '').matchAll(/^\| `([^`]+)` *\| (\w+) *\| (.+?) *\|$/gm)].map((row) =>
    row.slice(1),
  )
  expect(rows).toEqual(view.columns.map((column) => [column.name, column.type, column.description]))
})
