import { describe, expect, it } from 'vitest'
import { fieldOf } from '../../../src/vi/budget/fields.ts'
import { startCpuTime } from '../../kit/cpu-time.ts'

describe('fieldOf', () => {
  it.each([
    ['Thực hiện nhiệm vụ khoa học, công nghệ', 'khcn'],
    ['Nhiệm vụ đổi mới sáng tạo', 'dmst'],
    ['Hỗ trợ khởi nghiệp', 'dmst'],
    ['Các hoạt động CDS, ứng dụng CNTT thường xuyên', 'cds'],
    ['Số hoá hồ sơ lưu trữ', 'cds'],
    ['Nâng cao kỹ năng số cho người dân', 'cds'],
    ['Phối hợp triển khai nhiệm vụ bảo đảm an toàn thông tin, an ninh mạng', 'attt'],
    ['Trang bị tường lửa', 'attt'],
    ['Nghiên cứu giống lúa chịu hạn', 'khcn'],
    ['KHCN,ĐMST&CĐS', null],
    ['Kế hoạch phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số năm 2026', null],
    ['Tổng hợp tiến độ, báo cáo Sở Khoa học và Công nghệ, Bộ KH&CN', null],
    ['Hướng dẫn số hóa hồ sơ theo Sở KHCN', 'cds'],
    ['Củng cố cơ sở khoa học và công nghệ', 'khcn'],
    ['Cảnh báo hành vi lừa đảo qua mạng, xâm phạm dữ liệu cá nhân', 'attt'],
    ['Chăm sóc cây xanh', null],
    ['', null],
  ] as const)('%j is %s', (text, field) => expect(fieldOf(text)).toBe(field))

  it('takes a field named in the context before a mere sign, and a named one before the context', () => {
    expect(fieldOf('Số hóa hồ sơ', ['Phát triển đổi mới sáng tạo'])).toBe('dmst')
    expect(fieldOf('Bảo đảm an ninh mạng', ['Chuyển đổi số'])).toBe('attt')
    expect(fieldOf('Mua sắm trang thiết bị', ['Nhóm 1', 'Khoa học và công nghệ'])).toBe('khcn')
  })

  it('stays linear', () => {
    const milliseconds = startCpuTime()
    fieldOf('khoa học '.repeat(30_000))
    expect(milliseconds()).toBeLessThan(1500)
  })
})
