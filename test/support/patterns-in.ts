/** Every regular expression inside a value, with the path to it: `timeRules.rules.12.pattern`. */
export function patternsIn(value: unknown): readonly (readonly [path: string, pattern: RegExp])[] {
  const found: (readonly [string, RegExp])[] = [];
  const seen = new Set<object>();
  const visit = (each: unknown, path: readonly string[]): void => {
    if (typeof each !== 'object' || each === null || seen.has(each)) return;
    seen.add(each);
    if (each instanceof RegExp) found.push([path.join('.'), each]);
    else if (!ArrayBuffer.isView(each))
      for (const [key, inner] of Object.entries(each)) visit(inner, [...path, key]);
  };
  visit(value, []);
  return found;
}
