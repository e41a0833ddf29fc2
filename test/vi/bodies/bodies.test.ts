import { describe, expect, it } from 'vitest'
import { bodyCase } from '../../../src/vi/bodies/bodies.ts'

describe('bodyCase', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN PHƯỜNG AN HẢI', 'Ủy ban nhân dân phường An Hải'],
    ['UỶ BAN NHÂN DÂN XÃ HOÀ BẮC', 'Ủy ban nhân dân xã Hoà Bắc'],
    ["UBND XÃ EA H'LEO", "UBND xã Ea H'Leo"],
    ['HĐND ĐẶC KHU CÔN ĐẢO', 'HĐND đặc khu Côn Đảo'],
    ['PHÒNG VĂN HÓA - XÃ HỘI', 'Phòng Văn hóa - Xã hội'],
    ['PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['VĂN PHÒNG HĐND VÀ UBND', 'Văn phòng HĐND và UBND'],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Sở Khoa học và Công nghệ'],
    ['SỞ TÀI CHÍNH TỈNH CÀ MAU', 'Sở Tài chính tỉnh Cà Mau'],
    ['BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'Bộ Giáo dục và Đào tạo'],
    ['NGÂN HÀNG NHÀ NƯỚC VIỆT NAM', 'Ngân hàng Nhà nước Việt Nam'],
    ['ỦY BAN THƯỜNG VỤ QUỐC HỘI', 'Ủy ban Thường vụ Quốc hội'],
    ['TỈNH ỦY BẮC NINH', 'Tỉnh ủy Bắc Ninh'],
    ['THÀNH UỶ HẢI PHÒNG', 'Thành ủy Hải Phòng'],
    ['ĐẢNG BỘ TỈNH LÂM ĐỒNG', 'Đảng bộ tỉnh Lâm Đồng'],
    ['CÔNG AN XÃ TÂN KỲ', 'Công an xã Tân Kỳ'],
    ['UBND PHƯỜNG HÀ GIANG 1', 'UBND phường Hà Giang 1'],
  ])('%s is %s', (capitals, cased) => expect(bodyCase(capitals)).toBe(cased))
})
