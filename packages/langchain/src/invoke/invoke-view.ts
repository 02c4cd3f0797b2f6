import { type AIMessage, AIMessageChunk } from '@langchain/core/messages';
import type { CallOptions } from '../host.ts';
import type { LangChainOptions } from '../options.ts';
import { bindStructuredOutput } from '../structured-output.ts';
import { answerMembers, asMembers, profileOf } from '../view-members.ts';
import { rememberView } from '../views.ts';
import { wrapModel } from '../wrapped-model.ts';
import type { InvokeModel, InvokeParameters } from './invoke-model.ts';

/** What tools are bound to. */
interface Bound {
  withConfig(options: CallOptions): Bound;
  pipe(next: (answer: AIMessage) => AIMessage): Bound;
}

/**
 * Makes a view of a BedrockChat, as `viewOf` does of a ChatBedrockConverse.
 * @throws CaprockError when a name means no model that can be called.
 */
export function invokeViewOf(model: InvokeModel, options: LangChainOptions): InvokeModel {
  // The constructor puts the profile's ARN in the place of the model behind it.
  const { applicationInferenceProfile: profile, model: behind } = model.lc_kwargs ?? {};
  const settings =
    profile && typeof behind === 'string' ? { baseModel: behind, ...options } : options;
  let wrapped = wrapModel(model, model.model, settings);
  const view: InvokeModel = Object.create(model, {
    model: {
      enumerable: true,
      get: () => wrapped.plan[0].modelId,
      set(name: string) {
        wrapped = wrapModel(model, name, settings);
      },
    },
    profile: { get: () => profileOf(model, view, wrapped.plan[0].traits) },
    ...asMembers({ ...answerMembers(() => wrapped), ...toolMembers(model) }),
  });
  rememberView(view, { model, options });
  return view;
}

function toolMembers(model: InvokeModel) {
  return {
    // The host throws for a tool choice.
    invocationParams(this: InvokeModel, options: CallOptions = {}): InvokeParameters {
      const { tool_choice: _, ...rest } = options;
      return model.invocationParams.call(this, rest);
    },
    // The host leaves out whatever is bound beside the tools.
    bindTools(this: InvokeModel, tools: unknown[], options?: CallOptions): unknown {
      const bound = model.bindTools.call(this, tools) as Bound;
      return options ? bound.withConfig(options) : bound;
    },
    withStructuredOutput(this: InvokeModel, schema: unknown, config?: unknown): unknown {
      return model.withStructuredOutput.call(forcing(bindStructuredOutput(this)), schema, config);
    },
    _identifyingParams(this: InvokeModel) {
      const { region } = this;
      return { ...this.invocationParams({}), model: this.model, region };
    },
  };
}

/**
 * LangChain's own structured output takes chunks alone, and leaves the choice to the model: the tool
 * is forced, and what it answers made a chunk.
 */
function forcing(model: InvokeModel): InvokeModel {
  const bindTools = (tools: readonly { readonly function?: { readonly name?: string } }[]) => {
    const name = tools[0]?.function?.name;
    const bound = model.bindTools([...tools], { tool_choice: name }) as Bound;
    return bound.pipe((answer) => new AIMessageChunk({ ...answer }));
  };
  return Object.create(model, { bindTools: { value: bindTools } });
}
