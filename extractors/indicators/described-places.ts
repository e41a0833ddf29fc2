import type { Span } from '../../src/model/span.ts'
import { wordStart } from '../../src/vi/text/pattern.ts'

const place = '(?:xã|phường|đặc khu|thôn|xóm|bản|buôn|làng|ấp|khu phố|tổ dân phố|khu dân cư|tiểu khu)'
const number = '(?:khoảng |trên |gần |hơn )?\\d{1,3}'

/** "Xã có 12 thôn, 03 trường", "phường gồm 15 tổ dân phố với 4.200 hộ", "sáp nhập 03 xã", but not "xã có 5 thôn đạt chuẩn". */
const descriptions = new RegExp(
  `${wordStart}(?:(?:${place}|địa bàn)(?:\\s(?!có|gồm)[^\\s,;.:]{1,20}){0,6}\\s(?:(?:hiện|hiện nay|đang)\\s)?(?:có|gồm|bao gồm)\\s(?:tổng số\\s)?${number}\\s${place}(?=\\s?(?:[,;.]|với|và|$))|(?<=,\\s)(?:gồm|bao gồm)\\s${number}\\s${place}(?=\\s?(?:[,;.]|với|và|$))|(?:sáp nhập|hợp nhất|nhập nguyên trạng|chia thành)\\s${number}\\s${place})`,
  'gu',
)

/** The clauses of a search form that tell what a place is made of; their counts measure nothing that is done. */
export const describedPlaces = (form: string): readonly Span[] =>
  [...form.matchAll(descriptions)].map(({ index, 0: { length } }) => {
    const rest = form.slice(index + length).search(/[;:](?:\s|$)|\.(?:\s|$)|,\s(?=diện tích|dân số|tổng)/u)
    return { start: index, end: rest === -1 ? form.length : index + length + rest }
  })
