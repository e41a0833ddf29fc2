import { describe, expect, test } from 'vitest'
import { continuesAfterBreak, continuesOnNextLine, type LineFit } from '../../src/layout/paragraph-join.ts'

const plain = (text: string) => ({ text, bold: false })

describe('continuesAfterBreak', () => {
  test.each([
    ['thay thế Kế hoạch số 62/KH-UBND ngày', '30/9/2025) với tổng mức dự kiến'],
    ['3.9. Đẩy mạnh hỗ trợ các hộ sản', 'xuất, kinh doanh trên địa bàn'],
    ['- Gắn mục tiêu đổi mới sáng tạo, chuyển', 'đổi số với các chương trình'],
    ['đúng tiến độ (từ tháng 01/2026', ') của phường'],
    ['thực hiện nhiệm vụ của', 'Ban Chỉ đạo 57'],
    ['được giao tại Nghị quyết số', '57-NQ/TW ngày 22/12/2024'],
    ['Căn cứ Kế hoạch số 12-KH/TU ngày 26/8/2025 của Thành ủy', 'Hải Phòng về thực hiện Nghị quyết;'],
  ])('%s + %s', (previous, next) => {
    expect(continuesAfterBreak(plain(previous), plain(next))).toBe(true)
  })

  test.each([
    ['góp phần phát triển kinh tế.', 'tiếp tục thực hiện'],
    ['1. Mục đích', 'Nâng cao hiệu lực'],
    ['4. Phát triển hạ tầng số', '4.1. Xây dựng kế hoạch'],
    ['c) Về chuyển đổi số', 'Công tác chuyển đổi số'],
    ['I. MỤC ĐÍCH', 'nâng cao'],
    ['các nội dung như sau', '- Nội dung một'],
    ['các nội dung như sau', 'a) Nội dung một'],
    ['ngân sách năm 2027,', 'Ủy ban nhân dân xã báo cáo'],
    ['Lưu: VT', 'CHỦ TỊCH'],
    ['KT. CHỦ TỊCH', 'Nguyễn Văn An'],
    ['Danh mục nhiệm vụ của xã', 'Phụ lục II'],
    ['Căn cứ pháp lý', 'Luật Ngân sách nhà nước'],
    ['', 'xuất, kinh doanh'],
  ])('%s | %s', (previous, next) => {
    expect(continuesAfterBreak(plain(previous), plain(next))).toBe(false)
  })
})

describe('continuesOnNextLine', () => {
  const full: LineFit = { full: true, indented: false }
  const short: LineFit = { full: false, indented: false }
  const setIn: LineFit = { full: true, indented: true }
  const joins = (start: string, next: string, fit: LineFit) =>
    continuesOnNextLine(start, plain(start), plain(next), fit)

  test.each([
    ['I. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN KẾ HOẠCH KHCN,', 'ĐMST&CĐS GIAI ĐOẠN 2021-2025', full],
    ['II. KẾ HOẠCH VÀ DỰ TOÁN NGÂN SÁCH NĂM', '2026', full],
    ['2. Tình hình giải ngân cho KH,', 'CN, ĐMST & CĐS', full],
    ['Triển khai Khoa học,', 'Công nghệ, đổi mới sáng tạo', short],
    ['hồ sơ được xử lý kịp thời.', 'Ngoài ra, phường còn hỗ trợ', full],
    ['Quyết định số', '03/NQ-CP ngày 09/01/2025', full],
    ['giai đoạn 2021', '- 2025 của xã', full],
    ['bảo đảm “đúng -', 'đủ - sạch - sống”', full],
    ['trên địa bàn xã Tân Lập, tỉnh', 'Thanh Hóa', short],
    ['kế hoạch của', 'UBND thành phố', full],
  ])('%s + %s', (start, next, fit) => {
    expect(joins(start, next, fit)).toBe(true)
  })

  test.each([
    ['KẾ HOẠCH', 'Triển khai thực hiện', short],
    ['ỦY BAN NHÂN DÂN', 'PHƯỜNG AN HẢI', short],
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', full],
    ['1. Mục đích', 'Nâng cao hiệu lực', short],
    ['xử lý kịp thời.', 'Ngoài ra, phường', short],
    ['cho khách hàng.', 'Tập trung phát triển hạ tầng', setIn],
    ['Căn cứ Luật số 83/2015/QH13;', 'Căn cứ Nghị định', full],
    ['Căn cứ Luật số 83/2015/QH13;', 'Ủy ban nhân dân xã ban hành', full],
    ['cấp trên giao', '+ Hệ thống thư công vụ', full],
    ['của UBND xã./.', 'Trên đây là', full],
    ['PHỤ LỤC', 'PHÂN BỔ DỰ TOÁN KINH PHÍ', { full: null, indented: false }],
    ['Biểu số 01', 'Danh mục nhiệm vụ', { full: null, indented: false }],
  ])('%s | %s', (start, next, fit) => {
    expect(joins(start, next, fit)).toBe(false)
  })
})
