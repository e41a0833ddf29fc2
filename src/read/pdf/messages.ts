import type { Message } from '../../model/result.ts'

const why = {
  'no-text': { vi: 'không có lớp chữ (trang ảnh quét)', en: 'has no text layer (a scanned image)' },
  'unmapped-glyphs': { vi: 'có phông chữ không cho biết mã ký tự', en: 'has a font that does not tell its characters' },
} as const

export const needsOcr = (page: number, reason: keyof typeof why): Message => ({
  level: 'warning',
  code: 'needs-ocr',
  vi: `trang ${page} ${why[reason].vi}, cần nhận dạng chữ (OCR)`,
  en: `page ${page} ${why[reason].en} and needs OCR`,
  page,
})

export const damagedPage = (page: number, detail: string): Message => ({
  level: 'warning',
  code: 'damaged-page',
  vi: `trang ${page} bị hỏng, không đọc được (${detail})`,
  en: `page ${page} is damaged and cannot be read (${detail})`,
  page,
})

export const damagedFile = (pages: number): Message => ({
  level: 'warning',
  code: 'damaged-file',
  vi: `tệp bị cắt cụt; chỉ cứu được ${pages} trang, phần còn lại có thể thiếu`,
  en: `the file is cut short; ${pages} pages were recovered, more may be missing`,
  page: null,
})

/** Most characters of struck-out text that a message quotes. */
const longestQuote = 60

export function struckOut(page: number, text: string): Message {
  const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
  return {
    level: 'info',
    code: 'struck-out',
    vi: `trang ${page} có chữ bị gạch ngang đã được bỏ đi: “${quote}”`,
    en: `page ${page} has struck-out text that was left out: “${quote}”`,
    page,
  }
}
