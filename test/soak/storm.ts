import type { Fault } from '@caprock/emulator';
import { table } from '../documentation/table.ts';
import type { EmulatorProcess } from '../measuring/emulator-process.ts';
import { quantile } from '../measuring/interleave.ts';
import { HAIKU, SONNET } from '../measuring/model-ids.ts';

/** Asks once; gives back the text that came without any error. Rejects where there was one. */
export type Ask = (prompt: string) => Promise<string>;

const CALLERS = 100;
/** Each caller asks so often, one question behind the other. */
const CALLS = 5;

const busy = { type: 'error', status: 429, exception: 'ThrottlingException' } as const;
const down = { type: 'error', status: 503, exception: 'ServiceUnavailableException' } as const;

/** A model that is half dead, and a fallback that is not quite well; drawn alike for everybody. */
const FAULTS: readonly Fault[] = [
  {
    ...busy,
    model: SONNET,
    share: 0.2,
    message: 'Too many requests, please wait before trying again.',
  },
  { ...down, model: SONNET, share: 0.15, message: 'Bedrock is unable to process your request.' },
  { type: 'cut', model: SONNET, share: 0.1, afterDeltas: 2 },
  { type: 'cut', model: SONNET, share: 0.1, afterDeltas: 0 },
  { type: 'slow-first-byte', model: SONNET, share: 0.1, milliseconds: 1_000 },
  { ...down, model: HAIKU, share: 0.05, message: 'Bedrock is unable to process your request.' },
];

/** How the calls of one contestant came out. */
interface Outcome {
  readonly whole: number[];
  readonly cut: number;
  readonly requests: number;
}

/** Lets every contestant through the same storm, one after the other, and tells how it came out. */
export async function stormTable(
  emulator: EmulatorProcess,
  contestants: Readonly<Record<string, Ask>>,
): Promise<string> {
  const rows: string[][] = [];
  for (const [name, ask] of Object.entries(contestants)) {
    rows.push([name, ...told(await storm(emulator, ask))]);
  }
  const head = [
    'answered whole',
    'cut or doubled answers without an error',
    'requests a call',
    'p50',
    'p99',
  ];
  return table(['', ...head], rows);
}

async function storm(emulator: EmulatorProcess, ask: Ask): Promise<Outcome> {
  await emulator.reset();
  await emulator.fault(...FAULTS);
  const whole: number[] = [];
  let cut = 0;
  const caller = async (number: number) => {
    for (let call = 0; call < CALLS; call += 1) {
      const prompt = `This is call ${call} of caller ${number}, who asks about the weather in Seoul.`;
      const start = performance.now();
      const text = await ask(prompt).catch(() => undefined);
      if (text === `You said: ${prompt}`) whole.push(performance.now() - start);
      else if (text !== undefined) cut += 1;
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, (_, number) => caller(number)));
  const requests = (await emulator.requests()).length;
  return { whole, cut, requests };
}

function told({ whole, cut, requests }: Outcome): string[] {
  const calls = CALLERS * CALLS;
  const percent = (count: number) => `${((100 * count) / calls).toFixed(1)} %`;
  const milliseconds = (share: number) => `${quantile(whole, share).toFixed(0)} ms`;
  return [
    percent(whole.length),
    String(cut),
    (requests / calls).toFixed(2),
    milliseconds(0.5),
    milliseconds(0.99),
  ];
}
