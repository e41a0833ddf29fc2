const mark = /^(?:\(?\d{1,2}\)?|\(?\*{1,3}\)?)$/u
const metre = /(?<!\p{L})[kdc]?m$/u

/** Is raised text the mark of a note, of the word `before` it? "1.550" with "(1)", "57" with "2", "lũy kế" with "*"; not the 2 of "km". */
export const isNoteMark = (raised: string, before: string): boolean => mark.test(raised) && !metre.test(before)
