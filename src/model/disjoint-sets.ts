/**
 * The root of the set that an item is in (union and find, halving the way there): `parent` has the item above each, a root
 * is its own. Two sets become one when the root of the one gets that of the other as its parent.
 */
export function rootOf(parent: Int32Array, item: number): number {
  let root = item
  while (parent[root] !== root) {
    parent[root] = parent[parent[root]!]!
    root = parent[root]!
  }
  return root
}

/** Sets of one item each. */
export const singletons = (count: number): Int32Array => new Int32Array(count).map((_, item) => item)
