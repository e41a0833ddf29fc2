/** "AN HẢI" and "An hải" give "An Hải"; "EA H'LEO" gives "Ea H'Leo". For names of places and persons only. */
export const nameCase = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())

/** True for text whose letters are all capitals, with at least two of them. */
export const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
