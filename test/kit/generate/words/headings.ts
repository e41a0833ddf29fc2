/** What a section is about; decides what stands in it. */
export type Theme =
  | 'purpose'
  | 'review'
  | 'results'
  | 'difficulties'
  | 'targets'
  | 'measures'
  | 'budget'
  | 'spent'
  | 'assignment'

export const titles: Readonly<Record<Theme, readonly string[]>> = {
  purpose: ['Mục đích, yêu cầu', 'Quan điểm chỉ đạo', 'Căn cứ và sự cần thiết', 'Phạm vi, đối tượng'],
  review: [
    'Công tác lãnh đạo, chỉ đạo',
    'Đặc điểm tình hình',
    'Khái quát tình hình địa phương',
    'Công tác tuyên truyền, quán triệt',
  ],
  results: [
    'Kết quả đạt được',
    'Kết quả thực hiện các chỉ tiêu',
    'Tình hình thực hiện năm {p}',
    'Đánh giá kết quả thực hiện',
  ],
  difficulties: ['Tồn tại, hạn chế', 'Khó khăn, vướng mắc', 'Nguyên nhân của hạn chế', 'Bài học kinh nghiệm'],
  targets: ['Mục tiêu', 'Mục tiêu cụ thể', 'Chỉ tiêu chủ yếu năm {y}', 'Các chỉ tiêu phấn đấu'],
  measures: ['Nhiệm vụ và giải pháp', 'Nhiệm vụ trọng tâm', 'Phương hướng thực hiện', 'Phát triển hạ tầng và dữ liệu'],
  budget: ['Kinh phí thực hiện', 'Dự toán kinh phí năm {y}', 'Nhu cầu kinh phí', 'Nguồn lực tài chính'],
  spent: ['Tình hình sử dụng kinh phí năm {p}', 'Phân bổ ngân sách năm {p}'],
  assignment: ['Tổ chức thực hiện', 'Phân công trách nhiệm', 'Chế độ thông tin, báo cáo', 'Kiến nghị, đề xuất'],
}
