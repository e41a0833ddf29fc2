import type { Span } from '../../src/model/span.ts'
import { sliceOf } from '../../src/model/span.ts'
import { readBody } from '../../src/vi/legal/body-names.ts'
import { type FoundPinpoints, findPinpoints } from '../../src/vi/legal/pinpoint.ts'
import { type FoundDate, findDates } from '../../src/vi/time/dates.ts'
import { firstFrom } from './in-order.ts'
import type { Mention, NamedDocument } from './mention.ts'
import { isJoint } from './works.ts'

/** Adds to the documents of a passage the date, issuer and pinpoints that stand beside them. Both lists are in text order. */
export function completed(text: string, named: readonly NamedDocument[]): readonly Mention[] {
  const dates = findDates(text)
  const pinpoints = findPinpoints(text)
  const mentions = named.map((document, index) =>
    withPinpoints(text, dated(text, document, named[index + 1]?.span.start ?? text.length, dates), pinpoints),
  )
  return distributed(text, mentions)
}

const beforeDate = /^\s*[,(]?\s*(?:(?:được\s+)?(?:ban hành|ký)\s+)?$/iu
const beforeBody = /^\s*[,)]?\s*(?:năm\s+(?:19|20)\d{2}\s+)?(?:của|do)\s+(?:liên\s+)?$/iu

/** Date and issuer, in either order: "ngày 22/12/2024 của Bộ Chính trị", "của Bộ Chính trị (ban hành ngày 22/12/2024)". */
function dated(text: string, document: NamedDocument, limit: number, dates: readonly FoundDate[]): Mention {
  let end = document.span.end
  let date: FoundDate | null = null
  let issuer = document.issuer
  for (let turn = 0; turn < 2; turn++) {
    const next: FoundDate | undefined = date === null ? dates[firstFrom(dates, end)] : undefined
    if (next !== undefined && next.span.end <= limit && isGap(text, end, next.span.start, beforeDate)) {
      date = next
      end = text.slice(end, next.span.start).includes('(') ? afterBracket(text, next.span.end) : next.span.end
    }
    const body: Span | null = issuer === null ? bodyAfter(text, document, end, limit) : null
    if (body === null) continue
    issuer = body
    end = body.end
  }
  return {
    ...document,
    whole: { start: document.span.start, end },
    date,
    issuerName: issuer === null ? null : sliceOf(text, issuer).replace(/\s+/g, ' '),
    issuer,
    places: [null],
  }
}

/** Behind the bracket that closes at `end`, else `end`. */
const afterBracket = (text: string, end: number): number =>
  /^\s?\)/.test(text.slice(end, end + 2)) ? text.indexOf(')', end) + 1 : end

const maxGap = 40

const isGap = (text: string, from: number, to: number, pattern: RegExp): boolean =>
  to - from <= maxGap && pattern.test(text.slice(from, to))

const bodyWord = /(?:của|do)\s+(?:liên\s+)?/iu

function bodyAfter(text: string, document: NamedDocument, end: number, limit: number): Span | null {
  const behind = text.slice(end, Math.min(limit, end + maxGap))
  const word = bodyWord.exec(behind)
  if (word === null) return null
  const start = end + word.index + word[0].length
  if (!beforeBody.test(text.slice(end, start))) return null
  const body = readBody(text, start)
  if (body === null || body.end > limit) return null
  const joint = /liên/iu.test(word[0]) || (document.symbol !== null && isJoint(document.symbol))
  return joint ? withPartners(text, body, limit) : body
}

const maxPartners = 6
const nextPartner = /^(?:\s*(?:,|và|-)\s*){1,2}/iu

/** "liên Bộ Tài chính, Bộ Khoa học và Công nghệ": those who issue a joint document together. */
function withPartners(text: string, first: Span, limit: number): Span {
  let { end } = first
  for (let count = 0; count < maxPartners; count++) {
    const between = nextPartner.exec(text.slice(end, end + maxGap))
    const partner = between === null ? null : readBody(text, end + between[0].length)
    if (partner === null || partner.end > limit) break
    end = partner.end
  }
  return { start: first.start, end }
}

const pinpointBefore =
  /^\s*(?:,|của|tại|thuộc|trong|theo|(?:được\s+)?(?:ban hành\s+)?(?:kèm\s+)?theo)?\s*(?:các\s+)?$/iu
const pinpointAfter = /^\s*[,(]?\s*(?:tại\s+|ở\s+)?$/iu

/** "khoản 24 điều 3 Nghị định …", else "Nghị định … (khoản 24 Điều 3)" where no other document follows the pinpoint. */
function withPinpoints(text: string, mention: Mention, pinpoints: readonly FoundPinpoints[]): Mention {
  const { start, end } = mention.whole
  const at = firstFrom(pinpoints, start)
  const before = pinpoints[at - 1]
  if (before !== undefined && before.span.end <= start && isGap(text, before.span.end, start, pinpointBefore))
    return { ...mention, whole: { start: before.span.start, end }, places: before.places }
  const after = pinpoints[firstFrom(pinpoints, end)]
  if (after === undefined || !isGap(text, end, after.span.start, pinpointAfter)) return mention
  const bracket = text.slice(end, after.span.start).includes('(')
  const close = bracket ? afterBracket(text, after.span.end) : after.span.end
  return { ...mention, whole: { start, end: close }, places: after.places }
}

const listGap = /^\s*,?\s*(?:và|hoặc)?\s*(?:các\s+)?$/iu

/** "QĐ 06 ngày …, QĐ 206 ngày … và QĐ 422/QĐ-TTg ngày … của Thủ tướng": the issuer holds for all with the same symbol. */
function distributed(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const all = [...mentions]
  for (let index = all.length - 2; index >= 0; index--) {
    const mention = all[index]!
    const next = all[index + 1]!
    if (mention.issuerName !== null || next.issuerName === null) continue
    const gap = text.slice(mention.whole.end, next.whole.start)
    if (gap.length <= maxGap && listGap.test(gap) && isAlike(mention, next))
      all[index] = { ...mention, issuerName: next.issuerName }
  }
  return all
}

const isAlike = (a: Mention, b: Mention): boolean =>
  a.kind?.name === b.kind?.name &&
  (a.symbol === null || b.symbol === null || a.symbol.bodies.join('-') === b.symbol.bodies.join('-'))
