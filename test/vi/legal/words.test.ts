import { describe, expect, test } from 'vitest'
import { bodyOfCode, codesOfBody } from '../../../src/vi/legal/body-codes.ts'
import { readBody } from '../../../src/vi/legal/body-names.ts'
import { findKindWords } from '../../../src/vi/legal/kind-words.ts'
import { knownByCode, knownByName, knownWorks } from '../../../src/vi/legal/registry.ts'
import { relationBefore } from '../../../src/vi/legal/relations.ts'
import { readSymbol } from '../../../src/vi/legal/symbol.ts'

describe('kind words', () => {
  test.each([
    ['Căn cứ Luật Đất đai và NQ 57', ['luật', 'nghị quyết']],
    ['thông báo kết luận số', ['thông báo']],
    ['Thông tư liên tịch', ['thông tư liên tịch']],
    ['NGHỊ QUYẾT', ['nghị quyết']],
    ['Nghi quyêt sô 57', ['nghị quyết']],
    ['theo quy định của pháp luật, kỷ luật, hiệu lệnh', ['quy định']],
    ['KHCN, TTHC, CTMTQG', []],
  ])('%j', (text, names) => {
    expect(findKindWords(text).map(({ kind }) => kind?.name)).toEqual(names)
  })
})

describe('bodies', () => {
  test.each([
    'Bộ Chính trị',
    'Chính phủ',
    'Thủ tướng Chính phủ',
    'Ủy ban Thường vụ Quốc hội',
    'Ban Chấp hành Trung ương Đảng khóa XIII',
    'Bộ trưởng Bộ Khoa học và Công nghệ',
    'sở KHCN',
    'Bộ KH&CN',
    'Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Ninh',
    'Ban Thường vụ Thành ủy Hải Phòng',
    'Đảng ủy phường Bắc Kạn',
    'UBND tỉnh',
    'UBND thành phố Hồ Chí Minh',
    'Chủ tịch UBND xã Kiến Thuỵ',
    'HĐND đặc khu Phú Quốc',
    'Văn phòng HĐND và UBND phường An Hải',
    'Phòng Kinh tế, Hạ tầng và Đô thị phường',
    'Ban Chỉ đạo 57 thành phố',
    'Uy ban nhân dân xã Tân An',
    'Đại hội đại biểu Đảng bộ xã',
  ])('%s', (name) => {
    const text = `của ${name} về việc giao nhiệm vụ`
    const body = readBody(text, 4)
    expect(body === null ? null : text.slice(body.start, body.end)).toBe(name)
  })

  test.each([
    'sở, ngành liên quan',
    'bộ phận một cửa',
    'phòng họp',
    'địa phương',
    'các cơ quan',
    'người dân',
    'bộ tiêu chí',
  ])('%s is none', (text) => {
    expect(readBody(text, 0)).toBeNull()
  })

  test.each([
    ['CP', 'Chính phủ'],
    ['TTG', 'Thủ tướng Chính phủ'],
    ['QH15', 'Quốc hội'],
    ['BKHCN', 'Bộ Khoa học và Công nghệ'],
    ['UBND', null],
    ['TW', null],
  ])('the code %s is %s', (code, name) => {
    expect(bodyOfCode(code)).toMatchObject({ name })
  })

  test('a name has its codes', () => {
    expect(codesOfBody('Sở Khoa học và Công nghệ thành phố')).toEqual(['SKHCN', 'KHCN'])
    expect(codesOfBody('Trường Trung học cơ sở')).toEqual([])
  })
})

describe('relations', () => {
  test.each([
    ['Căn cứ ', 'basis'],
    ['Thực hiện ', 'implements'],
    ['về việc triển khai thực hiện ', 'implements'],
    ['quy định chi tiết và hướng dẫn thi hành ', 'guides'],
    ['sửa đổi, bổ sung một số điều của ', 'amends'],
    ['đã được sửa đổi, bổ sung tại ', 'amendedBy'],
    ['thay thế ', 'replaces'],
    ['bãi bỏ toàn bộ nội dung của ', 'repeals'],
    ['ban hành kèm theo ', 'issuedWith'],
    ['theo đề nghị của Phòng Kinh tế tại ', 'requestedBy'],
    ['theo hướng dẫn của Sở Khoa học và Công nghệ tại ', 'basis'],
    ['sửa đôi, bô sung ', 'amends'],
    ['phê duyệt kinh phí cho các đơn vị để thực hiện ', 'implements'],
    ['đã nêu trong ', null],
    ['thay thế các SIM điện thoại 2G, nội dung nêu trong ', null],
  ])('%j is %s', (lead, role) => {
    expect(relationBefore(lead)).toBe(role)
  })
})

describe('registry', () => {
  test('its codes are sound and each stands once', () => {
    for (const { code } of knownWorks) expect(readSymbol(code)?.code).toBe(code)
    expect(new Set(knownWorks.map(({ code }) => code)).size).toBe(knownWorks.length)
  })

  test('finds by code in any case and by kind and number', () => {
    expect(knownByCode('06/QĐ-TTG')?.code).toBe('06/QĐ-TTg')
    expect(knownByCode('07/QĐ-TTg')).toBeNull()
    expect(knownByName('đề án', '6').map(({ code }) => code)).toEqual(['06/QĐ-TTg'])
    expect(knownByName('nghị quyết', '71').map(({ code }) => code)).toEqual(['71-NQ/TW', '71/NQ-CP'])
    expect(knownByName('kế hoạch', '57')).toEqual([])
  })
})
