import {
  boolean,
  document,
  id,
  integer,
  ofDocument,
  origin,
  originSql,
  place,
  real,
  sectionSql,
  text,
  type View,
  wholeSum,
} from './view.ts'

export const budgetLinesView: View = {
  name: 'v_budget_lines',
  title: 'Kinh phí',
  description:
    'One row an amount of a budget line. Sum vnd over counts = 1 and source = total: money is never counted twice',
  key: ['document', 'id', 'amount'],
  columns: [
    document,
    ...origin,
    id,
    text('amount', 'Mã số tiền', 'Id of the amount within its document'),
    text('no', 'TT', 'Number of the row as printed'),
    text('label', 'Nội dung', 'Label of the line'),
    integer('level', 'Cấp', 'Depth in the hierarchy, 1 at the top'),
    text('line_kind', 'Loại dòng', 'total, group or item'),
    integer('year', 'Năm', 'Budget year of the amount'),
    text('expense', 'Tính chất chi', 'recurrent or investment'),
    text('field', 'Lĩnh vực', 'khcn, dmst, cds, attt or other'),
    text('funding', 'Nguồn (ghi ở dòng)', 'Funding as written in another column of the row'),
    text('budget_code', 'Mã ngân sách', 'Loại, khoản as printed'),
    text('source', 'Nguồn (theo cột)', 'total, central, province, commune or other, from the column of the amount'),
    integer('vnd', 'Số tiền (đồng)', 'Amount in đồng; null beyond exact range, see vnd_exact'),
    text('vnd_exact', 'Số tiền (chính xác)', 'Amount in đồng as a decimal string'),
    text('printed', 'Như in', 'Amount as printed'),
    text('unit', 'Đơn vị', 'Unit the printed figure is in'),
    text('basis', 'Căn cứ đọc', 'stated, inherited or assumed'),
    boolean('counts', 'Tính vào tổng', 'True for the leaf lines of the main budget of each year'),
    text('restates', 'Nhắc lại dòng', 'Id of the line that says the same amount first'),
    text('origin', 'Xuất xứ', 'table, prose or dossier'),
    ...place,
    real('confidence', 'Độ tin cậy', '0 to 1'),
  ],
  sql: `SELECT r.document, ${originSql}, r.id, a.id AS amount, r.no, r.label, r.level, r.kind AS line_kind,
coalesce(a.year, r.year) AS year, r.expense, r.field, r.funding, r.budget_code, a.source, a.vnd, a.vnd_exact,
a.text AS printed, a.unit, a.basis, r.counts, r.restates, r.origin, ${sectionSql} AS section,
(SELECT e.page FROM evidence e WHERE e.document = r.document AND e.record_kind = 'budget_amounts' AND e.record_id = a.id ORDER BY e.position LIMIT 1) AS page,
(SELECT e.quote FROM evidence e WHERE e.document = r.document AND e.record_kind = 'budget_amounts' AND e.record_id = a.id ORDER BY e.position LIMIT 1) AS quote,
r.confidence
FROM budget_lines r JOIN budget_amounts a ON a.document = r.document AND a.line = r.id ${ofDocument}`,
}

export const rollupView: View = {
  name: 'v_rollup',
  title: 'Tổng hợp kinh phí',
  description:
    'Counting lines added up by commune, year, field and source; what a line does not split by source is "unsplit". The sum over all rows is the sum of all counting lines',
  key: ['issuer', 'province', 'year', 'field', 'source'],
  columns: [
    ...origin.slice(1),
    integer('year', 'Năm', 'Budget year'),
    text('field', 'Lĩnh vực', 'khcn, dmst, cds, attt or other; empty where unknown'),
    text('source', 'Nguồn', 'central, province, commune, other or unsplit'),
    integer('vnd', 'Số tiền (đồng)', 'Sum in đồng'),
    integer('lines', 'Số dòng', 'Counting lines that add to it'),
  ],
  sql: `WITH amounts AS (
SELECT l.document, l.id, coalesce(l.field, '') AS field, coalesce(a.year, l.year) AS year, a.source, a.vnd
FROM budget_lines l JOIN budget_amounts a ON a.document = l.document AND a.line = l.id
WHERE l.counts AND a.vnd IS NOT NULL
), split AS (
SELECT document, id, field, year, source, vnd FROM amounts WHERE source <> 'total'
UNION ALL
SELECT document, id, field, year, 'unsplit',
  ${wholeSum(`CASE WHEN source = 'total' THEN vnd ELSE -vnd END`)}
FROM amounts GROUP BY document, id, field, year HAVING sum(source = 'total') > 0
)
SELECT coalesce(d.issuer, '') AS issuer, coalesce(d.province, '') AS province, s.year, s.field, s.source, ${wholeSum('s.vnd')} AS vnd,
count(DISTINCT s.document || s.id) AS lines
FROM split s JOIN documents d ON d.id = s.document WHERE s.vnd <> 0 GROUP BY 1, 2, 3, 4, 5`,
}
