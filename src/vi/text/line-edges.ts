import { whole } from './pattern.ts'

/** Words after which a sentence cannot end: what follows them, on the next line or page, belongs to them. */
const openWords =
  'và|hoặc|của|các|những|mọi|mỗi|tại|theo|với|cho|về|do|từ|là|bởi|bằng|nhằm|gồm|sẽ|cùng|nếu|khi|mà|thì|vì|nên'

/** Words that a number follows; at the end of "chuyển đổi số" or "hàng tháng" nothing need follow. */
const numberWords = 'số|ngày|tháng|năm|quý|khoản|điểm|điều|mục'

/** Kinds of units that carry a name: "phường" at a line's end, "Thuận Thành" on the next. */
const namedKinds = 'xã|phường|đặc khu|thị trấn|huyện|quận|tỉnh|thành phố|sở|bộ|ban|phòng|trung tâm|văn phòng'

const openEnding = new RegExp(`${whole(openWords)}$`, 'iu')
const numberEnding = new RegExp(`${whole(numberWords)}$`, 'iu')
const nameEnding = new RegExp(`${whole(namedKinds)}$`, 'u')

/** Bodies that have no name without what follows, when they stand alone on a line: "Văn phòng" above "HĐND và UBND". */
const nameless = /^[-+]?\s?(?:Văn phòng|Phòng|Ban|Sở|Trung tâm|Công an|Trạm|Trường|Hội|Đoàn|Chi cục|UBND|HĐND)$/u

/** Offices with two names, of which the line ends after the first: "Phòng Văn hóa" above "- Xã hội". */
const firstOfTwo = /(?:Văn h(?:óa|oá)|Kinh tế|Tài chính|Lao động)$/u
const secondOfTwo = /^[-–]\s(?:[Xx]ã hội|Ngân sách|Kế hoạch|Hạ tầng|Thương binh)/u

/** How far back an open bracket may stand; one further back has lost its partner. */
const bracketReach = 200

/**
 * True when the text breaks off: "… của", "… số" before "57-NQ/TW", a dash, an open bracket or quotation mark. "4. Phát
 * triển hạ tầng số" before "4.1. Xây dựng …" is complete.
 */
export const endsOpen = (text: string, next: string): boolean =>
  openEnding.test(text) ||
  (numberEnding.test(text) && /^[\d/]/.test(next) && !/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}/u.test(next)) ||
  /[([“‘/&+]$|\s-$/u.test(text) ||
  text.lastIndexOf('(') > Math.max(text.lastIndexOf(')'), text.length - bracketReach)

/** True when the text ends with a kind of unit and `next` begins with a name: "xã" + "Tân Lập", "Phòng" + "Kinh tế". */
export const endsBeforeName = (text: string, next: string): boolean =>
  (nameEnding.test(text) && /^\p{Lu}\p{Ll}*\s\p{Lu}/u.test(next)) || (nameless.test(text) && /^\p{Lu}/u.test(next))

/** "Phòng Văn hóa" above "- Xã hội": no list mark but the dash of the name. */
export const endsInsideName = (text: string, next: string): boolean => firstOfTwo.test(text) && secondOfTwo.test(next)

/** `.`, `;`, `:`, `!`, `?`, `…`, also inside a closing bracket or quotation mark; `./.` closes a document. */
export const endsSentence = (text: string): boolean => /[.;:!?…][)\]”"’']?$/u.test(text)

/** "I. MỤC TIÊU ........ 2": a line of a table of contents, dots up to the number of the page. */
export const endsInLeader = (text: string): boolean => /(?<![\s.…])\s?(?:\.[\s.…]{3}|…)[\s.…]*\d{1,3}$/u.test(text)

/** A clause of the legal basis: "Căn cứ Luật …;", "Theo đề nghị của …;". */
export const opensBasis = (text: string): boolean =>
  /^(?:Căn cứ|Thực hiện|Theo đề nghị|Theo|Xét|Trên cơ sở)(?=\s)/u.test(text)

/** The issuer as the subject that ends the legal basis: "Ủy ban nhân dân xã … ban hành kế hoạch như sau:". */
export const opensBody = (text: string): boolean =>
  /^(?:Ủy ban|Uỷ ban|UBND|Hội đồng nhân dân|HĐND|Đảng ủy|Đảng uỷ)(?=\s)/u.test(text)

/**
 * Source of the marks of authority that a signature begins with: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền (Nghị
 * định 30/2020/NĐ-CP, Phụ lục I); "T/M", "K/T", "T/L" are the Party's.
 */
export const authorityMark = '(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)'
/** "KT. CHỦ TỊCH", "T/M BAN CHẤP HÀNH": the first line of a signature. */
const signature = new RegExp(`^${authorityMark}\\.?\\s+\\p{Lu}{2}`, 'u')
export const opensSignature = (text: string): boolean => signature.test(text)

const alone: readonly RegExp[] = [
  signature,
  /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG)(?:\s\p{Lu}+)*$/u,
  /^(?:Nơi nhận|Kính gửi|Số\s*:|V\/v)/u,
  /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập\s*-)/u,
  /^\(?(?:Đơn vị(?: tính)?|ĐVT|Đvt)\s*[:-]/u,
  /^(?:Phụ lục|PHỤ LỤC)(?=\s*(?:$|[IVX\d]))/u,
]
/** Lines of the head, of the signature and above tables that stand by themselves whatever surrounds them. */
export const standsAlone = (text: string): boolean => alone.some((pattern) => pattern.test(text))

/** "Nơi nhận:" at the left of a line, perhaps with the signature's lines to its right. */
export const opensRecipients = (text: string): boolean => /^\s*nơi nhận\s*:/iu.test(text)
