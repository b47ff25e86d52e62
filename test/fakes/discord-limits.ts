// What Discord refuses with 400, as far as its documentation says. Imports nothing from src: every number here is typed by hand from
// docs.discord.com (resources/message, components/reference, interactions/application-commands) and reference/platforms.md A1.

export type Json = Record<string, unknown>;

/** `post`: POST of a channel message; `reply`: an interaction callback's data; `edit`: PATCH of the original reply. */
export type Kind = 'post' | 'reply' | 'edit';

const MAY: Record<Kind, number> = {
  post: (1 << 2) | (1 << 12) | (1 << 15),
  reply: (1 << 2) | (1 << 6) | (1 << 12) | (1 << 15),
  edit: (1 << 2) | (1 << 15),
};

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of what should be a list of them. */
export const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** An object, empty where there is none. */
export const object = (value: unknown): Json => (isRecord(value) ? value : {});

/** Surrogates without a partner are no text that JSON in UTF-8 can carry. */
const badText = (value: unknown, name: string, least: number, most: number): string[] => {
  if (typeof value !== 'string') return [`${name} is no string`];
  if (!value.isWellFormed()) return [`${name} holds half a character`];
  if (value.trim().length < least) return [`${name} is empty`];
  return value.length > most ? [`${name} has ${value.length} characters, at most ${most}`] : [];
};

const badButton = (part: Json, ids: Set<string>): string[] => {
  const faults = [...badText(part['label'], 'label', 1, 80), ...badText(part['custom_id'], 'custom_id', 1, 100)];
  if (![1, 2, 3, 4].includes(Number(part['style']))) faults.push('style is none of an interactive button');
  const id = String(part['custom_id']);
  if (ids.has(id)) faults.push('custom_id stands twice');
  ids.add(id);
  return faults;
};

const badRow = (part: Json, ids: Set<string>): string[] => {
  const inner = part['components'];
  if (!Array.isArray(inner) || inner.length < 1) return ['a row is empty'];
  const faults = inner.length > 5 ? [`a row has ${inner.length} buttons, at most 5`] : [];
  for (const each of inner)
    faults.push(...(isRecord(each) && each['type'] === 2 ? badButton(each, ids) : ['a row holds what is no button']));
  return faults;
};

const count = (parts: readonly unknown[]): number =>
  parts.reduce<number>(
    (sum, part) => sum + 1 + (isRecord(part) && Array.isArray(part['components']) ? count(part['components']) : 0),
    0,
  );

const texts = (parts: readonly unknown[]): string[] =>
  parts.flatMap((part) => {
    if (!isRecord(part)) return [];
    if (part['type'] === 10) return [String(part['content'])];
    return Array.isArray(part['components']) ? texts(part['components']) : [];
  });

const badParts = (parts: readonly unknown[], ids: Set<string>, isInside: boolean): string[] =>
  parts.flatMap((part) => {
    if (!isRecord(part)) return ['a component is no object'];
    if (part['type'] === 1) return badRow(part, ids);
    if (part['type'] === 10) return badText(part['content'], 'text', 1, 4000);
    if (part['type'] === 17 && !isInside) {
      const inner = part['components'];
      return Array.isArray(inner) && inner.length > 0 ? badParts(inner, ids, true) : ['a container is empty'];
    }
    return [`a component of type ${String(part['type'])} may not stand here`];
  });

/** Everything Discord would refuse in this body; empty where nothing is. */
export const messageFaults = (body: unknown, kind: Kind): string[] => {
  if (!isRecord(body)) return ['the body is no object'];
  const faults: string[] = [];
  const flags = Number(body['flags'] ?? 0);
  const parts: unknown = body['components'] ?? [];
  if (!Number.isInteger(flags) || (flags & ~MAY[kind]) !== 0) faults.push(`flags ${flags} may not be set on a ${kind}`);
  if (!Array.isArray(parts)) return [...faults, 'components is no list'];
  const ids = new Set<string>();
  if ((flags & (1 << 15)) !== 0) {
    if (body['content'] || body['embeds'] || body['poll'])
      faults.push('Components V2 goes without content, embeds and polls');
    if (parts.length === 0) faults.push('Components V2 needs a component');
    if (count(parts) > 40) faults.push(`${count(parts)} components, at most 40`);
    const length = texts(parts).join('').length;
    if (length > 4000) faults.push(`${length} characters of text, at most 4000`);
    faults.push(...badParts(parts, ids, false));
  } else {
    faults.push(...badText(body['content'] ?? '', 'content', 1, 2000));
    if (parts.length > 5) faults.push(`${parts.length} rows, at most 5`);
    for (const part of parts)
      faults.push(
        ...(isRecord(part) && part['type'] === 1 ? badRow(part, ids) : ['only rows may stand without Components V2']),
      );
  }
  // Not Discord's rule but the project's: nothing may ping, on any send or edit.
  const mentions = body['allowed_mentions'];
  if (!isRecord(mentions) || JSON.stringify(mentions['parse']) !== '[]' || mentions['users'] || mentions['roles'])
    faults.push('allowed_mentions lets something ping');
  if (kind === 'post' && body['nonce'] !== undefined) {
    if (typeof body['nonce'] !== 'string' || body['nonce'].length > 25) faults.push('nonce is over 25 characters');
    if (body['enforce_nonce'] !== true) faults.push('a nonce without enforce_nonce keeps nothing from doubling');
  }
  return faults;
};

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const badOption = (option: Json, depth: number): string[] => {
  const name = String(option['name']);
  const faults = [...badText(option['description'], `description of ${name}`, 1, 100)];
  if (!NAME.test(name) || name !== name.toLowerCase()) faults.push(`"${name}" is no name of an option`);
  const choices = objects(option['choices']);
  if (choices.length > 0 && option['autocomplete']) faults.push(`${name} has choices and autocomplete`);
  if (choices.length > 25) faults.push(`${name} has over 25 choices`);
  for (const choice of choices)
    faults.push(...badText(choice['name'], 'choice', 1, 100), ...badText(choice['value'], 'choice', 1, 100));
  const inner = objects(option['options']);
  if (option['type'] === 1)
    return [...faults, ...(depth > 0 ? ['a sub in a sub'] : []), ...badOptions(inner, depth + 1)];
  if (![3, 4].includes(Number(option['type']))) faults.push(`${name} has an unknown type`);
  return faults;
};

const badOptions = (options: readonly Json[], depth: number): string[] => {
  const faults = options.flatMap((option) => badOption(option, depth));
  if (options.length > 25) faults.push('over 25 options');
  const names = options.map((option) => option['name']);
  if (new Set(names).size !== names.length) faults.push('an option stands twice');
  const subs = options.filter((option) => option['type'] === 1).length;
  if (subs > 0 && subs < options.length) faults.push('subs beside options');
  const firstOptional = options.findIndex((option) => !option['required']);
  if (subs === 0 && firstOptional >= 0 && options.slice(firstOptional).some((option) => option['required']))
    faults.push('a required option after an optional one');
  return faults;
};

/** Characters that count towards a command's 8,000: every name, description and choice value. */
const weight = (part: Json): number =>
  ['name', 'description', 'value'].reduce(
    (sum, key) => sum + (typeof part[key] === 'string' ? part[key].length : 0),
    0,
  ) + [...objects(part['options']), ...objects(part['choices'])].reduce((sum, inner) => sum + weight(inner), 0);

/** Everything Discord would refuse in a bulk registration. */
export const commandFaults = (commands: unknown): string[] => {
  if (!Array.isArray(commands) || !commands.every(isRecord)) return ['the body is no list of objects'];
  const faults: string[] = [];
  if (commands.length > 100) faults.push('over 100 commands');
  const names = objects(commands).map((command) => command['name']);
  if (new Set(names).size !== names.length) faults.push('a command stands twice');
  for (const command of objects(commands)) {
    const name = String(command['name']);
    if (!NAME.test(name) || name !== name.toLowerCase()) faults.push(`"${name}" is no name of a command`);
    faults.push(...badText(command['description'], `description of ${name}`, 1, 100));
    faults.push(...badOptions(objects(command['options']), 0));
    if (weight(command) > 8000) faults.push(`${name} weighs ${weight(command)} characters, at most 8000`);
  }
  return faults;
};
