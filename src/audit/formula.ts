/** What a formula row says of a column: which columns it adds and takes away. */
export interface Formula {
  readonly plus: readonly string[]
  readonly minus: readonly string[]
}

const reference = String.raw`\(?\s?(?:\d{1,2}[a-z]?|[A-H])\s?\)?`
const formula = new RegExp(`^(?<own>${reference})\\s?=\\s?(?<sum>${reference}(?:\\s?[+-]\\s?${reference}){1,11})$`, 'u')
const part = /(?<sign>[+-]?)\s?\(?\s?(?<name>\d{1,2}[a-z]?|[A-H])\s?\)?/gu

/**
 * "(3)=(4)+(5)+(6)", "5 = 3 - 4" as the numbers of the columns added and taken away; null for what is no sum ("(4)",
 * "5=4/3*100").
 */
export function readFormula(text: string): Formula | null {
  const match = formula.exec(text.replace(/[–—]/gu, '-').trim())
  if (match === null) return null
  const parts = [...match.groups!.sum!.matchAll(part)].map(({ groups }) => ({
    sign: groups!.sign!,
    name: groups!.name!,
  }))
  return {
    plus: parts.filter(({ sign }) => sign !== '-').map(({ name }) => name),
    minus: parts.filter(({ sign }) => sign === '-').map(({ name }) => name),
  }
}

/** The number that a formula row gives a column: "(3)=(4)+(5)" gives "3", "B" gives "B". */
export const columnName = (text: string): string | null =>
  /^\(?\s?(\d{1,2}[a-z]?|[A-H])\s?\)?\s?(?:=|$)/u.exec(text.trim())?.[1] ?? null
