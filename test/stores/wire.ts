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
  close(): Promise<void>;
};

/** `port`: 0 for any. */
export const openWire = async (to: number, port = 0): Promise<Wire> => {
  const sockets = new Set<Socket>();
  const pass = (from: Socket, other: Socket): void => {
    let mute = false;
    from.on('data', (data) => {
      mute ||= wire.silent;
      if (mute) return;
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
    pass(near, far);
    pass(far, near);
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
    async close() {
      wire.cut();
      server.close();
      await once(server, 'close');
    },
  };
  return wire;
};
