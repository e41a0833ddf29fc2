import type { Task } from '../../model/record.ts'
import { phrase } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'
import { wordList } from '../text/word-list.ts'

export type Field = NonNullable<Task['field']>

interface FieldWords {
  readonly field: Field
  /** They name the field. */
  readonly names: readonly string[]
  /** They are talk of the field, and of others at times. */
  readonly signs: readonly string[]
}

/** Words of the four fields that communes report on (Nghị quyết 57-NQ/TW); CDS is CĐS as communes misspell it. */
const fields: readonly FieldWords[] = [
  {
    field: 'attt',
    names: [
      'an toàn thông tin',
      'an toàn, an ninh thông tin',
      'an ninh mạng',
      'an toàn an ninh mạng',
      'attt',
      'antt mạng',
      'an toàn, an ninh mạng',
      'an ninh không gian mạng',
      'bảo vệ dữ liệu cá nhân',
      'an toàn hệ thống thông tin',
      'an ninh thông tin',
      'an toàn mạng',
      'an ninh, an toàn',
    ],
    signs: wordList(`
      bảo mật, tường lửa, mã độc, diệt virus, tấn công mạng, bí mật nhà nước, lừa đảo, dữ liệu cá nhân
    `),
  },
  {
    field: 'dmst',
    names: ['đổi mới sáng tạo', 'đổi mới, sáng tạo', 'đmst', 'dmst', 'khởi nghiệp', 'khởi nghiệp sáng tạo'],
    signs: wordList(`
      sáng kiến, ý tưởng sáng tạo, vườn ươm, cải tiến kỹ thuật, nhãn hiệu, sản phẩm ocop, mô hình mới
    `),
  },
  {
    field: 'khcn',
    names: [
      'khoa học và công nghệ',
      'khoa học, công nghệ',
      'khoa học công nghệ',
      'khoa học - công nghệ',
      'khcn',
      'kh&cn',
      'kh, cn',
      'kh,cn',
      'khoa học kỹ thuật',
    ],
    signs: wordList(`
      nghiên cứu, đề tài, tiến bộ kỹ thuật, sở hữu trí tuệ, sáng chế, tiêu chuẩn đo lường, đo lường
      truy xuất nguồn gốc, công nghệ cao, công nghệ sinh học, chuyển giao công nghệ, bức xạ, hạt nhân
    `),
  },
  {
    field: 'cds',
    names: [
      'chuyển đổi số',
      'cđs',
      'cds',
      'hạ tầng số',
      'nền tảng số',
      'dữ liệu số',
      'chính quyền số',
      'kinh tế số',
      'xã hội số',
      'công dân số',
      'kỹ năng số',
      'bình dân học vụ số',
      'nhân lực số',
      'đề án 06',
    ],
    signs: wordList(`
      số hóa, dữ liệu, công nghệ thông tin, cntt, dịch vụ công trực tuyến, trực tuyến, dvctt, phần mềm
      tổ công nghệ số cộng đồng, công nghệ số, chữ ký số, ký số, văn bản điện tử, thương mại điện tử, 5g
      họp không giấy, đô thị thông minh, thông minh, máy tính, wifi, wi-fi, internet, định danh điện tử
      trang thông tin điện tử, truyền thanh, không dùng tiền mặt, hội nghị truyền hình, viễn thông, iot
      trường học số, camera, trí tuệ nhân tạo, vneid, hồ sơ điện tử, môi trường số, cơ sở dữ liệu, csdl
    `),
  },
]

const scored = fields.map(({ field, names, signs }) => ({
  field,
  names: new RegExp(phrase(...names), 'gu'),
  signs: new RegExp(phrase(...signs), 'gu'),
}))

/** "KHCN, ĐMST & CĐS" names the programme, no field of it. */
const programme =
  /(?<!\p{L})(?:(?:phát triển )?(?:khoa học|kh)[^;.:\n]{0,24}(?:đổi mới,? sáng tạo|[đd]mst)[^;.:\n]{0,8}(?:chuyển đổi số|c[đd]s)(?: quốc gia)?|kh(?:cn)?[\s,&-]{1,3}(?:cn[\s,&-]{1,3})?[đd]mst[\s,&-]{1,3}c[đd]s)(?!\p{L})/gu

/** "gửi Sở Khoa học và Công nghệ" says who is told, not what is done; "cơ sở", "nhiệm vụ", "cán bộ" have no capital. */
const bodyOfField =
  /(?<!\p{L})(?:Sở|Bộ|Cục|Vụ|Viện|Phòng|Hội đồng|(?<!cơ )sở) (?:[Kk]hoa học và [Cc]ông nghệ|KH ?& ?CN|KHCN|[Cc]huyển đổi số|[Aa]n toàn thông tin)(?!\p{L})/gu

const nameWorth = 3

/**
 * The field of work that a text speaks of; null where it names none, or all of them together.
 *
 * @param context What it stands under, the nearest first: row group, headings. A field named there outweighs mere signs.
 * @example fieldOf('Số hóa hồ sơ', ['II. Đổi mới sáng tạo']) // 'dmst'
 */
export function fieldOf(text: string, context: readonly string[] = []): Field | null {
  const own = scoreOf(text)
  if (own !== null && own.worth >= nameWorth) return own.field
  const around = context.map(scoreOf).find((score) => score !== null && score.worth >= nameWorth)
  return around?.field ?? own?.field ?? null
}

function scoreOf(text: string): { readonly field: Field; readonly worth: number } | null {
  const form = searchForm(text.replace(bodyOfField, ' ')).replace(/\s+/gu, ' ').replace(programme, ' ')
  const [best, second] = scored
    .map(({ field, names, signs }) => ({
      field,
      worth: nameWorth * (form.match(names)?.length ?? 0) + (form.match(signs)?.length ?? 0),
    }))
    .sort((a, b) => b.worth - a.worth)
  return best!.worth === 0 || best!.worth === second!.worth ? null : best!
}
