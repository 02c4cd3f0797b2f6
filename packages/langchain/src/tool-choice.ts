import type { ModelTraits } from '@caprock/core';
import type { CallOptions, ConverseInput, ConverseModel } from './host.ts';

/**
 * Says the tool choices of LangChain's agents, of OpenAI and of Anthropic in the words that
 * ChatBedrockConverse takes. `none`, for which Converse has no word, sends no tools; the rules
 * declare those that the history uses.
 */
export function hostToolChoice(options: CallOptions): CallOptions {
  const { tool_choice: choice, ...rest } = options;
  const kind = typeof choice === 'object' && choice !== null ? (choice as Choice).type : choice;
  switch (kind) {
    case 'none': {
      const { tools: _, ...withoutTools } = rest;
      return withoutTools;
    }
    case 'required':
    case 'any':
      return { ...rest, tool_choice: 'any' };
    case 'auto':
      return { ...rest, tool_choice: 'auto' };
    case 'function':
    case 'tool': {
      const { function: called, name = called?.name } = choice as Choice;
      return name ? { ...rest, tool_choice: { tool: { name } } } : options;
    }
    default:
      // ChatBedrockConverse throws for the plain name of a tool that it does not know.
      return typeof choice === 'string' && choice !== ''
        ? { ...rest, tool_choice: { tool: { name: choice } } }
        : options;
  }
}

interface Choice {
  readonly type?: string;
  readonly name?: string;
  readonly function?: { readonly name?: string };
}

/**
 * What `supportsToolChoiceValues` of a model must be: ChatBedrockConverse guesses it from the name
 * and finds nothing in a profile ARN or in a short name.
 */
export function toolChoiceValues(
  traits: ModelTraits,
  guessed: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!traits.claude) return guessed;
  return traits.forcedToolChoice ? EVERY_CHOICE : ['auto'];
}

const EVERY_CHOICE: readonly string[] = ['auto', 'any', 'tool'];

/**
 * The parameters that a model makes of a call's options. Whatever Claude is told to choose passes:
 * ChatBedrockConverse would throw for a choice that the rules can settle or refuse with a reason.
 */
export function chosenParams(
  model: ConverseModel,
  code: Pick<ConverseModel, 'invocationParams'>,
  traits: ModelTraits,
  options: CallOptions | undefined,
): ConverseInput {
  // Where nothing is chosen the host does not ask what may be.
  if (options?.tool_choice === undefined) return code.invocationParams.call(model, options);
  const values = traits.claude ? EVERY_CHOICE : model.supportsToolChoiceValues;
  const asked: ConverseModel = Object.create(model, {
    supportsToolChoiceValues: { value: values },
  });
  return code.invocationParams.call(asked, hostToolChoice(options));
}
