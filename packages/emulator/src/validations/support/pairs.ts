import { mergeNeighbours } from '../../messages/merge-neighbours.ts';
import { messagesOf } from '../../messages/messages-body.ts';
import { type PairedTurn, type PairingFault, pairingFault } from '../../messages/pairing.ts';
import { blocksOf, toolUsesOf, turnsOf } from '../../wire/converse-request.ts';
import type { ConverseInput, ModelInput } from '../validation.ts';

/** Whether the front end makes one turn of neighbours of one role: seen with Claude only. */
export function mergesNeighbours({ model, strictness }: ConverseInput): boolean {
  return !model.otherVendor && strictness['adjacent-roles'] === 'merged';
}

/** The first fault that the front end finds; it looks past system messages among the turns. */
export function wirePairingFault(input: ConverseInput): PairingFault | undefined {
  const { request } = input;
  const turns = turnsOf(request).map(({ role, content }) => ({
    role,
    content: blocksOf({ role, content }),
  }));
  const seen = mergesNeighbours(input) ? mergeNeighbours(turns) : turns;
  return pairingFault(
    seen.flatMap((turn, index): PairedTurn[] => {
      if (turn.role === 'system') return [];
      const uses = turn.role === 'assistant' ? toolUsesOf(turn) : [];
      const results = turn.content.flatMap(({ toolResult }, block) =>
        toolResult && turn.role === 'user' ? [{ id: toolResult.toolUseId, block }] : [],
      );
      return [{ index, uses: uses.map(({ toolUseId }) => toolUseId), results }];
    }),
  );
}

/** The first fault that the model finds: the very next turn must hold the results. */
export function modelPairingFault({ body }: ModelInput): PairingFault | undefined {
  return pairingFault(
    mergeNeighbours(messagesOf(body)).map(({ role, content }, index) => ({
      index,
      uses: content.flatMap(({ type, id }) =>
        type === 'tool_use' && role === 'assistant' ? String(id) : [],
      ),
      results: content.flatMap(({ type, tool_use_id: id }, block) =>
        type === 'tool_result' && role === 'user' ? [{ id: String(id), block }] : [],
      ),
    })),
  );
}

/** The model's sentence about uses without results. */
export function unansweredUses(turn: number, ids: readonly string[]): string {
  return `messages.${turn}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`;
}
