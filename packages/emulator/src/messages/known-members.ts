/**
 * The members that Claude on Bedrock knows; every other one is refused by its mere presence.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages-request-response.html
 */
export const knownMembers = {
  body: [
    'anthropic_beta',
    'anthropic_version',
    'context_management',
    'max_tokens',
    'messages',
    'metadata',
    'output_config',
    'output_format',
    'stop_sequences',
    'system',
    'temperature',
    'thinking',
    'tool_choice',
    'tools',
    'top_k',
    'top_p',
  ],
  message: ['content', 'role'],
  tool: [
    'cache_control',
    'defer_loading',
    'description',
    'eager_input_streaming',
    'input_examples',
    'input_schema',
    'name',
    'strict',
    'type',
  ],
  toolChoice: {
    any: ['disable_parallel_tool_use', 'type'],
    auto: ['disable_parallel_tool_use', 'type'],
    none: ['type'],
    tool: ['disable_parallel_tool_use', 'name', 'type'],
  },
  thinking: { disabled: ['type'] },
  block: {
    document: ['cache_control', 'citations', 'context', 'source', 'title', 'type'],
    image: ['cache_control', 'source', 'type'],
    redacted_thinking: ['cache_control', 'data', 'type'],
    search_result: ['cache_control', 'citations', 'content', 'source', 'title', 'type'],
    text: ['cache_control', 'citations', 'text', 'type'],
    thinking: ['cache_control', 'signature', 'thinking', 'type'],
    tool_reference: ['cache_control', 'tool_name', 'type'],
    tool_result: ['cache_control', 'content', 'is_error', 'tool_use_id', 'type'],
    tool_use: ['cache_control', 'caller', 'id', 'input', 'name', 'type'],
  },
} as const satisfies Record<string, readonly string[] | Record<string, readonly string[]>>;

/** Members that only a beta flag makes known. */
export const betaMembers: Readonly<Record<string, RegExp>> = {
  context_management: /^(?:context-management|compact)-/,
};

/**
 * The types of a tool that Claude on Bedrock knows beside `custom`: none of Anthropic's server tools, and
 * the tool search over InvokeModel only.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages-tool-use.html
 */
export const knownToolTypes = {
  converse: [
    'bash_20241022',
    'bash_20250124',
    'computer_20241022',
    'computer_20250124',
    'computer_20251124',
    'custom',
    'memory_20250818',
    'text_editor_20241022',
    'text_editor_20250124',
    'text_editor_20250429',
    'text_editor_20250728',
  ],
  invokeOnly: [
    'tool_search_tool_bm25',
    'tool_search_tool_bm25_20251119',
    'tool_search_tool_regex',
    'tool_search_tool_regex_20251119',
  ],
} as const;

/** The types of a block: of a turn, and inside a tool result. */
export const knownBlockTypes = {
  message: [
    'document',
    'image',
    'redacted_thinking',
    'search_result',
    'text',
    'thinking',
    'tool_result',
    'tool_use',
  ],
  toolResult: ['document', 'image', 'search_result', 'text', 'tool_reference'],
} as const;

/** What the validator says of a type that it does not know. */
export function unknownTag(at: string, tag: unknown, known: readonly string[]): string {
  const expected = known.map((name) => `'${name}'`).join(', ');
  return `${at}: Input tag '${String(tag)}' found using 'type' does not match any of the expected tags: ${expected}`;
}
