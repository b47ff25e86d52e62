// What `doctor` looks at on Discord. In: the settings and the channels of configuration; out: each thing found, with its mend.
import { REST, Routes } from 'discord.js';
import type { Check } from '../../core/chat/adapter.ts';
import type { Syntax } from '../../core/chat/syntax.ts';
import { lookUp } from './channels.ts';
import { read } from './read.ts';
import { reasonOf } from './refusal.ts';
import { differs } from './register.ts';
import { restOptions, type DiscordSettings } from './settings.ts';
import { registration } from './syntax.ts';

const attempt = async <T>(what: string, run: () => Promise<T>): Promise<{ value: T } | { check: Check }> => {
  try {
    return { value: await run() };
  } catch (error) {
    return { check: { what, ok: false, mend: reasonOf(error) } };
  }
};

/** `channels` are the ids of Discord channels in configuration. Never rejects. */
export const check = async (
  settings: DiscordSettings,
  { syntax, channels }: { syntax: readonly Syntax[]; channels: readonly string[] },
): Promise<Check[]> => {
  const rest = new REST(restOptions(settings)).setToken(settings.token);
  const own = await attempt('Discord: the token', async () => {
    const me = await read<{ id: string; username: string }>(rest, Routes.user('@me'));
    const application = await read<{ id: string }>(rest, Routes.currentApplication());
    return { me, application };
  });
  if ('check' in own) return [own.check];
  const { me, application } = own.value;
  const checks: Check[] = [{ what: `Discord: the token is good, for ${me.username}`, ok: true }];
  const registered = await attempt('Discord: the commands', async () => {
    const path = Routes.applicationCommands(application.id);
    return !differs(await rest.get(path), registration(syntax));
  });
  if ('check' in registered) checks.push(registered.check);
  else if (registered.value) checks.push({ what: 'Discord: the commands are registered', ok: true });
  else
    checks.push({
      what: 'Discord: the commands are not the ones registered',
      ok: false,
      mend: 'Start Dateline once, or run: npm run -s dateline -- register discord',
    });
  for (const id of channels) {
    const found = await lookUp(rest, id, me.id);
    checks.push(
      'problem' in found
        ? { what: `Discord: channel ${id}`, ok: false, mend: found.problem }
        : { what: `Discord: may post to ${found.name}`, ok: true },
    );
  }
  return checks;
};
