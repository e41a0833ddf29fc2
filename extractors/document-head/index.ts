import type { Extractor } from '../../src/extract.ts'
import { documentKinds } from '../../src/vi/legal/kinds.ts'
import { bodyOfSymbol, type HeadIssuer, issuerFromHead, issuerFromSignature, issuerFromText } from './issuer.ts'
import { furnitureOf, type HeadLine, linesWithout, openingOf } from './lines.ts'
import { findNumber, type HeadNumber } from './numbering.ts'
import { findDateBehind, findPlaceAndDate } from './place-date.ts'
import { findProvince } from './province.ts'
import { findRecipients } from './recipients.ts'
import { closingLines, findSignature } from './signature.ts'
import { beginsBody, findTitle, type HeadTitle } from './title.ts'
import { findYears } from './years.ts'

/** Kind, number, issuer, place, date, title, signer and recipients, by Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW. */
export const documentHead: Extractor<'head'> = {
  id: 'document-head',
  kind: 'head',
  needs: [],
  extract(context) {
    const { text } = context.document
    const opening = openingOf(context)
    const closing = closingLines(context.document)
    const number = findNumber(opening)
    const placed =
      findPlaceAndDate(opening.text, opening.start) ??
      (number && findDateBehind(opening.text, opening.start, number.span.end)) ??
      placedAtEnd(closing)
    const lines = linesWithout(
      opening,
      [number, placed].flatMap((part) => part?.span ?? []).concat(furnitureOf(opening)),
    )
    const title = findTitle(lines)
    const signature = findSignature(closing)
    const above = linesAbove(lines, title)
    const issuer: HeadIssuer | null =
      issuerFromHead(above) ??
      issuerFromSignature(signature.body) ??
      issuerFromText(text, bodyOfSymbol(number?.symbol.bodies ?? []))
    return {
      value: {
        ...kindOf(title, number),
        number: number?.symbol.number ?? null,
        symbol: number?.symbol.symbol ?? null,
        code: number?.symbol.code ?? null,
        issuer: issuer?.name ?? null,
        province: findProvince(text, above.at(-1)?.span.end ?? 0),
        place: placed?.place ?? null,
        date: placed?.date ?? null,
        title: title?.title ?? null,
        years: findYears(title?.title ?? null, placed?.date ?? null),
        signer: signature.signer,
        recipients: findRecipients(closing),
        at: {
          number: number === null ? [] : [number.span],
          issuer: issuer?.at ?? [],
          date: placed === null ? [] : [placed.span],
          title: title?.at ?? [],
          signer: signature.at,
        },
      },
      messages: [],
    }
  },
}

/** Without a title the symbol tells the kind; a symbol without a kind is a công văn's, and the Party writes CV. */
function kindOf(title: HeadTitle | null, number: HeadNumber | null) {
  if (title !== null) return { kind: title.kind, kindName: title.kindName }
  const code = number?.symbol.kind ?? null
  const known = documentKinds.find(({ abbreviation }) => abbreviation === code && code !== null)
  if (known !== undefined) return { kind: code, kindName: known.name.slice(0, 1).toUpperCase() + known.name.slice(1) }
  return { kind: null, kindName: number === null ? null : 'Công văn' }
}

/** The date of minutes and of some reports stands above the signature. */
function placedAtEnd(closing: readonly HeadLine[]) {
  for (const { text, span } of closing) {
    const placed = findPlaceAndDate(text, span.start)
    if (placed !== null) return placed
  }
  return null
}

/** Where the issuer stands: before kind or subject, or before the body of what has neither. */
function linesAbove(lines: readonly HeadLine[], title: HeadTitle | null): readonly HeadLine[] {
  const end = lines.findIndex(
    (line) => line.span.start >= (title?.line.span.start ?? Infinity) || beginsBody(line, lines),
  )
  return lines.slice(0, end < 0 ? lines.length : end)
}
