import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { docxBytes } from '../../kit/docx.ts'
import { docxFixtures } from '../../kit/docx-fixtures.ts'
import { printed } from '../../kit/docx-printed.ts'

const fixture = (name: string, file: string) => readFile(new URL(`../../../fixtures/${name}/${file}`, import.meta.url))

test.each(Object.entries(docxFixtures))('%s', async (name, { parts, losses }) => {
  const bytes = await fixture(name, 'input.docx')
  expect(bytes.equals(await docxBytes(parts))).toBe(true)
  expect(`${(await printed(bytes, losses)).join('\n')}\n`).toBe((await fixture(name, 'blocks.golden.txt')).toString())
})
