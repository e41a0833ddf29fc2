import { printCount } from '../model/print-number.ts'
import type { Language } from './texts.ts'

/** The words of `status`, `retry`, `watch`, `export` and `report`. */
export interface BatchTexts {
  done(count: number): string
  remaining(count: number): string
  failed(count: number): string
  setAside(count: number): string
  readonly howToRetry: string
  readonly nothingToRetry: string
  watching(folder: string): string
  readonly noFolder: string
  /** Report and export of a large batch take a while. */
  readonly handingOver: string
  handedOver(documents: number): string
  readonly stopped: string
  exported(count: number, folder: string): string
  reported(page: string): string
}

const inVi = (count: number): string => printCount(count, 'vi')
const inEn = (count: number): string => printCount(count, 'en')

export const batchTexts: Readonly<Record<Language, BatchTexts>> = {
  vi: {
    done: (count) => `Tài liệu đã xong: ${inVi(count)}.`,
    remaining: (count) =>
      count === 0 ? 'Không còn tài liệu nào chờ đọc.' : `Còn chờ đọc: ${inVi(count)}; chạy lại lệnh cũ để làm tiếp.`,
    failed: (count) => `Tệp không dùng được: ${inVi(count)}.`,
    setAside: (count) => `Tệp để riêng sau hai lần đọc không thành: ${inVi(count)}.`,
    howToRetry: 'Sau khi khắc phục, boctach retry sẽ đọc lại các tệp này.',
    nothingToRetry: 'Không có tệp nào phải đọc lại.',
    watching: (folder) => `Đang chờ tệp mới trong ${folder}; bấm Ctrl-C để dừng.`,
    noFolder: 'không phải thư mục; hãy cho biết thư mục cần theo dõi',
    handingOver: 'Đang ghi báo cáo và các tệp xuất…',
    handedOver: (documents) => `Báo cáo và các tệp xuất đã cập nhật: ${inVi(documents)} tài liệu.`,
    stopped: 'Đã dừng theo dõi. Phần đã đọc vẫn được giữ; chạy lại lệnh này để theo dõi tiếp.',
    reported: (page) => `Báo cáo để xem bằng trình duyệt: ${page}.`,
    exported: (count, folder) =>
      `Đã ghi ${inVi(count)} tài liệu ra ${folder}: boctach.xlsx, csv/, ndjson/, parquet/, datapackage.json.`,
  },
  en: {
    done: (count) => `Documents done: ${inEn(count)}.`,
    remaining: (count) =>
      count === 0
        ? 'No document is left to read.'
        : `Left to read: ${inEn(count)}; run the same command again to go on.`,
    failed: (count) => `Unusable files: ${inEn(count)}.`,
    setAside: (count) => `Files set aside after two vain attempts: ${inEn(count)}.`,
    howToRetry: 'When that is mended, boctach retry reads these files again.',
    nothingToRetry: 'There is no file to read again.',
    watching: (folder) => `Waiting for files in ${folder}; Ctrl-C ends it.`,
    noFolder: 'not a folder; name the folder to watch',
    handingOver: 'Writing report and export…',
    handedOver: (documents) => `Report and export are up to date: ${inEn(documents)} documents.`,
    stopped: 'No longer watching. What was read is kept; run the same command again to go on.',
    reported: (page) => `Report to open in a browser: ${page}.`,
    exported: (count, folder) =>
      `${inEn(count)} documents exported to ${folder}: boctach.xlsx, csv/, ndjson/, parquet/, datapackage.json.`,
  },
}
