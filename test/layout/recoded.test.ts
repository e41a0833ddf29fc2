import { expect, test } from 'vitest'
import { layout } from '../../src/layout/index.ts'
import { textToBlocks } from '../../src/read/txt/blocks.ts'

const messagesOf = (text: string): readonly string[] =>
  layout({ kind: 'flowed', format: 'txt', blocks: textToBlocks(text) }).messages.map(({ code }) => code)

test.each([
  [
    'TCVN3',
    'B¸o c¸o t×nh h×nh thùc hiÖn nhiÖm vô cña Uû ban nh©n d©n ph−êng, ng−êi d©n vµ doanh nghiÖp',
    ['legacy-encoding'],
  ],
  ['Unicode', 'Báo cáo tình hình thực hiện nhiệm vụ của Ủy ban nhân dân phường, người dân và doanh nghiệp', []],
  ['decomposed', 'Báo cáo tình hình thực hiện nhiệm vụ của phường, người dân'.normalize('NFD'), []],
  ['plain letters', 'Bao cao tinh hinh thuc hien nhiem vu', []],
])('text that is read in another encoding than it is written in is told: %s', (_, text, codes) => {
  expect(messagesOf(text)).toEqual(codes)
})
