import { describe, expect, test } from 'vitest'
import { documentOf } from '../kit/document.ts'

const paragraphs = [
  'KẾ HOẠCH',
  'Triển khai thực hiện khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và dự toán ngân sách thực hiện năm 2026',
  'Căn cứ Kế hoạch số 238/KH-UBND ngày 13/9/2025 của Ủy ban nhân dân thành phố về thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Kế hoạch hành động số 12-KH/TU ngày 26/8/2025 của Thành ủy;',
  'Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13;',
  'Ủy ban nhân dân xã Tân Lập ban hành Kế hoạch như sau:',
  'I. ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN KẾ HOẠCH KHOA HỌC, CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO, CHUYỂN ĐỔI SỐ GIAI ĐOẠN 2021-2025',
  '1. Đánh giá tình hình thực hiện kế hoạch khoa học, công nghệ (KHCN-ĐMST-CĐS) giai đoạn 2021 - 2025',
  'Việc tiếp cận dịch vụ còn hạn chế so với yêu cầu phát triển kinh tế - xã hội của địa phương; tỷ lệ hồ sơ trực tuyến mới đạt 70% trong 6 tháng đầu năm. Tổ chức các lớp tập huấn cho công chức làm công tác chuyển đổi số, trong đó: (1) tập huấn cho 12 thôn; (2) tập huấn cho hợp tác xã.',
  '- Thành lập, kiện toàn và đưa vào hoạt động hiệu quả 100% các Tổ công nghệ số cộng đồng và Tổ ứng cứu công nghệ cấp xã theo Quyết định số 03/QĐ-UBND ngày 09/01/2025.',
  '- Hỗ trợ chuyển đổi số cho các hợp tác xã: 100 triệu đồng.',
  'a) Phòng Văn hóa - Xã hội chủ trì, phối hợp với các cơ quan, đơn vị liên quan tham mưu Ủy ban nhân dân xã tổ chức thực hiện.',
  'Trên đây là Kế hoạch của Ủy ban nhân dân xã Tân Lập./.',
]

function wrapped(text: string, width: number, indent: string): string {
  const lines = [indent]
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line.trim() !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line.trim() === '' ? line + word : `${line} ${word}`
  }
  return lines.join('\n')
}

const isProse = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text)

describe('paragraphs wrapped at a width come back whole', () => {
  const widths = [60, 66, 72, 78, 84, 90, 96]

  test.each(widths)('%i characters, blank lines between', (width) => {
    expect(documentOf(paragraphs.map((text) => wrapped(text, width, '')).join('\n\n')).text).toBe(paragraphs.join('\n'))
  })

  test.each(widths)('%i characters, first lines set in', (width) => {
    const text = paragraphs.map((text) => wrapped(text, width, isProse(text) ? '     ' : '')).join('\n')
    expect(documentOf(text).text).toBe(paragraphs.join('\n'))
  })

  test.each(widths)('%i characters, a blank line after every line', (width) => {
    const text = paragraphs.map((text) => wrapped(text, width, '').replaceAll('\n', ' \n\n'))
    expect(documentOf(text.join(' \n\n')).text).toBe(paragraphs.join('\n'))
  })
})
