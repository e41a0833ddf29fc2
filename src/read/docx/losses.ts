import type { Message } from '../../model/result.ts'

/** What a reader meets and does not pass on, or not as it stands. Counted while reading, said once a kind at the end. */
export type Loss =
  | 'picture'
  | 'embedded-object'
  | 'embedded-file'
  | 'tracked-change'
  | 'merged-cell-text'
  | 'number-format'
  | 'symbol'
  | 'unknown-element'

export interface Losses {
  note(loss: Loss, what?: string): void
  count(loss: Loss): number
  messages(): readonly Message[]
}

export function countLosses(): Losses {
  const counts = new Map<Loss, number>()
  const whats = new Map<Loss, Set<string>>()
  return {
    note(loss, what) {
      counts.set(loss, (counts.get(loss) ?? 0) + 1)
      if (what !== undefined) whats.set(loss, (whats.get(loss) ?? new Set()).add(what))
    },
    count: (loss) => counts.get(loss) ?? 0,
    messages: () => [...counts].map(([loss, count]) => wording(loss, count, [...(whats.get(loss) ?? [])])),
  }
}

const wordings: Readonly<Record<Loss, Pick<Message, 'level' | 'vi' | 'en'>>> = {
  picture: { level: 'info', vi: 'hình ảnh không được đọc nội dung', en: 'pictures whose content is not read' },
  'embedded-object': {
    level: 'warning',
    vi: 'đối tượng nhúng (bảng Excel, biểu đồ…) không được đọc',
    en: 'embedded objects (Excel sheets, charts …) that are not read',
  },
  'embedded-file': {
    level: 'warning',
    vi: 'tệp ghép vào tài liệu không được đọc',
    en: 'files spliced into the document that are not read',
  },
  'tracked-change': {
    level: 'info',
    vi: 'đoạn bị xóa trong chế độ theo dõi thay đổi đã được bỏ đi; phần chèn thêm được giữ',
    en: 'tracked deletions left out; tracked insertions are kept',
  },
  'merged-cell-text': {
    level: 'warning',
    vi: 'ô bị gộp vẫn còn chữ mà Word không in; chữ đó không được đọc',
    en: 'cells merged into another still hold text, which Word does not print; it is not read',
  },
  'number-format': {
    level: 'warning',
    vi: 'số thứ tự có kiểu đánh số chưa biết, được ghi bằng chữ số',
    en: 'generated numbers in an unknown format, written as digits',
  },
  symbol: { level: 'info', vi: 'ký hiệu không chuyển được sang chữ', en: 'symbols that could not be turned into text' },
  'unknown-element': { level: 'info', vi: 'phần tử chưa biết được bỏ qua', en: 'unknown elements left out' },
}

const shown = 5
const printable = (what: string): string => what.replace(/[^\p{L}\p{N}:.+ -]/gu, '').slice(0, 40)

function wording(loss: Loss, count: number, whats: readonly string[]): Message {
  const { level, vi, en } = wordings[loss]
  const list = whats.slice(0, shown).map(printable).join(', ')
  const named = list === '' ? '' : ` (${list})`
  return { level, code: `docx-${loss}`, vi: `${count} ${vi}${named}`, en: `${count} ${en}${named}`, page: null }
}
