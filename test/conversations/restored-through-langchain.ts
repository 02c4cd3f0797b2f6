import type { Emulator } from '@caprock/emulator';
import type { AIMessageChunk } from '@langchain/core/messages';
import type { Body } from './outcome.ts';
import type { ChatRequest } from './rows.ts';

/** Asks the same again; what is answered was scripted. */
type AskAgain = () => Promise<AIMessageChunk>;

/**
 * What an answer gives the caller back, in the words of `Restore`: each tool that was sent is
 * called with each key that was sent, and each blank stop sequence stands in a text.
 */
export async function restoredThroughLangChain(
  emulator: Emulator,
  { request, body }: { readonly request: ChatRequest; readonly body: Body },
  ask: AskAgain,
): Promise<Readonly<Record<string, unknown>>> {
  const toolNames: Record<string, string> = {};
  const inputKeys: Record<string, Record<string, string>> = {};
  for (const { toolSpec } of body.toolConfig?.tools ?? []) {
    if (!toolSpec) continue;
    const { name, inputSchema } = toolSpec;
    const keys = Object.keys((inputSchema.json.properties ?? {}) as object);
    emulator.script({
      toolUse: { name, input: Object.fromEntries(keys.map((key) => [key, key])) },
    });
    const [call] = (await ask()).tool_calls ?? [];
    if (!call) throw new Error('the scripted tool call did not arrive');
    toolNames[name] = call.name;
    const written = Object.entries(call.args).map(([own, sent]) => [sent as string, own]);
    inputKeys[name] = Object.fromEntries(written);
  }
  return { toolNames, inputKeys, stopSequences: await localStops(emulator, request, ask) };
}

async function localStops(emulator: Emulator, { stop }: ChatRequest, ask: AskAgain) {
  const applied: string[] = [];
  for (const one of [stop ?? []].flat() as string[]) {
    if (one.trim() !== '') continue;
    emulator.script({ text: `before${one}after` });
    if ((await ask()).text === 'before') applied.push(one);
  }
  return applied;
}
