// Discord's gateway as a WebSocket server: hello, identify, heartbeat, resume with replay. Events sent while nobody is connected wait.
import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, invalid: 9, hello: 10, beat: 11 } as const;

type Packet = { op: number; d?: unknown; s?: number; t?: string };
type Event = { s: number; t: string; d: unknown };

export type Gateway = {
  /** Sends an event to whoever is connected, and again after a resume to who missed it. */
  emit(type: string, data: unknown): void;
  /** Cuts every connection as a broken network does. */
  drop(): void;
  /** Closes every connection with a code. */
  close(code: number): void;
  counts: { identify: number; resume: number };
  stop(): void;
};

const send = (socket: WebSocket, packet: Packet): void => socket.send(JSON.stringify(packet));
const dispatch = (socket: WebSocket, event: Event): void => send(socket, { op: OP.dispatch, ...event });

const SESSION = 'a-session';

/** `token` is the only one that may identify; `guilds` are announced after READY. */
export const gateway = (
  server: Server,
  { token, user, guilds, address }: { token: string; user: object; guilds: readonly object[]; address: () => string },
): Gateway => {
  const sockets = new WebSocketServer({ server });
  const events: Event[] = [];
  const open = new Set<WebSocket>();
  const counts = { identify: 0, resume: 0 };
  const record = (type: string, data: unknown): Event => {
    const event = { s: events.length + 1, t: type, d: data };
    events.push(event);
    return event;
  };

  const identify = (socket: WebSocket, given: string): void => {
    counts.identify += 1;
    if (given !== token) return socket.close(4004, 'Authentication failed.');
    open.add(socket);
    const ready = {
      v: 10,
      user,
      guilds: guilds.map((guild) => ({ ...guild, unavailable: true })),
      session_id: SESSION,
      resume_gateway_url: address(),
      application: { id: '900000000000000001', flags: 0 },
    };
    dispatch(socket, record('READY', ready));
    for (const guild of guilds) dispatch(socket, record('GUILD_CREATE', guild));
  };

  const resume = (socket: WebSocket, session: string, seen: number): void => {
    counts.resume += 1;
    if (session !== SESSION) return send(socket, { op: OP.invalid, d: false });
    open.add(socket);
    for (const event of events.slice(seen)) dispatch(socket, event);
    dispatch(socket, record('RESUMED', {}));
  };

  sockets.on('connection', (socket) => {
    send(socket, { op: OP.hello, d: { heartbeat_interval: 41_250 } });
    socket.on('close', () => open.delete(socket));
    socket.on('message', (raw: Buffer) => {
      const packet: { op: number; d: { token?: string; session_id?: string; seq?: number } } = JSON.parse(String(raw));
      if (packet.op === OP.heartbeat) send(socket, { op: OP.beat });
      if (packet.op === OP.identify) identify(socket, packet.d.token ?? '');
      if (packet.op === OP.resume) resume(socket, packet.d.session_id ?? '', packet.d.seq ?? 0);
    });
  });

  return {
    counts,
    emit(type, data) {
      const event = record(type, data);
      for (const socket of open) dispatch(socket, event);
    },
    drop() {
      for (const socket of open) socket.terminate();
      open.clear();
    },
    close(code) {
      for (const socket of open) socket.close(code);
      open.clear();
    },
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
};
