import type { Document } from '../../src/model/document.ts'
import type { HeadDraft } from '../../src/model/draft.ts'
import type { Span } from '../../src/model/span.ts'
import { isCapitals } from '../../src/vi/capitals.ts'
import { readNumberLabel } from '../../src/vi/numbering.ts'
import { type HeadLine, linesOf } from './lines.ts'

const recipientsMark = /^nơi nhận\s*:?/iu
/** Thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền: Nghị định 30/2020/NĐ-CP; "T/M", "K/T", "T/L": the Party's. */
const authority = /^(?<authority>TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s*(?:\.|(?=\s))/u
const signerTitle =
  /^(?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\.?\s*)?(?<title>(?:Q\.\s*)?(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG (?:PHÒNG|BAN)|CHÁNH VĂN PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG CÔNG AN|HIỆU TRƯỞNG|VIỆN TRƯỞNG|TỔ TRƯỞNG|CỤC TRƯỞNG|PHÓ TRƯỞNG (?:PHÒNG|BAN)|PHÓ TRƯỞNG))(?![\p{L}])/u
const personName = /^(?:\p{Lu}[\p{Ll}\p{M}']*)(?:\s+\p{Lu}[\p{Ll}\p{M}']*){1,5}$/u

interface Signature {
  readonly signer: HeadDraft['signer']
  readonly at: readonly Span[]
  readonly recipients: readonly string[]
}

/**
 * The signature and the recipients ("Nơi nhận") after the body, before the appendices. The name is the last line of two
 * to six capitalised words below the signer's title; academic titles before it are not part of it.
 */
export function findSignature(document: Document): Signature {
  const lines = closingLines(document)
  const titleAt = lines.findLastIndex(({ text }) => signerTitle.test(text))
  const markAt = lines.findIndex(({ text }) => authority.test(text))
  const name = titleAt < 0 ? undefined : lines.slice(titleAt + 1).find(({ text }) => personName.test(bareName(text)))
  const title = titleAt < 0 ? null : signerTitle.exec(lines[titleAt]!.text)!.groups!.title!
  return {
    signer:
      name === undefined && title === null
        ? null
        : {
            name: name === undefined ? null : bareName(name.text),
            title: title === null ? null : sentenceCase(title),
            authority: markAt < 0 ? null : authorityPrinted(lines[markAt]!.text),
          },
    at: name === undefined ? [] : [name.span],
    recipients: findRecipients(lines),
  }
}

/** From "Nơi nhận:" or the signature to the first appendix; the last lines of a document that has neither mark. */
function closingLines(document: Document): readonly HeadLine[] {
  const lines = linesOf(document, { start: 0, end: document.text.length })
  const first = lines.findIndex(({ text }) => recipientsMark.test(text) || authority.test(text))
  const titled = first < 0 ? lines.findIndex(({ text }) => signerTitle.test(text) && isCapitals(text)) : first
  if (titled < 0) return []
  const closing = lines.slice(titled)
  const appendix = closing.findIndex(({ text }) => readNumberLabel(text)?.style === 'appendix')
  return appendix < 0 ? closing : closing.slice(0, appendix)
}

/** "ThS. Nguyễn Văn A" gives "Nguyễn Văn A". */
const bareName = (text: string): string => text.replace(/^(?:(?:GS|PGS|TS|ThS|BS|KS|CN)\.\s*)+/u, '').trim()

const authorityPrinted = (text: string): string => {
  const mark = authority.exec(text)!.groups!.authority!
  return mark.includes('/') ? mark : `${mark}.`
}

/** "PHÓ CHỦ TỊCH" gives "Phó Chủ tịch". */
const sentenceCase = (title: string): string =>
  title
    .toLowerCase()
    .replace(
      /^(?:(phó) )?(.)/u,
      (_, deputy: string | undefined, letter: string) => `${deputy ? 'Phó ' : ''}${letter.toUpperCase()}`,
    )

/** The items below "Nơi nhận:" without dash and closing mark. */
function findRecipients(lines: readonly HeadLine[]): readonly string[] {
  const mark = lines.findIndex(({ text }) => recipientsMark.test(text))
  if (mark < 0) return []
  const inline = lines[mark]!.text.replace(recipientsMark, '').trim()
  const items = lines.slice(mark + 1).filter(({ text }) => /^[-+•*–]/u.test(text) || /^như /iu.test(text))
  return [inline, ...items.map(({ text }) => text)]
    .map((text) =>
      text
        .replace(/^[-+•*–]\s*/u, '')
        .replace(/[;.,]+$/, '')
        .trim(),
    )
    .filter((text) => text !== '')
}
