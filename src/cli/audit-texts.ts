import { printCount } from '../model/print-number.ts'
import type { Language } from '../model/wording.ts'

/** The words with which `boctach audit` tells what documents say against each other. */
interface AuditTexts {
  heading(documents: number): string
  rule(rule: string, title: string, held: number, compared: number): string
  readonly none: string
  readonly noneNew: string
  more(count: number): string
  place(name: string, page: number | null): string
}

export const auditTexts: Readonly<Record<Language, AuditTexts>> = {
  vi: {
    heading: (documents) => `Đối chiếu giữa ${printCount(documents, 'vi')} tài liệu:`,
    rule: (rule, title, held, compared) => `  ${rule}: khớp ${held}/${compared} (${title})`,
    none: 'Không có gì mâu thuẫn giữa các tài liệu.',
    noneNew: 'Không có phát hiện nào mới.',
    more: (count) =>
      `Còn ${printCount(count, 'vi')} phát hiện nữa; xem report/index.html hoặc bảng collection_findings.`,
    place: (name, page) => (page === null ? name : `${name}, trang ${page}`),
  },
  en: {
    heading: (documents) => `Compared between ${printCount(documents, 'en')} documents:`,
    rule: (rule, title, held, compared) => `  ${rule}: ${held} of ${compared} held (${title})`,
    none: 'Nothing contradicts between the documents.',
    noneNew: 'There is no new finding.',
    more: (count) =>
      `${printCount(count, 'en')} findings more; see report/index.html or the table collection_findings.`,
    place: (name, page) => (page === null ? name : `${name}, page ${page}`),
  },
}
