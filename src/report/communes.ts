import { foldKey } from '../vi/text/search-form.ts'
import type { Communes } from '../write/html/index-page.ts'

export type { Communes }

/** Who a document is from, as its head says. */
export interface Origin {
  readonly issuer: string | null
  readonly place: string | null
  readonly province: string | null
}

const unitWord = /^(?:xã|phường|đặc khu|thị trấn) /u

/**
 * The communes of a list that no document is from. A line is a name with or without its province behind a comma, semicolon
 * or tab ("Phường Thuận Thành, Bắc Ninh"); a commune and a ward of one name are two where the list names the kind.
 */
export function missingCommunes(list: string, origins: readonly Origin[]): Communes {
  const lines = [
    ...new Set(
      list
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .map((line) => line.trim()),
    ),
  ].filter((line) => line !== '')
  const known = origins.map(({ issuer, place, province }) => ({
    names: [issuer, place].flatMap((name) => (name === null ? [] : [` ${foldKey(name)} `])),
    province: province === null ? null : provinceKey(province),
  }))
  const missing = lines.filter((line) => {
    const [name = '', province = ''] = line.split(/[,;\t]/).map((part) => part.trim())
    const wanted = foldKey(name)
    const from = provinceKey(province)
    return !known.some(
      (origin) =>
        (from === '' || origin.province === null || origin.province === from) &&
        origin.names.some((own) => own.endsWith(` ${wanted} `) || own.trim() === wanted.replace(unitWord, '')),
    )
  })
  return { listed: lines.length, missing }
}

const provinceKey = (name: string): string => foldKey(name).replace(/^(?:tỉnh|thành phố|tp) /u, '')
