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

/** Figures in doubt that were read once more, and how many of them got another text because the sums hold with it alone. */
export function figuresReread(page: number, figures: number, changed: number): Message {
  const kept = changed === 0
  return {
    level: 'info',
    code: 'figures-reread',
    vi: `trang ${page}: đã đọc lại ${figures} số trong các phép tính lệch; ${kept ? 'không số nào được thay' : `${changed} số lấy theo lần đọc lại vì chỉ như vậy các phép tính mới khớp`}`,
    en: `page ${page}: ${figures} figures of sums that fail were read again; ${kept ? 'none was replaced' : `${changed} took the only reading with which the sums hold`}`,
    page,
  }
}

export const rereadCut = (page: number, left: number): Message => ({
  level: 'warning',
  code: 'figures-not-reread',
  vi: `trang ${page}: còn ${left} số trong các phép tính lệch không được đọc lại vì quá nhiều; nên đối chiếu với bản gốc`,
  en: `page ${page}: ${left} figures of sums that fail were not read again, there are too many; compare with the original`,
  page,
})
