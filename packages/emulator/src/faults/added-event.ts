import { eventFrame } from '../wire/event-stream.ts';
import type { Step, WireScript } from '../wire/wire-script.ts';
import { write } from './change-stream.ts';
import { eventOf } from './streamed-event.ts';

/** A text delta of a block, in the form of the stream that it is for. */
export function textDelta(script: WireScript, index: number, text: string): Step {
  return isChunked(script)
    ? chunk({ type: 'content_block_delta', index, delta: { type: 'text_delta', text } })
    : write(eventFrame('contentBlockDelta', { contentBlockIndex: index, delta: { text } }));
}

/** A piece of a tool call's input, in the form of the stream that it is for. */
export function inputDelta(script: WireScript, index: number, input: string): Step {
  return isChunked(script)
    ? chunk({
        type: 'content_block_delta',
        index,
        delta: { type: 'input_json_delta', partial_json: input },
      })
    : write(
        eventFrame('contentBlockDelta', {
          contentBlockIndex: index,
          delta: { toolUse: { input } },
        }),
      );
}

function isChunked(script: WireScript): boolean {
  return script.steps.some((step) => eventOf(step)?.chunk);
}

function chunk(event: unknown): Step {
  const bytes = Buffer.from(JSON.stringify(event)).toString('base64');
  return write(eventFrame('chunk', { bytes }));
}
