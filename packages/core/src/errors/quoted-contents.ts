/** How errors quote what they refuse: what opens the quote, and what closes it. */
interface Quote {
  readonly open: string;
  /** Without it, the quote goes on to the end of the text. */
  readonly close?: string;
}

const PUT = '…';

const QUOTES: readonly Quote[] = [
  // AWS: `Value 'the prompt' at 'messages.1.member.content' failed to satisfy constraint`.
  { open: "Value '", close: "' at '" },
  // Pydantic: `[type=string_type, input_value={'text': 'the prompt'}, input_type=dict]`.
  { open: 'input_value=', close: ', input_type=' },
  // LiteLLM: `Unable to convert openai tool calls=[…] to bedrock tool calls. Received error=…`.
  { open: 'openai tool calls=', close: ' to bedrock tool calls' },
  // LiteLLM: `Invalid user message={…} at index 0. Please ensure all user messages are valid …`.
  { open: 'Invalid user message=', close: ' at index ' },
  // AI SDK, of an event or an answer that its schema does not know; what is no answer is a refusal.
  {
    open: 'Type validation failed: Value: {"contentBlock',
    close: 'Error message: ',
  },
  { open: 'Type validation failed: Value: {"output":', close: 'Error message: ' },
  // AI SDK, of an object that is none, or of a tool call: whatever follows is the model's.
  { open: 'No object generated: response did not match schema' },
  { open: 'No object generated: could not parse the response' },
  { open: 'Invalid input for tool ' },
  { open: 'Invalid arguments for tool ' },
  // LangChain: `Failed to parse. Text: "{ … }". Error: …`.
  { open: 'Failed to parse. Text: "', close: '". Error: ' },
  // LangChain: `Unsupported content block type: image with content of { … }`.
  { open: ' with content of ' },
];

/** Whether an error goes on quoting to its end: then its causes quote, too. */
export function quotesToItsEnd(text: string): boolean {
  return QUOTES.some(({ open, close }) => close === undefined && text.includes(open));
}

/** A quoted model id says what was wrong with it, and is no content. */
const MODEL_ID = "' at 'modelId'";

/**
 * Takes out what an error quotes of the conversation: the values that validators print. Linear in
 * the text.
 */
export function withoutQuotedContents(text: string): string {
  return QUOTES.reduce(withoutQuote, text);
}

function withoutQuote(text: string, { open, close }: Quote): string {
  let start = text.indexOf(open);
  if (start < 0) return text;
  let kept = '';
  let from = 0;
  while (start >= 0) {
    const inside = start + open.length;
    const end = close === undefined ? -1 : text.indexOf(close, inside);
    const upTo = end < 0 ? text.length : end;
    const isModelId = end >= 0 && text.startsWith(MODEL_ID, end);
    kept += text.slice(from, inside) + (isModelId ? text.slice(inside, upTo) : PUT);
    from = upTo;
    start = text.indexOf(open, from);
  }
  return kept + text.slice(from);
}
