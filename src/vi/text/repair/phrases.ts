import { wordList } from '../word-list.ts'

/**
 * Frequent phrases of administrative Vietnamese, in the spelling of `searchForm`: what a misread phrase is read as.
 * A pair of syllables belongs here only when no other common pair has the same letters; such others are in `alsoRight`.
 */
export const phrases: readonly string[] = wordList(`
  nghị quyết, nghị định, quyết định, kế hoạch, công văn, tờ trình, báo cáo, kết luận, hướng dẫn, chương trình
  chương trình hành động, chương trình công tác, chương trình mục tiêu, chương trình mục tiêu quốc gia
  chỉ thị số, thông tư số, đề án số, luật ngân sách nhà nước, luật tổ chức chính quyền địa phương
  văn bản quy phạm pháp luật, ban hành, ban hành kèm theo, phê duyệt, sửa đổi, bổ sung, bãi bỏ, thay thế, hiệu lực
  thi hành, có hiệu lực thi hành, hiệu lực kể từ ngày, căn cứ, theo đề nghị của, quy định, quy định tại, quy chế
  quy trình, quy hoạch, quy mô, pháp luật, trách nhiệm, thẩm quyền, thẩm định, thẩm tra, nơi nhận
  cộng hòa xã hội chủ nghĩa việt nam, độc lập tự do hạnh phúc

  ủy ban, ủy ban nhân dân, hội đồng, hội đồng nhân dân, nhân dân, chủ tịch, phó chủ tịch, thủ tướng, chính phủ
  thủ tướng chính phủ, quốc hội, trung ương, bộ chính trị, ban bí thư, ban chấp hành, ban chấp hành trung ương
  ban thường vụ, ban chỉ đạo, tỉnh ủy, thành ủy, đảng ủy, huyện ủy, đảng viên, chi bộ đảng, chính quyền, địa phương
  chính quyền địa phương, mặt trận tổ quốc, đoàn thể, đoàn thanh niên, hội liên hiệp phụ nữ, hội nông dân
  hội cựu chiến binh, công đoàn, công an, công an phường, quân sự, ban chỉ huy quân sự, trạm y tế, trường học
  trung tâm, văn phòng, phòng kinh tế, phòng văn hóa, phòng chuyên môn, cơ quan, đơn vị, cơ quan đơn vị
  các phòng ban, sở ban ngành, tổ dân phố, khu dân cư, cấp ủy, lãnh đạo, thành viên, trưởng ban, phó trưởng ban
  sở khoa học và công nghệ, sở tài chính, sở nội vụ, sở tư pháp, sở công thương, sở nông nghiệp và môi trường
  sở giáo dục và đào tạo, sở y tế, sở văn hóa, bộ khoa học và công nghệ, bộ tài chính, bộ nội vụ, bộ công an
  kho bạc nhà nước, ngân hàng nhà nước, thuế cơ sở, trung tâm phục vụ hành chính công

  thực hiện, tổ chức, tổ chức thực hiện, triển khai, triển khai thực hiện, chỉ đạo, quản lý, quản lý nhà nước, giám sát
  kiểm tra, phối hợp, phối hợp với, chủ trì, chủ trì phối hợp, đơn vị chủ trì, cơ quan chủ trì, đơn vị phối hợp
  cơ quan phối hợp, tham mưu, rà soát, tổng hợp, thống kê, đề xuất, xây dựng, thành lập, vận hành, duy trì, tiếp tục
  tiếp nhận, xử lý, giải quyết, cung cấp, sử dụng, khai thác, khai thác sử dụng, chia sẻ, kết nối, kết nối liên thông
  liên thông, đồng bộ, thống nhất, thông suốt, đồng thời, kịp thời, thường xuyên, hằng năm, hằng quý, hằng tháng, định kỳ, chủ động, tích cực
  đẩy mạnh, thúc đẩy, tăng cường, nâng cao, nâng cấp, mở rộng, hoàn thành, hoàn thiện, đảm bảo, bảo đảm, đáp ứng
  hỗ trợ, khuyến khích, tham gia, huy động, lồng ghép, chú trọng, tập trung, phân công, phân cấp, ủy quyền, phát huy
  phấn đấu, phấn đấu đến, phấn đấu đến năm, phấn đấu đạt, phấn đấu hoàn thành, phấn đấu tỷ lệ
  phấn đấu tăng, đột phá, động lực, nòng cốt, tiên phong, gương mẫu

  yêu cầu, mục đích yêu cầu, mục tiêu, mục tiêu cụ thể, mục tiêu chung, nhiệm vụ, nhiệm vụ trọng tâm, giải pháp
  nhiệm vụ giải pháp, nhiệm vụ và giải pháp, kết quả, kết quả đạt được, kết quả thực hiện, tồn tại, hạn chế
  tồn tại hạn chế, khó khăn vướng mắc, vướng mắc, nguyên nhân, kiến nghị, đề xuất kiến nghị, phương hướng
  phương hướng nhiệm vụ, đánh giá, đánh giá chung, đánh giá kết quả, tình hình, tình hình thực hiện, quan điểm
  quan điểm chỉ đạo, phạm vi đối tượng, phạm vi, đối tượng, cần thiết, sự cần thiết, cấp thiết, tính cấp thiết, thuyết minh
  hồ sơ thuyết minh, biểu số, giai đoạn, tiến độ thực hiện, thời gian, thời gian thực hiện, thời gian hoàn thành, thời hạn, lộ trình
  sản phẩm, sản phẩm dự kiến, nội dung, nội dung thực hiện, địa điểm, địa bàn, trên địa bàn, địa bàn phường, địa bàn xã
  địa bàn tỉnh, địa bàn thành phố, trên địa bàn phường, trên địa bàn xã, trên địa bàn tỉnh, trên địa bàn thành phố
  các chỉ tiêu, chỉ tiêu kế hoạch, chỉ tiêu nhiệm vụ, chỉ tiêu chủ yếu, một số chỉ tiêu, hệ thống chỉ tiêu
  tỷ lệ, bình quân, tối thiểu, ít nhất, trở lên, vượt kế hoạch, so với cùng kỳ, so với năm trước
  triệu đồng, tỷ đồng, nghìn đồng, đơn vị tính, tổng cộng, tổng số, tổng kinh phí, tổng mức đầu tư, tổng mức dự kiến
  trong đó, bao gồm, cụ thể, cụ thể như sau, như sau, chi tiết, ghi chú, số thứ tự, phụ lục, biểu chi tiết

  kinh phí, kinh phí thực hiện, nguồn kinh phí, dự kiến kinh phí, ngân sách, ngân sách nhà nước, ngân sách trung ương
  nội dung chi, ngân sách cấp tỉnh, ngân sách cấp xã, ngân sách cấp phường, ngân sách tỉnh, ngân sách thành phố, ngân sách phường, ngân sách xã, ngân sách địa phương, nguồn vốn, vốn đầu tư
  đầu tư công, đầu tư phát triển, chi đầu tư phát triển, chi thường xuyên, chi sự nghiệp, chi ngân sách
  thu ngân sách, thu chi ngân sách, sự nghiệp, dự toán, dự toán ngân sách, dự toán kinh phí, giao dự toán
  giải ngân, quyết toán, phân bổ kinh phí, phân bổ dự toán, phân bổ ngân sách, dự phòng ngân sách, mua sắm, mua sắm trang thiết bị
  sửa chữa, bảo dưỡng, bảo trì, thiết bị, trang thiết bị, máy tính, máy chủ, máy quét, đường truyền
  phần mềm, bản quyền phần mềm, thuê dịch vụ, văn phòng phẩm, nhà thầu, đấu thầu, gói thầu, hợp đồng, đấu giá
  đấu giá quyền sử dụng đất, quyền sử dụng đất, xã hội hóa, tài trợ, doanh nghiệp, vốn doanh nghiệp, giá trị
  tài chính, tài sản công, tài khoản ngân hàng, tài khoản định danh, tài liệu

  khoa học và công nghệ, khoa học công nghệ, phát triển khoa học công nghệ, phát triển khoa học, công nghệ
  đổi mới, đổi mới sáng tạo, sáng tạo, khởi nghiệp, khởi nghiệp sáng tạo, hệ sinh thái khởi nghiệp, chuyển đổi
  chuyển đổi số, chuyển đổi số quốc gia, chuyển giao, chuyển giao công nghệ, nghiên cứu, nghiên cứu khoa học
  ứng dụng công nghệ, ứng dụng công nghệ thông tin, ứng dụng khoa học, tiến bộ kỹ thuật, tiến bộ khoa học
  khoa học kỹ thuật, sở hữu trí tuệ, sở hữu, tiêu chuẩn, tiêu chuẩn đo lường chất lượng, đo lường, chất lượng
  năng suất chất lượng, năng suất, truy xuất nguồn gốc, nhãn hiệu, an toàn bức xạ, bức xạ, phông bức xạ
  an toàn bức xạ và hạt nhân, sáng kiến, đề tài khoa học, trí tuệ nhân tạo, dữ liệu lớn, điện toán đám mây
  nền tảng, nền tảng số, hạ tầng, hạ tầng số, hạ tầng kỹ thuật, hạ tầng công nghệ thông tin, cơ sở hạ tầng
  kinh tế số, xã hội số, chính quyền số, chính phủ số, công dân số, kỹ năng số, dữ liệu, dữ liệu số, dữ liệu mở
  cơ sở dữ liệu, cơ sở dữ liệu quốc gia, công nghệ số, tổ công nghệ số, tổ công nghệ số cộng đồng, bình dân học vụ số
  công nghệ thông tin, hệ thống, hệ thống thông tin, thông tin, an toàn, an toàn thông tin, an ninh, an ninh mạng
  an toàn an ninh mạng, bảo mật, cấp độ an toàn, mạng nội bộ, sóng di động, vùng lõm sóng, cáp quang
  băng rộng cố định, băng rộng di động, truy cập, dịch vụ, dịch vụ công, dịch vụ công trực tuyến, trực tuyến
  toàn trình, cổng dịch vụ công, cổng dịch vụ công quốc gia, cổng thông tin điện tử, trang thông tin điện tử
  thông tin điện tử, hồ sơ điện tử, hồ sơ công việc, hồ sơ thủ tục hành chính, hồ sơ trực tuyến, văn bản điện tử
  số hóa hồ sơ, chữ ký số, định danh, định danh điện tử, sổ sức khỏe điện tử, thương mại điện tử
  sàn thương mại điện tử, chính quyền điện tử, thanh toán, thanh toán không dùng tiền mặt, thanh toán trực tuyến
  thủ tục, thủ tục hành chính, hành chính, hành chính công, cải cách hành chính, cơ chế một cửa, bộ phận một cửa
  người dân, người dân và doanh nghiệp, cán bộ, cán bộ công chức, công chức, viên chức, cán bộ công chức viên chức
  nhân lực, nguồn nhân lực, đào tạo, bồi dưỡng, đào tạo bồi dưỡng, tập huấn, tuyên truyền, công tác tuyên truyền
  nâng cao nhận thức, nhận thức, phong trào, hội nghị, hội thảo, truyền thanh, hệ thống truyền thanh

  kinh tế, xã hội, kinh tế xã hội, phát triển, phát triển kinh tế, tăng trưởng, văn hóa, văn hóa xã hội, giáo dục
  giáo dục và đào tạo, quốc phòng, quốc gia, trật tự, trật tự an toàn xã hội, nông nghiệp, nông thôn
  nông thôn mới, công nghiệp, tiểu thủ công nghiệp, thương mại, du lịch, sản xuất, sản xuất kinh doanh, kinh doanh
  hộ kinh doanh, hợp tác xã, chăn nuôi, trồng trọt, thủy sản, thủy lợi, lao động, việc làm, thu nhập, giảm nghèo
  hộ nghèo, cận nghèo, gia đình, bảo hiểm, bảo hiểm y tế, bảo hiểm xã hội, vệ sinh, vệ sinh môi trường
  bảo vệ môi trường, tài nguyên, đất đai, thành phố, xây dựng nông thôn mới, phòng chống, phòng chống dịch bệnh
  phòng cháy chữa cháy, khiếu nại, tiếp công dân, hoạt động, vận động, cộng đồng, hợp tác, công tác, công việc
  công trình, công suất, công ty, tổng công ty, công dân, chủ trương, chủ yếu, phục vụ, điều kiện, điều chỉnh
  điều hành, hiện đại, hiệu quả, phương án, phương tiện, phương thức, phương pháp, mô hình, tiêu chí, dự án
  bắt đầu, ban đầu, bước đầu, hàng đầu, lần đầu, bố trí, xuất khẩu, xuất trình, toàn bộ, độ tuổi, dự định, chính trị
`)

/**
 * Common pairs that are right as they stand: some have the letters of a phrase above ("tại khoản 2 Điều 3"), the others
 * hold a syllable that a misreading could borrow ("văn bản chỉ đạo" is no Ban Chỉ đạo). Nothing is ever read as them.
 */
export const alsoRight: readonly string[] = wordList(`
  phần đầu, đầu từ, đầu tư, nên tăng, ung dung, điện từ, diện từ, tiền đó, tiền đô, khóa học, khô khan, khó khăn
  mỗi trường, mọi trường, môi trường, cái cách, cải cách, một của, một cửa, số hoa, số hóa, phân bố, phân bổ, truyền thông
  truyền thống, chỉ tiêu, chi tiêu, danh giá, thấy thế, thấy thẻ, bộ súng, cần bỏ, cần cù, cần cử, công ăn, nhãn dán
  để nghỉ, để xuất, đề án, đang bỏ, đồ thị, đô thị, đủ ăn, tại khoản, tài khoản, tại chính, tại sân, tại sàn, tài sản
  đội mới, đời mới, hàng năm, hàng quý, hàng tháng, hộ số, hồ sơ, tiến độ, tiến bộ, chỉ thị, thông tư, tối đa, tố cáo, to cao
  ứng dụng, điện tử, giả định, gia đình, sự dùng, thu hồi, đóng bộ, cạn bộ, phần cộng, phần cứng, xác định ký
  động bộ, sửa đối, máy chữ, ghi chữ, chữ trong, tỷ lẻ, dòng đầu, đứng đầu, cuối cùng, thường lệ, nghi thức

  văn bản, bản thân, cơ bản, căn bản, xuất bản, phiên bản, nhân bản, thôn bản, xác định, chỉ định, nhất định
  ổn định, cố định, khẳng định, giám định, bình định, ấn định, nhận định, hiệp định, hoạch định, chỉ số
  chứng thực, xác thực, hiện thực, thiết thực, trung thực, thực tế, thực trạng, thực thi, thực phẩm, thực sự, theo dõi
  ký hiệu, ký kết, ký tên, chữ ký, đăng ký, cập nhật, truy nhập, gia nhập, sáp nhập, thuộc tính, chứng từ, từ chối
  từ ngày, từ năm, tiêu dùng, tiêu thụ, tiêu biểu, tiêu hủy, người tiêu dùng, dùng chung, sử dụng chung, tiền mặt
  liên kết, liên quan, liên tục, liên hệ, cam kết, đoàn kết, tổng kết, sơ kết, kết thúc, kết hợp, kết cấu, thay đổi
  trao đổi, biến đổi, đối tượng, đối với, đối tác, đối thoại, đối chiếu, phản đối, tương đối, tuyệt đối, cân đối
  gạch nối, nối tiếp, con số, số lượng, số liệu, số thứ, số tiền, số dư, số đông, thông số, hệ số, dân số, đa số
  tham số, tần số, chữ số, số hiệu, số ngày, số người, số hộ, tìm thấy, nhận thấy, nhìn thấy, cho thấy, thấp đến
  dấu hiệu, dấu chấm, đóng dấu, con dấu, thập phân, thành phần, cổ phần, cổ phiếu, phần trăm, một phần, phần lớn
  phần việc, góp phần, phân loại, phân tích, phân biệt, phân định, phân kỳ, phân khai, phân vùng, bộ phận
  đầu tiên, đầu năm, đầu ra, đầu vào, đầu mối, đầu kỳ, người đứng đầu, trang đầu, mở đầu, dẫn đầu, đi đầu, hai đầu
  khả năng, chức năng, tính năng, kỹ năng, tiềm năng, công năng, năng lượng, năng lực, tài năng, đồ họa
  đồ dùng, bản đồ, sơ đồ, độ dài, độ rộng, tốc độ, chế độ, thái độ, trình độ, cấp độ, mật độ, trong độ
  mật khẩu, bí mật, bề mặt, có mặt, mặt bằng, mặt hàng, mặt khác, các mặt, mọi mặt, nhiều mặt, vượt mức, định mức
  mức thu, mức độ, mức sống, mức lương, tổng mức, quá trình, vượt quá, thông qua, hậu quả, quả thực, hiển nhiên
  thử nghiệm, kinh nghiệm, thí điểm, thí nghiệm, trọng điểm, trọng tâm, quan trọng, nghiêm trọng, tôn trọng
  trong năm, trong nước, trong thời, bên trong, cùng kỳ, trên cùng, cung ứng, cùng với, thời kỳ, kỳ họp, bất kỳ
  nhỏ hơn, lớn hơn, cao hơn, công bố, công khai, công bằng, công lập, công ích, công sở, công cụ, công chứng
  thành công, thi công, nhân công, gia công, cộng tác, cộng với, cộng hưởng, cổng chào, cổng trường
  kể từ, kể cả, thậm chí, ý chí, chí phí, chi phí, chi trả, chi nhánh, chi cục, chi bộ, chi hội, chi tiền, chỉ có
  chỉ cho, chỉ được, chỉ còn, chỉ tính, chỉ dẫn, chỉ huy, chủ quyền, chủ thể, chủ đề, chủ đạo, chủ nhật, chủ sở hữu
  chứng minh, chứng nhận, chứng chỉ, địa chỉ, tạm trú, cư trú, quân đội, quản trị, cơ quan
  quan hệ, quan tâm, tham quan, chủ quan, khách quan, hải quan, bảo quản, thủ công, thu gom, thu hút
  thu thập, thu phí, thu thuế, nguồn thu, phải thu, thứ nhất, thứ hai, thứ ba, thứ trưởng, thứ bảy, lần thứ, mưa lũ
  lịch sử, lý do, xử phạt, ứng xử, nhân sự, sự kiện, sự cố, sự việc, thời sự, dân sự, hình sự, tự động, tự quản
  lưu động, tác động, biến động, chấn động, hành động, khởi động, phát động, điều động, cổ động, thụ động, năng động
  đồng chí, đồng thuận, đồng ý, đồng hành, đồng hồ, đồng bào, đồng nghiệp, tương đồng, đông đủ, đông người, mùa đông
  tiền lương, tiền thuê, tiền thu, tiền bồi thường, tiên tiến, ưu tiên, trước tiên, tiện ích, tiện lợi, thuận tiện
  tập thể, cụ thể hóa, có thể, thể thao, thể dục, thể chế, thế giới, thế mạnh, thế nào, như thế, ưu thế
  nhằm mục, danh mục, tiểu mục, hạng mục, chuyên mục, chuyên đề, chuyên gia, chuyên sâu, chuyên nghiệp, chuyên viên
  chuyên môn, chuyên trách, chuyến đi, chuyển tiền, di chuyển, vận chuyển, dây chuyền, tuyến đường, trường hợp
  trưởng thôn, nhà trường, thị trường, hiện trường, trụ sở, cơ sở, cơ sở vật chất, sơ bộ, hồ sơ, tổ trưởng, tờ khai
  tổ hợp, tổ viên, bảng biểu, bảng kê, bằng cách, bằng văn bản, bằng tiền, bảo hành, bảo tồn, bảo trợ, báo chí
  thông báo, cảnh báo, dự báo, tin báo, bao nhiêu, bộ máy, nội bộ, toàn bộ, cục bộ, đảng bộ, bồi thường, bình thường
  thương binh, thường trực, thường kỳ, thường niên, khen thưởng, ảnh hưởng, tư tưởng, tại chỗ, tái định cư
  tái tạo, hiện tại, hiện hành, hiện trạng, thể hiện, xuất hiện, phát hiện, biểu hiện, hiện vật, hiển thị, hiến đất
  dân cư, dân vận, dân chủ, dân tộc, tôn giáo, nông sản, nông hộ, đất nông nghiệp, hàng hóa, đơn hàng, khách hàng
  hạng nhất, xếp hạng, hàng tháng, hàng quý, hàng ngày, ngày càng, càng cao, xử lý nước, nước sạch
`)
