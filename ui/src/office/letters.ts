/** Letters of the name of an office. */

/** Whether a name of several words is in capitals throughout, so that papers cannot tell it inside a sentence. */
export const shouts = (name: string): boolean => name.trim().includes(" ") && !/\p{Ll}/u.test(name);
