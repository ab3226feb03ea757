/** What a field offers to choose from, made of labels by value. */

/** In the order in which the labels were written. */
export const optionsOf = <Value extends string>(labels: Record<Value, string>) =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));

/** Of names that stand for themselves. */
export const optionsNamed = (names: readonly string[]) =>
  names.map((name) => ({ value: name, label: name }));
