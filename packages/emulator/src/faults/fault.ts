import type { BadCrcFault } from './bad-crc.ts';
import type { BadJsonFault } from './bad-json.ts';
import type { CloseFault } from './close.ts';
import type { CutFault } from './cut.ts';
import type { DelayFault } from './delay.ts';
import type { DeltaForUnopenedBlockFault } from './delta-for-unopened-block.ts';
import type { DripFault } from './drip.ts';
import type { DropFault } from './drop.ts';
import type { DuplicateStopFault } from './duplicate-stop.ts';
import type { EmptyFault } from './empty.ts';
import type { EmptyHeadersFault } from './empty-headers.ts';
import type { ErrorFault } from './error.ts';
import type { ErrorFrameFault } from './error-frame.ts';
import type { ExceptionFault } from './exception.ts';
import type { Scope } from './fault-type.ts';
import type { FlippedPayloadFault } from './flipped-payload.ts';
import type { GoawayFault } from './goaway.ts';
import type { HalfFrameFault } from './half-frame.ts';
import type { JsonBodyFault } from './json-body.ts';
import type { LyingLengthFault } from './lying-length.ts';
import type { OversizedFrameFault } from './oversized-frame.ts';
import type { ResetFault } from './reset.ts';
import type { RstStreamFault } from './rst-stream.ts';
import type { SliceFault } from './slice.ts';
import type { SlowFirstByteFault } from './slow-first-byte.ts';
import type { SplitUtf8Fault } from './split-utf8.ts';
import type { SseBodyFault } from './sse-body.ts';
import type { StallFault } from './stall.ts';
import type { TextAfterStopFault } from './text-after-stop.ts';
import type { ToolNeverClosedFault } from './tool-never-closed.ts';
import type { UnknownEventFault } from './unknown-event.ts';
import type { UnknownExceptionFault } from './unknown-exception.ts';
import type { UnknownHeaderTypeFault } from './unknown-header-type.ts';
import type { WrongContentTypeFault } from './wrong-content-type.ts';

/** Something that goes wrong, as a test scripts it. */
export type Fault = Scope &
  (
    | ErrorFault
    | DelayFault
    | SlowFirstByteFault
    | DropFault
    | ResetFault
    | CloseFault
    | RstStreamFault
    | GoawayFault
    | EmptyFault
    | WrongContentTypeFault
    | SliceFault
    | SplitUtf8Fault
    | CutFault
    | StallFault
    | DripFault
    | HalfFrameFault
    | LyingLengthFault
    | OversizedFrameFault
    | BadCrcFault
    | FlippedPayloadFault
    | BadJsonFault
    | EmptyHeadersFault
    | UnknownHeaderTypeFault
    | ExceptionFault
    | UnknownExceptionFault
    | ErrorFrameFault
    | UnknownEventFault
    | DuplicateStopFault
    | TextAfterStopFault
    | DeltaForUnopenedBlockFault
    | ToolNeverClosedFault
    | SseBodyFault
    | JsonBodyFault
  );
