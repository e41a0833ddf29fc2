/** A law or decree that another one has replaced as a whole. */
export interface ReplacedWork {
  readonly code: string
  readonly by: string
  /** The day from which the new one holds, ISO 8601. */
  readonly since: string
}

const replaced = (code: string, by: string, since: string): ReplacedWork => ({ code, by, since })

/** Only replacements that the closing articles of the new law state for the whole of the old one. */
export const replacedWorks: readonly ReplacedWork[] = [
  replaced('83/2015/QH13', '89/2025/QH15', '2026-01-01'), // ngân sách nhà nước
  replaced('29/2013/QH13', '93/2025/QH15', '2025-10-01'), // khoa học, công nghệ và đổi mới sáng tạo
  replaced('77/2015/QH13', '65/2025/QH15', '2025-03-01'), // tổ chức chính quyền địa phương
  replaced('65/2025/QH15', '72/2025/QH15', '2025-06-16'),
  replaced('80/2015/QH13', '64/2025/QH15', '2025-04-01'), // ban hành văn bản quy phạm pháp luật
  replaced('39/2019/QH14', '58/2024/QH15', '2025-01-01'), // đầu tư công
  replaced('43/2013/QH13', '22/2023/QH15', '2024-01-01'), // đấu thầu
  replaced('51/2005/QH11', '20/2023/QH15', '2024-07-01'), // giao dịch điện tử
  replaced('59/2014/QH13', '26/2023/QH15', '2024-07-01'), // căn cước
  replaced('01/2011/QH13', '33/2024/QH15', '2025-07-01'), // lưu trữ
  replaced('45/2013/QH13', '31/2024/QH15', '2024-08-01'), // đất đai
  replaced('110/2004/NĐ-CP', '30/2020/NĐ-CP', '2020-03-05'), // công tác văn thư
  replaced('43/2011/NĐ-CP', '42/2022/NĐ-CP', '2022-08-15'), // cung cấp thông tin và dịch vụ công trực tuyến
]
