import type { FindingCounts } from '../batch/open-findings.ts'
import type { BatchReport } from '../batch.ts'
import { printCount } from '../model/print-number.ts'
import type { Language } from '../model/wording.ts'
import type { OutputTrouble } from '../write/output-error.ts'

export type { Language }

/** Everything the command line says, one catalogue a language. */
export interface Texts {
  readonly usageErrors: {
    readonly noPath: string
    /** `meant` is the option that it is most like, "" where there is none. */
    unknownOption(option: string, meant: string): string
    missingValue(option: string): string
    invalidValue(option: string, value: string): string
    tooManyArguments(command: string): string
    readonly seeHelp: string
  }
  readonly outputTroubles: Readonly<Record<OutputTrouble, (path: string) => string>>
  planned(todo: number, unchanged: number): string
  readonly bar: string
  /** Minutes are whole; null while nothing tells the time left. */
  pictures(name: string, read: number, of: number, minutes: number | null): string
  done(name: string): string
  failed(name: string): string
  readonly summary: {
    readonly nothingToDo: string
    documents(report: BatchReport): string
    records(rows: BatchReport['tally']['rows']): string
    checks(checks: BatchReport['tally']['checks']): string
    findings(findings: FindingCounts): string
    newFindings(findings: FindingCounts): string
    between(findings: FindingCounts): string
    betweenFound(findings: FindingCounts): string
    failures(count: number): string
    doubtful(documents: number): string
    output(folder: string): string
    interrupted(remaining: number): string
  }
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>
}

const inVi = (count: number): string => printCount(count, 'vi')

const countsInVi = ({ error, warning, info }: FindingCounts): string =>
  `${inVi(error)} lỗi, ${inVi(warning)} cảnh báo, ${inVi(info)} lưu ý`

const vi: Texts = {
  usageErrors: {
    noPath: 'chưa cho biết tệp hoặc thư mục cần đọc',
    unknownOption: (option, meant) => `không có tùy chọn ${option}${meant === '' ? '' : ` (có phải ${meant}?)`}`,
    missingValue: (option) => `thiếu giá trị cho ${option}`,
    invalidValue: (option, value) => `giá trị "${value}" không hợp lệ cho ${option}`,
    tooManyArguments: (command) => `lệnh ${command} không nhận thêm đối số`,
    seeHelp: 'xem boctach --help',
  },
  outputTroubles: {
    unwritable: (path) =>
      `không ghi được vào ${path}; hãy kiểm tra quyền ghi và dung lượng trống, hoặc chọn thư mục khác bằng --out`,
    busy: (path) => `một lượt chạy khác đang ghi vào ${path}; hãy chờ lượt đó xong hoặc chọn thư mục khác bằng --out`,
    'foreign-database': (path) => `${path} không phải cơ sở dữ liệu của boctach; hãy chọn thư mục khác bằng --out`,
    'older-database': (path) =>
      `${path} do phiên bản cũ tạo ra; hãy chọn thư mục khác bằng --out hoặc xóa tệp đó rồi chạy lại`,
    'newer-database': (path) =>
      `${path} do phiên bản mới hơn tạo ra; hãy cập nhật boctach hoặc chọn thư mục khác bằng --out`,
    'no-database': (path) => `không có ${path}; hãy kiểm tra --out hoặc chạy boctach trước`,
  },
  planned: (todo, unchanged) => `Cần đọc ${inVi(todo)} tài liệu; ${inVi(unchanged)} tài liệu đã xử lý từ trước.`,
  bar: 'Đang đọc [{bar}] {value}/{total} tài liệu, còn khoảng {eta_formatted} {pictures}',
  pictures: (name, read, of, minutes) =>
    `${name}: đã nhận dạng ${inVi(read)}/${inVi(of)} trang ảnh${minutes === null ? '' : `, còn khoảng ${inVi(minutes)} phút`}`,
  done: (name) => `xong: ${name}`,
  failed: (name) => `không dùng được: ${name}`,
  summary: {
    nothingToDo: 'Không có gì thay đổi so với lần chạy trước, không phải đọc lại tài liệu nào.',
    documents: ({ files, done, unchanged, repeated }) =>
      `Tài liệu: ${inVi(done)} (${inVi(done - unchanged)} vừa đọc, ${inVi(unchanged)} không đổi) từ ${inVi(files)} tệp${repeated === 0 ? '' : `, trong đó ${inVi(repeated)} tệp trùng nội dung với tệp khác`}.`,
    records: (rows) =>
      `Bản ghi: ${inVi(rows.sections!)} đề mục, ${inVi(rows.citations!)} viện dẫn văn bản, ${inVi(rows.indicators!)} chỉ tiêu, ${inVi(rows.tasks!)} nhiệm vụ, ${inVi(rows.budget_lines!)} dòng kinh phí, ${inVi(rows.tables!)} bảng.`,
    checks: ({ compared, held, heldByRounding, failed, cannotCheck }) =>
      `Phép tính đã đối chiếu: ${inVi(compared)}; khớp ${inVi(held)}, khớp khi tính đến làm tròn ${inVi(heldByRounding)}, lệch ${inVi(failed)}, không kiểm tra được ${inVi(cannotCheck)}.`,
    findings: (found) => `Phát hiện: ${countsInVi(found)}.`,
    newFindings: (found) => `Phát hiện mới so với --baseline: ${countsInVi(found)}.`,
    between: (found) => `Giữa các tài liệu: ${countsInVi(found)}; xem boctach audit.`,
    betweenFound: (found) => `Phát hiện giữa các tài liệu: ${countsInVi(found)}.`,
    failures: (count) => `Không dùng được ${inVi(count)} tệp:`,
    doubtful: (documents) =>
      `Máy đọc chưa chắc ở ${inVi(documents)} tài liệu; xem cuối trang của từng tài liệu trong báo cáo.`,
    output: (folder) =>
      `Kết quả ở ${folder}: report/index.html (xem bằng trình duyệt), boctach.db (SQLite), records/ (JSON), text/ (văn bản), export/ (XLSX, CSV, Parquet).`,
    interrupted: (remaining) =>
      `Đã dừng theo yêu cầu, còn ${inVi(remaining)} tệp chưa xử lý. Phần đã đọc vẫn được giữ; chạy lại đúng lệnh này để làm tiếp.`,
  },
  severities: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
}

const inEn = (count: number): string => printCount(count, 'en')
const counted = (count: number, one: string, many: string) => `${inEn(count)} ${count === 1 ? one : many}`

const countsInEn = ({ error, warning, info }: FindingCounts): string =>
  `${counted(error, 'error', 'errors')}, ${counted(warning, 'warning', 'warnings')}, ${inEn(info)} of information`

const en: Texts = {
  usageErrors: {
    noPath: 'no file or folder given',
    unknownOption: (option, meant) => `there is no option ${option}${meant === '' ? '' : ` (${meant}?)`}`,
    missingValue: (option) => `${option} wants a value`,
    invalidValue: (option, value) => `"${value}" is no valid value for ${option}`,
    tooManyArguments: (command) => `the command ${command} takes no more arguments`,
    seeHelp: 'see boctach --help',
  },
  outputTroubles: {
    unwritable: (path) =>
      `cannot write to ${path}; check that you may write there and that there is room, or choose another folder with --out`,
    busy: (path) => `another run is writing to ${path}; wait until it is done or choose another folder with --out`,
    'foreign-database': (path) => `${path} is no database of boctach; choose another folder with --out`,
    'older-database': (path) =>
      `${path} was made by an older version; choose another folder with --out, or delete the file and run again`,
    'newer-database': (path) =>
      `${path} was made by a newer version; update boctach or choose another folder with --out`,
    'no-database': (path) => `there is no ${path}; check --out, or run boctach first`,
  },
  planned: (todo, unchanged) => `${counted(todo, 'document', 'documents')} to read; ${inEn(unchanged)} done before.`,
  bar: 'Reading [{bar}] {value}/{total} documents, about {eta_formatted} left {pictures}',
  pictures: (name, read, of, minutes) =>
    `${name}: ${inEn(read)}/${inEn(of)} scanned pages read${minutes === null ? '' : `, about ${inEn(minutes)} min left`}`,
  done: (name) => `done: ${name}`,
  failed: (name) => `unusable: ${name}`,
  summary: {
    nothingToDo: 'Nothing has changed since the last run; no document had to be read again.',
    documents: ({ files, done, unchanged, repeated }) =>
      `Documents: ${inEn(done)} (${inEn(done - unchanged)} read now, ${inEn(unchanged)} unchanged) from ${counted(files, 'file', 'files')}${repeated === 0 ? '' : `, ${inEn(repeated)} of them with the content of another`}.`,
    records: (rows) =>
      `Records: ${inEn(rows.sections!)} sections, ${inEn(rows.citations!)} citations, ${inEn(rows.indicators!)} indicators, ${inEn(rows.tasks!)} tasks, ${inEn(rows.budget_lines!)} budget lines, ${inEn(rows.tables!)} tables.`,
    checks: ({ compared, held, heldByRounding, failed, cannotCheck }) =>
      `Sums compared: ${inEn(compared)}; ${inEn(held)} held, ${inEn(heldByRounding)} held by rounding, ${inEn(failed)} failed, ${inEn(cannotCheck)} could not be checked.`,
    findings: (found) => `Findings: ${countsInEn(found)}.`,
    newFindings: (found) => `New findings, which --baseline has not: ${countsInEn(found)}.`,
    between: (found) => `Between documents: ${countsInEn(found)}; see boctach audit.`,
    betweenFound: (found) => `Findings between documents: ${countsInEn(found)}.`,
    failures: (count) => `${counted(count, 'file', 'files')} could not be used:`,
    doubtful: (documents) =>
      `${counted(documents, 'document has', 'documents have')} places that could not be read with certainty; the report tells them at the end of its page.`,
    output: (folder) =>
      `Results in ${folder}: report/index.html (open in a browser), boctach.db (SQLite), records/ (JSON), text/, export/ (XLSX, CSV, Parquet).`,
    interrupted: (remaining) =>
      `Stopped as asked; ${counted(remaining, 'file', 'files')} left. What was read is kept; run the same command again to go on.`,
  },
  severities: { error: 'error', warning: 'warning', info: 'info' },
}

export const texts: Readonly<Record<Language, Texts>> = { vi, en }
