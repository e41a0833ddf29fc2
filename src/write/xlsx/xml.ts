export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * Text as XML 1.0 may hold it. What it may not hold, and a return, which it would drop, becomes `_x0000_` as
 * ST_Xstring of ECMA-376 Part 1, 22.9.2.19 has it; half a surrogate pair becomes U+FFFD.
 */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (mark) => `_x${hex(mark)}_`)
    .replace(/[&<>"]/g, (mark) => entities[mark]!)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const hex = (mark: string): string => mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')

/** 0 is A, 26 is AA. */
export const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))
