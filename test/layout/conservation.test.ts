import { describe, expect, test } from 'vitest'
import { conservationMessages, unplacedNumbers } from '../../src/layout/conservation.ts'
import { layoutFlow } from '../../src/layout/flow/flow.ts'
import type { FlowedDocument } from '../../src/model/raw.ts'
import { textToBlocks } from '../../src/read/txt/blocks.ts'

describe('unplacedNumbers', () => {
  test.each([
    [['150 và 234'], ['234', '150'], []],
    [['150', '150'], ['150'], ['150']],
    [['1.971'], ['1.', '971'], []],
    [['1', '144'], ['1144'], []],
    [['22/12/2024', '2355'], ['22/12/2024'], ['2355']],
    [['không có số'], [], []],
  ])('%j in %j', (texts, found, missing) => {
    expect(unplacedNumbers(texts, found)).toEqual(missing)
  })
})

test('a number that layout lost is a message', () => {
  const raw: FlowedDocument = {
    kind: 'flowed',
    format: 'txt',
    blocks: textToBlocks('Tổng: 1.971 triệu đồng\n\nNăm 2026'),
  }
  const laid = layoutFlow(raw)
  expect(conservationMessages(raw, laid)).toEqual([])
  const lost = conservationMessages(raw, { ...laid, blocks: laid.blocks.slice(1) })
  expect(lost.map(({ code, vi }) => [code, vi.includes('"1.971"')])).toEqual([['unplaced-number', true]])
})
