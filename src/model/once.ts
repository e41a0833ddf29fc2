/** What `make` gives for an object, made once and forgotten with the object. Nobody changes either. */
export function once<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly made: T }>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before.made
    const made = make(key)
    known.set(key, { made })
    return made
  }
}
