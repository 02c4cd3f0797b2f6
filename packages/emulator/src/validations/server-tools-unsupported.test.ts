import { fromModel, testConverse, testInvoke, toolConfig } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const known =
  "'bash_20241022', 'bash_20250124', 'computer_20241022', 'computer_20250124', 'computer_20251124', 'custom', 'memory_20250818', 'text_editor_20241022', 'text_editor_20250124', 'text_editor_20250429', 'text_editor_20250728'";
const search =
  "'tool_search_tool_bm25', 'tool_search_tool_bm25_20251119', 'tool_search_tool_regex', 'tool_search_tool_regex_20251119'";
const typed = (type: string, name: string) => ({ tools: [{ type, name }] });
const unknown = (at: number, type: string) =>
  `tools.${at}: Input tag '${type}' found using 'type' does not match any of the expected tags: `;

testConverse(emulator, 'web search beside a tool', {
  refused: {
    toolConfig,
    additionalModelRequestFields: typed('web_search_20250305', 'web_search'),
  },
  says: fromModel(`${unknown(1, 'web_search_20250305')}${known}`),
  accepted: { toolConfig, additionalModelRequestFields: typed('bash_20250124', 'bash') },
});

testInvoke(emulator, 'code execution; the tool search is taken', {
  refused: typed('code_execution_20250825', 'code_execution'),
  says: `${unknown(0, 'code_execution_20250825')}${known}, ${search}`,
  accepted: typed('tool_search_tool_regex_20251119', 'tool_search_tool_regex'),
});

testInvoke(emulator, 'the MCP connector', {
  refused: { mcp_servers: [] },
  says: 'mcp_servers: Extra inputs are not permitted',
  accepted: {},
});
