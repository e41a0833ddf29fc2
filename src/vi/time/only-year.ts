const years = /(?<![\d/.-])20\d\d(?![\d/-])/gu
const dates =
  /(?:ngày|tháng)\s+\d{1,2}(?:\s+tháng\s+\d{1,2})?[/\s](?:năm\s+)?20\d\d|\d\/20\d\d|giá\s+(?:so\s+sánh|cố\s+định|hiện\s+hành)\s+(?:năm\s+)?20\d\d/gu

/** The one year that a text names outside of dates and of prices ("giá so sánh 2010"); null for none or several. */
export function onlyYear(text: string): number | null {
  const found = new Set(text.replace(dates, ' ').match(years))
  return found.size === 1 ? Number([...found][0]) : null
}
