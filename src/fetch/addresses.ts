// Which addresses of the network are public: an IP address -> what it is, if it is anything but a public host of the internet.
import { BlockList, isIP } from 'node:net';

const SECRETS = 'a link-local address, where clouds keep their secrets';
const CLOUD = 'the services of the cloud itself';

/**
 * What is not for the public, in words that follow "leads to".
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const SPECIAL: [words: string, networks: string[]][] = [
  ['this machine', ['0.0.0.0/8', '127.0.0.0/8', '::/127']],
  [SECRETS, ['169.254.0.0/16', 'fe80::/10', '::a9fe:0/112', '64:ff9b::a9fe:0/112', '2002:a9fe::/32']],
  // Services of clouds that answer elsewhere: those of Azure, https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16;
  // of Alibaba Cloud, Oracle and, over IPv6, of AWS and Google Cloud the metadata.
  [CLOUD, ['168.63.129.16/32', '100.100.100.200/32', '192.0.0.192/32', 'fd00:ec2::/32', 'fd20:ce::254/128']],
  ['a private network', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7', 'fec0::/10']],
  ['many machines at once (multicast or broadcast)', ['224.0.0.0/4', '255.255.255.255/32', 'ff00::/8']],
  [
    'a network that is reserved',
    [
      '192.0.0.0/24',
      '192.0.2.0/24',
      '192.88.99.0/24',
      '198.18.0.0/15',
      '198.51.100.0/24',
      '203.0.113.0/24',
      '240.0.0.0/4',
      '2001::/23',
      '2001:db8::/32',
      '2002::/16',
      '3fff::/20',
    ],
  ],
];

/** Of IPv6 only this is given to hosts: what maps, translates or wraps IPv4 (::ffff:0:0/96, 64:ff9b::/96, 64:ff9b:1::/48) lies outside. */
const HOSTS = listOf(['2000::/3']);

/** The networks, `address/prefix` or a single address each. Throws a `RangeError` or `TypeError` where one is none. */
export function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

const LISTS = SPECIAL.map(([words, networks]) => ({ words, list: listOf(networks) }));

export const holds = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether what an address leads to is somebody's to open to a chat: nobody is advised to show a cloud's keys there. */
export const isOwn = (words: string): boolean => words !== SECRETS && words !== CLOUD;

/** Null for a public host; else what the address leads to. An IPv4 address in IPv6 clothes is what it is without them. */
export function special(address: string): string | null {
  const found = LISTS.find(({ list }) => holds(list, address));
  if (found) return found.words;
  return isIP(address) === 4 || holds(HOSTS, address) ? null : 'a network that is reserved';
}
