import { badCrc } from './bad-crc.ts';
import { badJson } from './bad-json.ts';
import { close } from './close.ts';
import { cut } from './cut.ts';
import { delay } from './delay.ts';
import { deltaForUnopenedBlock } from './delta-for-unopened-block.ts';
import { drip } from './drip.ts';
import { drop } from './drop.ts';
import { duplicateStop } from './duplicate-stop.ts';
import { empty } from './empty.ts';
import { emptyHeaders } from './empty-headers.ts';
import { error } from './error.ts';
import { errorFrameFault } from './error-frame.ts';
import { exception } from './exception.ts';
import type { Fault } from './fault.ts';
import type { FaultType } from './fault-type.ts';
import { flippedPayload } from './flipped-payload.ts';
import { goaway } from './goaway.ts';
import { halfFrame } from './half-frame.ts';
import { jsonBody } from './json-body.ts';
import { lyingLength } from './lying-length.ts';
import { oversizedFrame } from './oversized-frame.ts';
import { reset } from './reset.ts';
import { rstStream } from './rst-stream.ts';
import { slice } from './slice.ts';
import { slowFirstByte } from './slow-first-byte.ts';
import { splitUtf8 } from './split-utf8.ts';
import { sseBody } from './sse-body.ts';
import { stall } from './stall.ts';
import { textAfterStop } from './text-after-stop.ts';
import { toolNeverClosed } from './tool-never-closed.ts';
import { unknownEvent } from './unknown-event.ts';
import { unknownException } from './unknown-exception.ts';
import { unknownHeaderType } from './unknown-header-type.ts';
import { wrongContentType } from './wrong-content-type.ts';

/** Every type of fault, by its name. */
export const faultTypes: {
  readonly [Type in Fault['type']]: FaultType<Extract<Fault, { type: Type }>>;
} = {
  error,
  delay,
  'slow-first-byte': slowFirstByte,
  drop,
  reset,
  close,
  'rst-stream': rstStream,
  goaway,
  empty,
  'wrong-content-type': wrongContentType,
  slice,
  'split-utf8': splitUtf8,
  cut,
  stall,
  drip,
  'half-frame': halfFrame,
  'lying-length': lyingLength,
  'oversized-frame': oversizedFrame,
  'bad-crc': badCrc,
  'flipped-payload': flippedPayload,
  'bad-json': badJson,
  'empty-headers': emptyHeaders,
  'unknown-header-type': unknownHeaderType,
  exception,
  'unknown-exception': unknownException,
  'error-frame': errorFrameFault,
  'unknown-event': unknownEvent,
  'duplicate-stop': duplicateStop,
  'text-after-stop': textAfterStop,
  'delta-for-unopened-block': deltaForUnopenedBlock,
  'tool-never-closed': toolNeverClosed,
  'sse-body': sseBody,
  'json-body': jsonBody,
};
