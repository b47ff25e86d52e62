// Posts a page once under its key. In: a REST client without retries, a channel's id, a body; out: what became of it.
// The nonce is the key, so a second try of the same post inside Discord's window gives back the first message instead of a second one.
import { DiscordAPIError, Routes, type REST } from 'discord.js';
import type { Body, Posted } from '../../core/chat/adapter.ts';
import { CODE, isBadRequest, outcomeOf, reasonOf } from './refusal.ts';
import { isDiscordBody, plainBody, type DiscordBody } from './render.ts';

/**
 * Discord keeps a nonce for "the past few minutes" (resources/message, `enforce_nonce`) and states no number. Two minutes is the shortest
 * reading of that; a resend later than this counts as a new post.
 */
export const KEY_WINDOW_MS = 2 * 60 * 1000;
/** How long to wait before a thread is asked for again. */
const THREAD_AGAIN_MS = 1000;
const THREAD_NAME = 'The rest of this post';

type How = { key: string; under?: string };

const idOf = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'id' in answer ? String(answer.id) : '';

export const poster = (rest: REST, signal: AbortSignal) => {
  const send = async (channel: string, body: DiscordBody, more: object): Promise<string> =>
    idOf(await rest.post(Routes.channelMessages(channel), { body: { ...body, ...more }, signal }));

  const sendOrPlain = async (channel: string, body: DiscordBody, more: object): Promise<Posted> => {
    try {
      return { outcome: 'sent', id: await send(channel, body, more) };
    } catch (error) {
      if (!isBadRequest(error) || body.content !== undefined) return outcomeOf(error);
    }
    return sendOrPlain(channel, plainBody(body), more);
  };

  /** Where the parts under a post go: its thread, whose id is the post's, or, where none may be made, the channel itself as a reply. */
  const placeUnder = async (channel: string, under: string): Promise<{ channel: string; more: object } | Posted> => {
    try {
      await rest.post(Routes.threads(channel, under), { body: { name: THREAD_NAME }, signal });
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) {
        // No message hangs on it: a thread may be asked for again.
        return { outcome: 'later', after: THREAD_AGAIN_MS, reason: reasonOf(error) };
      }
      if (error.status === 401) return outcomeOf(error);
      if (error.code !== CODE.hasThread)
        return { channel, more: { message_reference: { message_id: under, fail_if_not_exists: false } } };
    }
    return { channel: under, more: {} };
  };

  return async (channel: string, body: Body, { key, under }: How): Promise<Posted> => {
    if (!isDiscordBody(body)) throw new Error('discord: what was stored is no body of a post');
    const id = channel.split(':').at(-1)!;
    const nonce = { nonce: key, enforce_nonce: true };
    const place = under === undefined ? { channel: id, more: {} } : await placeUnder(id, under);
    if ('outcome' in place) return place;
    return sendOrPlain(place.channel, body, { ...place.more, ...nonce });
  };
};
