import { searchForm } from '../text/search-form.ts'

/** What a line or row of a task's description says. */
export type TaskKey =
  | 'name'
  | 'lead'
  | 'support'
  | 'due'
  | 'product'
  | 'budget'
  | 'funding'
  | 'field'
  | 'goal'
  | 'basis'

interface KeyWords {
  readonly key: TaskKey
  readonly source: string
}

const body = '(?:cơ quan|đơn vị|bộ phận|phòng|tổ chức|cá nhân|đồng chí)'
const bodies = `${body}(?:[/, ]+(?:và )?${body})*`

/** Labels over the search form; the first that fits decides. */
const keys: readonly KeyWords[] = [
  { key: 'support', source: `(?:${bodies} )?(?:phối hợp|tham gia phối hợp)(?: thực hiện)?` },
  {
    key: 'lead',
    source: `(?:${bodies} )?(?:chủ trì|tham mưu|phụ trách|chịu trách nhiệm|đầu mối|được giao|thực hiện|triển khai|đề xuất|theo dõi)(?: (?:chính|thực hiện|tham mưu|triển khai|nhiệm vụ))?|${bodies}|phân công(?: thực hiện)?|chủ đầu tư|người (?:phụ trách|chịu trách nhiệm)|trách nhiệm thực hiện`,
  },
  {
    key: 'due',
    source:
      '(?:dự kiến )?(?:thời gian|thời hạn|tiến độ|lộ trình|thời điểm|hạn|ngày)(?: (?:dự kiến|thực hiện|hoàn thành|triển khai|tổ chức|và tiến độ|thực hiện dự kiến|bắt đầu - kết thúc))*|hoàn thành(?: trong)?|thực hiện trong',
  },
  {
    key: 'funding',
    source:
      '(?:dự kiến )?(?:cơ cấu )?nguồn (?:kinh phí|vốn|ngân sách|lực|tài chính|chi)(?: (?:thực hiện|đảm bảo|bảo đảm|đề xuất|dự kiến))*|nguồn',
  },
  {
    key: 'budget',
    source:
      '(?:dự kiến |khái toán |nhu cầu )*(?:tổng )?(?:mức )?(?:kinh phí|dự toán|mức đầu tư|ngân sách|giá trị|vốn|vốn đầu tư|tổng mức|mức chi)(?: [^:]{1,60})?',
  },
  {
    key: 'product',
    source:
      '(?:quy mô(?:,| và)? ?)?(?:dự kiến )?(?:sản phẩm|kết quả|đầu ra|sản phẩm đầu ra)(?: (?:đầu ra|dự kiến|cần đạt|chính|đạt được|hoàn thành|của nhiệm vụ|chủ yếu|và quy mô|phải đạt))*|quy mô(?: [^:]{1,30})?|yêu cầu sản phẩm',
  },
  { key: 'field', source: 'lĩnh vực(?: [^:]{1,20})?|thuộc lĩnh vực' },
  {
    key: 'goal',
    source:
      'mục tiêu(?: [^:]{1,20})?|mục đích(?: [^:]{1,20})?|nội dung(?: (?:thực hiện|chính|chủ yếu|công việc|triển khai))?|phương pháp[^:]{0,20}|địa điểm[^:]{0,20}|đối tượng[^:]{0,20}|hiệu quả[^:]{0,20}',
  },
  {
    key: 'basis',
    source:
      '(?:cơ sở|căn cứ)(?: [^:]{1,20})?|(?:tính|sự) (?:cấp thiết|cần thiết)(?: [^:]{1,30})?|lý do(?: [^:]{1,20})?',
  },
  {
    key: 'name',
    source:
      'tên (?:nhiệm vụ|dự án|đề tài|mô hình|công việc|hoạt động|nhiệm vụ/dự án|đề xuất)(?:[/, ][^:]{1,20})?|nhiệm vụ|tên',
  },
]

const matchers = keys.map(({ key, source }) => ({ key, pattern: new RegExp(`^(?:${source})$`, 'u') }))

/** Longer labels are sentences. */
const longest = 80

/** "Thời gian thực hiện:" gives due; null for what is no label of a task's description. */
export function taskKey(label: string): TaskKey | null {
  const form = searchForm(label)
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/^[-+•*\d.\s)]+|(?<![\s:.])[\s:.]+$/gu, '')
    .replace(/\s+/gu, ' ')
  if (form.length > longest) return null
  return matchers.find(({ pattern }) => pattern.test(form))?.key ?? null
}
