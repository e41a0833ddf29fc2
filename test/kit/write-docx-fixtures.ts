import { mkdir, writeFile } from 'node:fs/promises'
import { docxBytes } from './docx.ts'
import { docxFixtures } from './docx-fixtures.ts'
import { printed } from './docx-printed.ts'

// node test/kit/write-docx-fixtures.ts: writes fixtures/docx-*/ anew, golden text included, to be reviewed as a diff.
for (const [name, { lesson, parts, losses }] of Object.entries(docxFixtures)) {
  const folder = new URL(`../../fixtures/${name}/`, import.meta.url)
  const bytes = await docxBytes(parts)
  await mkdir(folder, { recursive: true })
  await writeFile(new URL('input.docx', folder), bytes)
  await writeFile(new URL('blocks.golden.txt', folder), `${(await printed(bytes, losses)).join('\n')}\n`)
  await writeFile(
    new URL('README.md', folder),
    `${lesson} Made by test/kit/write-docx-fixtures.ts from invented text.\n`,
  )
}
