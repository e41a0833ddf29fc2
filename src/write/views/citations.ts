import { document, id, integer, ofDocument, origin, originSql, place, placeSql, real, text, type View } from './view.ts'

export const citationsView: View = {
  name: 'v_citations',
  title: 'Viện dẫn',
  description: 'One row a mention of a legal document',
  key: ['document', 'id'],
  columns: [
    document,
    ...origin,
    id,
    text('kind_name', 'Loại', 'Kind in words'),
    text('code', 'Số, ký hiệu', 'As printed'),
    text('date', 'Ngày', 'ISO 8601, as stated at the mention'),
    text('cited_issuer', 'Cơ quan ban hành văn bản', 'As stated at the mention'),
    text('role', 'Quan hệ', 'basis, implements, guides, amends …'),
    text('article', 'Điều', 'Pinpoint'),
    text('clause', 'Khoản', 'Pinpoint'),
    text('point', 'Điểm', 'Pinpoint'),
    text('resolved_code', 'Hiểu là', 'Code it resolves to'),
    text('resolved_date', 'Ngày (hiểu là)', 'Date of what it resolves to'),
    text('resolved_issuer', 'Cơ quan (hiểu là)', 'Issuer of what it resolves to'),
    text('inside', 'Nằm trong', 'Id of the citation whose title contains it'),
    ...place,
    real('confidence', 'Độ tin cậy', '0 to 1'),
  ],
  sql: `SELECT r.document, ${originSql}, r.id, r.kind_name, r.code, r.date, r.issuer AS cited_issuer, r.role, r.article,
r.clause, r.point, r.resolved_code, r.resolved_date, r.resolved_issuer, r.inside, ${placeSql('citations')}, r.confidence
FROM citations r ${ofDocument}`,
}

/** Bodies that every province or commune has: their numbers run anew in each. */
const localCodes = ['%UBND%', '%HĐND%', '%/TU', '%/ĐU', '%/HU', '%/BCĐ', '%/BTV%']
const localIssuers = [
  'UBND %',
  'Ủy ban nhân dân %',
  'HĐND %',
  'Hội đồng nhân dân %',
  'Sở %',
  'sở %',
  '%Tỉnh ủy%',
  '%Thành ủy%',
]
const likeAny = (column: string, patterns: readonly string[]): string =>
  patterns.map((pattern) => `${column} LIKE '${pattern}'`).join(' OR ')

export const worksView: View = {
  name: 'v_works',
  title: 'Văn bản được viện dẫn',
  description: 'One row a cited document, by what its mentions resolve to or by code and issuer',
  key: ['code', 'issuer', 'scope'],
  columns: [
    text('code', 'Số, ký hiệu', 'Code of the cited document'),
    text('issuer', 'Cơ quan ban hành', 'Its issuer where known'),
    text(
      'scope',
      'Nơi viện dẫn',
      'Of local bodies the province of those who cite it; where no issuer is stated their own name too',
    ),
    text('kind_name', 'Loại', 'Its kind'),
    text('date', 'Ngày', 'Its date where known'),
    integer('mentions', 'Số lần viện dẫn', 'Mentions in all documents'),
    integer('documents', 'Số tài liệu', 'Documents that mention it'),
    integer('as_basis', 'Làm căn cứ', 'Mentions as legal basis'),
    integer('dates', 'Số ngày khác nhau', 'Distinct full dates given to it; more than 1 is a conflict'),
  ],
  sql: `WITH mentions AS (
  SELECT coalesce(r.resolved_code, r.code) AS code, coalesce(r.resolved_issuer, r.issuer, '') AS issuer, r.code AS printed,
    r.kind_name, coalesce(r.resolved_date, r.date) AS date, r.date AS stated, r.document, r.role, d.province, d.issuer AS citing
  FROM citations r ${ofDocument} WHERE r.role <> 'self'
)
SELECT code, issuer, CASE WHEN ${likeAny('code', localCodes)} OR ${likeAny('issuer', localIssuers)}
  THEN coalesce(CASE issuer WHEN '' THEN citing || ', ' END, '') || coalesce(province, '') ELSE '' END AS scope,
coalesce(max(CASE WHEN printed = code THEN kind_name END), max(kind_name)) AS kind_name, max(date) AS date, count(*) AS mentions,
count(DISTINCT document) AS documents, sum(role = 'basis') AS as_basis,
count(DISTINCT CASE WHEN length(stated) = 10 THEN stated END) AS dates
FROM mentions WHERE code IS NOT NULL GROUP BY 1, 2, 3`,
}
