import type { Language } from '../model/wording.ts'

/** What `--help` says, one catalogue a language. */
interface HelpTexts {
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
  /** Stands for the options of a command in its usage. */
  readonly optionsWord: string
  readonly commands: Readonly<
    Record<
      'status' | 'retry' | 'watch' | 'audit' | 'export' | 'report' | 'accept' | 'schema' | 'rules' | 'explain',
      string
    >
  >
  /** What stands under the options in the help. */
  readonly afterHelp: string
}

const vi: HelpTexts = {
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
  optionsWord: 'tùy chọn',
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
  afterHelp: `Ví dụ:
  boctach "Báo cáo 2026" --out ket-qua
  boctach explain "Báo cáo 2026/xa-kim-son.pdf"

Kết quả trong thư mục ghi: report/index.html (báo cáo để xem), export/ (XLSX, CSV, Parquet), records/ (JSON), text/ (văn bản), boctach.db (SQLite).
Tài liệu không thay đổi thì lần chạy sau không đọc lại; tệp ẩn và tệp khóa ~$… được bỏ qua.
Mã trả về: 0 đọc được tất cả; 1 có phát hiện theo --fail-on; 2 có tệp không dùng được hoặc lệnh sai.`,
}

const en: HelpTexts = {
  description:
    'Takes Vietnamese commune reports and plans apart (PDF, DOCX, TXT): sections, citations, indicators, tasks, budget figures; checks the sums.',
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Common options:',
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
  optionsWord: 'options',
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
  afterHelp: `Examples:
  boctach "Báo cáo 2026" --out results
  boctach explain "Báo cáo 2026/xa-kim-son.pdf"

Results in the output folder: report/index.html (to look at), export/ (XLSX, CSV, Parquet), records/ (JSON), text/, boctach.db (SQLite).
What has not changed is not read again by the next run; hidden files and lock files ~$… are left out.
Exit codes: 0 all read; 1 findings as --fail-on says; 2 some file unusable, or a wrong command.`,
}

export const helpTexts: Readonly<Record<Language, HelpTexts>> = { vi, en }
