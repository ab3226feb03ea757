/** Loading in turns. WebKit may run a module before one that it imports, when that one is just being loaded for another;
 * what is loaded one after another never meets itself. */

let last: Promise<unknown> = Promise.resolve();

/** A load that begins when the one before has ended, well or not. */
export function inTurn<T>(load: () => Promise<T>): () => Promise<T> {
  return () => {
    const own = last.then(load);
    last = own.catch(() => undefined);
    return own;
  };
}
