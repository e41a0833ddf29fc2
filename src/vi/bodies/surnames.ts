import { searchForm } from '../text/search-form.ts'

/** The family names of nine in ten Vietnamese, and the commonest ones of other peoples of the country. */
const surnames = [
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Mai Đào Trương Lâm Phùng',
  'Lương Vương Hà Tạ Cao Thái Tô Châu Chu Quách Lưu Tăng Kiều Mạc Thạch Kim Sơn Danh Lò Vàng Giàng Sùng Nông Hoàng Triệu',
  'Bàn Quàng Cầm Hứa La Ma Vi Lù Thào Hạng Bế Đàm Khổng Nghiêm Doãn Tống Từ Ninh Phí Diệp Văn Viên Ông Âu Đồng',
].flatMap((line) => line.split(' '))

const known = new Set(surnames.map(searchForm))

/** True for "Nguyễn", "Lò"; many of them are given names as well ("Mai", "Sơn"). */
export const isSurname = (word: string): boolean => known.has(searchForm(word))
