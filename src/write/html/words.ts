import type { Finding, Suspect } from '../../model/record.ts'
import type { Wording } from '../../model/wording.ts'

const words = (vi: string, en: string): Wording => ({ vi, en })

export const severities: Readonly<Record<Finding['severity'], Wording>> = {
  error: words('Lỗi', 'Error'),
  warning: words('Cảnh báo', 'Warning'),
  info: words('Lưu ý', 'Note'),
}

export const suspectReasons: Readonly<Record<Suspect['reason'], Wording>> = {
  crossing: words('ô nằm ở giao của dòng lệch và cột lệch', 'the cell where a failing row and a failing column cross'),
  'digit-edit': words('gõ nhầm chữ số', 'a mistyped digit'),
  x1000: words('nhầm đơn vị 1.000 lần', 'a unit taken a thousand times too large or small'),
  'lost-row': words('mất một dòng', 'a row was lost'),
  'split-not-carried': words(
    'phần tách nguồn chưa ghi xuống dòng chi tiết',
    'a split by source not carried down to the detail rows',
  ),
  restated: words('nơi khác trong văn bản ghi khác', 'stated otherwise elsewhere in the document'),
  ocr: words('máy đọc nhầm chữ số trên bản quét', 'a digit misread on the scan'),
}

export const readings = {
  digital: words('chữ trong tệp', 'text of the file'),
  ocr: words('nhận dạng từ ảnh', 'read from pictures'),
  mixed: words('một phần nhận dạng từ ảnh', 'partly read from pictures'),
} as const

/** Fields of work as the record names them; "" where unknown. */
export const fields: Readonly<Record<string, Wording>> = {
  khcn: words('Khoa học và công nghệ', 'Science and technology'),
  dmst: words('Đổi mới sáng tạo', 'Innovation'),
  cds: words('Chuyển đổi số', 'Digital transformation'),
  attt: words('An toàn thông tin', 'Information security'),
  other: words('Lĩnh vực khác', 'Other fields'),
  '': words('Chưa rõ lĩnh vực', 'Field unknown'),
}

/** Sources of money in the order of the levels of the budget; `unsplit` is what a total has beyond its split. */
export const sources: Readonly<Record<string, Wording>> = {
  central: words('Trung ương', 'Central'),
  province: words('Cấp tỉnh', 'Province'),
  commune: words('Cấp xã', 'Commune'),
  other: words('Nguồn khác', 'Other'),
  unsplit: words('Chưa tách nguồn', 'Not split'),
}
