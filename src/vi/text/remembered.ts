/**
 * What `read` makes of a text, kept for when the same text comes again: rules and extractors ask for the same paragraphs
 * one after the other. `read` gives the same for the same text, and nobody changes what it gave. All is forgotten once
 * texts of more than `most` characters are kept.
 */
export function remembered<T>(read: (text: string) => T, most = 2 ** 20): (text: string) => T {
  const known = new Map<string, T>()
  let kept = 0
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = read(text)
    kept += text.length
    if (kept > most) {
      known.clear()
      kept = text.length
    }
    known.set(text, made)
    return made
  }
}
