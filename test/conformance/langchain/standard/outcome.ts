import type { Emulator } from '@caprock/emulator';
import { ChatBedrockConverse } from '@langchain/aws';
import type { StandardCase, StandardScene } from './standard-case.ts';

/** Without Caprock, or through it. */
export type Way = 'plain' | 'caprock';

/** Wraps a model; the oldest versions bring their own. */
type Wrap = (model: ChatBedrockConverse, options: object) => ChatBedrockConverse;

/** The scene of a case: the real model in us-east-1, over an emulator. */
export function sceneWith(emulator: Emulator, way: Way, wrap: Wrap): StandardScene {
  return {
    emulator,
    model(fields = {}) {
      const model = new ChatBedrockConverse({
        model: 'us.anthropic.claude-sonnet-4-6',
        region: 'us-east-1',
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
        ...fields,
      });
      return way === 'plain' ? model : wrap(model, { onEvent: () => {} });
    },
  };
}

/** `does it`, or the first line of what went wrong. */
export async function outcomeOf(standardCase: StandardCase, scene: StandardScene): Promise<string> {
  try {
    await standardCase.run(scene);
    return 'does it';
  } catch (error) {
    return String((error as Error).message ?? error).split('\n')[0] ?? '';
  }
}
