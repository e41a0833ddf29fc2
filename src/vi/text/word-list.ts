/** The entries of a list as data files write it, parted by commas and line breaks. */
export const wordList = (text: string): readonly string[] =>
  text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
