/** The middle one of the values in their order, of an even number the upper of the two; undefined for none. */
export const median = (values: Iterable<number>): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}
