import type { ModelTraits } from '@caprock/core';
import type { CallOptions } from './host.ts';

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
      return name ? { ...rest, tool_choice: name } : options;
    }
    default:
      return options;
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
  return traits.forcedToolChoice ? ['auto', 'any', 'tool'] : ['auto'];
}
