import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Ended, ended } from '../kit/command.ts'
import { docxTexts, zipped } from '../kit/docx.ts'
import { folderOf } from '../kit/folder.ts'
import { rawPdf } from '../kit/raw-pdf.ts'

const root = join(import.meta.dirname, '../..')
const communes = join(root, 'fixtures/communes')
const stub = new URL('../kit/no-network.ts', import.meta.url)

/** Runs Node in `folder` with every way to the network stubbed, children and threads included. */
function node(folder: string, ...args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, NODE_OPTIONS: `--import=${stub}`, BOCTACH_CONNECTIONS: join(folder, 'connections') }
  return ended(spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] }))
}

const picture = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="out"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
const link = `<w:p><w:hyperlink r:id="out"><w:r><w:t>Kế hoạch năm 2026</w:t></w:r></w:hyperlink></w:p>`
const outside = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="out" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1:9/a.png" TargetMode="External"/></Relationships>`

test('reading opens no connection, whatever a document points to', { timeout: 240_000 }, async () => {
  const typed = readdirSync(communes).filter((name) => /^(?:gia-phuc|thuan-thanh)\.(?:txt|docx|pdf)$/.test(name))
  const fixtures = Object.fromEntries(typed.map((name) => [`in/${name}`, readFileSync(join(communes, name))]))
  const folder = folderOf({
    ...fixtures,
    'in/links.docx': await zipped({ ...docxTexts({ body: link + picture }), 'word/_rels/document.xml.rels': outside }),
    'in/links.pdf': rawPdf(
      [{ content: 'BT /F1 12 Tf 50 700 Td (Ke hoach nam 2026) Tj ET', entries: '/Annots [20 0 R]' }],
      {
        objects: {
          20: '<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (http://127.0.0.1:9/) >> >>',
        },
        catalog: '/OpenAction << /S /URI /URI (http://127.0.0.1:9/) >>',
      },
    ),
    'in/scan.pdf': rawPdf(['0 0 100 100 re f']),
  })
  const { code } = await node(folder, join(root, 'src/bin.ts'), 'in', '--quiet', '--ocr', 'auto')
  expect(code).toBe(0)
  expect(readdirSync(join(folder, 'out/records'))).toHaveLength(typed.length + 3)
  expect(existsSync(join(folder, 'connections'))).toBe(false)
})

test('the stub sees a connection', async () => {
  const folder = folderOf()
  const tries = "try { require('node:http').get('http://127.0.0.1:9/') } catch {} fetch('http://127.0.0.1:9/')"
  expect((await node(folder, '-e', tries)).code).toBe(1)
  expect(readFileSync(join(folder, 'connections'), 'utf8').split('\n').slice(0, 2)).toEqual([
    'http.get http://127.0.0.1:9/',
    'fetch http://127.0.0.1:9/',
  ])
})
