/**
 * A date as officials write it (Nghị định 30/2020/NĐ-CP: days below 10 and the months 1 and 2 with a zero), from ISO 8601,
 * which may be cut short: "2026-03-07" gives "07/3/2026", "2026-02" "02/2026", "2026" "2026".
 */
export function printDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  const plain = month === undefined || Number(month) <= 2 ? month : String(Number(month))
  return [day, plain, year].filter(Boolean).join('/')
}
