/** Where the first of some stretches stands that ends behind a place; they are in the order of the document and don't overlap. */
export function firstBehind(stretches: readonly { readonly end: number }[], place: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
