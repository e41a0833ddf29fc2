import type { Checks } from '../model/record.ts'
import type { Language } from './texts.ts'

/** The words with which `boctach explain` tells a finding. */
export interface ExplainTexts {
  coverage(checks: Pick<Checks, 'compared' | 'held' | 'heldByRounding' | 'failed' | 'cannotCheck'>): string
  byRule(rule: string, held: number, compared: number, title: string | null): string
  /** `rules` is empty for a table of which nothing was compared. */
  byTable(table: string, caption: string, pages: string, rules: string): string
  readonly nothingCompared: string
  readonly noFinding: string
  unknownFinding(id: string): string
  readonly noRecord: string
  page(page: number): string
  cell(table: string, row: number, column: number): string
  /** Of a cell that holds nothing, which is neither 0 nor a dash. */
  readonly blank: string
  readonly expected: string
  readonly actual: string
  readonly difference: string
  closing(reading: string): string
  readonly suspects: string
  suspect(label: string, value: string | null, suggested: string | null, reason: string): string
  readonly accepted: string
  readonly fingerprint: string
}

export const explainTexts: Readonly<Record<Language, ExplainTexts>> = {
  vi: {
    coverage: ({ compared, held, heldByRounding, failed, cannotCheck }) =>
      `Đã đối chiếu ${compared} phép tính: khớp ${held}, khớp khi tính đến làm tròn ${heldByRounding}, lệch ${failed}, không kiểm tra được ${cannotCheck}.`,
    byRule: (rule, held, compared, title) => `${rule}: khớp ${held}/${compared}${title === null ? '' : ` (${title})`}`,
    byTable: (table, caption, pages, rules) =>
      `bảng ${table}${caption === '' ? '' : ` “${caption}”`}${pages === '' ? '' : ` (trang ${pages})`}: ${rules === '' ? 'không có gì để đối chiếu' : rules}`,
    nothingCompared: 'Tài liệu không có phép tính nào để đối chiếu.',
    noFinding: 'Không có phát hiện nào.',
    unknownFinding: (id) => `tài liệu không có phát hiện ${id}`,
    noRecord: 'không phải bản ghi của boctach; hãy dùng tệp trong records/ do phiên bản này ghi, hoặc chính tài liệu',
    page: (page) => `trang ${page}`,
    cell: (table, row, column) => `bảng ${table} dòng ${row} cột ${column}`,
    blank: '(trống)',
    expected: 'tính lại được',
    actual: 'văn bản ghi',
    difference: 'chênh lệch',
    closing: (reading) => `Sẽ khớp nếu hiểu: ${reading}.`,
    suspects: 'Nguyên nhân có thể (chỉ là gợi ý, không tự sửa):',
    suspect: (label, value, suggested, reason) =>
      `  - ${reason}: “${label}”${value === null ? '' : ` ghi ${value}`}${suggested === null ? '' : `, có thể là ${suggested}`}`,
    accepted: 'đã chấp nhận',
    fingerprint: 'mã nhận dạng',
  },
  en: {
    coverage: ({ compared, held, heldByRounding, failed, cannotCheck }) =>
      `Sums compared: ${compared}; ${held} held, ${heldByRounding} held by rounding, ${failed} failed, ${cannotCheck} could not be checked.`,
    byRule: (rule, held, compared, title) =>
      `${rule}: ${held} of ${compared} held${title === null ? '' : ` (${title})`}`,
    byTable: (table, caption, pages, rules) =>
      `table ${table}${caption === '' ? '' : ` “${caption}”`}${pages === '' ? '' : ` (${pages.includes(',') ? 'pages' : 'page'} ${pages})`}: ${rules === '' ? 'nothing to compare' : rules}`,
    nothingCompared: 'The document has no sum to compare.',
    noFinding: 'There is no finding.',
    unknownFinding: (id) => `the document has no finding ${id}`,
    noRecord: 'no record of boctach; give a file of records/ that this version wrote, or the document itself',
    page: (page) => `page ${page}`,
    cell: (table, row, column) => `table ${table} row ${row} column ${column}`,
    blank: '(blank)',
    expected: 'computed',
    actual: 'printed',
    difference: 'difference',
    closing: (reading) => `It would close if read so: ${reading}.`,
    suspects: 'Possible causes (suggestions, never applied):',
    suspect: (label, value, suggested, reason) =>
      `  - ${reason}: “${label}”${value === null ? '' : ` says ${value}`}${suggested === null ? '' : `, may be ${suggested}`}`,
    accepted: 'accepted',
    fingerprint: 'fingerprint',
  },
}
