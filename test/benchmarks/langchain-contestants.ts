import { AIMessage, type BaseMessage, HumanMessage } from '@langchain/core/messages';
import type { Contestant } from '../measuring/interleave.ts';
import { type LangChainModel, langchainModels } from '../measuring/langchain-models.ts';
import type { Workload } from './workloads.ts';

/** The models of LangChain, each asked for the same. */
export function langchainContestants(url: string, workload: Workload): Contestant[] {
  const messages = workload.turns.map(({ role, text }) =>
    role === 'user' ? new HumanMessage(text) : new AIMessage(text),
  );
  return Object.entries(langchainModels(url)).map(([name, model]) => ({
    name,
    call: workload.streams
      ? () => streamed(model, messages)
      : async () => {
          await model.invoke(messages);
          return undefined;
        },
  }));
}

async function streamed(model: LangChainModel, messages: BaseMessage[]) {
  const start = performance.now();
  let first: number | undefined;
  for await (const chunk of await model.stream(messages)) {
    if (first === undefined && chunk.text !== '') first = performance.now() - start;
  }
  return first;
}
