import type { CallOptions, ChatModelLike } from './host.ts';

/** What LangChain keeps of tools that were bound to a model. */
interface Binding {
  readonly kwargs?: CallOptions;
  readonly config?: CallOptions;
}

/** A tool as ChatBedrockConverse binds it. */
interface ConverseTool {
  readonly toolSpec?: {
    readonly name: string;
    readonly description?: string;
    readonly inputSchema: { readonly json: unknown };
  };
}

/**
 * The options of a call for a model of another provider: tools, which ChatBedrockConverse has bound
 * in Bedrock's form, are bound again by the model itself.
 */
export function foreignOptions(model: ChatModelLike, options: CallOptions): CallOptions {
  const { tools, tool_choice: choice, ...rest } = options;
  const { bindTools } = model as { bindTools?: (tools: unknown[], options: object) => Binding };
  if (!tools?.length || typeof bindTools !== 'function') return options;
  const chosen = choice === undefined ? {} : { tool_choice: choice };
  const { kwargs, config } = bindTools.call(model, tools.map(portableTool), chosen);
  return { ...rest, ...config, ...kwargs };
}

/** A tool in the form of OpenAI, which every `bindTools` of LangChain takes. */
function portableTool(tool: unknown): unknown {
  const { toolSpec } = tool as ConverseTool;
  if (toolSpec === undefined) return tool;
  const { name, description, inputSchema } = toolSpec;
  return { type: 'function', function: { name, description, parameters: inputSchema.json } };
}
