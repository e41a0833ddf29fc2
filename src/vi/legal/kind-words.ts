import type { Span } from '../../model/span.ts'
import { literal, wordEnd, wordStart } from '../text/pattern.ts'
import { repairForm } from '../text/repair.ts'
import { type DocumentKind, documentKinds, kindNamed } from './kinds.ts'

/** A word that says what kind of document a number belongs to. */
export interface KindWord {
  readonly span: Span
  /** Null for words that fit any document: "văn bản số 12/BC-UBND". */
  readonly kind: DocumentKind | null
  /** "Kế hoạch" or "KH" against "kế hoạch", which may be the plain noun or a verb ("quy định", "hướng dẫn"). */
  readonly capital: boolean
}

/** Words in front of a number beside the kinds' names; "văn bản" fits any kind. */
const otherNames: Readonly<Record<string, string | null>> = {
  'văn bản': null,
  'thông báo kết luận': 'thông báo',
}

const kindNames = [...documentKinds.map(({ name }) => name), ...Object.keys(otherNames)].sort(
  (a, b) => b.length - a.length,
)
/** Not "pháp luật", "kỷ luật", "mệnh lệnh", "hợp đồng lao động". */
const named = new RegExp(
  `${wordStart}(?<!(?:pháp|kỷ|hiệu|mệnh)\\s)(?<name>${kindNames.map(literal).join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
)

/** What communes write for short: "NQ 57-NQ/TW", "QĐ số 06/QĐ-TTg", "NQ57". In capitals only. */
const shortNames: Readonly<Record<string, string | null>> = {
  NQ: 'nghị quyết',
  QĐ: 'quyết định',
  NĐ: 'nghị định',
  TT: 'thông tư',
  TTLT: 'thông tư liên tịch',
  CT: 'chỉ thị',
  CTr: 'chương trình',
  CTHĐ: 'chương trình',
  KL: 'kết luận',
  KH: 'kế hoạch',
  ĐA: 'đề án',
  BC: 'báo cáo',
  TB: 'thông báo',
  TTr: 'tờ trình',
  HD: 'hướng dẫn',
  CV: 'công văn',
  VB: null,
}
const short = new RegExp(
  `${wordStart}(?<name>${Object.keys(shortNames)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{M}/&-])`,
  'gu',
)

/**
 * The kind words of a text, in its order.
 *
 * @example findKindWords('Căn cứ Luật Đất đai và NQ 57').map(({ kind }) => kind?.name) // ['luật', 'nghị quyết']
 */
export function findKindWords(text: string): readonly KindWord[] {
  const full = [...repairForm(text).matchAll(named)].map((match) =>
    wordAt(match, kindOfName(match.groups!.name!), /^\p{Lu}/u.test(text.slice(match.index))),
  )
  const abbreviated = [...text.matchAll(short)].map((match) => {
    const name = shortNames[match.groups!.name!] ?? null
    return wordAt(match, name === null ? null : kindNamed(name), true)
  })
  return [...full, ...abbreviated].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function kindOfName(printed: string): DocumentKind | null {
  const name = printed.replace(/\s+/g, ' ')
  return kindNamed(otherNames[name] ?? name)
}

const wordAt = (match: RegExpExecArray, kind: DocumentKind | null, capital: boolean): KindWord => ({
  span: { start: match.index, end: match.index + match.groups!.name!.length },
  kind,
  capital,
})

/** Kinds that take the symbols of the National Assembly and its committee, which name no kind. */
export const isNational = (kind: DocumentKind | null): boolean =>
  kind !== null && ['luật', 'bộ luật', 'pháp lệnh', 'nghị quyết'].includes(kind.name)

/** "số:", and "sô" as OCR reads it; it stands between a kind and its number. */
export const numberWord = 's[ốôồổỗộ]\\s*[:.]?'

/** "Kế hoạch hành động số", "Thông báo kết luận số": words between kind and number that belong to the kind. */
export const kindQualifier = `(?:hành động|phối hợp|liên tịch|liên ngành|chuyên đề|kết luận|tổng thể|chi tiết|hỏa tốc|khẩn|mật)${wordEnd}`
