/** Small changes of short lists; each gives a new list. */

/** With the item at a place replaced; one past the end adds. */
export function changed<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  return at < items.length
    ? items.map((old, place) => (place === at ? item : old))
    : [...items, item];
}

export function without<Item>(items: readonly Item[], at: number): Item[] {
  return items.filter((_, place) => place !== at);
}

/** With the item one place nearer to the front. */
export function raised<Item>(items: readonly Item[], at: number): Item[] {
  const item = items[at];
  if (at < 1 || item === undefined) return [...items];
  const rest = without(items, at);
  return [...rest.slice(0, at - 1), item, ...rest.slice(at - 1)];
}
