import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { layout } from '../../src/layout/index.ts'
import { ReadError } from '../../src/model/reason.ts'
import { txtReader } from '../../src/read/txt.ts'
import { outlineOf } from '../kit/outline.ts'

const fixtures = new URL('../../fixtures/', import.meta.url)

describe('fixtures', () => {
  const names = readdirSync(fixtures).filter((name) => name.startsWith('txt-'))

  test.each(names)('%s', async (name) => {
    const bytes = readFileSync(new URL(`${name}/input.txt`, fixtures))
    const { value, messages } = await txtReader.read(bytes, { password: null })
    const laid = layout(value)
    expect(outlineOf(laid.value)).toBe(readFileSync(new URL(`${name}/document.golden.txt`, fixtures), 'utf8'))
    expect([...messages, ...laid.messages]).toEqual([])
  })
})

describe('what is a text', () => {
  const bytesOf = (...values: number[]) => Uint8Array.from(values)

  test.each([
    ['zeros', bytesOf(65, 0, 0, 0, 66, 0, 1, 0)],
    ['control characters', bytesOf(1, 2, 3, 65, 66, 4, 5, 6)],
    ['an image', bytesOf(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)],
  ])('%s are none', (_, bytes) => {
    expect(txtReader.accepts(bytes)).toBe(false)
  })

  test('blanks only: empty', async () => {
    const reading = txtReader.read(new TextEncoder().encode(' \n\t\n'), { password: null })
    await expect(reading).rejects.toThrow(new ReadError('empty'))
  })

  test('a scratch is told', async () => {
    const bytes = new TextEncoder().encode(`${'Ủy ban nhân dân xã ban hành kế hoạch. '.repeat(10)}`)
    bytes[1] = 0xff
    const { messages } = await txtReader.read(bytes, { password: null })
    expect(messages.map(({ code }) => code)).toEqual(['undecodable-characters'])
  })
})
