import type { Emulator } from '@caprock/emulator';
import type { ChatBedrockConverse, ChatBedrockConverseInput } from '@langchain/aws';

/** What a case works with. */
export interface StandardScene {
  readonly emulator: Emulator;
  /** The model under test: the host's own, or its view through Caprock. */
  model(fields?: ChatBedrockConverseInput): ChatBedrockConverse;
}

/**
 * Something that any chat model of LangChain is expected to do. Throws where the model does not: the
 * assertions are those of Node, so that the cases run in a test and in a script.
 */
export interface StandardCase {
  readonly id: string;
  readonly title: string;
  run(scene: StandardScene): Promise<void>;
}
