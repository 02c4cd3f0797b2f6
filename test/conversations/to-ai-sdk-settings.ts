import type { ToolChoice, ToolSet } from 'ai';
import * as newest from 'ai';
import type { ChatRequest } from './rows.ts';

/** What settings are made with: each version of the AI SDK takes its own. */
type Makers = Pick<typeof newest, 'jsonSchema' | 'Output' | 'tool'>;

interface ChatTool {
  readonly function: {
    readonly name: string;
    readonly description?: string;
    readonly parameters?: Readonly<Record<string, unknown>>;
    readonly strict?: boolean;
  };
}

/** Everything of a chat request beside its messages, as `generateText` takes it. */
export function toCallSettings(request: ChatRequest, makers: Makers = newest) {
  const { temperature, top_p: topP, max_tokens: maxOutputTokens, stop, tools } = request;
  const { tool_choice: choice, response_format: format } = request;
  return {
    ...numbers({ temperature, topP, maxOutputTokens }),
    ...(stop === undefined ? {} : { stopSequences: [stop].flat() as string[] }),
    ...(tools === undefined ? {} : { tools: toolSet(tools as ChatTool[], makers) }),
    ...(choice === undefined ? {} : { toolChoice: toolChoice(choice) }),
    ...(format === undefined ? {} : { output: outputOf(format, makers) }),
    ...reasoningOptions(request),
  };
}

function numbers(members: Record<string, unknown>): Record<string, number> {
  const given = Object.entries(members).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(given) as Record<string, number>;
}

/** Tools are keyed by their names: of two with the same name the host knows the later one only. */
function toolSet(tools: readonly ChatTool[], { jsonSchema, tool }: Makers): ToolSet {
  const entries = tools.map(({ function: { name, description, parameters, strict } }) => {
    const inputSchema = jsonSchema((parameters ?? {}) as Parameters<typeof jsonSchema>[0]);
    return [
      name,
      tool({
        inputSchema,
        ...(description === undefined ? {} : { description }),
        ...(strict === undefined ? {} : { strict }),
      }),
    ] as const;
  });
  return Object.fromEntries(entries) as ToolSet;
}

function toolChoice(choice: unknown): ToolChoice<ToolSet> {
  if (typeof choice === 'string') return choice as 'auto' | 'none' | 'required';
  const { name } = (choice as { function: { name: string } }).function;
  return { type: 'tool', toolName: name };
}

function outputOf(format: unknown, { jsonSchema, Output }: Makers) {
  const { json_schema: wanted } = format as { json_schema: { name: string; schema: object } };
  return Output.object({ name: wanted.name, schema: jsonSchema(wanted.schema) });
}

function reasoningOptions({ thinking, effort }: ChatRequest) {
  const { type, budget_tokens: budgetTokens } = (thinking ?? {}) as Record<string, string | number>;
  const config = { type, budgetTokens, maxReasoningEffort: effort as string | undefined };
  const given = Object.entries(config).filter(([, value]) => value !== undefined);
  if (given.length === 0) return {};
  return { providerOptions: { bedrock: { reasoningConfig: Object.fromEntries(given) } } };
}
