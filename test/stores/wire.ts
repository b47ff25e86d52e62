// The way between a program and its Postgres, in a test's hands: a port that passes on to another one. It may change what is said, fall
// silent, or be cut.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export type Wire = {
  port: number;
  /** What was said by either side becomes the other, of equal length; Latin-1, a character a byte. */
  rewrite: Map<string, string>;
  /** While it is, nothing more is passed on on the connections that there are; nobody is told. */
  silent: boolean;
  /** Connections so far. */
  count: number;
  cut(): void;
  /** Cuts when so many more questions have been asked: before the last of them is passed on, or before its answer is. */
  cutAfter(questions: number, before: 'question' | 'answer'): void;
  /** Whether a cut is still to come. */
  pending(): boolean;
  close(): Promise<void>;
};

/** `port`: 0 for any. */
export const openWire = async (to: number, port = 0): Promise<Wire> => {
  const sockets = new Set<Socket>();
  let left: number | null = null;
  let before: 'question' | 'answer' = 'question';
  const pass = (from: Socket, other: Socket, side: 'question' | 'answer'): void => {
    let mute = false;
    from.on('data', (data) => {
      mute ||= wire.silent;
      if (mute) return;
      if (side === 'question' && left !== null) left -= 1;
      if (left === 0 && side === before) {
        left = null;
        return wire.cut();
      }
      let text = data.toString('latin1');
      for (const [said, heard] of wire.rewrite) text = text.replaceAll(said, heard);
      other.write(Buffer.from(text, 'latin1'));
    });
    from.on('close', () => other.destroy());
    from.on('error', () => {});
    sockets.add(from);
  };
  const server = createServer((near) => {
    wire.count += 1;
    const far = connect(to, '127.0.0.1');
    pass(near, far, 'question');
    pass(far, near, 'answer');
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const wire: Wire = {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    rewrite: new Map(),
    silent: false,
    count: 0,
    cut() {
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    cutAfter: (...next) => void ([left, before] = next),
    pending: () => left !== null,
    async close() {
      wire.cut();
      server.close();
      await once(server, 'close');
    },
  };
  return wire;
};
