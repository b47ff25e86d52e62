// The table of commands, in the order of help.
import type { Command } from '../core/bot/command.ts';
import { brief } from './brief.ts';
import { digest } from './digest.ts';
import { news } from './news.ts';
import { quotesCommand } from './quotes.ts';
import { source } from './source/source.ts';
import { who } from './who.ts';

export const commands: readonly Command[] = [brief, who, quotesCommand, source, digest, news];
