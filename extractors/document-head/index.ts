import type { Extractor } from '../../src/extract.ts'
import { issuerFromHead, issuerFromText } from './issuer.ts'
import { headLines } from './lines.ts'
import { findNumber } from './numbering.ts'
import { findPlaceAndDate } from './place-date.ts'
import { findProvince } from './province.ts'
import { findSignature } from './signature.ts'
import { findTitle } from './title.ts'
import { findYears } from './years.ts'

/** Kind, number, issuer, place, date, title, signer and recipients, by Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW. */
export const documentHead: Extractor<'head'> = {
  id: 'document-head',
  kind: 'head',
  needs: [],
  extract(context) {
    const { document } = context
    const lines = headLines(context)
    const number = findNumber(lines)
    const placed = findPlaceAndDate(lines)
    const title = findTitle(lines)
    const issuer = issuerFromHead(lines) ?? issuerFromText(document.text)
    const signature = findSignature(document)
    return {
      value: {
        kind: title?.kind.abbreviation ?? number?.symbol.kind ?? null,
        kindName: title === null ? null : capitalised(title.kind.name),
        number: number?.symbol.number ?? null,
        symbol: number?.symbol.symbol ?? null,
        code: number?.symbol.code ?? null,
        issuer: issuer?.name ?? null,
        province: findProvince(document.text),
        place: placed?.place ?? null,
        date: placed?.date ?? null,
        title: title?.title ?? null,
        years: findYears(title?.title ?? null, placed?.date ?? null),
        signer: signature.signer,
        recipients: signature.recipients,
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

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)
