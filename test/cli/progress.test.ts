import { expect, it } from 'vitest'
import { lineProgress } from '../../src/cli/progress.ts'
import { texts } from '../../src/cli/texts.ts'

it('a log tells of the pages of a long scan now and then, with the time left', () => {
  let now = 0
  const lines: string[] = []
  const progress = lineProgress(
    (line) => lines.push(line),
    texts.vi,
    () => now,
  )
  progress.tell({ kind: 'planned', todo: 1, unchanged: 0 })
  for (let read = 0; read <= 10; read++) {
    progress.tell({ kind: 'pictures', name: 'a.pdf', read, of: 10 })
    now += 12_000
  }
  progress.tell({ kind: 'settled', name: 'a.pdf', reason: null })
  expect(lines.slice(1)).toEqual([
    'a.pdf: đã nhận dạng 3/10 trang ảnh, còn khoảng 2 phút',
    'a.pdf: đã nhận dạng 6/10 trang ảnh, còn khoảng 1 phút',
    'a.pdf: đã nhận dạng 9/10 trang ảnh, còn khoảng 1 phút',
    '[1/1] xong: a.pdf',
  ])
})

it('short work gets no line but its own', () => {
  const lines: string[] = []
  const progress = lineProgress(
    (line) => lines.push(line),
    texts.en,
    () => 0,
  )
  progress.tell({ kind: 'planned', todo: 1, unchanged: 0 })
  for (const read of [0, 1, 2]) progress.tell({ kind: 'pictures', name: 'a.pdf', read, of: 2 })
  expect(lines).toHaveLength(1)
})

it('each burst of a watch counts its own documents', () => {
  const lines: string[] = []
  const progress = lineProgress((line) => lines.push(line), texts.en)
  for (const name of ['a.pdf', 'b.pdf']) {
    progress.tell({ kind: 'planned', todo: 1, unchanged: 0 })
    progress.tell({ kind: 'settled', name, reason: null })
  }
  expect(lines.filter((line) => line.startsWith('['))).toEqual(['[1/1] done: a.pdf', '[1/1] done: b.pdf'])
})
