import { EventStreamCodec } from '@smithy/eventstream-codec';
import { fromUtf8, toUtf8 } from '@smithy/util-utf8';

const codec = new EventStreamCodec(toUtf8, fromUtf8);

/**
 * One frame of `application/vnd.amazon.eventstream`:
 *
 *     total length (4) | headers length (4) | prelude CRC32 (4) | headers | payload | message CRC32 (4)
 *
 * @see https://smithy.io/2.0/aws/amazon-eventstream.html
 */
export function eventFrame(eventType: string, payload: unknown): Uint8Array {
  return frame(
    { ':event-type': eventType, ':content-type': 'application/json', ':message-type': 'event' },
    payload,
  );
}

/** The frame of an exception inside a stream; the type is spelt `throttlingException`. */
export function exceptionFrame(exception: string, message: string): Uint8Array {
  const type = exception.charAt(0).toLowerCase() + exception.slice(1);
  const headers = {
    ':exception-type': type,
    ':content-type': 'application/json',
    ':message-type': 'exception',
  };
  return frame(headers, { message });
}

function frame(headers: Readonly<Record<string, string>>, payload: unknown): Uint8Array {
  return codec.encode({
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, { type: 'string', value }] as const),
    ),
    body: fromUtf8(JSON.stringify(payload)),
  });
}
