import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOf } from '../../kit/document.ts'

const rowsOf = (text: string) =>
  documentOf(text).tables.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.text)))

test('a head beside its figures and a wide head over two columns', () => {
  const text = [
    'TT   Nội dung       KINH PHÍ NĂM 2026      Ghi chú',
    '                    Tỉnh        Xã',
    '1    Mua sắm        1.200       800        quý I',
    '2    Tập huấn         150       -',
  ]
  const [table] = documentOf(text.join('\n')).tables
  expect(
    table!.rows.map(({ cells }) => cells.map((cell) => `${cell.text} ${cell.rowSpan}x${cell.columnSpan}`)),
  ).toEqual([
    ['TT 2x1', 'Nội dung 2x1', 'KINH PHÍ NĂM 2026 1x2', 'Ghi chú 2x1'],
    ['Tỉnh 1x1', 'Xã 1x1'],
    ['1 1x1', 'Mua sắm 1x1', '1.200 1x1', '800 1x1', 'quý I 1x1'],
    ['2 1x1', 'Tập huấn 1x1', '150 1x1', '- 1x1', ' 1x1'],
  ])
})

test('blanks to be filled in by hand part no columns', () => {
  const text = [
    'UBND PHƯỜNG LONG HOA              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số:     /QĐ-UBND                  Độc lập - Tự do - Hạnh phúc',
    '                                  Long Hoa, ngày     tháng     năm 2026',
  ]
  expect(documentOf(text.join('\n')).text.split('\n')).toEqual([
    'UBND PHƯỜNG LONG HOA',
    'Số: /QĐ-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Long Hoa, ngày tháng năm 2026',
  ])
})

test('blank lines between the rows, names of groups across, and heads beside their figures are one table', () => {
  const text = [
    '   STT   Nội dung nhiệm vụ                 Tổng        --------------    Ghi chú',
    '                                           kinh phí    Tỉnh      Xã',
    '',
    '   A. CHI THƯỜNG XUYÊN CỦA ỦY BAN NHÂN DÂN XÃ TRONG NĂM 2026',
    '',
    '    1    Duy trì Cổng thông tin điện tử       60,0      -        60,0',
    '         của xã',
    '',
    '    2    Số hóa tài liệu lưu trữ             200,0    100,0     100,0',
    '                                                                         Chuyển tiếp',
    '                                                                                  1',
    '\f        Tổng cộng                           260,0    100,0     160,0',
    '         (Hai trăm sáu mươi triệu)',
  ]
  expect(rowsOf(text.join('\n'))).toEqual([
    [
      ['STT', 'Nội dung nhiệm vụ', 'Tổng kinh phí', 'Tỉnh', 'Xã', 'Ghi chú'],
      ['A. CHI THƯỜNG XUYÊN CỦA ỦY BAN NHÂN DÂN XÃ TRONG NĂM 2026', '', ''],
      ['1', 'Duy trì Cổng thông tin điện tử của xã', '60,0', '-', '60,0', ''],
      ['2', 'Số hóa tài liệu lưu trữ', '200,0', '100,0', '100,0', 'Chuyển tiếp'],
    ],
  ])
})

test('heads that drift from their columns keep their order; the rest of a cut cell follows the column numbers', () => {
  const text = [
    'Số         NỘI DUNG                KINH PHÍ NĂM 2026 CỦA ĐỊA PHƯƠNG      Ghi',
    'TT                                TỔNG Ngân       Ngân   Ngân            chú',
    '                                          sách    sách  sách',
    '                                          TW      tỉnh   xã',
    'A               B                 (3)=(4)       (4)     (5)     (6)',
    '                                  +(5)+(6)',
    '      truy xuất nguồn gốc',
    '3     Các khoản chi khác          1971      -         245      1726',
    '3.1   Mua sắm dự phòng            1144      -          -       1144',
  ]
  expect(rowsOf(text.join('\n'))[0]!.slice(1)).toEqual([
    ['TỔNG', 'Ngân sách TW', 'Ngân sách tỉnh', 'Ngân sách xã'],
    ['A', 'B', '(3)=(4) +(5)+(6)', '(4)', '(5)', '(6)', ''],
    ['', 'truy xuất nguồn gốc', '', '', '', '', ''],
    ['3', 'Các khoản chi khác', '1971', '-', '245', '1726', ''],
    ['3.1', 'Mua sắm dự phòng', '1144', '-', '-', '1144', ''],
  ])
})

test('the recipients with the signature beside their first line are two columns', () => {
  const text = [
    'Nơi nhận:                              PHÓ TRƯỞNG PHÒNG PHỤ TRÁCH',
    '- Như trên;',
    '- Lưu: VT.',
    '',
    '                                            Lê Thị Thu Hà',
  ]
  expect(documentOf(text.join('\n')).text.split('\n')).toEqual([
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'PHÓ TRƯỞNG PHÒNG PHỤ TRÁCH',
    'Lê Thị Thu Hà',
  ])
})

test('rows whose numbers and figures stand at half their height', () => {
  const text = [
    'STT        Nội dung           Tổng       NS tỉnh   NS xã   Ghi chú',
    '',
    'I        Chuyển đổi số          863,0     362,0     501,0',
    '',
    '         Mua sắm máy tính và',
    '1        thiết bị lưu trữ tại   500,0       -       500,0',
    '         Trung tâm phục vụ',
    '',
    '         Tập huấn kỹ năng số                                 Chuyển tiếp',
    '2        cho người cao tuổi     363,0     362,0       1,0',
    '                                                             từ năm 2025',
  ]
  expect(rowsOf(text.join('\n'))).toEqual([
    [
      ['STT', 'Nội dung', 'Tổng', 'NS tỉnh', 'NS xã', 'Ghi chú'],
      ['I', 'Chuyển đổi số', '863,0', '362,0', '501,0', ''],
      ['1', 'Mua sắm máy tính và thiết bị lưu trữ tại Trung tâm phục vụ', '500,0', '-', '500,0', ''],
      ['2', 'Tập huấn kỹ năng số cho người cao tuổi', '363,0', '362,0', '1,0', 'Chuyển tiếp từ năm 2025'],
    ],
  ])
})

test('rows between two drawn rules are told by their numbers', () => {
  const text = [
    '+---+---------------+--------+',
    '| 1 | Mô hình lúa   | 450    |',
    '|   | giảm phát thải|        |',
    '| 2 | Truy xuất     | 620,5  |',
    '+---+---------------+--------+',
    '|   | Tổng          | 1.070,5|',
    '+---+---------------+--------+',
  ]
  expect(rowsOf(text.join('\n'))).toEqual([
    [
      ['1', 'Mô hình lúa giảm phát thải', '450'],
      ['2', 'Truy xuất', '620,5'],
      ['', 'Tổng', '1.070,5'],
    ],
  ])
})

test('columns that nearly touch are told by the one blank through all lines, row numbers stand on lines of their own', () => {
  const text = [
    'STT         Nhiệm vụ           Cơ quan chủ trì   Phối hợp     Thời gian',
    '     Mua máy quét cho bộ phận',
    '  1                             Phòng Kinh tế xã nt           Quý I',
    '     một cửa',
    '     Số hóa hồ sơ, tài liệu',
    '  2                             Phòng Văn hóa xã Các thôn     Quý II',
    '     lưu trữ',
    '  3  Sửa camera                 Văn phòng HĐND   Công an xã   Quý III',
    '  4  Họp sơ kết                 Phòng Kinh tế xã Đoàn xã      Quý IV',
  ]
  expect(rowsOf(text.join('\n'))).toEqual([
    [
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Phối hợp', 'Thời gian'],
      ['1', 'Mua máy quét cho bộ phận một cửa', 'Phòng Kinh tế xã', 'nt', 'Quý I'],
      ['2', 'Số hóa hồ sơ, tài liệu lưu trữ', 'Phòng Văn hóa xã', 'Các thôn', 'Quý II'],
      ['3', 'Sửa camera', 'Văn phòng HĐND', 'Công an xã', 'Quý III'],
      ['4', 'Họp sơ kết', 'Phòng Kinh tế xã', 'Đoàn xã', 'Quý IV'],
    ],
  ])
})

test('row numbers of two digits one blank before their names; names of few lines are not cut', () => {
  const names = ['Mua máy quét', 'Tập huấn số', 'Thuê đường truyền', 'Sửa nhà văn hóa']
  const rows = names.map((name, i) => `${i + 11} ${name.padEnd(24)}${i + 1}20      ${i + 2}10`)
  expect(rowsOf(['TT Nội dung                 Tổng số  NS xã', ...rows].join('\n'))).toEqual([
    [
      ['TT', 'Nội dung', 'Tổng số', 'NS xã'],
      ...names.map((name, i) => [`${i + 11}`, name, `${i + 1}20`, `${i + 2}10`]),
    ],
  ])
})

test('a spare tab in a header makes no column', () => {
  expect(rowsOf('Nội dung\t\tThành tiền\nTập huấn\t30\nMáy in\t20\nCộng\t50')).toEqual([
    [
      ['Nội dung', 'Thành tiền'],
      ['Tập huấn', '30'],
      ['Máy in', '20'],
      ['Cộng', '50'],
    ],
  ])
})

test('two blanks between words of prose make no table', () => {
  expect(rowsOf('Ban hành các Kế hoạch  triển khai nhiệm vụ\nnăm 2026; chỉ đạo  thực hiện số hóa hồ sơ.')).toEqual([])
})

test('nothing is lost, whatever stands where', () => {
  const segment = fc.record({
    gap: fc.integer({ min: 1, max: 12 }),
    text: fc.constantFrom('STT', 'Tổng', '1.200', 'kế hoạch năm', '2026', '-', 'Tổng cộng'),
  })
  const line = fc.array(segment, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), (lines) => {
      const text = lines.map((parts) => parts.map(({ gap, text }) => ' '.repeat(gap) + text).join('')).join('\n')
      const letters = (value: string) => [...value.replace(/\s/g, '')].sort().join('')
      const document = documentOf(text)
      expect(letters(document.text + document.furniture.map((item) => item.text).join(''))).toBe(letters(text))
    }),
    { numRuns: 500 },
  )
})
