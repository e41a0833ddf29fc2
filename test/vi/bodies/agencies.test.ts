import { describe, expect, it } from 'vitest'
import { actionStart, beginsWithBody, splitBodies } from '../../../src/vi/bodies/agencies.ts'

describe('splitBodies', () => {
  it.each([
    [['Phòng Văn hóa - Xã hội'], 'Phòng Văn hóa - Xã hội'],
    [['Sở Khoa học và Công nghệ', 'Phòng Kinh tế'], 'Sở Khoa học và Công nghệ Phòng Kinh tế'],
    [['Các tổ chức chính trị - xã hội', 'Công an xã'], 'Các tổ chức chính trị - xã hội - Công an xã'],
    [['Ban Chỉ huy Quân sự xã', 'Hội Nông dân xã'], 'Ban Chỉ huy Quân sự xã Hội Nông dân xã'],
    [['VNPT', 'Viettel', 'MobiFone'], 'VNPT/Viettel/MobiFone'],
    [['Phòng Văn hóa\n- Xã hội', 'Văn phòng\nHĐND và UBND'], 'Phòng Văn hóa\n- Xã hội\nVăn phòng\nHĐND và UBND'],
    [['Công an xã/phường'], 'Công an xã/phường'],
    [['Trưởng Công an xã'], 'Trưởng Công an xã'],
    [['Lãnh đạo Phòng Kinh tế'], 'Lãnh đạo Phòng Kinh tế'],
    [['Tổ trưởng Tổ Công nghệ số cộng đồng'], 'Tổ trưởng Tổ Công nghệ số cộng đồng'],
    [['Trung tâm Viễn thông Viettel'], 'Trung tâm Viễn thông Viettel'],
    [['Phòng Kinh tế, Hạ tầng và Đô thị'], 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    [['Văn phòng HĐND và UBND'], 'Văn phòng HĐND và UBND.'],
    [['Các cơ quan, đơn vị'], 'Các cơ quan, đơn vị'],
    [['Các cơ quan, đơn vị liên quan'], 'Các cơ quan, đơn vị liên quan'],
    [['Các phòng, ban, ngành, đoàn thể'], 'Các phòng, ban, ngành, đoàn thể'],
    [['các thôn, tổ dân phố trên địa bàn'], 'các thôn, tổ dân phố trên địa bàn'],
    [
      ['Phòng Văn hóa - Xã hội', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
      'Phòng Văn hóa - Xã hội; Phòng Kinh tế, Hạ tầng và Đô thị',
    ],
    [['Phòng Kinh tế', 'Công an xã', 'các đơn vị liên quan'], 'Phòng Kinh tế, Công an xã và các đơn vị liên quan'],
    [['Phòng Kinh tế', 'Phòng VHXH'], 'Phòng Kinh tế và Phòng VHXH'],
    [
      ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Nông nghiệp và Môi trường'],
      'Sở Văn hóa, Thể thao và Du lịch, Sở Nông nghiệp và Môi trường',
    ],
    [['Công an xã', 'Trạm Y tế', 'các trường học'], '- Công an xã\n- Trạm Y tế\n- các trường học'],
    [['UBMTTQ Việt Nam xã', 'các tổ chức chính trị - xã hội'], 'UBMTTQ Việt Nam xã và các tổ chức chính trị - xã hội'],
    [['Đoàn Thanh niên', 'Hội Phụ nữ', 'Hội Nông dân'], 'Đoàn Thanh niên, Hội Phụ nữ, Hội Nông dân'],
    [['VNPT', 'Viettel', 'Mobifone'], 'VNPT, Viettel, Mobifone'],
    [
      ['Trung tâm Phục vụ hành chính công', 'Tổ công nghệ số cộng đồng'],
      'Trung tâm Phục vụ hành chính công, Tổ công nghệ số cộng đồng',
    ],
    [['Các phòng chuyên môn', 'Trạm Y tế xã'], 'Các phòng chuyên môn, Trạm Y tế xã'],
    [
      ['Phòng Văn hóa - Xã hội (bộ phận Giáo dục, Y tế)', 'Công an'],
      'Phòng Văn hóa - Xã hội (bộ phận Giáo dục, Y tế), Công an',
    ],
    [['công an xã', 'trạm y tế', 'văn phòng đảng ủy'], 'công an xã, trạm y tế và văn phòng đảng ủy'],
    [['các trường học', 'các doanh nghiệp', 'hợp tác xã'], 'các trường học, các doanh nghiệp, hợp tác xã'],
    [
      ['Phòng Kinh tế', 'các cơ quan, đơn vị, doanh nghiệp liên quan'],
      'Phòng Kinh tế và các cơ quan, đơn vị, doanh nghiệp liên quan',
    ],
    [[], '……'],
    [[], '[ghi tên đơn vị]'],
    [[], ''],
  ] as const)('%j', (bodies, text) => expect(splitBodies(text)).toEqual(bodies))
})

describe('actionStart', () => {
  it.each([
    ['Phòng Kinh tế rà soát danh mục', 'rà soát danh mục'],
    ['Ban Tổ chức Đảng ủy tham mưu', 'tham mưu'],
    ['các tổ chức chính trị - xã hội tuyên truyền', 'tuyên truyền'],
    ['Ban Quản lý dự án lập hồ sơ', 'lập hồ sơ'],
    ['Trung tâm Phát triển quỹ đất đầu tư', 'đầu tư'],
    ['Công an xã, các thôn xây dựng mô hình', 'xây dựng mô hình'],
  ])('%s', (text, rest) => expect(text.slice(actionStart(text) ?? text.length)).toBe(rest))
})

it.each([
  ['Phòng Kinh tế', true],
  ['các thôn', true],
  ['Xây dựng kế hoạch', false],
  ['Bộn bề', false],
])('%s begins with a body: %s', (text, does) => expect(beginsWithBody(text)).toBe(does))
