import type { FindingCounts } from '../batch/open-findings.ts'
import type { BatchReport } from '../batch.ts'
import { printCount } from '../model/print-number.ts'
import type { Language } from '../model/wording.ts'
import type { OutputTrouble } from '../write/output-error.ts'

export type { Language }

/** Everything the command line says, one catalogue a language. */
export interface Texts {
  readonly description: string
  readonly headings: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:', string>>
  readonly arguments: {
    readonly path: string
    readonly explained: string
    readonly watched: string
    readonly fingerprint: string
  }
  readonly options: Readonly<
    Record<
      | 'out'
      | 'jobs'
      | 'force'
      | 'password'
      | 'ocr'
      | 'lang'
      | 'failOn'
      | 'quiet'
      | 'finding'
      | 'to'
      | 'communes'
      | 'config'
      | 'sarif'
      | 'baseline'
      | 'reason'
      | 'author'
      | 'version'
      | 'help',
      string
    >
  >
  readonly commands: Readonly<
    Record<
      'status' | 'retry' | 'watch' | 'audit' | 'export' | 'report' | 'accept' | 'schema' | 'rules' | 'explain',
      string
    >
  >
  /** What stands under the options in the help. */
  readonly afterHelp: string
  readonly usageErrors: {
    readonly noPath: string
    unknownOption(option: string): string
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
    output(folder: string): string
    interrupted(remaining: number): string
  }
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>
}

const inVi = (count: number): string => printCount(count, 'vi')

const countsInVi = ({ error, warning, info }: FindingCounts): string =>
  `${inVi(error)} lỗi, ${inVi(warning)} cảnh báo, ${inVi(info)} lưu ý`

const vi: Texts = {
  description:
    'Bóc tách báo cáo, kế hoạch của cấp xã (PDF, DOCX, TXT): đề mục, viện dẫn văn bản, chỉ tiêu, nhiệm vụ, kinh phí; soát lại các phép tính.',
  headings: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Đối số:',
    'Options:': 'Tùy chọn:',
    'Global Options:': 'Tùy chọn chung:',
    'Commands:': 'Lệnh khác:',
  },
  arguments: {
    path: 'tệp, thư mục (kể cả thư mục con) hoặc mẫu tên như "2026/*.pdf"',
    explained: 'tài liệu, hoặc bản ghi trong records/',
    watched: 'thư mục nơi tệp mới được chép vào',
    fingerprint: 'mã nhận dạng của phát hiện, do boctach explain in ra',
  },
  options: {
    out: 'thư mục ghi kết quả (mặc định: out)',
    jobs: 'số tài liệu đọc cùng lúc (mặc định: số nhân của máy)',
    force: 'đọc lại cả những tài liệu đã xong',
    password: 'mật khẩu mở các tệp có mật khẩu',
    ocr: 'nhận dạng chữ từ ảnh: auto (trang không có chữ dùng được), always (mọi trang) hoặc never (không)',
    lang: 'ngôn ngữ của thông báo: vi hoặc en (mặc định: vi)',
    failOn: 'trả mã 1 khi có phát hiện từ mức này: error, warning hoặc never (mặc định: never)',
    quiet: 'chỉ báo tệp không dùng được và sự cố',
    finding: 'chỉ phát hiện này, ví dụ f3',
    communes: 'danh sách xã, phường phải báo cáo, mỗi dòng một tên (có thể kèm tỉnh sau dấu phẩy)',
    to: 'thư mục ghi các tệp xuất (mặc định: export trong thư mục kết quả)',
    config: 'tệp cấu hình (mặc định: boctach.config.json trong thư mục đang làm việc)',
    sarif: 'ghi thêm các phát hiện theo chuẩn SARIF 2.1.0 vào tệp này',
    baseline: 'tệp SARIF của lần trước: chỉ báo và chỉ tính phát hiện mới',
    reason: 'lý do chấp nhận',
    author: 'người chấp nhận',
    version: 'in số phiên bản',
    help: 'in hướng dẫn này',
  },
  commands: {
    status: 'cho biết tình hình trong thư mục kết quả: đã xong, không dùng được, để riêng, còn lại',
    retry: 'đọc lại các tệp lần trước không dùng được',
    watch: 'chờ và đọc tệp mới trong một thư mục cho đến khi bấm Ctrl-C',
    audit: 'đối chiếu các tài liệu trong thư mục kết quả với nhau',
    export: 'ghi lại XLSX, CSV, NDJSON, Parquet từ kết quả đã có',
    report: 'ghi lại các trang báo cáo (report/index.html) từ kết quả đã có',
    accept: 'chấp nhận một phát hiện, ghi lý do và người chấp nhận vào tệp cấu hình',
    schema: 'in JSON Schema của bản ghi',
    rules: 'liệt kê các quy tắc soát số liệu',
    explain: 'giải trình từng phát hiện của một tài liệu hoặc một bản ghi JSON',
  },
  afterHelp: `Kết quả trong thư mục ghi: records/ (JSON), text/ (văn bản), boctach.db (SQLite).
Tài liệu không thay đổi thì lần chạy sau không đọc lại; tệp ẩn và tệp khóa ~$… được bỏ qua.
Mã trả về: 0 đọc được tất cả; 1 có phát hiện theo --fail-on; 2 có tệp không dùng được hoặc lệnh sai.`,
  usageErrors: {
    noPath: 'chưa cho biết tệp hoặc thư mục cần đọc',
    unknownOption: (option) => `không có tùy chọn ${option}`,
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
  description:
    'Takes Vietnamese commune reports and plans apart (PDF, DOCX, TXT): sections, citations, indicators, tasks, budget figures; checks the sums.',
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Options of all commands:',
    'Commands:': 'Other commands:',
  },
  arguments: {
    path: 'files, folders (with all below them) or globs such as "2026/*.pdf"',
    explained: 'a document, or a record of records/',
    watched: 'the folder that new files are copied to',
    fingerprint: 'the fingerprint of a finding, as boctach explain prints it',
  },
  options: {
    out: 'folder for the results (default: out)',
    jobs: 'documents read at the same time (default: the cores of the machine)',
    force: 'read again what is done',
    password: 'password for protected files',
    ocr: 'read pages from their pictures: auto (those without usable text), always or never',
    lang: 'language of messages: vi or en (default: vi)',
    failOn: 'exit 1 on findings of this level or above: error, warning or never (default: never)',
    quiet: 'tell only unusable files and trouble',
    finding: 'only this finding, e.g. f3',
    communes: 'list of the communes that were to report, one name a line (a province may follow a comma)',
    to: 'folder for the exported files (default: export in the folder of results)',
    config: 'settings (default: boctach.config.json in the working folder)',
    sarif: 'write the findings as SARIF 2.1.0 to this file too',
    baseline: 'SARIF of an earlier run: only new findings are told and counted',
    reason: 'why it is accepted',
    author: 'who accepts it',
    version: 'print the version',
    help: 'print this help',
  },
  commands: {
    status: 'tell how things stand in the output folder: done, unusable, set aside, left',
    retry: 'read the files again that could not be used',
    watch: 'wait for new files in a folder and read them, until Ctrl-C',
    audit: 'compare the documents in the output folder with each other',
    export: 'write XLSX, CSV, NDJSON and Parquet from the results once more',
    report: 'write the pages of the report (report/index.html) from the results once more',
    accept: 'accept a finding: reason and author go into the settings',
    schema: 'print the JSON Schema of the record',
    rules: 'list the audit rules',
    explain: 'write out each finding of a document or of a record (JSON)',
  },
  afterHelp: `Results in the output folder: records/ (JSON), text/, boctach.db (SQLite).
What has not changed is not read again by the next run; hidden files and lock files ~$… are left out.
Exit codes: 0 all read; 1 findings as --fail-on says; 2 some file unusable, or a wrong command.`,
  usageErrors: {
    noPath: 'no file or folder given',
    unknownOption: (option) => `there is no option ${option}`,
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
    output: (folder) =>
      `Results in ${folder}: report/index.html (open in a browser), boctach.db (SQLite), records/ (JSON), text/, export/ (XLSX, CSV, Parquet).`,
    interrupted: (remaining) =>
      `Stopped as asked; ${counted(remaining, 'file', 'files')} left. What was read is kept; run the same command again to go on.`,
  },
  severities: { error: 'error', warning: 'warning', info: 'info' },
}

export const texts: Readonly<Record<Language, Texts>> = { vi, en }
