/** Size and time of last change of a file, by its absolute path. */
export type Look = ReadonlyMap<string, string>

export interface Arrivals {
  /** Files that were the same in two looks and were not taken in like that before: whoever writes them has ended. */
  complete(look: Look): readonly string[]
  taken(paths: readonly string[], look: Look): void
}

/** Remembers one look and what was taken in. A file that changes later arrives again. */
export function watchArrivals(): Arrivals {
  let before: Look = new Map()
  const done = new Map<string, string>()
  return {
    complete(look) {
      const still = [...look].filter(([path, state]) => before.get(path) === state && done.get(path) !== state)
      before = look
      return still.map(([path]) => path)
    },
    taken(paths, look) {
      for (const path of paths) done.set(path, look.get(path)!)
    },
  }
}
