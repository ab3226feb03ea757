/** What a field offers to choose from, made of labels by value. */

/** In the order in which the labels were written. */
export const optionsOf = <Value extends string>(labels: Record<Value, string>) =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }));
