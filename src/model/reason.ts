import { unreadFormats } from './unread-format.ts'
import type { Wording } from './wording.ts'

/** Why a file could not be used. A closed list: every file that is not done ends with one of these. */
export type Reason = keyof typeof reasons

/** What is wrong and what to do about it, in one line each. */
export const reasons = {
  'not-a-document': {
    vi: 'không phải tài liệu PDF, DOCX hay văn bản; hãy bỏ tệp này ra hoặc chuyển sang PDF, DOCX',
    en: 'not a PDF, DOCX or text document; leave the file out or convert it to PDF or DOCX',
  },
  empty: {
    vi: 'tệp rỗng, không có nội dung; hãy xin lại tệp từ nơi gửi',
    en: 'the file is empty; ask the sender for it again',
  },
  truncated: {
    vi: 'tệp bị cắt cụt hoặc hỏng; hãy chép hoặc tải lại từ nguồn',
    en: 'the file is cut short or damaged; copy or download it again from its source',
  },
  encrypted: {
    vi: 'tệp có mật khẩu; hãy chạy lại với --password',
    en: 'the file is protected by a password; run again with --password',
  },
  'wrong-password': {
    vi: 'mật khẩu không đúng; hãy chạy lại với --password đúng',
    en: 'the password is wrong; run again with the right --password',
  },
  'bad-archive': {
    vi: 'tệp nén không phải tài liệu Word (thiếu word/document.xml); hãy lưu lại thành DOCX',
    en: 'a zip archive but not a Word document (no word/document.xml); save it again as DOCX',
  },
  'unsupported-format': {
    vi: 'định dạng chưa đọc được (.doc, .xls, .rtf đời cũ…); hãy mở bằng Word hoặc LibreOffice và lưu thành DOCX hoặc PDF',
    en: 'a format that cannot be read (old .doc, .xls, .rtf …); open it in Word or LibreOffice and save it as DOCX or PDF',
  },
  'conversion-failed': {
    vi: 'LibreOffice không chuyển được tệp này; hãy mở bằng Word và lưu thành DOCX hoặc PDF',
    en: 'LibreOffice could not convert this file; open it in Word and save it as DOCX or PDF',
  },
  'too-large': {
    vi: 'tệp, hoặc nội dung nén trong tệp, vượt giới hạn kích thước; hãy tách nhỏ tệp hoặc in lại ra PDF',
    en: 'the file, or what is packed in it, is larger than the limit; split it or print it to PDF again',
  },
  'too-many-pages': {
    vi: 'tệp có quá nhiều trang; hãy tách nhỏ tệp',
    en: 'the file has more pages than the limit; split it',
  },
  timeout: {
    vi: 'đọc quá lâu nên đã dừng; hãy thử đọc riêng tệp này hoặc in lại ra PDF mới',
    en: 'reading took too long and was stopped; try the file alone or print it to a new PDF',
  },
  'out-of-memory': {
    vi: 'tệp cần quá nhiều bộ nhớ; hãy tách nhỏ tệp hoặc in lại ra PDF',
    en: 'reading needs too much memory; split the file or print it to a new PDF',
  },
  crashed: {
    vi: 'chương trình đọc bị dừng đột ngột với tệp này; tệp được để riêng, hãy in lại ra PDF hoặc báo lỗi kèm tệp',
    en: 'the reader died on this file; it is set aside, print it to a new PDF or report it with the file',
  },
  unreadable: {
    vi: 'không mở được tệp; hãy kiểm tra tệp còn ở đó và quyền đọc',
    en: 'the file cannot be opened; check that it is still there and that you may read it',
  },
  changed: {
    vi: 'tệp thay đổi trong khi đang đọc; hãy chờ chép xong rồi chạy lại',
    en: 'the file changed while it was read; wait until it is copied whole and run again',
  },
  'no-documents': {
    vi: 'không có tài liệu nào ở đây; hãy kiểm tra lại đường dẫn',
    en: 'there are no documents here; check the path',
  },
} as const satisfies Record<string, Wording>

/** The lines for one file: those of its format, where the format is what is wrong and is known. */
export const wordingOf = (reason: Reason, detail: string | null): Wording =>
  (reason === 'unsupported-format' && detail !== null ? unreadFormats[detail] : undefined) ?? reasons[reason]

/** Tried twice in vain and set aside: the program, not the file's content, came to its limits. */
export const setAside: ReadonlySet<Reason> = new Set(['timeout', 'out-of-memory', 'crashed'])

/** An unusable file: caught once a file, never the end of the run. `detail` is for the log, e.g. a library's own words. */
export class ReadError extends Error {
  readonly reason: Reason
  readonly detail: string | null
  constructor(reason: Reason, detail: string | null = null) {
    super(detail === null ? reasons[reason].en : `${reasons[reason].en} (${detail})`)
    this.name = 'ReadError'
    this.reason = reason
    this.detail = detail
  }
}
