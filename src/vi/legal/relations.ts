import type { Citation } from '../../model/record.ts'
import { literal, wordEnd, wordStart } from '../text/pattern.ts'
import { repairForm } from '../text/repair.ts'
import { searchForm } from '../text/search-form.ts'

export type Role = Citation['role']

interface Relation {
  readonly role: Role
  readonly words: readonly string[]
  /** True where the words must stand right before the document: a commune guides citizens, and then cites something. */
  readonly close: boolean
}

const relations: readonly Relation[] = [
  {
    role: 'implements',
    close: false,
    words: ['thực hiện', 'triển khai', 'cụ thể hóa', 'theo tinh thần', 'quán triệt', 'thi hành', 'hưởng ứng'],
  },
  {
    role: 'basis',
    close: false,
    words: [
      'căn cứ',
      'căn cứ vào',
      'cơ sở pháp lý',
      'trên cơ sở',
      'quy định tại',
      'quy định của',
      'theo quy định của',
      'tuân thủ',
      'áp dụng',
      'theo hướng dẫn',
      'hướng dẫn tại',
    ],
  },
  { role: 'basis', close: true, words: ['theo', 'quy định'] },
  {
    role: 'requestedBy',
    close: false,
    words: [
      'theo đề nghị',
      'theo yêu cầu',
      'xét đề nghị',
      'đôn đốc tại',
      'yêu cầu tại',
      'đề nghị tại',
      'trả lời',
      'phúc đáp',
    ],
  },
  {
    role: 'guides',
    close: true,
    words: [
      'hướng dẫn',
      'hướng dẫn thi hành',
      'hướng dẫn thực hiện',
      'quy định chi tiết',
      'quy định chi tiết thi hành',
      'quy định chi tiết và hướng dẫn thi hành',
      'quy định chi tiết và biện pháp thi hành',
    ],
  },
  {
    role: 'amendedBy',
    close: true,
    words: [
      'được sửa đổi',
      'được bổ sung',
      'được sửa đổi, bổ sung',
      'được sửa đổi bổ sung',
      'đã được sửa đổi, bổ sung',
      'đã được sửa đổi',
      'được điều chỉnh',
      'sửa đổi, bổ sung bởi',
      'sửa đổi, bổ sung tại',
      'sửa đổi, bổ sung theo',
      'sửa đổi bổ sung tại',
      'sửa đổi bởi',
    ],
  },
  {
    role: 'amends',
    close: true,
    words: ['sửa đổi', 'bổ sung', 'sửa đổi, bổ sung', 'điều chỉnh', 'cập nhật', 'đính chính'],
  },
  { role: 'replaces', close: true, words: ['thay thế', 'thay thế cho', 'thay cho'] },
  { role: 'repeals', close: true, words: ['bãi bỏ', 'hủy bỏ', 'chấm dứt hiệu lực'] },
  { role: 'approves', close: true, words: ['phê duyệt', 'thông qua', 'công bố'] },
  { role: 'issuedWith', close: true, words: ['kèm theo', 'ban hành kèm theo', 'gửi kèm theo', 'gửi kèm'] },
  { role: 'mention', close: true, words: ['được thay thế bởi', 'được thay thế bằng', 'bị bãi bỏ bởi', 'ban hành'] },
]

interface RelationWord {
  readonly role: Role
  readonly close: boolean
  readonly end: number
}

const byWords = new Map(
  relations.flatMap((relation) => relation.words.map((words) => [searchForm(words), relation] as const)),
)
const anyRelation = new RegExp(
  `${wordStart}(?:${[...byWords.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})${wordEnd}`,
  'gu',
)

/** What may stand between a close relation and its document: "sửa đổi, bổ sung một số điều của", "được sửa đổi bởi". */
const filler = new RegExp(
  `^[\\s,:"']*(?:(?:một số|các|những|nội dung|điều|khoản|điểm|của|tại|bởi|theo|bằng|cho|việc|toàn bộ|danh mục|dự án|và)${wordEnd}[\\s,:"']*){0,8}$`,
  'u',
)
/** A far relation holds over a list of bodies and a few words, not over a page. */
const maxReach = 160

/**
 * How a document is related to what is cited right behind `lead`: "… về thực hiện " gives implements, "thay thế " replaces;
 * null where no relation word reaches that far. The last one counts.
 */
export function relationBefore(lead: string): Role | null {
  if (!/\p{L}{2}/u.test(lead)) return null
  const form = repairForm(lead)
  const found = [...form.matchAll(anyRelation)].map((match): RelationWord => {
    const { role, close } = byWords.get(match[0].replace(/\s+/g, ' '))!
    return { role, close, end: match.index + match[0].length }
  })
  const reaching = found.filter(({ close, end }) =>
    close ? filler.test(form.slice(end)) : form.length - end <= maxReach,
  )
  return reaching.at(-1)?.role ?? null
}
