import { placedBlocks, placedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** Calls and thinking are the assistant's; results, images and documents are the user's. */
export const blockRoleRestrictions: Validation = {
  id: 'block-role-restrictions',
  source:
    'Messages API wording of tool blocks; of the others wording not seen; the rule: bedrock-runtime 2023-09-30, Message.content',
  // Claude's own validator speaks for itself.
  converse({ request, model }) {
    if (!model.otherVendor) return undefined;
    const wrong = placedWireBlocks(request).find(({ block, role }) =>
      Object.keys(block).some((member) => isMisplaced(WIRE_ROLES[member], role)),
    );
    const member = wrong && Object.keys(wrong.block)[0];
    return (
      member &&
      `The ${member} content block at ${wrong.at} is not supported for the role ${wrong.role}.`
    );
  },
  model({ body }) {
    const wrong = placedBlocks(body).find(({ block, role }) =>
      isMisplaced(ROLES[block.type], role),
    );
    if (!wrong) return undefined;
    const { type } = wrong.block;
    return type === 'thinking' || type === 'redacted_thinking'
      ? `messages.${wrong.turn}.content: ${type} blocks may only be in \`assistant\` messages`
      : `messages.${wrong.turn}: \`${type}\` blocks can only be in \`${ROLES[type]}\` messages`;
  },
};

const ROLES: Readonly<Record<string, string>> = {
  document: 'user',
  image: 'user',
  redacted_thinking: 'assistant',
  thinking: 'assistant',
  tool_result: 'user',
  tool_use: 'assistant',
};

const WIRE_ROLES: Readonly<Record<string, string>> = {
  document: 'user',
  image: 'user',
  reasoningContent: 'assistant',
  toolResult: 'user',
  toolUse: 'assistant',
};

/** Rules of their own speak of system messages and of unknown roles. */
function isMisplaced(wanted: string | undefined, role: string): boolean {
  return wanted !== undefined && role !== wanted && (role === 'user' || role === 'assistant');
}
