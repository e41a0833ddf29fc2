import { expect, test } from 'vitest'
import { processDocument } from '../src/pipeline.ts'

const head = `UBND XÃ TÂN LẬP
Số: 12/KH-UBND
Tân Lập, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Chuyển đổi số năm 2026
`

const recordOf = async (body: string) =>
  (await processDocument(Buffer.from(`${head}${body}`), 'a.txt', { password: null })).record

test('a table whose unit stands in the sentence above it, with what becomes of each amount', async () => {
  const record = await recordOf(`I. KINH PHÍ
UBND xã đề nghị bổ sung kinh phí với các nội dung sau (đvt: triệu đồng):

STT\tNội dung\tNhu cầu\tĐã bố trí\tĐề nghị bổ sung
1\tPhần mềm một cửa\t320\t120\t200
2\tTường lửa\t185,5\t85,5\t100
\tCộng:\t505,5\t205,5\t300
`)
  expect(record.tables).toMatchObject([{ kind: 'budget', unit: 'đvt: triệu đồng' }])
  expect(record.checks.failed).toBe(0)
  expect(record.checks.held).toBeGreaterThanOrEqual(3)
  expect(record.budgetLines.map(({ amounts }) => amounts.map(({ vnd }) => vnd))).toEqual([
    ['320000000', '120000000', '200000000'],
    ['185500000', '85500000', '100000000'],
    ['505500000', '205500000', '300000000'],
  ])
})

test('a total split by source below itself, one below a list of prose, and a table of contents raise no alarm', async () => {
  const record = await recordOf(`MỤC LỤC
I. DỰ TOÁN .......................... 2
II. NGUỒN LỰC .......................... 3
I. DỰ TOÁN
1. Thiết bị: 150 triệu đồng
2. Tập huấn: 24 triệu đồng
Tổng cộng: 174 triệu đồng
II. NGUỒN LỰC
Đơn vị: Nghìn đồng

STT\tNội dung\tSố tiền
1\tThiết bị\t150.000
\t- Ngân sách tỉnh\t100.000
\t- Ngân sách xã\t50.000
2\tTập huấn\t24.000
\t- Ngân sách xã\t14.000
\t- Xã hội hóa\t10.000
\tTổng cộng\t174.000
\tTrong đó:\t
\t- Ngân sách tỉnh\t100.000
\t- Ngân sách xã\t64.000
\t- Xã hội hóa\t10.000
`)
  expect(record.findings).toEqual([])
  expect(record.sections.map(({ path, title }) => `${path} ${title}`)).toContain('II NGUỒN LỰC')
  expect(record.sections.filter(({ level }) => level === 1)).toHaveLength(2)
  expect(record.tasks).toEqual([])
})
