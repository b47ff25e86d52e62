// A list of feeds at an address, over the guarded way out: its feeds and what is refused, or why it is no such list.
import type { Get } from '../../core/article/source.ts';
import { refusalOf, wordsOf } from '../answer.ts';
import { decode } from '../decode.ts';
import { readOpml } from './opml.ts';

/** Never rejects. */
export async function outlines(get: Get, address: string): Promise<ReturnType<typeof readOpml>> {
  try {
    const got = await get(address);
    return refusalOf(got) ?? readOpml(decode(got.bytes, got.header('content-type') ?? ''));
  } catch (fault) {
    return { error: wordsOf(fault) };
  }
}
