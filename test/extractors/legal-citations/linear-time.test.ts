import { expect, test } from 'vitest'
import { legalCitations } from '../../../extractors/legal-citations/index.ts'
import type { Document } from '../../../src/model/document.ts'
import type { HeadDraft } from '../../../src/model/draft.ts'
import { startCpuTime } from '../../kit/cpu-time.ts'

const head: HeadDraft = {
  kind: null,
  kindName: null,
  number: null,
  symbol: null,
  code: null,
  issuer: null,
  province: null,
  place: null,
  date: null,
  title: null,
  years: [],
  signer: null,
  recipients: [],
  at: {},
}

const onePassage = (text: string): Document => ({
  format: 'txt',
  text,
  pages: [],
  words: [],
  blocks: [
    {
      kind: 'paragraph',
      span: { start: 0, end: text.length },
      lines: [],
      alignment: null,
      bold: false,
      italic: false,
      indent: null,
    },
  ],
  tables: [],
  furniture: [],
})

const length = 300_000
/** Quadratic time would be minutes; the machine may be busy. */
const limit = 10_000

test.each([
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024 về thực hiện ',
  'Nghị quyết số 57-NQ/TW, ',
  'Kế hoạch số 1/KH-UBND; ',
  'Luật Ngân sách nhà nước ',
  'Nghị quyết 57, ',
  'NQ57 ',
  '57-',
  'A-A/',
  '1/2025/',
  'số ____ ',
  '_',
  '…',
  ' ',
  'số số ',
  'khoản 1, ',
  'điều 1 đến ',
  '1, 2 và ',
  'điểm a khoản 1 Điều 2 ',
  'của UBND tỉnh ',
  'ngày / ',
  '(sau đây gọi tắt là ',
  'Ủy ban nhân dân ',
  'Sở khoa học và công nghệ, ',
  'sửa đổi, bổ sung một số điều của ',
  '- ',
  'lO1',
  '((((',
])(
  '%j over and over takes linear time',
  (unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const document = onePassage(text)
    const milliseconds = startCpuTime()
    legalCitations.extract({ document, sections: [], found: { head } })
    expect(milliseconds()).toBeLessThan(limit)
  },
  30_000,
)
