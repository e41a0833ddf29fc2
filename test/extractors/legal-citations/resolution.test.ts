import { describe, expect, test } from 'vitest'
import { read } from './cited.ts'

/** "code → by: code date issuer" of each citation. */
const resolved = (text: string): readonly string[] =>
  read(text).citations.map(({ code, resolvesTo: to }) =>
    to === null ? `${code}` : `${code} → ${to.by}: ${[to.code, to.date ?? '-', to.issuer ?? '-'].join(', ')}`,
  )

const full = 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị'
const politburo57 = '57-NQ/TW, 2024-12-22, Bộ Chính trị'
const project06 = '06/QĐ-TTg, 2022-01-06, Thủ tướng Chính phủ'

const corpus: readonly (readonly [text: string, ...citations: string[]])[] = [
  [full, '57-NQ/TW'],
  [`${full}. Nghị quyết 57-NQ/TW`, '57-NQ/TW', `57-NQ/TW → same-code: ${politburo57}`],
  [`Nghị quyết số 57-NQ/TW. ${full}`, `57-NQ/TW → same-code: ${politburo57}`, '57-NQ/TW'],
  [`${full}. Nghị quyết 57 là`, '57-NQ/TW', `57 → short-form: ${politburo57}`],
  ['Nghị quyết số 57-NQ/TW', `57-NQ/TW → registry: ${politburo57}`],
  ['Nghị quyết số 57-NQ/TW ngày 05/5/2031', '57-NQ/TW'],
  ['thực hiện NQ57, NQ 57, nghị quyết 57', ...Array(3).fill(`57 → registry: ${politburo57}`)],
  ['gắn với Đề án 06 và đề án số 06', `06 → registry: ${project06}`, `06 → registry: ${project06}`],
  ['Đề án 06/CP của Chính phủ.', `06/CP → registry: ${project06}`],
  ['theo Quyết định 749', '749 → registry: 749/QĐ-TTg, 2020-06-03, Thủ tướng Chính phủ'],
  [
    'các Nghị quyết 57, 59 và 68 của Bộ Chính trị',
    `57 → registry: ${politburo57}`,
    '59 → registry: 59-NQ/TW, 2025-01-24, Bộ Chính trị',
    '68 → registry: 68-NQ/TW, 2025-05-04, Bộ Chính trị',
  ],
  ['Nghị quyết 57 của Trung ương, Nghị quyết 57 của Đảng', ...Array(2).fill(`57 → registry: ${politburo57}`)],
  ['Nghị quyết 71 của Trung ương', '71 → registry: 71-NQ/TW, 2025-08-22, Bộ Chính trị'],
  ['Nghị quyết 71 của Chính phủ', '71 → registry: 71/NQ-CP, 2025-04-01, Chính phủ'],
  ['Nghị định số 98/2025/NĐ-CP', '98/2025/NĐ-CP → registry: 98/2025/NĐ-CP, -, Chính phủ'],
  ['Thông tư số 130/2025/TT-BTC', '130/2025/TT-BTC → registry: 130/2025/TT-BTC, -, Bộ Tài chính'],
  ['Luật Đất đai số 31/2024/QH15', '31/2024/QH15 → registry: 31/2024/QH15, -, Quốc hội'],
  ['Kế hoạch số 155/KH-UBND', '155/KH-UBND'],
  ['Quyết định 1234 của UBND tỉnh', '1234'],
  [
    'Đề án số 22-ĐA/TU ngày 11/12/2025 của Tỉnh ủy (sau đây gọi tắt là Đề án 22). Triển khai Đề án 22, Đề án 22-ĐA/TU',
    '22-ĐA/TU',
    '22 → alias: 22-ĐA/TU, 2025-12-11, Tỉnh ủy',
    '22 → alias: 22-ĐA/TU, 2025-12-11, Tỉnh ủy',
    '22-ĐA/TU → same-code: 22-ĐA/TU, 2025-12-11, Tỉnh ủy',
  ],
  [
    'Quyết định số 1131/QĐ-TTg ngày 12/6/2025 của Thủ tướng Chính phủ (gọi tắt là Chương trình 11). Thực hiện Chương trình 11.',
    '1131/QĐ-TTg',
    '11 → alias: 1131/QĐ-TTg, 2025-06-12, Thủ tướng Chính phủ',
    '11 → alias: 1131/QĐ-TTg, 2025-06-12, Thủ tướng Chính phủ',
  ],
  [
    'Kế hoạch số 12/KH-UBND ngày 05/02/2026 của UBND xã. Kế hoạch 12 đã',
    '12/KH-UBND',
    '12 → short-form: 12/KH-UBND, 2026-02-05, UBND xã',
  ],
  // two of one number
  [
    'Kế hoạch số 34/KH-UBND ngày 07/8/2025 của UBND tỉnh. Kế hoạch số 34/KH-UBND ngày 09/9/2025 của UBND phường. Kế hoạch số 34/KH-UBND của UBND phường.',
    '34/KH-UBND',
    '34/KH-UBND',
    '34/KH-UBND → same-code: 34/KH-UBND, 2025-09-09, UBND phường',
  ],
]

describe('resolution', () => {
  test.each(corpus.map(([text, ...citations]) => ({ text, citations })))('$text', ({ text, citations }) => {
    expect(resolved(text)).toEqual(citations)
  })
})

describe('two candidates give no answer but a message', () => {
  test.each([
    'Nghị quyết 71 rất quan trọng.',
    'Kế hoạch số 34/KH-UBND ngày 07/8/2025. Kế hoạch số 34/KH-UBND ngày 09/9/2025. Theo Kế hoạch 34/KH-UBND',
    'Kế hoạch số 34/KH-UBND của UBND tỉnh. Kế hoạch số 34/KH-UBND của UBND xã. Theo Kế hoạch 34.',
  ])('%s', (text) => {
    const { citations, messages } = read(text)
    expect(citations.at(-1)!.resolvesTo).toBeNull()
    expect(messages.map(({ code }) => code)).toEqual(['citation-ambiguous'])
  })
})

/** The code stays as printed; what it must be is in what it resolves to. */
const damaged: readonly (readonly [sentence: string, printed: string, repaired: string])[] = [
  ['công văn số 3345SKHCN-VP ngày 03/10/2025', '3345SKHCN-VP', '3345/SKHCN-VP'],
  ['Nghị quyết số 57NQ/TW', '57NQ/TW', '57-NQ/TW'],
  ['Nghị quyết số 57-NQ-TW', '57-NQ-TW', '57-NQ/TW'],
  ['Nghị quyết số 57/NQ-TW', '57/NQ-TW', '57-NQ/TW'],
  ['Nghị quyết số 57/NQ/TW', '57/NQ/TW', '57-NQ/TW'],
  ['Kế hoạch số 107/KH-ĐU', '107/KH-ĐU', '107-KH/ĐU'],
  ['Nghị định số 73/2019/NĐ/CP', '73/2019/NĐ/CP', '73/2019/NĐ-CP'],
  ['Nghị định số 73/2019NĐ-CP', '73/2019NĐ-CP', '73/2019/NĐ-CP'],
  ['Nghị định số 73/2019/NĐCP', '73/2019/NĐCP', '73/2019/NĐ-CP'],
  ['Nghị định số 73/2019/ND-CP', '73/2019/ND-CP', '73/2019/NĐ-CP'],
  ['Quyết định số 06/QĐ-TTG', '06/QĐ-TTG', '06/QĐ-TTg'],
  ['Quyết định số 06/QD-TTg', '06/QD-TTg', '06/QĐ-TTg'],
  ['Quyết định số 06/QĐTTg', '06/QĐTTg', '06/QĐ-TTg'],
  ['Quyết định số O6/QĐ-TTg', 'O6/QĐ-TTg', '06/QĐ-TTg'],
  ['Quyết định số l5/2025/QĐ-TTg', 'l5/2025/QĐ-TTg', '15/2025/QĐ-TTg'],
  ['Đề án số 22-DA/TU', '22-DA/TU', '22-ĐA/TU'],
  ['Kế hoạch số 02-KH/BCDTW', '02-KH/BCDTW', '02-KH/BCĐTW'],
  ['Nghị quyết số 12/NQ-HDND', '12/NQ-HDND', '12/NQ-HĐND'],
  ['Luật số 193/2025QH15', '193/2025QH15', '193/2025/QH15'],
  ['văn bản số 703/SKHCH-KHTC của Sở Khoa học và Công nghệ', '703/SKHCH-KHTC', '703/SKHCN-KHTC'],
  ['Công văn số 4194/BKH-CN-KHTC của Bộ Khoa học và Công nghệ', '4194/BKH-CN-KHTC', '4194/BKHCN-KHTC'],
]

describe('damaged symbols', () => {
  test.each(damaged)('%s', (sentence, printed, repaired) => {
    const [citation] = read(sentence).citations
    expect(citation?.code).toBe(printed)
    expect(citation?.resolvesTo).toMatchObject({ code: repaired, by: 'repaired-symbol' })
  })

  test.each([
    ['Công văn số 382/KHCN-KHTC của Sở Khoa học và Công nghệ', 'a genuine variant'],
    ['Kế hoạch số 01-KH/BCĐ', 'a steering committee may write either way'],
    ['Nghị định số 73/2019/NĐ – CP', 'spaces are no damage'],
    ['Báo cáo số 12/BC-XYZ', 'an unknown body'],
    ['Quyết định số 77/QĐKT-UBND', 'a kind of its own'],
  ])('%s stays: %s', (sentence) => {
    expect(read(sentence).citations[0]!.resolvesTo?.by).not.toBe('repaired-symbol')
  })
})
