import type { Document } from '../../src/model/document.ts'
import type { HeadDraft } from '../../src/model/draft.ts'
import type { Span } from '../../src/model/span.ts'
import { bodyCase } from '../../src/vi/bodies/bodies.ts'
import { isSurname } from '../../src/vi/bodies/surnames.ts'
import { readNumberLabel } from '../../src/vi/numbering/labels.ts'
import { isCapitals, nameCase } from '../../src/vi/text/capitals.ts'
import { authorityMark } from '../../src/vi/text/line-edges.ts'
import { phrase } from '../../src/vi/text/pattern.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { type HeadLine, linesOf, partOf } from './lines.ts'

export const recipientsMark = /^nơi\s+nhận\s*[:.]?/iu
const authority = new RegExp(`(?<=^|\\s)(?<mark>${authorityMark})(?:\\s?\\.\\s?|\\s+)(?=\\p{Lu})`, 'u')
/** Titles as they are written in a sentence. */
const titles = [
  'Chủ tịch',
  'Phó Chủ tịch',
  'Phó Chủ tịch Thường trực',
  'Quyền Chủ tịch',
  'Bí thư',
  'Phó Bí thư',
  'Phó Bí thư Thường trực',
  'Giám đốc',
  'Phó Giám đốc',
  'Phó Giám đốc phụ trách',
  'Tổng Giám đốc',
  'Bộ trưởng',
  'Thứ trưởng',
  'Trưởng phòng',
  'Phó Trưởng phòng',
  'Phó Trưởng phòng phụ trách',
  'Trưởng ban',
  'Phó Trưởng ban',
  'Trưởng Ban',
  'Phó Trưởng Ban',
  'Chánh Văn phòng',
  'Phó Chánh Văn phòng',
  'Trưởng Công an',
  'Phó Trưởng Công an',
  'Cục trưởng',
  'Chi cục trưởng',
  'Viện trưởng',
  'Hiệu trưởng',
  'Phó Hiệu trưởng',
  'Chỉ huy trưởng',
  'Trưởng trạm',
  'Tổ trưởng',
  'Chủ nhiệm',
  'Thư ký',
  'Ủy viên Thường trực',
  'Thống đốc',
  'Phó Thống đốc',
  'Chánh án',
  'Chánh Thanh tra',
] as const
const titleOf = new Map(titles.map((title) => [searchForm(title), title]))
const signerTitle = new RegExp(
  `(?:^|(?<=[-.] ?)|(?<=^(?:tm|kt|tl|tuq|q) ))(?<title>${phrase(...titles)})(?<rest>.*)$`,
  'u',
)
const personName = /^\p{Lu}[\p{L}\p{M}'’]*(?:\s+\p{Lu}[\p{L}\p{M}'’]*){1,5}$/u
/** "- Lưu: VT. Nguyễn Văn An": the name read into the last recipient beside it. */
const nameAtEnd = /(?<=[.;]\s{1,3})\p{Lu}[\p{L}\p{M}'’]*(?:\s+\p{Lu}[\p{Ll}\p{M}'’]+){1,4}$/u

/** Who signs beside: names of both may stand on one line. */
const coSigner = /^(?:NGƯỜI (?:LẬP|BÁO CÁO|VIẾT)|KẾ TOÁN|THƯ KÝ|VĂN THƯ)/u

interface Signature {
  readonly signer: HeadDraft['signer']
  readonly at: readonly Span[]
  /** "TM. ỦY BAN NHÂN DÂN XÃ GIA PHÚC". */
  readonly body: HeadLine | null
}

/**
 * The signature after the body, before the appendices: title, the authority mark nearest to it ("KT." where a deputy
 * signs), and as name the first line of two to six capitalised words below; academic titles are no part of it.
 *
 * @param lines The closing lines of the document.
 */
export function findSignature(lines: readonly HeadLine[]): Signature {
  const titleAt = lines.findLastIndex(
    ({ text }, index) => isSignerTitle(text) || (isTitleAlone(text) && isSignerTitle(lines[index - 1]?.text ?? '')),
  )
  const body = lines.find(({ text }) => /^T\/?M(?:\s?\.|\s)/u.test(text)) ?? null
  if (titleAt < 0) return { signer: null, at: [], body }
  const found = nameBelow(lines.slice(titleAt + 1))
  const name = found !== null && lines.some(({ text }) => coSigner.test(text)) ? lastPerson(found) : found
  const mark = lines
    .slice(0, titleAt + 1)
    .flatMap(({ text }) => authority.exec(text)?.groups?.mark ?? [])
    .at(-1)
  return {
    signer: {
      name: name === null ? null : isCapitals(name.text) ? nameCase(name.text) : name.text,
      title: casedTitle(lines[titleAt]!.text),
      authority: mark === undefined ? null : mark.includes('/') ? mark : `${mark}.`,
    },
    at: name === null ? [] : [name.span],
    body,
  }
}

/** From "Nơi nhận:" or the signature, with the line above it that may bear the date, to the first appendix. */
export function closingLines(document: Document): readonly HeadLine[] {
  const lines = linesOf(document, { start: 0, end: document.text.length })
  const marked = lines.findIndex(({ text }) => recipientsMark.test(text) || isAuthority(text))
  const first = marked < 0 ? lines.findIndex(({ text }) => isSignerTitle(text)) : marked
  if (first < 0) return []
  const closing = lines.slice(Math.max(0, first - 1))
  const appendix = closing.findIndex(({ text }, index) => index > 0 && readNumberLabel(text)?.style === 'appendix')
  return appendix < 0 ? closing : closing.slice(0, appendix)
}

/** True for lines of the signature, which may stand between recipients: mark, title, name, notes of a digital one. */
export const isOfSignature = ({ text }: HeadLine): boolean =>
  isAuthority(text) || isSignerTitle(text) || isName(text) || /^\(?(?:đã ký|ký bởi|thời gian ký|ngày ký)/iu.test(text)

const isAuthority = (text: string): boolean => {
  const mark = authority.exec(text)
  return mark !== null && (isCapitals(text) || (mark.index === 0 && /^(?:T\/M|K\/T|\p{Lu}+\s?\.)/u.test(text)))
}

/** Without its mark "Q. CHỦ TỊCH" is the title Chủ tịch. */
const unmarked = (text: string): string => text.replace(authority, '').trim()

const isSignerTitle = (text: string): boolean => isCapitals(text) && signerTitle.test(searchForm(unmarked(text)))

const unsigned = (text: string): string => text.replace(signed, '')

/** "Phó Chủ tịch" below "KT. CHỦ TỊCH". */
const isTitleAlone = (text: string): boolean => titleOf.has(searchForm(unsigned(text)))

/** "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI" gives "Trưởng phòng Văn hóa - Xã hội". */
function casedTitle(text: string): string {
  const printed = unmarked(unsigned(text))
  const { title, rest } = signerTitle.exec(searchForm(printed))!.groups!
  const cased = titleOf.get(title!.replace(/\s+/g, ' '))!
  if (rest!.trim() === '') return cased
  const noun = cased.split(' ').at(-1)!
  return cased + bodyCase(noun.toUpperCase() + printed.slice(printed.length - rest!.length)).slice(noun.length)
}

/** "ThS. Nguyễn Văn A" gives "Nguyễn Văn A". */
const academic = /^(?:(?:GS|PGS|TS|ThS|BS|KS|CN)\.\s*)+/u
/** "(đã ký)" behind the name or the title, where nothing stands between them. */
const signed = /\s*\(đã ký\)$/iu
const isName = (text: string): boolean => personName.test(unsigned(text.replace(academic, '')))

function nameBelow(lines: readonly HeadLine[]): HeadLine | null {
  const own = lines.find(({ text }) => isName(text))
  if (own !== undefined)
    return partOf(own, {
      start: own.span.start + (academic.exec(own.text)?.[0].length ?? 0),
      end: own.span.end - (signed.exec(own.text)?.[0].length ?? 0),
    })
  const beside = lines.find(({ text }) => nameAtEnd.test(text))
  if (beside === undefined) return null
  return partOf(beside, { ...beside.span, start: beside.span.start + nameAtEnd.exec(beside.text)!.index })
}

/** Of "Bùi Thị Lan Hoàng Văn Thái" the second person, told by the family name after a whole name. */
function lastPerson(line: HeadLine): HeadLine {
  const words = [...line.text.matchAll(/\S+/gu)]
  const fromMiddle = (index: number): number => Math.abs(index - words.length / 2)
  const [second] = [...words.keys()]
    .filter((index) => index >= 2 && index <= words.length - 2 && isSurname(words[index]![0]))
    .sort((a, b) => fromMiddle(a) - fromMiddle(b))
  return second === undefined ? line : partOf(line, { ...line.span, start: line.span.start + words[second]!.index })
}
