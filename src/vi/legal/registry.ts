/** A document of the centre that reports cite without saying what it is. */
export interface KnownWork {
  readonly code: string
  /** ISO 8601; null where it is not known for sure. */
  readonly date: string | null
  readonly issuer: string
  /** What everybody calls it, kind and number: "đề án 06". Not numbers that each year and each body gives anew. */
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
  work('57-NQ/TW', '2024-12-22', politburo, 'nghị quyết 57'),
  work('59-NQ/TW', '2025-01-24', politburo, 'nghị quyết 59'),
  work('66-NQ/TW', '2025-04-30', politburo, 'nghị quyết 66'),
  work('68-NQ/TW', '2025-05-04', politburo, 'nghị quyết 68'),
  work('70-NQ/TW', '2025-08-20', politburo, 'nghị quyết 70'),
  work('71-NQ/TW', '2025-08-22', politburo, 'nghị quyết 71'),
  work('72-NQ/TW', '2025-09-09', politburo, 'nghị quyết 72'),
  work('52-NQ/TW', '2019-09-27', politburo, 'nghị quyết 52'),
  work('69-KL/TW', '2024-01-11', politburo),
  work('38-CT/TW', '2024-07-30', secretariat),
  work('204-QĐ/TW', '2024-11-29', secretariat),
  work('02-KH/BCĐTW', '2025-06-19', 'Ban Chỉ đạo Trung ương'),
  work('03/NQ-CP', '2025-01-09', government),
  work('71/NQ-CP', '2025-04-01', government, 'nghị quyết 71'),
  work('214/NQ-CP', '2025-07-23', government, 'nghị quyết 214'),
  work('06/QĐ-TTg', '2022-01-06', primeMinister, 'đề án 06'),
  work('206/QĐ-TTg', '2024-02-28', primeMinister),
  work('422/QĐ-TTg', '2022-04-04', primeMinister),
  work('942/QĐ-TTg', '2021-06-15', primeMinister),
  work('146/QĐ-TTg', '2022-01-28', primeMinister),
  work('411/QĐ-TTg', '2022-03-31', primeMinister),
  work('1132/QĐ-TTg', '2024-10-09', primeMinister),
  work('1131/QĐ-TTg', '2025-06-12', primeMinister),
  work('749/QĐ-TTg', '2020-06-03', primeMinister, 'quyết định 749'),
  work('15/2025/QĐ-TTg', '2025-06-14', primeMinister),
  work('42/2022/NĐ-CP', '2022-06-24', government),
  work('73/2019/NĐ-CP', '2019-09-05', government),
  work('82/2024/NĐ-CP', '2024-07-10', government),
  work('30/2020/NĐ-CP', '2020-03-05', government),
  work('98/2025/NĐ-CP', null, government),
  work('265/2025/NĐ-CP', '2025-10-14', government),
  work('267/2025/NĐ-CP', '2025-10-14', government),
  work('268/2025/NĐ-CP', '2025-10-14', government),
  work('193/2025/QH15', '2025-02-19', assembly, 'nghị quyết 193'),
  work('202/2025/QH15', '2025-06-12', assembly, 'nghị quyết 202'),
  work('29/2013/QH13', '2013-06-18', assembly),
  work('83/2015/QH13', '2015-06-25', assembly),
  work('71/2025/QH15', '2025-06-14', assembly),
  work('72/2025/QH15', '2025-06-16', assembly),
  work('89/2025/QH15', '2025-06-25', assembly),
  work('93/2025/QH15', '2025-06-27', assembly),
  work('148/2025/QH15', '2025-12-11', assembly),
]

/** Kind and number, under which a short form finds its document: "Đề án 6" is "Đề án 06". */
export const shortName = (kind: string, number: string): string => `${kind} ${number.replace(/^0+(?=\d)/, '')}`

const byCode = new Map(knownWorks.map((known) => [known.code.toUpperCase(), known]))
const byName = Map.groupBy(
  knownWorks.flatMap((known) => known.names.map((name) => ({ name: name.replace(/ 0+(?=\d)/, ' '), known }))),
  ({ name }) => name,
)

/** The work with that code, in any case. */
export const knownByCode = (code: string): KnownWork | null => byCode.get(code.toUpperCase()) ?? null

/** The works that a short name may mean: one for "nghị quyết 57", two for "nghị quyết 71". */
export const knownByName = (kind: string, number: string): readonly KnownWork[] =>
  (byName.get(shortName(kind, number)) ?? []).map(({ known }) => known)
