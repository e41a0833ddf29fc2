/** A kind of document: its name in lower case and the abbreviation that stands in symbols; null where it has none. */
export interface DocumentKind {
  readonly name: string
  readonly abbreviation: string | null
}

/**
 * Administrative kinds (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III), normative ones (Luật 64/2025/QH15, Điều 4) and
 * Party ones (Quy định 66-QĐ/TW, Hướng dẫn 36-HD/VPTW). Diacritics tell abbreviations apart: HD hướng dẫn, HĐ hợp đồng.
 */
export const documentKinds: readonly DocumentKind[] = [
  { name: 'nghị quyết', abbreviation: 'NQ' },
  { name: 'quyết định', abbreviation: 'QĐ' },
  { name: 'chỉ thị', abbreviation: 'CT' },
  { name: 'quy chế', abbreviation: 'QC' },
  { name: 'quy định', abbreviation: 'QyĐ' },
  { name: 'thông cáo', abbreviation: 'TC' },
  { name: 'thông báo', abbreviation: 'TB' },
  { name: 'hướng dẫn', abbreviation: 'HD' },
  { name: 'chương trình', abbreviation: 'CTr' },
  { name: 'kế hoạch', abbreviation: 'KH' },
  { name: 'phương án', abbreviation: 'PA' },
  { name: 'đề án', abbreviation: 'ĐA' },
  { name: 'dự án', abbreviation: 'DA' },
  { name: 'báo cáo', abbreviation: 'BC' },
  { name: 'biên bản', abbreviation: 'BB' },
  { name: 'tờ trình', abbreviation: 'TTr' },
  { name: 'hợp đồng', abbreviation: 'HĐ' },
  { name: 'công điện', abbreviation: 'CĐ' },
  { name: 'bản ghi nhớ', abbreviation: 'BGN' },
  { name: 'bản thỏa thuận', abbreviation: 'BTT' },
  { name: 'giấy ủy quyền', abbreviation: 'GUQ' },
  { name: 'giấy mời', abbreviation: 'GM' },
  { name: 'giấy giới thiệu', abbreviation: 'GGT' },
  { name: 'giấy nghỉ phép', abbreviation: 'GNP' },
  { name: 'phiếu gửi', abbreviation: 'PG' },
  { name: 'phiếu chuyển', abbreviation: 'PC' },
  { name: 'phiếu báo', abbreviation: 'PB' },
  { name: 'kết luận', abbreviation: 'KL' },
  { name: 'thông tri', abbreviation: 'TT' },
  { name: 'luật', abbreviation: null },
  { name: 'bộ luật', abbreviation: null },
  { name: 'pháp lệnh', abbreviation: 'PL' },
  { name: 'lệnh', abbreviation: 'L' },
  { name: 'nghị định', abbreviation: 'NĐ' },
  { name: 'thông tư', abbreviation: 'TT' },
  { name: 'thông tư liên tịch', abbreviation: 'TTLT' },
  { name: 'văn bản hợp nhất', abbreviation: 'VBHN' },
  { name: 'công văn', abbreviation: null },
]

const byName = new Map(documentKinds.map((kind) => [kind.name, kind]))

/** "Kế hoạch" in any case gives its kind; null for what names no kind. */
export const kindNamed = (name: string): DocumentKind | null => byName.get(name.normalize('NFC').toLowerCase()) ?? null

/** Codes in symbols beside the abbreviations: the Party's quy định and công văn, joint kinds, programmes of action. */
const otherCodes = new Map(
  Object.entries({
    QĐi: 'quy định',
    CV: 'công văn',
    NQLT: 'nghị quyết',
    HDLT: 'hướng dẫn',
    KHLT: 'kế hoạch',
    QCLT: 'quy chế',
    CTHĐ: 'chương trình',
    CTPH: 'chương trình',
    KHPH: 'kế hoạch',
    KHHĐ: 'kế hoạch',
  }),
)

/** What opens the part of a symbol after the number and names a kind: "NQ", "TTLT", "CTHĐ". */
export const kindCodes: ReadonlySet<string> = new Set([
  ...documentKinds.flatMap(({ abbreviation }) => abbreviation ?? []),
  ...otherCodes.keys(),
])

/** Thông tri of the Party and thông tư of the State share TT; the circular is the usual one. */
const byCode = new Map(
  documentKinds.flatMap((kind) => (kind.abbreviation === null ? [] : [[kind.abbreviation, kind] as const])),
)

/** The kind that a code in a symbol stands for: "CTr" gives chương trình; null for what is no kind's code. */
export const kindOfCode = (code: string): DocumentKind | null =>
  byCode.get(code) ?? kindNamed(otherCodes.get(code) ?? '')
