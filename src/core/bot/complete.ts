// Completes the value of an option while it is typed. In: the option and what is typed; out: at most 25 values, best first.
import type { Log, Partial } from '../chat/adapter.ts';
import type { Desk } from '../desk/desk.ts';
import { fold } from '../text/words.ts';
import type { Command, Completes } from './command.ts';
import type { Orders } from './orders.ts';

/** Discord's limit of choices. */
const MOST = 25;

const starting = (values: readonly string[], typed: string): string[] => {
  const wanted = fold(typed);
  const folded = values.map((value) => ({ value, text: fold(value) }));
  const starts = folded.filter(({ text }) => text.startsWith(wanted));
  const holds = folded.filter(({ text }) => !text.startsWith(wanted) && text.includes(wanted));
  return [...starts, ...holds].map(({ value }) => value);
};

export const completer = (commands: readonly Command[], desk: Desk, orders: Orders, log: Log) => {
  const values = async (completes: Completes, typed: string, workspace: string): Promise<string[]> => {
    switch (completes) {
      case 'person':
      case 'speaker': {
        const named = await desk.of(workspace).names({ prefix: typed, kinds: ['person', 'organization'], limit: MOST });
        return named.map((each) => each.name);
      }
      case 'order':
        return starting(
          (await orders.list(workspace)).map((order) => order.id),
          typed,
        );
      case 'verb':
        return starting(
          commands.map((command) => command.name),
          typed,
        );
      case 'zone':
        return starting(['UTC', ...Intl.supportedValuesOf('timeZone')], typed);
    }
  };
  return async ({ command, option, typed, workspace }: Partial): Promise<string[]> => {
    const [name, sub] = command.split(' ');
    const found = commands.find((each) => each.name === name);
    const options = found?.options ?? found?.subs?.find((each) => each.name === sub)?.options ?? [];
    const completes = options.find((each) => each.name === option)?.completes;
    if (!completes) return [];
    try {
      return (await values(completes, typed.slice(0, 100), workspace)).slice(0, MOST);
    } catch (cause) {
      log.error({ err: cause }, 'bot: a value could not be completed');
      return [];
    }
  };
};
