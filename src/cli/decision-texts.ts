import type { ConfigError } from '../config.ts'
import type { Language } from './texts.ts'

/** The words about boctach.config.json and accepted findings. */
interface DecisionTexts {
  readonly troubles: Readonly<Record<ConfigError['trouble'], (path: string, place: string) => string>>
  unknownFinding(fingerprint: string): string
  accepted(name: string, file: string): string
  readonly nextRun: string
  readonly nextAudit: string
  stale(name: string, fingerprint: string, author: string, date: string): string
}

export const decisionTexts: Readonly<Record<Language, DecisionTexts>> = {
  vi: {
    troubles: {
      unreadable: (path) => `không đọc được tệp cấu hình ${path}; hãy kiểm tra đường dẫn và quyền đọc`,
      'no-json': (path) => `${path} không phải JSON hợp lệ; hãy kiểm tra dấu phẩy, dấu ngoặc`,
      'no-sarif': (path) => `không đọc được ${path} như một tệp SARIF 2.1.0; hãy dùng tệp do boctach --sarif ghi ra`,
      'unknown-rule': (path, place) => `${path}: không có quy tắc ${place}; xem boctach rules`,
      invalid: (path, place) => `${path}: mục ${place} thiếu hoặc không đúng`,
    },
    unknownFinding: (fingerprint) =>
      `kết quả không có phát hiện mang mã ${fingerprint}; xem mã nhận dạng bằng boctach explain`,
    accepted: (name, file) => `Đã chấp nhận phát hiện của ${name}; ghi vào ${file}.`,
    nextRun: 'Lần chạy sau sẽ ghi nhận vào kết quả; chỉ tài liệu này phải đọc lại.',
    nextAudit: 'Lần chạy sau hoặc boctach audit sẽ ghi nhận vào kết quả; không phải đọc lại tài liệu nào.',
    stale: (name, fingerprint, author, date) =>
      `${name}: phát hiện ${fingerprint} do ${author} chấp nhận ngày ${date} nay không còn; có thể bỏ khỏi tệp cấu hình.`,
  },
  en: {
    troubles: {
      unreadable: (path) => `cannot read the settings ${path}; check the path and that you may read it`,
      'no-json': (path) => `${path} is no valid JSON; check its commas and brackets`,
      'no-sarif': (path) => `cannot read ${path} as SARIF 2.1.0; give a file that boctach --sarif wrote`,
      'unknown-rule': (path, place) => `${path}: there is no rule ${place}; see boctach rules`,
      invalid: (path, place) => `${path}: ${place} is missing or not right`,
    },
    unknownFinding: (fingerprint) =>
      `the results hold no finding ${fingerprint}; boctach explain tells the fingerprints`,
    accepted: (name, file) => `The finding of ${name} is accepted; written to ${file}.`,
    nextRun: 'The next run brings it into the results; only this document is read again.',
    nextAudit: 'The next run or boctach audit brings it into the results; no document is read again.',
    stale: (name, fingerprint, author, date) =>
      `${name}: the finding ${fingerprint} that ${author} accepted on ${date} is no longer there; it may leave the settings.`,
  },
}
