import { startEmulator } from '@caprock/emulator';
import { callers } from '../callers/index.ts';
import { langchain } from '../callers/langchain.ts';
import { SILENCE_MS } from './row.ts';
import { serviceRows } from './service-rows.ts';
import { streamRows } from './stream-rows.ts';
import { transportRows } from './transport-rows.ts';
const all = [...callers, langchain('HTTP/1.1')];
const jobs: (() => Promise<void>)[] = [];
const lines: string[] = [];
process.on('unhandledRejection', (e) => console.log('UNHANDLED', e));
for (const row of [...serviceRows, ...transportRows, ...streamRows]) for (const way of row.meets) jobs.push(async () => {
  let out = '';
  for (const c of all) {
    const e = await startEmulator();
    e.fault(row.fault);
    const signal = c.ownsRetries ? undefined : AbortSignal.timeout(1500);
    const t = Date.now();
    const r = await c.call({ url: e.url, stream: way === 'stream', signal, prompt: 'Say hello to everybody in the whole wide wörld, please.', options: { onEvent: () => {}, retry: { attemptsPerTarget: 2, maxAttempts: 2 }, cooldowns: false, timeouts: { deadlineMs: way === 'unary' && row.kinds[0] === 'timeout' ? 300 : 5000, firstByteMs: SILENCE_MS, idleMs: SILENCE_MS } } });
    const kind = r.failure?.kind ?? 'ok';
    const want = row.kinds.length === 0 ? 'ok' : row.kinds.join('|');
    const wantN = c.ownsRetries ? [row.requests] : row.sdkRequests;
    const n = e.requests.length;
    const okk = want.split('|').includes(kind) && wantN.includes(n as never) && (row.hasContent ? r.text !== '' : true) ;
    out += `${okk ? '.' : 'X'} ${c.name.slice(0, 20)}: ${kind}/${n} ${Date.now() - t}ms "${r.text.slice(0, 14)}${r.text.length}" ${okk ? '' : `(want ${want}/${wantN}) ${String((r.failure?.error as Error)?.name)} ${String((r.failure?.error as Error)?.message ?? '').slice(0, 100).replace(/\n/g, ' | ')}`}\n    `;
    await e.close();
  }
  if (out.includes('X ')) lines.push(`${row.name} (${way})\n    ${out}`);
});
const n = jobs.length;
await Promise.all(Array.from({ length: 6 }, async () => { for (let j = jobs.shift(); j; j = jobs.shift()) await j(); }));
console.log(lines.join('\n'));
console.log(n, 'jobs');
