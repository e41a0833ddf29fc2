import type { Message } from '../../model/result.ts'

const texts = {
  'page-too-large': {
    vi: 'có ảnh quá lớn nên không đọc; hãy quét lại ở 200–300 dpi',
    en: 'has an image that is too large and was not read; scan it again at 200 to 300 dpi',
  },
  'blank-render': {
    vi: 'có ảnh nhưng vẽ ra trắng (ảnh hỏng hoặc kiểu nén lạ); hãy quét lại hoặc in lại ra PDF',
    en: 'has an image but comes out blank (a damaged image or an unknown coding); scan it again or print it to a new PDF',
  },
  'damaged-image': {
    vi: 'có ảnh hỏng, không đọc được; hãy quét lại',
    en: 'has a damaged image that cannot be read; scan it again',
  },
  'no-such-page': { vi: 'không có trong tệp', en: 'is not in the file' },
} as const

/** Why a page has no image, in one line with what to do. */
export const imageMessage = (page: number, code: keyof typeof texts): Message => ({
  level: 'warning',
  code,
  vi: `trang ${page} ${texts[code].vi}`,
  en: `page ${page} ${texts[code].en}`,
  page,
})
