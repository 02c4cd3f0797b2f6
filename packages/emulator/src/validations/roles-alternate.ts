import { turnsOf } from '../wire/converse-request.ts';
import { mergesNeighbours } from './support/pairs.ts';
import type { Validation } from './validation.ts';

/** User and assistant turns alternate on Converse; InvokeModel makes one turn of neighbours. */
export const rolesAlternate: Validation = {
  id: 'roles-alternate',
  source:
    'https://github.com/langchain-ai/langchainjs/issues/6724; https://github.com/Portkey-AI/gateway/issues/748',
  converse(input) {
    if (mergesNeighbours(input)) return undefined;
    const turns = turnsOf(input.request);
    return turns.some(({ role }, at) => role !== 'system' && role === turns[at - 1]?.role)
      ? 'A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.'
      : undefined;
  },
};
