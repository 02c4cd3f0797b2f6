import { betaMembers, knownMembers } from '../messages/known-members.ts';
import { list, type MessagesBody, record, toolsOf } from '../messages/messages-body.ts';
import { placedBlocks } from './support/places.ts';
import type { ModelInput, Validation } from './validation.ts';

/** A member that the model does not know is refused by its mere presence. */
export const unknownFieldsRefused: Validation = {
  id: 'unknown-fields-refused',
  source:
    'https://github.com/anomalyco/opencode/issues/46729; https://github.com/anthropics/claude-code (CHANGELOG)',
  model(input) {
    const member =
      inBody(input.body) ?? inThinking(input.body) ?? inMessages(input) ?? inTools(input.body);
    return member && `${member}: Extra inputs are not permitted`;
  },
};

function inBody(body: MessagesBody): string | undefined {
  const betas = list(body.anthropic_beta).map(String);
  return Object.keys(body).find((member) => {
    const beta = Object.hasOwn(betaMembers, member) ? betaMembers[member] : undefined;
    if (beta) return !betas.some((flag) => beta.test(flag));
    return !(knownMembers.body as readonly string[]).includes(member);
  });
}

function inThinking({ thinking }: MessagesBody): string | undefined {
  return record(thinking).type === 'disabled'
    ? unknownIn(record(thinking), knownMembers.thinking.disabled, 'thinking.disabled')
    : undefined;
}

/** Of a Converse request only the front end's own translation is left here. */
function inMessages({ body, api }: ModelInput): string | undefined {
  if (api === 'converse') return undefined;
  for (const [index, message] of list(body.messages).entries()) {
    const unknown = unknownIn(record(message), knownMembers.message, `messages.${index}`);
    if (unknown) return unknown;
  }
  for (const { block, at } of placedBlocks(body)) {
    const known = membersOf(knownMembers.block, block.type);
    const unknown = known && unknownIn(block, known, `${at}.${block.type}`);
    if (unknown) return unknown;
  }
  return undefined;
}

function inTools(body: MessagesBody): string | undefined {
  for (const [index, tool] of toolsOf(body).entries()) {
    const custom = tool.type === undefined || tool.type === 'custom';
    const unknown = custom && unknownIn(tool, knownMembers.tool, `tools.${index}.custom`);
    if (unknown) return unknown;
  }
  const choice = record(body.tool_choice);
  const known = membersOf(knownMembers.toolChoice, String(choice.type));
  return known && unknownIn(choice, known, `tool_choice.${String(choice.type)}`);
}

function membersOf(
  table: Readonly<Record<string, readonly string[]>>,
  type: string,
): readonly string[] | undefined {
  return Object.hasOwn(table, type) ? table[type] : undefined;
}

function unknownIn(value: object, known: readonly string[], at: string): string | undefined {
  const unknown = Object.keys(value).find((member) => !known.includes(member));
  return unknown === undefined ? undefined : `${at}.${unknown}`;
}
