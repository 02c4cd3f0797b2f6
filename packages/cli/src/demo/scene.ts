import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { ChatMessage } from '@caprock/aws-sdk';

/** A call that fails as people met it, and how it goes with Caprock. */
export interface Scene {
  readonly id: 'system-only' | 'model-name' | 'no-credentials';
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  /** No credentials are to be found anywhere. */
  readonly withoutCredentials?: true;
}

/** The call that started it all, taken apart: each scene fails for one reason. */
export const scenes: readonly Scene[] = [
  {
    id: 'system-only',
    model: 'us.anthropic.claude-sonnet-4-6',
    messages: [{ role: 'system', content: 'You are a friendly geologist. Introduce yourself.' }],
  },
  {
    id: 'model-name',
    model: 'claude-sonnet-4',
    messages: [{ role: 'user', content: 'What is a caprock?' }],
  },
  {
    id: 'no-credentials',
    model: 'claude-sonnet-4-6',
    messages: [{ role: 'user', content: 'What is a caprock?' }],
    withoutCredentials: true,
  },
];

/** Sends a scene with the bare AWS SDK, as it stands. @returns What the SDK throws, in one line. */
export async function plainError(
  { model, messages }: Scene,
  client: BedrockRuntimeClient,
): Promise<string | undefined> {
  const { ConverseCommand } = await import('@aws-sdk/client-bedrock-runtime');
  const blocks = (role: string) =>
    messages
      .filter((message) => message.role === role)
      .map(({ content }) => ({ text: String(content) }));
  const user = blocks('user');
  try {
    await client.send(
      new ConverseCommand({
        modelId: model,
        system: blocks('system'),
        messages: user.length === 0 ? [] : [{ role: 'user', content: user }],
      }),
    );
    return undefined;
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message.split('\n', 1)[0]}`;
  }
}
