import { literal, wordEnd, wordStart } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'
import { wordList } from '../text/word-list.ts'

const endsWith = (words: readonly string[]): RegExp =>
  new RegExp(`${wordStart}(?:${words.map(literal).join('|')})\\s{0,3}$`, 'u')

/** Counted nouns that never make a measured statement: durations, tiers ("chính quyền 2 cấp"), ages, stars of a product. */
export const unmeasuredNouns: ReadonlySet<string> = new Set(
  wordList(`cấp, năm, tháng, tuần, ngày, ngày làm việc, quý, giờ, phút, giây, tuổi, sao, khâu, chiều, mặt, bên, cửa, nhà, tầng
    trong, tại chỗ, rõ, không, nhất, cùng, tốt, sạch, biết, hóa, xây, g, trụ cột, đột phá, kỳ, năm học, chương, điều, khoản, mục, phụ lục, phần, thế hệ, miền, vùng`),
)

/** Nouns that texts list more than they measure: "05 nhóm: …", "03 nội dung sau". They count only as done or due. */
export const listedNouns: ReadonlySet<string> = new Set(
  wordList(`nhóm, nhóm nhiệm vụ, nhóm công nghệ, nhóm công nghệ chiến lược, nội dung, nhiệm vụ, giải pháp, lĩnh vực, tiêu chí, chỉ tiêu
    loại, loại hình, mức, hạng, bậc, lần, hạng mục, khu vực, địa bàn, vị trí, phòng, ban, tỉnh, xã, phường, đặc khu, chương trình`),
)

const achieving = endsWith(
  wordList(`hoàn thành, đạt, đạt được, thực hiện, đã thực hiện, đã đạt, đã hoàn thành, đã ban hành, ban hành, tổng số, tăng, giảm, gấp, lên
    xuống, vượt, là, có, công nhận`),
)
/** "đạt 15" before "tiêu chí". */
export const endsAchieving = (lead: string): boolean => achieving.test(lead)

const counting = endsWith(
  wordList(`có, gồm, là, đạt, được, còn, với, cho, của, khoảng, tổ chức, mở, cấp, cấp mới, tiếp nhận, giải quyết, xây dựng, thành lập, duy trì
    lắp đặt, trang bị, hoàn thành, hỗ trợ, đăng, đăng tải, phát, phát sóng, triển khai, tập huấn, đào tạo, huy động, tuyên truyền
    cung cấp, tích hợp, số hóa, cập nhật, xử lý, thu hút, kết nạp, trồng, trồng mới, thu gom, khám, tiêm, công nhận, tạo, tạo lập
    bố trí, mua, mua sắm, in, in ấn, ban hành, kiểm tra, phát hiện, cài đặt, kích hoạt, đăng ký, hướng dẫn, chuyển, nâng cấp
    phát triển, vận động, giải ngân, tặng, trao, sửa chữa, cải tạo, lập, kết nối, thực hiện, hình thành, tối thiểu, ít nhất`),
)
/** "tổ chức 05", "trang bị 12": what follows is counted, even if its noun is not listed. */
export const endsCounting = (lead: string): boolean => counting.test(lead)

const naming = endsWith(
  wordList(`chính quyền, phong trào, chiến dịch, phương châm, cơ chế, bộ phận, nguyên tắc, khẩu hiệu, mô hình, lớp, khối lớp, thông điệp, nghề
    quốc lộ, tỉnh lộ, đường, ngõ, ngách, phòng số, thế hệ, sáp nhập, hợp nhất, tổng đài, đường dây nóng, hotline, thứ, loại, nhóm tuổi, xảy ra, để xảy ra`),
)
/** "phong trào 3", "chính quyền 2", "lớp 5": the number belongs to a name. */
export const endsNaming = (lead: string): boolean => naming.test(lead)

const attribute = new RegExp(
  `${wordStart}(?:tốc độ|dung lượng|băng thông|công suất|cấu hình|bộ nhớ|ram|ssd|hdd|ổ cứng|màn hình|độ phân giải|bán kính|khoảng cách|cự ly|khổ|kích thước|tần số)${wordEnd}[^,;:.]{0,24}$`,
  'u',
)
/** "với tốc độ trên": the figure describes the thing that is measured, it is not the measure. */
export const endsAttribute = (lead: string): boolean => attribute.test(lead)

const economic = new RegExp(
  `${wordStart}(?:thu nhập|bình quân|giá trị|doanh thu|doanh số|kim ngạch|grdp|gtsx\\p{L}{0,3}|tổng sản phẩm|tổng mức bán lẻ|sản lượng|năng suất lao động|thu ngân sách|thu nsnn|lợi nhuận|dư nợ)${wordEnd}`,
  'u',
)
/** "thu nhập bình quân đầu người đạt": an amount of money that measures, and is not spent. */
export const isEconomic = (form: string): boolean => economic.test(form)

const turnover = new RegExp(
  `${wordStart}(?:doanh thu|doanh số|kim ngạch|grdp|gtsx\\p{L}{0,3}|tổng sản phẩm|tổng mức bán lẻ|giá trị (?:sản xuất|xuất khẩu|tăng thêm|sản phẩm)|vốn điều lệ|thu ngân sách|thu nsnn|lợi nhuận|dư nợ|lương hưu)${wordEnd}`,
  'u',
)
/** What projects are named after too ("Điểm thanh toán không dùng tiền mặt"): only as the first words. */
const payments = new RegExp(
  `^(?:[-+•\\s\\d.)]|(?:tổng|ước|giá trị|mức|số tiền|kết quả)\\s)*(?:thu nhập|thu (?:phí|lệ phí|thuế)|số thu|giao dịch|chi trả|nộp)${wordEnd}`,
  'u',
)
/** "doanh thu", "Số tiền chi trả qua tài khoản", "Thu phí, lệ phí …": money that people earn or pay, and no budget. */
export function namesTurnover(clause: string): boolean {
  const form = searchForm(clause)
  return turnover.test(form) || payments.test(form)
}

/** What a rate is per: "triệu đồng/người/năm", "bác sĩ/vạn dân". */
export const perUnit =
  /(?:\s?\/\s?(?:(?:\d{1,3}(?:\.\d{3})*|vạn|nghìn|triệu)\s)?(?:người|dân|hộ|hộ dân|năm|tháng|quý|tuần|ngày|ha|km2|km²|m2|m²|xã|phường|thôn|tổ|vụ|lượt|lớp|trường|đơn vị|cơ sở|lao động|cán bộ|công chức|học sinh|buổi|đợt|hồ sơ|giờ|tấn|tạ|kg|lít|thùng|m3|km|bộ|cái|chiếc|máy|suất|điểm)(?![\p{L}\p{M}\p{N}]))+/uy

/** Words of a code, a telephone number or a name whose figure counts nothing: "đường dây nóng là 1022". */
export const namesNumber = (form: string): boolean =>
  /(?<![\p{L}\p{M}])(?:đường dây nóng|hotline|tổng đài|điện thoại|mã số|số tài khoản|số hiệu|phiên bản|ký hiệu|biển số|kênh số)(?![\p{L}\p{M}])/u.test(
    form,
  )
