/** Paragraphs of which nothing is to be extracted; `{x}` is the commune. */
export const fillers: readonly string[] = [
  'Công tác lãnh đạo, chỉ đạo được triển khai đồng bộ, kịp thời, bám sát nhiệm vụ trọng tâm của địa phương và hướng dẫn của cấp trên.',
  'Nhận thức của một bộ phận cán bộ, công chức và người dân về vai trò của khoa học, công nghệ còn hạn chế; việc ứng dụng vào sản xuất chưa nhiều.',
  'Đội ngũ làm công tác chuyên môn còn kiêm nhiệm, thiếu kinh nghiệm, chưa được đào tạo bài bản nên hiệu quả tham mưu chưa cao.',
  'Tiếp tục đẩy mạnh tuyên truyền, phổ biến các chủ trương của Đảng, chính sách của Nhà nước trên hệ thống truyền thanh và các trang mạng xã hội của {x}.',
  'Khuyến khích doanh nghiệp, hợp tác xã và hộ kinh doanh trên địa bàn tham gia sàn thương mại điện tử, ứng dụng nhãn điện tử truy xuất nguồn gốc nông sản.',
  'Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao chủ động phối hợp, bảo đảm tiến độ và chất lượng, tránh hình thức, lãng phí.',
  'Hạ tầng viễn thông tại một số khu vực vùng sâu chưa ổn định, sóng di động yếu, ảnh hưởng đến việc nộp hồ sơ trên môi trường mạng.',
  'Phát huy vai trò của Mặt trận Tổ quốc và các đoàn thể trong vận động Nhân dân thay đổi thói quen, hình thành kỹ năng số cơ bản.',
  'Nguồn kinh phí dành cho lĩnh vực này còn khiêm tốn so với nhu cầu thực tế, chủ yếu lồng ghép từ các chương trình khác.',
  'Bảo đảm thông tin liên lạc thông suốt 24/7, sẵn sàng ứng phó khi có sự cố, nhất là trong mùa mưa bão.',
]

/** Figures that are neither indicators nor amounts nor citations. */
export const traps: readonly string[] = [
  'Mọi vướng mắc đề nghị phản ánh về Ban Chỉ đạo 57 của {x} qua số điện thoại 0912.345.678 để được hướng dẫn.',
  'Trụ sở làm việc đặt tại số 15 đường 30/4, cách trung tâm hành chính cũ không xa nên thuận tiện cho người dân.',
  'Hạ tầng mạng 4G/5G tiếp tục được các doanh nghiệp duy trì; hệ thống hoạt động liên tục 24/7.',
  'Kinh phí hạch toán theo Loại 100, Khoản 103, bảo đảm đúng mục lục ngân sách nhà nước hiện hành.',
  'Từ ngày 01/7/2025, {x} vận hành theo mô hình chính quyền địa phương mới, bộ máy từng bước đi vào nền nếp.',
  'Chuyển khoản về tài khoản số 3711.0.1098765 tại Kho bạc Nhà nước khu vực để theo dõi, quyết toán theo quy định.',
]

export const dashes: readonly string[] = [
  'Rà soát, hoàn thiện quy chế làm việc, phân công rõ người, rõ việc, rõ trách nhiệm;',
  'Tăng cường kiểm tra, giám sát, kịp thời tháo gỡ khó khăn cho cơ sở;',
  'Lồng ghép nội dung vào sinh hoạt chi bộ, họp thôn, họp tổ dân phố;',
  'Biểu dương các tập thể, cá nhân có cách làm hay, sáng tạo.',
]

/** Sentences before a table. */
export const leads: readonly string[] = [
  'Nội dung cụ thể như bảng sau:',
  'Chi tiết thể hiện tại bảng dưới đây:',
  'Cụ thể như sau:',
]
