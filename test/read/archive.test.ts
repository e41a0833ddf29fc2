import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReadError } from '../../src/model/reason.ts'
import { limits, openArchive } from '../../src/read/archive.ts'
import { zipped } from '../kit/docx.ts'

const all = (): boolean => true
const reasonOf = async (bytes: Uint8Array, wanted = all): Promise<string> => {
  try {
    await openArchive(bytes, wanted)
    return 'read'
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return error.reason
  }
}
/** The archive with every occurrence of some bytes replaced by as many others: names and sizes that zip writers refuse. */
const patched = (bytes: Buffer, from: Buffer | string, to: Buffer | string): Buffer =>
  Buffer.from(
    bytes.toString('latin1').replaceAll(Buffer.from(from).toString('latin1'), Buffer.from(to).toString('latin1')),
    'latin1',
  )

test('parts that are wanted, by name without case', async () => {
  const archive = await openArchive(await zipped({ 'Word/A.xml': 'một', 'b.png': 'hai' }, true), (name) =>
    /xml$/.test(name),
  )
  expect(archive.names).toEqual(['Word/A.xml', 'b.png'])
  expect(Buffer.from(archive.part('word/a.XML')!).toString()).toBe('một')
  expect(archive.part('b.png')).toBeNull()
  expect(archive.part('__proto__')).toBeNull()
})

test('names that lead outside are ignored, names of every object are only names', async () => {
  const bytes = patched(
    await zipped({ 'xx/evil.xml': 'a', __xxxxx__: 'b', constructor: 'c' }),
    '__xxxxx__',
    '__proto__',
  )
  const archive = await openArchive(patched(bytes, 'xx/evil.xml', '../evil.xml'), all)
  expect(archive.names).toEqual(['__proto__', 'constructor'])
  expect(Buffer.from(archive.part('constructor')!).toString()).toBe('c')
})

test('two parts of one name', async () => {
  expect(await reasonOf(patched(await zipped({ 'a1.xml': 'a', 'a2.xml': 'b' }), 'a2.xml', 'a1.xml'))).toBe(
    'bad-archive',
  )
})

test('bytes after the archive do no harm', async () => {
  expect(await reasonOf(Buffer.concat([await zipped({ a: 'b' }), Buffer.from('\r\n\r\n')]))).toBe('read')
})

test('a part that inflates beyond the limit, whatever size it claims', async () => {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(limits.partBytes + 1)
  const bomb = await zipped({ 'a.xml': Buffer.alloc(limits.partBytes + 1) }, true)
  expect(bomb.length).toBeLessThan(100_000)
  expect(await reasonOf(bomb)).toBe('too-large')
  expect(await reasonOf(patched(bomb, size, Buffer.from([9, 0, 0, 0])))).toBe('too-large')
  expect(await reasonOf(bomb, () => false)).toBe('read')
})

test('parts that inflate beyond the limit together', async () => {
  const part = Buffer.alloc(limits.partBytes)
  expect(await reasonOf(await zipped({ 1: part, 2: part, 3: part, 4: part }, true))).toBe('too-large')
})

test('more entries than any document has', async () => {
  const names = Array.from({ length: limits.entries + 1 }, (_, index) => [`${index}`, ''])
  expect(await reasonOf(await zipped(Object.fromEntries(names)))).toBe('too-large')
})

test('a password on the archive', async () => {
  const bytes = await zipped({ a: 'b' }, true)
  const central = bytes.indexOf('PK\x01\x02', 0, 'latin1')
  bytes.writeUInt16LE(bytes.readUInt16LE(central + 8) | 1, central + 8)
  expect(await reasonOf(bytes)).toBe('encrypted')
})

test('cut short anywhere it is truncated', async () => {
  const bytes = await zipped({ 'word/document.xml': '<a/>'.repeat(50), b: 'c' }, true)
  for (let end = 4; end < bytes.length; end++) expect(await reasonOf(bytes.subarray(0, end))).toBe('truncated')
})

test('a changed byte gives the same content or a reason, never another content or a crash', async () => {
  const text = 'Tổng kinh phí 1.144 triệu đồng. '.repeat(20)
  const bytes = await zipped({ 'a.xml': text }, true)
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const damaged = Buffer.from(bytes)
      damaged[at]! ^= flip
      if ((await reasonOf(damaged)) !== 'read') return
      const part = (await openArchive(damaged, all)).part('a.xml')
      if (part !== null) expect(Buffer.from(part).toString()).toBe(text)
    }),
    { numRuns: 500, seed: 1 },
  )
})
