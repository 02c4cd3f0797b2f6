import type { BedrockModel, CallOptions } from './host.ts';

/** A tool as `withStructuredOutput` binds it. */
interface OutputTool {
  readonly function?: { readonly parameters?: unknown };
}

/**
 * A model whose `bindTools` adds what LangChain's tracing reads of a structured output: the schema
 * and how it is asked for.
 */
export function bindStructuredOutput<Model extends BedrockModel>(model: Model): Model {
  const bindTools = (tools: unknown[], options?: CallOptions) =>
    model.bindTools(tools, {
      ...options,
      ls_structured_output_format: {
        kwargs: { method: 'functionCalling' },
        schema: (tools[0] as OutputTool | undefined)?.function?.parameters,
      },
    });
  return Object.create(model, { bindTools: { value: bindTools } });
}
