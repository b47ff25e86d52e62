// What `doctor` sees of Slack: names, both tokens, the bot's scopes, the channels of a digest. In: settings; out: findings, each mend with it.
import type { Check } from '../../core/chat/adapter.ts';
import { reasonOf } from './posted.ts';
import { socketFault } from './socket.ts';
import { nameFaults, SCOPES } from './syntax.ts';
import { createWeb, type Settings } from './web.ts';

const finding = (what: string, mend: string | null): Check =>
  mend === null ? { what, ok: true } : { what, ok: false, mend };

/** What a granted list of scopes lacks, with the mend, or null. */
const scopeFault = (granted: readonly string[] | null): string | null => {
  if (granted === null) return null;
  const missing = Object.keys(SCOPES).filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return null;
  return `Missing: ${missing.map((scope) => `${scope} (${SCOPES[scope]})`).join(', ')}. Add them under "OAuth & Permissions" of your Slack app and reinstall it, or paste the output of "npm run -s dateline -- manifest slack" under "App Manifest".`;
};

/** `channels`: Slack's ids as configured. Never rejects. */
export const check = async (settings: Settings, channels: readonly string[] = []): Promise<Check[]> => {
  const web = createWeb(settings);
  const names = nameFaults(settings);
  const checks = [
    finding(`Slack: commands ${settings.brief} and ${settings.command}`, names.length ? names.join(' ') : null),
  ];
  let team: string | null = null;
  try {
    const identity = await web.identity();
    team = identity.team;
    checks.push(finding(`Slack: bot token, workspace ${team}`, null));
    checks.push(finding('Slack: scopes of the bot', scopeFault(identity.scopes)));
  } catch (cause) {
    checks.push(finding('Slack: bot token', reasonOf(cause)));
  }
  checks.push(
    await web.socketAddress().then(
      () => finding('Slack: app token', null),
      (cause: unknown) => finding('Slack: app token', socketFault(cause)),
    ),
  );
  for (const id of team === null ? [] : channels) {
    const found = await web.find(id, team!);
    checks.push(
      'problem' in found
        ? finding(`Slack: channel ${id}`, found.problem)
        : finding(`Slack: channel ${found.name}`, null),
    );
  }
  return checks;
};
