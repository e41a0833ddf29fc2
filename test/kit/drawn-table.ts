import { fileURLToPath } from 'node:url'
import { GlobalFonts } from '@napi-rs/canvas'
import { coloursToPixels } from '../../src/read/images/pixels.ts'
import type { ColourImage, PageImage } from '../../src/read/raster/contract.ts'
import { drawnPage } from './scan.ts'

GlobalFonts.registerFromPath(
  fileURLToPath(import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')),
  'Tinos',
)

/** Points. */
export const page = [420, 300] as const
export const columns = [30, 60, 210, 280, 390] as const
export const rows = [150, 170, 190, 222, 240, 262] as const
export const cells: readonly (readonly string[])[] = [
  ['TT', 'Nội dung', 'Kinh phí', 'Ghi chú'],
  ['1', 'Chi thường xuyên', '1.144', ''],
  ['2', 'Tuyên truyền, phổ biến', '-', 'Quý IV'],
  ['3', 'TỔNG CỘNG', '2,355', '-'],
  ['', 'Nghiệp vụ', '', ''],
]
const prose = [
  'ỦY BAN NHÂN DÂN PHƯỜNG THUẬN THÀNH',
  'Triển khai Kế hoạch số 02-KH/BCĐTW ngày 22/12/2024 của Bộ Chính trị,',
  'vận hành thông suốt hệ thống quản lý văn bản từ ngày 01/7/2025; bảo',
  'đảm 100% cán bộ, công chức có kỹ năng số, phục vụ người dân.',
]

/** Four lines of text above a ruled table, or the text alone. */
export const drawnTable = (dpi: number, lines: 'ruled' | 'none' = 'ruled'): ColourImage =>
  drawnPage(page, dpi, (pen) => {
    pen.font = '12px Tinos'
    for (const [index, line] of prose.entries()) pen.fillText(line, 30, 40 + index * 18)
    pen.font = '11px Tinos'
    for (const [row, texts] of cells.entries())
      for (const [column, text] of texts.entries()) pen.fillText(text, columns[column]! + 4, rows[row]! + 13)
    if (lines === 'none') return
    pen.lineWidth = 0.5
    pen.beginPath()
    for (const y of rows) {
      pen.moveTo(columns[0], y)
      pen.lineTo(columns.at(-1)!, y)
    }
    for (const x of columns) {
      pen.moveTo(x, rows[0])
      pen.lineTo(x, rows.at(-1)!)
    }
    pen.stroke()
  })

/** A scan as the clean-up gets it. */
export function asPageImage(scan: ColourImage, dpi: number): PageImage {
  const { gray, colour } = coloursToPixels(scan.width, scan.height, scan.data, 3)
  const points = (pixels: number): number => (pixels / dpi) * 72
  return { page: 1, widthPoints: points(scan.width), heightPoints: points(scan.height), dpi, image: gray, colour }
}
