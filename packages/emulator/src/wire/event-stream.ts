import { assembleFrame, encodeFrame } from './frame.ts';

/** The frame of an event inside a stream. */
export function eventFrame(eventType: string, payload: unknown): Uint8Array {
  let headers = eventHeaders.get(eventType);
  if (!headers) {
    headers = headerBytes(eventType);
    eventHeaders.set(eventType, headers);
  }
  return assembleFrame(headers, JSON.stringify(payload));
}

/** The frame of an exception inside a stream; the type is spelt `throttlingException`. */
export function exceptionFrame(
  exception: string,
  message: string,
  members: Readonly<Record<string, unknown>> = {},
): Uint8Array {
  const type = exception.charAt(0).toLowerCase() + exception.slice(1);
  const headers = {
    ':exception-type': type,
    ':content-type': 'application/json',
    ':message-type': 'exception',
  };
  return encodeFrame(headers, JSON.stringify({ message, ...members }));
}

/** The frame of an error that the service's model does not name: a code and a message, no payload. */
export function errorFrame(code: string, message: string): Uint8Array {
  return encodeFrame(
    { ':error-code': code, ':error-message': message, ':message-type': 'error' },
    '',
  );
}

/** The headers of an event are the same each time; they are written once. */
const eventHeaders = new Map<string, Uint8Array>();

function headerBytes(eventType: string): Uint8Array {
  const frame = encodeFrame(
    { ':event-type': eventType, ':content-type': 'application/json', ':message-type': 'event' },
    '',
  );
  return frame.subarray(12, -4);
}
