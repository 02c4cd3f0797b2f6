import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';

function terminal(isTTY: boolean) {
  let written = '';
  const sink = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  const io = {
    stdin: Readable.from([]),
    stdout: sink,
    stderr: Object.assign(sink, { isTTY }),
    environment: {},
  };
  return { io, written: () => written };
}

test('says on a terminal what still runs, and leaves nothing behind', () => {
  const { io, written } = terminal(true);
  const { update, end } = progressLine(io, 'en');
  update(['quotas', 'probe', 'a', 'b', 'c', 'd']);
  expect(written()).toContain('checking: quotas, probe, a, b +2');
  end();
  expect(written().endsWith('\r\u001b[2K')).toBe(true);
});

test('in Korean', () => {
  const { io, written } = terminal(true);
  progressLine(io, 'ko').update(['quotas']);
  expect(written()).toContain('확인 중: quotas');
});

test('is silent in a pipe', () => {
  const { io, written } = terminal(false);
  const { update, end } = progressLine(io, 'en');
  update(['quotas']);
  end();
  expect(written()).toBe('');
});
