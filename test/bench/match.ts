/** What became of the facts and of the records of one kind. */
export interface Judgement<Want, Got> {
  readonly right: readonly Pair<Want, Got>[]
  /** Found, but with a wrong field; counts as missed and as extra. */
  readonly wrong: readonly (Pair<Want, Got> & { readonly fields: readonly string[] })[]
  readonly missed: readonly Want[]
  readonly extra: readonly Got[]
  /** Records that met an optional fact: neither gain nor loss. */
  readonly free: readonly Got[]
}

interface Pair<Want, Got> {
  readonly want: Want
  readonly got: Got
}

interface Question<Want, Got> {
  /** 0 for no match. */
  likeness(want: Want, got: Got): number
  wrongFields(want: Want, got: Got): readonly string[]
}

/** Pairs facts and records one to one, the most alike first, and judges the fields of each pair. */
export function judge<Want extends { readonly optional?: boolean }, Got>(
  wanted: readonly Want[],
  found: readonly Got[],
  { likeness, wrongFields }: Question<Want, Got>,
): Judgement<Want, Got> {
  const candidates = wanted
    .flatMap((want, i) =>
      found.map((got, j) => ({ i, j, score: likeness(want, got), free: Number(want.optional === true) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.free - b.free || a.i - b.i || a.j - b.j)
  const byWant = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates) {
    if (byWant.has(i) || taken.has(j)) continue
    byWant.set(i, j)
    taken.add(j)
  }
  const pairs = [...byWant].sort(([a], [b]) => a - b).map(([i, j]) => ({ want: wanted[i]!, got: found[j]! }))
  const judged = pairs.map((pair) => ({ ...pair, fields: wrongFields(pair.want, pair.got) }))
  const sound = judged.filter(({ fields }) => fields.length === 0)
  return {
    right: sound.filter(({ want }) => want.optional !== true),
    wrong: judged.filter(({ fields }) => fields.length > 0),
    missed: wanted.filter((want, i) => !byWant.has(i) && want.optional !== true),
    extra: found.filter((_, j) => !taken.has(j)),
    free: sound.filter(({ want }) => want.optional === true).map(({ got }) => got),
  }
}
