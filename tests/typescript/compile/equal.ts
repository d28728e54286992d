// Compile-time comparison of types: `expect<Equal<A, B>>()` does not compile unless A and B are the same type.

export type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

export function expect<T extends true>(): T | void {}
