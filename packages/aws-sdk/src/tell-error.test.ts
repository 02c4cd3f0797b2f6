import { inspect } from 'node:util';
import {
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { type Diagnosis, diagnosisOf } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import { type CaprockPluginOptions, caprockPlugin } from './caprock-plugin.ts';
import { tellError } from './tell-error.ts';

const emulator = useEmulator();
const SONNET = 'us.anthropic.claude-sonnet-4-6';
const messages = [{ role: 'user' as const, content: [{ text: 'The patient is called Kim.' }] }];
const denial = {
  type: 'error',
  status: 403,
  exception: 'AccessDeniedException',
  message: "You don't have access to the model with the specified model ID.",
} as const;

type TypedError = Error & {
  readonly diagnosis: Diagnosis;
  readonly $response: Readonly<Record<string, unknown>>;
};
type Command = ConverseCommand | ConverseStreamCommand | InvokeModelCommand;

async function thrownBy(
  options: CaprockPluginOptions | undefined,
  command: Command = new ConverseCommand({ modelId: SONNET, messages }),
): Promise<TypedError> {
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: {
      accessKeyId: 'local',
      secretAccessKey: 'local-secret',
      sessionToken: 'local-token',
    },
  });
  if (options) {
    client.middlewareStack.use(
      caprockPlugin({ region: 'us-east-1', onEvent: () => {}, ...options }),
    );
  }
  return await client.send(command as ConverseCommand).then(
    () => expect.unreachable(),
    (error: TypedError) => error,
  );
}

/** Whether the session token can be reached from a value, by way of any member and getter. */
function reaches(value: unknown, wanted: string, seen = new Set<unknown>()): boolean {
  if (typeof value === 'string') return value.includes(wanted);
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  const members = new Set<PropertyKey>();
  for (let at: object = value; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const member of Reflect.ownKeys(at)) members.add(member);
  }
  return [...members].some((member) => {
    try {
      return reaches((value as Record<PropertyKey, unknown>)[member], wanted, seen);
    } catch {
      return false;
    }
  });
}

describe('an error of the service', () => {
  test('has its own text first, and title and first step under it', async () => {
    emulator.fault(denial);
    const error = await thrownBy({});
    const [own, remedy, ...rest] = error.message.split('\n');
    expect(own).toBe(denial.message);
    expect(remedy).toMatch(new RegExp(`^${error.diagnosis.title}: .`));
    expect(rest).toEqual([]);
    expect(error.name).toBe('AccessDeniedException');
    expect(error.stack).toContain(error.message);
  });

  test('speaks the language that was asked for', async () => {
    emulator.fault(denial);
    expect((await thrownBy({ lang: 'ko' })).message).toMatch(/\n.*[가-힣]/);
  });

  test('of a stream is told as well', async () => {
    emulator.fault(denial);
    const command = new ConverseStreamCommand({ modelId: SONNET, messages });
    expect((await thrownBy({}, command)).message.split('\n')).toHaveLength(2);
  });

  test('of another command is told too, unless Caprock is off', async () => {
    const body = JSON.stringify({ anthropic_version: 'bedrock-2023-05-31', max_tokens: 1 });
    const invoke = () => new InvokeModelCommand({ modelId: SONNET, body });
    expect((await thrownBy({}, invoke())).message.split('\n')).toHaveLength(2);
    for (const mode of ['off', 'observe'] as const) {
      const error = await thrownBy({ mode }, invoke());
      expect(error).not.toHaveProperty('diagnosis');
      expect(error.message.split('\n')).toHaveLength(1);
    }
  });

  test('of the plain client leads to the session token', async () => {
    emulator.fault(denial);
    expect(reaches(await thrownBy(undefined), 'local-token')).toBe(true);
  });

  test('leads to none, and keeps status and headers of the answer', async () => {
    emulator.fault(denial);
    const error = await thrownBy({});
    expect(reaches(error, 'local-token')).toBe(false);
    expect(reaches(error, 'AWS4-HMAC')).toBe(false);
    expect(error.$response).toMatchObject({
      statusCode: 403,
      headers: { 'x-amzn-errortype': 'AccessDeniedException' },
    });
  });

  test('keeps the HTTP answer of the SDK where the caller asks for it', async () => {
    emulator.fault(denial);
    const error = await thrownBy({ exposeRequest: true });
    expect(error.$response).toHaveProperty('body');
  });

  test('that quotes the signed headers is shown without them', async () => {
    const token = 'A'.repeat(120);
    const message = `The Canonical String should have been\n'x-amz-security-token:${token}'`;
    emulator.fault({ ...denial, exception: 'InvalidSignatureException', message });
    const error = await thrownBy({});
    expect(error.message).toContain('The Canonical String should have been');
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain(token);
  });
});

describe('anything else that is thrown', () => {
  const diagnosed = (kind: 'aborted' | 'stream-error') => () =>
    diagnosisOf(kind, { message: 'it broke' });

  test('an abort keeps its text', () => {
    const error = tellError(new Error('it broke'), diagnosed('aborted'), {});
    expect(error).toMatchObject({ message: 'it broke', diagnosis: { kind: 'aborted' } });
  });

  test('an error that was told already is not told twice', () => {
    const error = new Error('it broke');
    tellError(error, diagnosed('stream-error'), {});
    const { message } = error;
    expect(tellError(error, diagnosed('stream-error'), {})).toBe(error);
    expect(error.message).toBe(message);
    expect(message.split('\n')).toHaveLength(2);
  });

  test('what takes nothing stays what it is', () => {
    const frozen = Object.freeze(new Error('it broke'));
    expect(tellError(frozen, diagnosed('stream-error'), {})).toBe(frozen);
    expect(tellError('it broke', diagnosed('stream-error'), {})).toBe('it broke');
  });
});
