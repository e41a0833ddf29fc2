import { unitWord } from '../numbers/unit-note.ts'
import { whole } from '../text/pattern.ts'
import { searchForm } from '../text/search-form.ts'
import { wordList } from '../text/word-list.ts'

/** Heads of the column that numbers the rows. */
const indexWords = ['stt', 'tt', 'số tt', 'số thứ tự', 'no']

/** Words with which column heads begin, by kind of table (reports of communes, Nghị định 30/2020 annexes, budget forms). */
const headWords = [
  ...indexWords,
  ...wordList(`
    chỉ tiêu, tên chỉ tiêu, mục tiêu, đơn vị tính, đvt, đơn vị, kết quả, kế hoạch, thực hiện, ước thực hiện, ước th
    lũy kế, so sánh, tỷ lệ, nhiệm vụ, tên nhiệm vụ, nội dung, nội dung công việc, công việc, tên dự án
    cơ quan chủ trì, đơn vị chủ trì, chủ trì, cơ quan phối hợp, đơn vị phối hợp, phối hợp, cơ quan thực hiện
    đơn vị thực hiện, đơn vị chịu trách nhiệm, thời gian, thời hạn, tiến độ, sản phẩm, kết quả đầu ra, ghi chú
    kinh phí, dự toán, dự kiến kinh phí, tổng số, tổng cộng, tổng dự toán, ngân sách, ns, nguồn, nguồn khác, trong đó
    phân loại, lĩnh vực, hồ sơ, căn cứ, tiêu chí, danh mục, họ và tên, chức vụ, đơn giá, số lượng, thành tiền
    khối lượng, năm, giai đoạn, quý, xã hội hóa, địa phương, trung ương, cấp tỉnh, cấp xã
  `),
]

const indexHead = new RegExp(`^(?:${indexWords.join('|')})\\.?$`, 'u')
const head = new RegExp(
  `^\\(?(?:${headWords.map((words) => words.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
)

/** "STT", "Số TT", "TT": the head of the column of row numbers. */
export const isIndexHead = (text: string): boolean => indexHead.test(searchForm(text).trim())

/** "Cơ quan chủ trì theo dõi", "Kinh phí (triệu đồng)": a text that column heads begin with. Rows of data may begin so too. */
export const isColumnHead = (text: string): boolean => head.test(searchForm(text).trim())

const scaled = whole('triệu|nghìn|ngàn|tỷ|1\\.000')
const unitNote = new RegExp(
  `^\\(?\\s*${unitWord}\\s*(?:[:(]|-\\s*(?=${scaled}|${whole('đồng')})|(?=${scaled}|[%‰]))`,
  'u',
)

/** "Đơn vị tính: triệu đồng", "(ĐVT: 1.000 đồng)": the note that gives the unit of a whole table. */
export const isUnitNote = (text: string): boolean => unitNote.test(searchForm(text).trim())

const unitInside = new RegExp(`${whole(unitWord)}\\s*:`, 'u')

/** "BIỂU KINH PHÍ (Đơn vị tính: triệu đồng)": a title that carries the unit note. */
export const holdsUnitNote = (text: string): boolean => unitInside.test(searchForm(text))

const continued = /^\(?(?:tiếp(?: theo)?|tt)\)?\.?$|\((?:tiếp(?: theo)?|tt)\)$/u

/** "(tiếp theo)", "Phụ lục I (tiếp)": a title printed again over the rest of a table. */
export const isContinuedTitle = (text: string): boolean => continued.test(searchForm(text).trim())

const caption = new RegExp(
  `^(?:${['phụ lục', 'biểu', 'bảng', 'danh mục', 'danh sách', 'mẫu', 'kế hoạch', 'nhiệm vụ', 'tổng hợp', 'dự toán'].join('|')})(?![\\p{L}])`,
  'u',
)

/** "Biểu số 01: …", "DANH MỤC CÁC NHIỆM VỤ": a title with the word for what stands below. */
export const isTableTitle = (text: string): boolean => caption.test(searchForm(text).trim())

const issuedWith = /^\((?:ban hành\s+)?kèm theo/u

/** "(Kèm theo văn bản số …)": the line between an appendix' title and its table. */
export const isIssuedWith = (text: string): boolean => issuedWith.test(searchForm(text).trim())

const part = /^(?:trong đó|trong đó có|gồm|bao gồm|cụ thể)(?![\p{L}])/u

/** "trong đó: …": a row of its own although it begins with a small letter. */
export const isPartLabel = (text: string): boolean => part.test(searchForm(text).trim())
