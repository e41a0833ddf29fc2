import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { childPool } from '../../src/batch/pool.ts'
import { folderOf } from '../kit/folder.ts'

const module = new URL('../kit/stub-child.ts', import.meta.url)

const limit = () => 20_000

function poolWith(memory = 256, recycleAfter = 100) {
  const pool = childPool({ jobs: 1, memory, module, recycleAfter })
  onTestFinished(pool.close)
  const folder = folderOf()
  let files = 0
  const read = (content: string, hashOf = content) => {
    const source = join(folder, `${++files}.txt`)
    writeFileSync(source, content)
    const document = createHash('sha256').update(hashOf).digest('hex')
    return pool.run({ source, document, name: 'a.txt', settings: { password: null } }, limit)
  }
  return { pool, folder, read }
}

test('memory is bounded, that of buffers too, and the next document finds a fresh child', async () => {
  const { read } = poolWith(64)
  expect(await read('heap')).toMatchObject({ kind: 'died', reason: 'out-of-memory' })
  expect(await read('buffers')).toMatchObject({ kind: 'died', reason: 'out-of-memory' })
  expect(await read('gulp')).toMatchObject({ kind: 'died', reason: 'out-of-memory' })
  expect(await read('tốt')).toMatchObject({ kind: 'done', text: 'tốt', record: { document: { name: 'a.txt' } } })
})

test('a child is replaced after so many documents, and when it keeps too much', async () => {
  const childOf = async ({ read, folder }: ReturnType<typeof poolWith>) => {
    await read(`as ${join(folder, 'child')}`)
    return readFileSync(join(folder, 'child'), 'utf8')
  }
  const lasting = poolWith()
  const first = await childOf(lasting)
  expect(await childOf(lasting)).toBe(first)
  await lasting.read('keep 257')
  expect(await childOf(lasting)).not.toBe(first)
  const brief = poolWith(256, 1)
  expect(await childOf(brief)).not.toBe(await childOf(brief))
})

test('a file that is no longer what was hashed, or no longer there', async () => {
  const { pool, folder, read } = poolWith()
  expect(await read('mới', 'cũ')).toMatchObject({ kind: 'refused', reason: 'changed' })
  const task = { source: join(folder, 'gone'), document: '', name: 'gone', settings: { password: null } }
  expect(await pool.run(task, limit)).toMatchObject({ kind: 'refused', reason: 'unreadable' })
})

test('a child that has announced pictures may take longer, and not for ever', async () => {
  const { pool, folder } = poolWith()
  const read = (content: string) => {
    const source = join(folder, 'a.txt')
    writeFileSync(source, content)
    const document = createHash('sha256').update(content).digest('hex')
    return pool.run(
      { source, document, name: 'a.txt', settings: { password: null } },
      (pictures) => 2000 + 1000 * pictures,
    )
  }
  expect(await read('pictures 20')).toMatchObject({ kind: 'done' })
  expect(await read('pictures 0')).toMatchObject({ kind: 'died', reason: 'timeout' })
})

test('closing the pool ends what is under way and what waits for a child', async () => {
  const { pool, read, folder } = poolWith()
  const running = read('hang')
  const waiting = read(`as ${join(folder, 'child')}`)
  setTimeout(pool.close, 300)
  expect(await running).toMatchObject({ kind: 'died', reason: 'crashed' })
  expect(await waiting).toMatchObject({ kind: 'died', reason: 'crashed' })
  expect(existsSync(join(folder, 'child'))).toBe(false)
})
