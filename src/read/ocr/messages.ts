import type { Message } from '../../model/result.ts'

const why = {
  'no-text': { vi: 'trang không có lớp chữ', en: 'it has no text layer' },
  'unmapped-glyphs': { vi: 'phông chữ không cho biết mã ký tự', en: 'its fonts do not tell their characters' },
  'ocr-layer': { vi: 'lớp chữ có sẵn sai so với ảnh', en: 'its text layer differs from its picture' },
  'not-vietnamese': { vi: 'lớp chữ không phải tiếng Việt', en: 'its text layer is not Vietnamese' },
  asked: { vi: 'theo yêu cầu --ocr always', en: 'as --ocr always asks' },
} as const

/** Why a page is read from its picture; `RawPage.reason`. */
export type OcrReason = keyof typeof why

export const readByOcr = (page: number, reason: OcrReason): Message => ({
  level: 'info',
  code: 'read-by-ocr',
  vi: `trang ${page} được nhận dạng từ ảnh (OCR): ${why[reason].vi}`,
  en: `page ${page} was read by OCR: ${why[reason].en}`,
  page,
})

export const textLayerHolds = (page: number): Message => ({
  level: 'info',
  code: 'text-layer-compared',
  vi: `trang ${page}: lớp chữ đã được đối chiếu với ảnh và khớp nên được dùng`,
  en: `page ${page}: the text layer was compared with the picture, agrees, and is used`,
  page,
})

export const lowConfidence = (page: number, share: number): Message => ({
  level: 'warning',
  code: 'ocr-low-confidence',
  vi: `trang ${page} khó đọc: ${Math.round(share * 100)} % số từ nhận dạng không chắc; nên đối chiếu với bản gốc hoặc quét lại`,
  en: `page ${page} is hard to read: ${Math.round(share * 100)} % of its words are uncertain; compare with the original or scan again`,
  page,
})

export const ocrFailed = (page: number, detail: string): Message => ({
  level: 'warning',
  code: 'ocr-failed',
  vi: `trang ${page} không nhận dạng được (${detail})`,
  en: `page ${page} could not be read by OCR (${detail})`,
  page,
})

export const ocrUnavailable = (detail: string): Message => ({
  level: 'warning',
  code: 'ocr-unavailable',
  vi: `không khởi động được bộ nhận dạng chữ, các trang ảnh chưa được đọc; hãy cài lại chương trình (thiếu ${detail})`,
  en: `the OCR engine cannot start and scanned pages were not read; install the program again (missing ${detail})`,
  page: null,
})
