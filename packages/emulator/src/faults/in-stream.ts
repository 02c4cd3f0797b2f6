import { optional, wholeNumber } from '../checks/values.ts';

/** The check of the member that says where in a stream a fault happens. */
export const inStream = { afterDeltas: optional(wholeNumber(0)) };
