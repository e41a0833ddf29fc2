import type { Figure } from './figure.ts'

/** "thuộc nhóm 20 xã, phường đứng đầu", "trong top 10 của tỉnh", "nằm trong 5 địa phương dẫn đầu". */
const group =
  /(?<![\p{L}])(?:thuộc|trong|vào|nằm trong|ở)?\s?(?:(?:nhóm|top|tốp)\s{1,2}(?<number>\d{1,3})(?!\d|\s?%)|(?<count>\d{1,3})(?=\s(?:xã|phường|địa phương|đơn vị|tỉnh)[^;.:]{0,30}\s(?:dẫn đầu|đứng đầu)))/gu
/** Only a list that is led is a rank: "nhóm 3 xã", "nhóm 5 hộ" are not. */
const led =
  /^[^;.:]{0,60}(?:dẫn đầu|đứng đầu|đầu tiên|cao nhất|tốt nhất|đầu của|toàn tỉnh|toàn quốc|của (?:tỉnh|thành phố|cả nước)|cấp tỉnh)/u
/** "xếp thứ 5/34", "đứng vị trí thứ 12", "xếp hạng 3". */
const place =
  /(?<![\p{L}])(?:xếp|đứng|giữ)(?:\s(?:ở|tại))?(?:\s(?:vị trí|hạng|loại))?(?:\sthứ)?\s{1,2}(?<number>\d{1,3})(?:\s?\/\s?\d{1,4})?(?![\d%.,]|\s?%)/gu

/** Ranks of a search form: those among the first n are "<= n", a place is "= n"; the unit is "hạng". */
export function ranksIn(form: string): readonly Figure[] {
  const groups = [...form.matchAll(group)].filter(
    ({ index, 0: { length }, groups: found }) =>
      found!.count !== undefined ||
      /t[oố]p/u.test(form.slice(index, index + length)) ||
      led.test(form.slice(index + length, index + length + 80)),
  )
  return [...groups.map((match) => rank(match, '<=')), ...[...form.matchAll(place)].map((match) => rank(match, '='))]
}

function rank(match: RegExpExecArray, comparator: '<=' | '='): Figure {
  const printed = match.groups!.number ?? match.groups!.count!
  const start =
    match.index + match[0].lastIndexOf(printed, match[0].indexOf('/') < 0 ? undefined : match[0].indexOf('/'))
  const end = match.index + match[0].length
  return {
    span: { start: match.index, end },
    cut: [{ start, end }],
    comparator,
    value: String(Number(printed)),
    valueMax: null,
    unit: 'hạng',
    kind: 'rank',
  }
}
