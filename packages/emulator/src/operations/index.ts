import { converse } from './converse.ts';
import { converseStream } from './converse-stream.ts';
import type { Operation } from './operation.ts';

/** Every operation that this local AWS answers. */
export const operations: readonly Operation[] = [converse, converseStream];
