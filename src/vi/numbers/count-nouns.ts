import { wordList } from '../text/word-list.ts'

/** What commune reports count, in search form. A noun of several words is listed so that it is not cut after the first. */
export const countNouns: readonly string[] = wordList(`
  người, người dân, lượt người, lượt, lượt truy cập, lượt xem, lượt tiếp cận, nhân khẩu, hộ, hộ dân, hộ gia đình, hộ nghèo
  hộ cận nghèo, hộ kinh doanh, lao động, công dân, học sinh, sinh viên, giáo viên, học viên, đại biểu, hội viên, đoàn viên
  đảng viên, thành viên, đồng chí, cán bộ, công chức, viên chức, cán bộ công chức, chuyên gia, nhân lực, nhân viên, tình nguyện viên
  tổ, tổ dân phố, thôn, xóm, bản, làng, buôn, phum, sóc, ấp, khu phố, khu dân cư, xã, phường, đặc khu, tỉnh, cấp
  cơ quan, đơn vị, phòng, ban, chi bộ, đảng bộ, chi hội, câu lạc bộ, doanh nghiệp, hợp tác xã, tổ hợp tác, trang trại
  trường, trường học, cơ sở, cơ sở dữ liệu, cơ sở giáo dục, cơ sở y tế, cơ sở sản xuất, cơ sở kinh doanh, trạm, trạm y tế
  trạm bts, trạm phát sóng, nhà văn hóa, điểm, điểm truy cập, điểm phát, điểm cầu, vị trí, khu vực, khu, địa điểm, địa bàn
  hồ sơ, thủ tục, thủ tục hành chính, tthc, đối tượng, dịch vụ, dịch vụ công, giao dịch, tài khoản, chứng thư số, chữ ký số
  chữ ký điện tử, kết quả, văn bản, văn bản điện tử, báo cáo, kế hoạch, quyết định, nghị quyết, công văn, tờ trình, tài liệu
  bản ghi, trường dữ liệu, bộ dữ liệu, cuộc gọi, cuộc họp, cuộc, phản ánh, kiến nghị, ý kiến, đơn, đơn thư, giấy phép
  lớp, khóa, buổi, hội nghị, hội thảo, đợt, lần, chuyên đề, chuyên mục, tin, bài, tin bài, bài viết, phóng sự, video, clip
  pano, băng rôn, khẩu hiệu, tờ rơi, chỉ tiêu, tiêu chí, nhiệm vụ, giải pháp, nội dung, nhóm, nhóm nhiệm vụ, nhóm công nghệ, nhóm công nghệ chiến lược
  lĩnh vực, chương trình, đề án, dự án, đề tài, sáng kiến, sáng chế, kết nối, kết nối iot, iot, mô hình, sản phẩm, sản phẩm ocop
  nhãn hiệu, nhãn hiệu tập thể, chỉ dẫn địa lý, thương hiệu, gian hàng, máy, máy tính, máy tính bảng, máy in, máy quét, máy scan, máy chủ
  thiết bị, bộ, chiếc, cái, camera, màn hình, loa, cụm loa, đài, đường truyền, hệ thống, hệ thống thông tin, phần mềm, nền tảng, ứng dụng
  trang, trang thông tin điện tử, fanpage, cổng, kênh, nhóm zalo, mã qr, thuê bao, sim, thẻ, công trình, tuyến, đoạn, hạng mục, gói thầu
  phút, giờ, ngày, ngày làm việc, tuần, tháng, quý, năm, điểm phần trăm, bậc, hạng, sao, cây, con, giống, loại, loại hình, vụ, vụ việc, trường hợp`)

/** Measures by the spelling that is written, each with its spellings in search form. "Gb/s" and "Gbps" are one unit. */
export const measures: Readonly<Record<string, readonly string[]>> = {
  Gbps: ['gbps', 'gb/s', 'gbit/s'],
  Mbps: ['mbps', 'mb/s', 'mbit/s'],
  Kbps: ['kbps', 'kb/s', 'kbit/s'],
  TB: ['tb'],
  GB: ['gb'],
  MB: ['mb'],
  GHz: ['ghz'],
  MHz: ['mhz'],
  kWh: ['kwh'],
  kWp: ['kwp'],
  MWp: ['mwp'],
  kVA: ['kva'],
  kW: ['kw'],
  MW: ['mw'],
  km: ['km'],
  m: ['m'],
  cm: ['cm'],
  mm: ['mm'],
  km2: ['km2', 'km²'],
  m2: ['m2', 'm²'],
  m3: ['m3', 'm³'],
  ha: ['ha', 'hecta', 'héc ta'],
  tấn: ['tấn'],
  tạ: ['tạ'],
  kg: ['kg'],
  lít: ['lít'],
  inch: ['inch'],
  '°C': ['°c', 'oc'],
  USD: ['usd', 'đô la mỹ', 'đô la'],
  EUR: ['eur', 'euro'],
}

/** Words that end the noun phrase after a count, or show that there is none. */
export const notNouns: ReadonlySet<string> = new Set(
  wordList(`và, hoặc, hay, là, thì, mà, nhưng, của, trên, dưới, trong, ngoài, tại, ở, từ, đến, tới, về, với, cho, để, do, bởi, theo, qua, bằng
    so, như, nên, khi, nếu, vì, được, bị, đã, đang, sẽ, chưa, không, có, cần, phải, đạt, gồm, trở, lên, xuống, đứng, thuộc, này, đó, nói
    nêu, tiếp, liên, kể, trước, sau, giữa, các, những, mỗi, từng, toàn, cả, nhằm, cùng, thực, triển, tăng, giảm, còn, nhất, rõ, hiện`),
)
