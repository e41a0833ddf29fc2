import { integer, origin, type View } from './view.ts'

export const communeYearView: View = {
  name: 'v_commune_year',
  title: 'Xã theo năm',
  description: 'One wide row a commune and year: money by field and by source, counts of what was found',
  key: ['issuer', 'province', 'year'],
  columns: [
    ...origin.slice(1),
    integer('year', 'Năm', 'Year'),
    integer('documents', 'Số tài liệu', 'Documents about that year'),
    integer('total', 'Tổng kinh phí (đồng)', 'Sum of counting lines'),
    ...['khcn', 'dmst', 'cds', 'attt'].map((field) =>
      integer(field, `Kinh phí ${field} (đồng)`, `Of the field ${field}`),
    ),
    ...['central', 'province_source', 'commune', 'other', 'unsplit'].map((source) =>
      integer(source, `Nguồn ${source} (đồng)`, `From the source ${source}`),
    ),
    integer('targets', 'Chỉ tiêu', 'Indicators that are targets'),
    integer('results', 'Kết quả', 'Indicators that are results'),
    integer('tasks', 'Nhiệm vụ', 'Tasks'),
    integer('errors', 'Lỗi', 'Open findings of severity error'),
    integer('warnings', 'Cảnh báo', 'Open findings of severity warning'),
  ],
  sql: `WITH about AS (
SELECT d.id, coalesce(d.issuer, '') AS issuer, coalesce(d.province, '') AS province, y.value AS year FROM documents d, json_each(d.years) y
), pairs AS (
SELECT issuer, province, year FROM about UNION SELECT issuer, province, year FROM v_rollup WHERE year IS NOT NULL
)
SELECT p.issuer, p.province, p.year,
(SELECT count(*) FROM about a WHERE a.issuer = p.issuer AND a.province = p.province AND a.year = p.year) AS documents,
${rollupSum('TRUE')} AS total,
${['khcn', 'dmst', 'cds', 'attt'].map((field) => `${rollupSum(`r.field = '${field}'`)} AS ${field}`).join(',\n  ')},
${rollupSum(`r.source = 'central'`)} AS central, ${rollupSum(`r.source = 'province'`)} AS province_source,
${rollupSum(`r.source = 'commune'`)} AS commune, ${rollupSum(`r.source = 'other'`)} AS other,
${rollupSum(`r.source = 'unsplit'`)} AS unsplit,
${countOf('indicators', `x.kind = 'target'`)} AS targets, ${countOf('indicators', `x.kind = 'result'`)} AS results,
${countOf('tasks', 'TRUE')} AS tasks,
${countOf('findings', `x.severity = 'error' AND x.status = 'open'`)} AS errors,
${countOf('findings', `x.severity = 'warning' AND x.status = 'open'`)} AS warnings
FROM pairs p`,
}

function rollupSum(condition: string): string {
  return `(SELECT coalesce(sum(r.vnd), 0) FROM v_rollup r WHERE r.issuer = p.issuer AND r.province = p.province AND r.year = p.year AND ${condition})`
}

function countOf(table: string, condition: string): string {
  return `(SELECT count(*) FROM ${table} x JOIN about a ON a.id = x.document WHERE a.issuer = p.issuer AND a.province = p.province AND a.year = p.year AND ${condition})`
}
