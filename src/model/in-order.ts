/** Index of the first item for which `reached` holds, their number where none; along the list it is false, then true. */
export function lowerBound<T>(items: readonly T[], reached: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
