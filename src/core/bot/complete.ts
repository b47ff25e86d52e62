// Completes the value of an option while it is typed. In: the option and what is typed; out: at most 25 values, best first.
import type { Log, Partial } from '../chat/adapter.ts';
import type { Desk } from '../desk/desk.ts';
import { type Listed, titleOf } from '../desk/listing.ts';
import type { Sources } from '../desk/sources.ts';
import { fold } from '../text/words.ts';
import type { Command, Completes } from './command.ts';
import type { Orders } from './orders.ts';

/** Discord's limit of choices. */
const MOST = 25;
/** Discord's limit of a choice's characters. */
const VALUE_MOST = 100;

/** Values that begin with what is typed, then those that hold it; `words` are what is looked through of one. */
const starting = (values: readonly string[], typed: string, words = (value: string): string => value): string[] => {
  const wanted = fold(typed);
  const folded = values.map((value) => ({ value, text: fold(words(value)) }));
  const starts = folded.filter(({ text }) => text.startsWith(wanted));
  const holds = folded.filter(({ text }) => !text.startsWith(wanted) && text.includes(wanted));
  return [...starts, ...holds].map(({ value }) => value);
};

export type Completing = {
  commands: readonly Command[];
  desk: Desk;
  orders: Pick<Orders, 'list'>;
  sources: Pick<Sources, 'list'>;
  log: Log;
};

/** What names each source alone, its title where no other has it and it is no longer than a choice, else its address; with both. */
const namesOf = (listed: readonly Listed[]): Map<string, string> => {
  const titles = listed.map(titleOf);
  const isAlone = (title: string): boolean => titles.indexOf(title) === titles.lastIndexOf(title);
  return new Map(
    listed
      .map((source): [string, string] => {
        const title = titleOf(source);
        const name = title.length <= VALUE_MOST && isAlone(title) ? title : source.address;
        return [name, `${title} ${source.address}`];
      })
      .filter(([name]) => name.length <= VALUE_MOST),
  );
};

export const completer = ({ commands, desk, orders, sources, log }: Completing) => {
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
      case 'source': {
        const names = namesOf(await sources.list(workspace));
        return starting([...names.keys()], typed, (name) => names.get(name)!);
      }
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
