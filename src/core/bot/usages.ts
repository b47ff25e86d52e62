// How a command is typed, as help and the README show it.
import type { OptionSyntax, Syntax } from '../chat/syntax.ts';

/** `<person>` where it must be given, `[since:…]` where it may. */
const optionText = (option: OptionSyntax): string => {
  const value = option.choices ? option.choices.join('|') : option.bare ? option.name : `${option.name}:…`;
  const shown = option.choices ? `${option.name}:${value}` : value;
  return option.required ? `<${option.name}>` : `[${shown}]`;
};

/** How a command is typed, a line a sub. */
export const usages = (syntax: Syntax): string[] =>
  syntax.subs.length > 0
    ? syntax.subs.map((sub) => [syntax.name, sub.name, ...sub.options.map(optionText)].join(' '))
    : [[syntax.name, ...syntax.options.map(optionText)].join(' ')];
