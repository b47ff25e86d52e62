// Which IP addresses are public: the ends of every special network and their neighbours, by the registries of IANA.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { special } from '../src/fetch/addresses.ts';

/** First and last address of what is not public, IPv4, in order. */
const V4: [first: string, last: string][] = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['168.63.129.16', '168.63.129.16'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '255.255.255.255'],
];

const numberOf = (ip: string): number => ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const ipOf = (n: number): string => [24, 16, 8, 0].map((shift) => Math.floor(n / 2 ** shift) % 256).join('.');
const isSpecial = (n: number): boolean => V4.some(([first, last]) => n >= numberOf(first) && n <= numberOf(last));

describe('an IPv4 address', () => {
  it.each(V4)('from %s to %s is not public, those before and behind are', (first, last) => {
    for (const n of [numberOf(first), numberOf(last)]) expect(special(ipOf(n))).toMatch(/[a-z]/);
    for (const n of [numberOf(first) - 1, numberOf(last) + 1])
      if (n >= 0 && n < 2 ** 32 && !isSpecial(n)) expect(special(ipOf(n))).toBeNull();
  });

  it('is what arithmetic says, in IPv6 clothes always special', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (n) => {
        expect(special(ipOf(n)) !== null).toBe(isSpecial(n));
        const [high, low] = [Math.floor(n / 65_536), n % 65_536].map((half) => half.toString(16));
        for (const worn of [
          `::ffff:${ipOf(n)}`,
          `::${ipOf(n)}`,
          `64:ff9b::${high}:${low}`,
          `64:ff9b:1::${high}:${low}`,
          `2002:${high}:${low}::1`,
          `2001:0:${high}:${low}::`,
        ])
          expect(special(worn)).toMatch(/[a-z]/);
      }),
    );
  });
});

describe('an IPv6 address', () => {
  it.each(['2000::1', '2001:200::1', '2400:cb00::1', '2606:4700::1111', '2a00:1450::1', '3ffe:ffff::1'])(
    '%s is public',
    (ip) => {
      expect(special(ip)).toBeNull();
    },
  );

  it.each([
    '::',
    '::1',
    '::2',
    '1fff:ffff::1',
    '2001::1',
    '2001:1ff::1',
    '2001:db8::1',
    '2002::1',
    '3fff::1',
    '3fff:fff::1',
    '4000::1',
    '5f00::1',
    '64:ff9b::808:808',
    '100::1',
    'fc00::1',
    'fdff::1',
    'fe80::1',
    'febf::1',
    'fec0::1',
    'ff02::1',
    'ffff::1',
    'fe80::1%eth0',
    'nonsense',
    '',
  ])('%s is not', (ip) => {
    // prettier-ignore
    expect(special(ip)).toMatch(/[a-z]/);
  });
});
