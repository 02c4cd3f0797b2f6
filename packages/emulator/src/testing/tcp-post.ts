import { connect } from 'node:net';
import type { Emulator } from '../emulator.ts';

/** What came over a bare TCP connection. */
export interface TcpOutcome {
  /** What each read of the socket gave. */
  readonly packets: readonly Buffer[];
  readonly text: string;
  /** FIN, RST, or neither while we looked. */
  readonly ending: 'end' | 'reset' | 'open';
}

/** Posts a Converse request over a bare TCP connection and looks at it for a while. */
export function tcpPost(
  emulator: Pick<Emulator, 'port'>,
  { operation = 'converse-stream', patience = 300 } = {},
): Promise<TcpOutcome> {
  const body = JSON.stringify({ messages: [{ role: 'user', content: [{ text: '안녕' }] }] });
  const socket = connect(emulator.port, '127.0.0.1');
  const packets: Buffer[] = [];
  socket.write(
    [
      `POST /model/us.anthropic.claude-sonnet-4-6/${operation} HTTP/1.1`,
      'host: 127.0.0.1',
      'authorization: Bearer ABSKlocal',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
  socket.on('data', (packet) => packets.push(packet));
  return new Promise((resolve) => {
    const timer = setTimeout(() => done('open'), patience);
    socket.once('end', () => done('end'));
    socket.once('error', () => done('reset'));
    function done(ending: TcpOutcome['ending']) {
      clearTimeout(timer);
      socket.removeAllListeners().on('error', () => {});
      socket.destroy();
      resolve({ packets, text: Buffer.concat(packets).toString(), ending });
    }
  });
}
