import { foldKey } from '../search-form.ts'

/** A document of the centre that reports cite without saying what it is. */
export interface KnownWork {
  readonly code: string
  /** ISO 8601; null where it is not known for sure. */
  readonly date: string | null
  readonly issuer: string
  /** What people call it for short. */
  readonly names: readonly string[]
}

const work = (code: string, date: string | null, issuer: string, ...names: readonly string[]): KnownWork => ({
  code,
  date,
  issuer,
  names,
})

const politburo = 'Bộ Chính trị'
const secretariat = 'Ban Bí thư'
const government = 'Chính phủ'
const primeMinister = 'Thủ tướng Chính phủ'
const assembly = 'Quốc hội'

/**
 * What communes cite most on science, technology, innovation and digital transformation. Numbers of the Party, of
 * Nghị quyết and of Quyết định of the Prime Minister begin anew each year or term, so a date that differs is another work.
 */
export const knownWorks: readonly KnownWork[] = [
  work('57-NQ/TW', '2024-12-22', politburo, 'Nghị quyết 57', 'NQ 57'),
  work('59-NQ/TW', '2025-01-24', politburo, 'Nghị quyết 59', 'NQ 59'),
  work('66-NQ/TW', '2025-04-30', politburo, 'Nghị quyết 66', 'NQ 66'),
  work('68-NQ/TW', '2025-05-04', politburo, 'Nghị quyết 68', 'NQ 68'),
  work('70-NQ/TW', '2025-08-20', politburo, 'Nghị quyết 70', 'NQ 70'),
  work('71-NQ/TW', '2025-08-22', politburo, 'Nghị quyết 71', 'NQ 71'),
  work('72-NQ/TW', '2025-09-09', politburo, 'Nghị quyết 72', 'NQ 72'),
  work('52-NQ/TW', '2019-09-27', politburo, 'Nghị quyết 52', 'NQ 52'),
  work('69-KL/TW', '2024-01-11', politburo, 'Kết luận 69', 'KL 69'),
  work('38-CT/TW', '2024-07-30', secretariat, 'Chỉ thị 38', 'CT 38'),
  work('204-QĐ/TW', '2024-11-29', secretariat, 'Quyết định 204', 'QĐ 204'),
  work('02-KH/BCĐTW', '2025-06-19', 'Ban Chỉ đạo Trung ương'),
  work('03/NQ-CP', '2025-01-09', government, 'Nghị quyết 03', 'NQ 03'),
  work('71/NQ-CP', '2025-04-01', government, 'Nghị quyết 71', 'NQ 71'),
  work('214/NQ-CP', '2025-07-23', government, 'Nghị quyết 214', 'NQ 214'),
  work(
    '06/QĐ-TTg',
    '2022-01-06',
    primeMinister,
    'Đề án 06',
    'ĐA 06',
    'Đề án 06/CP',
    'ĐA 06/CP',
    'Quyết định 06',
    'QĐ 06',
  ),
  work('206/QĐ-TTg', '2024-02-28', primeMinister, 'Quyết định 206', 'QĐ 206'),
  work('422/QĐ-TTg', '2022-04-04', primeMinister, 'Quyết định 422', 'QĐ 422'),
  work('749/QĐ-TTg', '2020-06-03', primeMinister, 'Quyết định 749', 'QĐ 749'),
  work('15/2025/QĐ-TTg', '2025-06-14', primeMinister),
  work('42/2022/NĐ-CP', '2022-06-24', government, 'Nghị định 42', 'NĐ 42'),
  work('73/2019/NĐ-CP', '2019-09-05', government, 'Nghị định 73', 'NĐ 73'),
  work('82/2024/NĐ-CP', '2024-07-10', government, 'Nghị định 82', 'NĐ 82'),
  work('30/2020/NĐ-CP', '2020-03-05', government, 'Nghị định 30', 'NĐ 30'),
  work('98/2025/NĐ-CP', null, government, 'Nghị định 98', 'NĐ 98'),
  work('265/2025/NĐ-CP', '2025-10-14', government, 'Nghị định 265', 'NĐ 265'),
  work('267/2025/NĐ-CP', '2025-10-14', government, 'Nghị định 267', 'NĐ 267'),
  work('268/2025/NĐ-CP', '2025-10-14', government, 'Nghị định 268', 'NĐ 268'),
  work('193/2025/QH15', '2025-02-19', assembly, 'Nghị quyết 193', 'NQ 193'),
  work('202/2025/QH15', '2025-06-12', assembly, 'Nghị quyết 202', 'NQ 202'),
  work('29/2013/QH13', '2013-06-18', assembly),
  work('83/2015/QH13', '2015-06-25', assembly),
  work('89/2025/QH15', '2025-06-25', assembly),
  work('93/2025/QH15', '2025-06-27', assembly),
]

const byCode = new Map(knownWorks.map((known) => [known.code.toUpperCase(), known]))
const byName = Map.groupBy(
  knownWorks.flatMap((known) => known.names.map((name) => ({ key: nameKey(name), known }))),
  ({ key }) => key,
)

/** The work with that code, in any case. */
export const knownByCode = (code: string): KnownWork | null => byCode.get(code.toUpperCase()) ?? null

/** The works that a short name may mean: one for "Nghị quyết 57", two for "Nghị quyết 71". */
export const knownByName = (name: string): readonly KnownWork[] =>
  (byName.get(nameKey(name)) ?? []).map(({ known }) => known)

/** "NQ57", "NQ số 57" and "nghị quyết 57" are one name. */
function nameKey(name: string): string {
  return foldKey(name)
    .replace(/(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/ số(?= )/u, '')
}
