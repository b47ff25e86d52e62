// One page of an answer, with a button to the next. In: the whole message, the line that asked and the platform's limits; out: the page.
import { fit, type Limits } from './fit.ts';
import type { Block, Button, Message } from './message.ts';
import { readLine, writeLine, type Syntax } from './syntax.ts';

const withButton = (message: Message, button: Button): Message => {
  const blocks: Block[] = [...message.blocks];
  const last = blocks.at(-1);
  if (last?.kind === 'buttons') blocks[blocks.length - 1] = { ...last, buttons: [...last.buttons, button] };
  else blocks.push({ kind: 'buttons', buttons: [button] });
  return { ...message, blocks };
};

const MORE = 'More';

/** The page that the line asks for (`page:2`; beyond the last: the last); a More button holds the same line with the next number. */
export const pageOf = (message: Message, line: string, syntax: readonly Syntax[], limits: Limits): Message => {
  const single = fit(message, limits);
  if (single.length === 1) return single[0]!;
  const reading = readLine(message.line ?? line, syntax);
  if (reading.kind !== 'use') return single[0]!;
  const next = (page: number): Button => ({
    label: MORE,
    line: writeLine(reading.use, { isPublic: reading.isPublic, page }),
  });
  const pages = fit(withButton(message, next(99_999)), limits);
  const asked = readLine(line, syntax);
  const page = Math.min(asked.kind === 'use' ? asked.page : 1, pages.length);
  const chosen = pages[page - 1]!;
  const blocks = chosen.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'buttons') return [block];
    const buttons = block.buttons.flatMap((button) => {
      if (button.label !== MORE) return [button];
      return page < pages.length ? [next(page + 1)] : [];
    });
    return buttons.length > 0 ? [{ ...block, buttons }] : [];
  });
  return { ...chosen, blocks };
};
