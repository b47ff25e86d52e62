// Ways to write an address that must not be reached: every notation of every kind of forbidden host, and names that lead there.

/** A name of the fake resolver -> where it leads, one answer a question, the last one for good. */
export type Names = Record<string, readonly (readonly string[])[]>;

const V4 = [
  '127.0.0.1',
  '127.0.0.2',
  '127.255.255.254',
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '192.168.1.1',
  '192.0.0.192',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '168.63.129.16',
];

/** What is enough for the whole table of notations; of the others a few. */
const EVERY = new Set(['127.0.0.1', '0.0.0.0', '169.254.169.254', '10.0.0.1', '127.0.0.2', '192.168.1.1']);

const hex = (n: number, width = 0): string => n.toString(16).padStart(width, '0');
const oct = (n: number, width = 0): string => `0${n.toString(8).padStart(width, '0')}`;

/** Digits and dots in other scripts that browsers fold into plain ones. */
const wide = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const ringed = (text: string): string =>
  text.replace(/[1-9]/g, (digit) => String.fromCharCode(0x2460 + Number(digit) - 1)).replaceAll('0', '⓪');
const escaped = (text: string): string => text.replace(/./g, (unit) => `%${hex(unit.charCodeAt(0), 2)}`);

/** The hosts, in brackets where IPv6, that mean this IPv4 address, or wrap it. */
function hostsOf(ip: string, every: boolean): string[] {
  const [a = 0, b = 0, c = 0, d = 0] = ip.split('.').map(Number);
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const [high, low] = [hex((a << 8) | b), hex((c << 8) | d)];
  const few = [
    ip,
    `${ip}.`,
    String(whole),
    `0x${hex(whole)}`,
    `[::ffff:${ip}]`,
    `[64:ff9b::${high}:${low}]`,
    `[2002:${high}:${low}::1]`,
  ];
  if (!every) return few;
  return [
    ...few,
    `0${whole.toString(8)}`,
    `0X${hex(whole).toUpperCase()}`,
    `${whole}.`,
    [a, b, c, d].map((n) => `0x${hex(n)}`).join('.'),
    [a, b, c, d].map((n) => oct(n)).join('.'),
    [a, b, c, d].map((n) => oct(n, 6)).join('.'),
    `0x${hex(a, 8)}.${b}.${oct(c)}.${d}`,
    `${a}.${(b << 16) | (c << 8) | d}`,
    `${a}.${b}.${(c << 8) | d}`,
    `0x${hex(a)}.${(b << 16) | (c << 8) | d}`,
    `${oct(a)}.${oct(b)}.${(c << 8) | d}`,
    wide(ip),
    ringed(ip),
    ip.replaceAll('.', '。'),
    ip.replaceAll('.', '．'),
    ip.replaceAll('.', '｡'),
    escaped(ip),
    wide(String(whole)),
    `${ip.slice(0, 2)}\t${ip.slice(2)}`,
    `${ip.slice(0, 2)}\n${ip.slice(2)}`,
    `${ip.slice(0, 3)}\u00ad${ip.slice(3)}`,
    `${ip.slice(0, 3)}\u200b${ip.slice(3)}`,
    `[::ffff:${high}:${low}]`,
    `[0:0:0:0:0:ffff:${high}:${low}]`,
    `[0000:0000:0000:0000:0000:FFFF:${high}:${low}]`,
    `[::${ip}]`,
    `[::${high}:${low}]`,
    `[::ffff:0:${ip}]`,
    `[64:ff9b::${ip}]`,
    `[64:ff9b:1::${ip}]`,
    `[64:ff9b:1:${high}:${low}::]`,
    `[2002:${high}:${low}::]`,
    `[2001:0:4136:e378:8000:63bf:${hex(0xffff - ((a << 8) | b))}:${hex(0xffff - ((c << 8) | d))}]`,
    `[2001::${high}:${low}]`,
    `[fe80::5efe:${ip}]`,
  ];
}

const V6 = [
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[0000:0000:0000:0000:0000:0000:0000:0001]',
  '[::0001]',
  '[0::1]',
  '[fe80::1]',
  '[febf::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[fd20:ce::254]',
  '[ff02::1]',
  '[2001:db8::1]',
  '[3fff::1]',
  '[5f00::1]',
  '[100::1]',
  '[::1%25lo]',
  '[fe80::1%25eth0]',
];

const LOCAL = [
  'localhost',
  'LOCALHOST',
  'LocalHost.',
  'localhost.',
  'a.localhost',
  'a.b.localhost.',
  'ｌｏｃａｌｈｏｓｔ',
  'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  'loc%61lhost',
  'local\thost',
  'loca\u00adlhost',
];

/** Names that lead to the forbidden: alone, mixed with another forbidden one, after a harmless answer (rebinding). `safe` is allowed. */
export function hostileNames(safe: string): Names {
  const targets = [
    ...V4,
    '::1',
    '::',
    'fe80::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
  ];
  return Object.fromEntries(
    targets.flatMap((ip, n) => [
      [`to${n}.example`, [[ip]]],
      [`pair${n}.example`, [[ip, '127.0.0.1']]],
      [`re${n}.example`, [[safe], [ip], [ip]]],
    ]),
  );
}

/** Addresses that must end without a connection to `port` of anything but `safe`; `safePort` is what may be reached there. */
export function hostileAddresses(port: number, names: Names): string[] {
  const hosts = [...V4.flatMap((ip) => hostsOf(ip, EVERY.has(ip))), ...V6, ...LOCAL];
  const dressed = ['127.0.0.1', '[::1]', 'localhost', '2130706433', '0'].flatMap((host) => [
    `http://example.com@${host}:${port}/`,
    `http://example.com:80@${host}:${port}/`,
    `http://example.com%40${host}:${port}/`,
    `http://${host}:${port}#@example.com/`,
    `http://${host}:${port}?@example.com/`,
    `http://${host}:${port}\\@example.com/`,
    `http:\\\\${host}:${port}/`,
    `http:/${host}:${port}/`,
    `http:${host}:${port}/`,
    `http:////${host}:${port}/`,
    `HTTP://${host}:${port}/`,
    `  http://${host}:${port}/  `,
    `\u0000http://${host}:${port}/`,
    `ht\ntp://${host}:${port}/`,
    `https://${host}:${port}/`,
    `//${host}:${port}/`,
    `${host}:${port}/`,
    `ftp://${host}:${port}/`,
    `gopher://${host}:${port}/_GET`,
    `ws://${host}:${port}/`,
    `wss://${host}:${port}/`,
    `dict://${host}:${port}/`,
    `feed://${host}:${port}/`,
    `feed:http://${host}:${port}/`,
    `view-source:http://${host}:${port}/`,
    `blob:http://${host}:${port}/`,
    `jar:http://${host}:${port}/!/`,
  ]);
  const other = [
    'file:///etc/hosts',
    'file://127.0.0.1/etc/hosts',
    'data:text/xml,<rss/>',
    'javascript:1',
    'about:blank',
    '',
    ' ',
  ];
  return [
    ...hosts.map((host) => `http://${host}:${port}/`),
    ...hosts.filter((_, n) => n % 4 === 0).map((host) => `https://${host}:${port}/`),
    ...dressed,
    ...other,
    ...Object.keys(names).map((name) => `http://${name}:${port}/`),
  ];
}

/** Answers as `Names` says, the n-th time the n-th answer. */
export function fakeResolver(names: Names): (host: string) => Promise<{ address: string; family: number }[]> {
  const asked = new Map<string, number>();
  return (host) => {
    const answers = names[host];
    const n = asked.get(host) ?? 0;
    asked.set(host, n + 1);
    const ips = answers?.[Math.min(n, answers.length - 1)];
    if (!ips) return Promise.reject(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }));
    return Promise.resolve(ips.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  };
}
