// The `meta` elements of a page: a name in lower case, from `property`, `name`, `itemprop` or `http-equiv` -> its contents in order.
import { valueOf, type Document } from './dom.ts';

/** Elements that are looked at; more is no page's head. */
const MOST = 400;

export type Meta = ReadonlyMap<string, readonly string[]>;

/** Empty contents are none. */
export function metaOf(document: Document): Meta {
  const found = new Map<string, string[]>();
  for (const element of [...document.querySelectorAll('meta')].slice(0, MOST)) {
    const content = valueOf(element, 'content').replace(/\s+/g, ' ');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of valueOf(element, attribute).toLowerCase().split(/\s+/)) {
        if (name !== '') found.set(name, [...(found.get(name) ?? []), content]);
      }
    }
  }
  return found;
}

/** The first content of the first name that has one. */
export const firstOf = (meta: Meta, ...names: readonly string[]): string | undefined =>
  names.flatMap((name) => meta.get(name) ?? [])[0];
