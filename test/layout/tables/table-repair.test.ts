import { expect, test } from 'vitest'
import { paragraphText } from '../../../src/layout/tables/table-cells.ts'
import { withoutSignature } from '../../../src/layout/tables/table-repair.ts'
import { laidTable, tableLines } from '../../kit/laid-table.ts'

const rows = ['STT|Nội dung|Phân công<2|Thời hạn|Kết quả', '1|Tập huấn|Phòng Kinh tế<2|Quý II|Báo cáo']

test('recipients and signature drawn as the last row are none of the table, nor are their column bounds', () => {
  const [table, ...aside] = withoutSignature(
    laidTable(...rows, 'Nơi nhận: - Như trên;<3|TM. ỦY BAN NHÂN DÂN CHỦ TỊCH<3'),
  )
  expect(tableLines(table)).toEqual([
    'STT|Nội dung|Phân công|Thời hạn|Kết quả',
    '1|Tập huấn|Phòng Kinh tế|Quý II|Báo cáo',
  ])
  expect(table).toMatchObject({ columnCount: 5 })
  expect(aside.map((block) => (block.kind === 'paragraph' ? paragraphText(block) : ''))).toEqual([
    'Nơi nhận: - Như trên;',
    'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH',
  ])
})

test.each([
  ['rows of data', [...rows, '2|Sơ kết|Văn phòng<2|Quý IV|Báo cáo']],
  ['"Nơi nhận" as the name of a column', ['STT|Nơi nhận|Số lượng|Ghi chú', '1|Phòng Kinh tế|2|', '2|Công an xã|1|']],
])('%s stay', (_, lines) => {
  const table = laidTable(...lines)
  expect(withoutSignature(table)).toEqual([table])
})
