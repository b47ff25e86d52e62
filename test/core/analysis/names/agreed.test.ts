// One spelling has one kind in an article, where most of it, or what the name does, says a person.
import { expect, test } from 'vitest';
import { agreed } from '../../../../src/core/analysis/names/agreed.ts';
import { KINDS } from '../../../../src/core/analysis/names/labels.ts';
import type { Found } from '../../../../src/core/analysis/names/spans.ts';
import { units } from '../../../../src/core/analysis/names/units.ts';
import { parse } from '../../../../src/core/article/parse.ts';

/** What becomes of the places and persons of the text, marked as `p[Name]` and `l[Name]`. */
function settled(marked: string): string[] {
  const kinds = [...marked.matchAll(/([pl])\[([^\]]+)\]/g)];
  const text = marked.replaceAll(/[pl]\[([^\]]+)\]/g, '$1');
  const parts = units(parse({ id: 'x', text }));
  const found: Found[] = [];
  let from = 0;
  for (const [, kind, name] of kinds) {
    const start = text.indexOf(name!, from);
    const end = (from = start + name!.length);
    const unit = parts.findIndex(({ words }) => words[0]!.start <= start && words.at(-1)!.end >= end);
    const at = parts[unit]!.words.findIndex((word) => word.start === start);
    const to = parts[unit]!.words.findIndex((word) => word.end >= end) + 1;
    found.push({ unit, from: at, to, start, end, kind: KINDS.indexOf(kind === 'p' ? 'person' : 'place') });
  }
  return agreed(found, parts).map((one) => `${KINDS[one.kind]!} ${text.slice(one.start, one.end)}`);
}

test('a person for the most part is one throughout, with the first name', () => {
  expect(
    settled('Then p[Paris] was ill. We saw p[Paris] at noon and p[Paris] again. It was Valeska l[Paris] whom we saw.'),
  ).toEqual(['person Paris', 'person Paris', 'person Paris', 'person Valeska Paris']);
});

test('a whole name is one person with a first name, and what it is mostly without', () => {
  expect(settled('We saw l[Norma Tarn] there. Then p[Norma Tarn] left.')).toEqual([
    'person Norma Tarn',
    'person Norma Tarn',
  ]);
  expect(
    settled('l[Sandy Tarn] is far. l[Sandy Tarn] is wide. To p[Sandy Tarn] we go, to l[Sandy Tarn].').at(2),
  ).toEqual('place Sandy Tarn');
  expect(settled('We saw l[Orvan Tarn] there. Then p[Orvan Tarn] left.')).toEqual([
    'place Orvan Tarn',
    'person Orvan Tarn',
  ]);
});

test('who acts is a person where no gazetteer has the name', () => {
  const text = 'Then l[Orvan] died. We met p[Orvan] there, and l[Orvan] forgave p[Orvan] the younger.';
  expect(settled(text)).toEqual(['person Orvan', 'person Orvan', 'person Orvan', 'person Orvan']);
});

test('a place that things happen in stays one', () => {
  const text =
    'We met p[Orvan] there, and l[Orvan] forgave p[Orvan] the deed. Then l[Orvan] died. It rained in l[Orvan] too.';
  expect(settled(text)).toEqual(['person Orvan', 'place Orvan', 'person Orvan', 'place Orvan', 'place Orvan']);
});
