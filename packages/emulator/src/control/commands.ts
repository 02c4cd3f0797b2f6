import { InvalidInputError } from '../checks/check.ts';
import type { Emulator } from '../emulator.ts';
import { readFaults } from '../faults/read-fault.ts';
import { readWorldChange } from '../world/read-world.ts';
import { readScript } from './read-script.ts';

/** What a control request does; its result is sent as JSON. */
export type Command = (text: string, emulator: Emulator) => unknown;

/** The commands by path behind `/_emulator/` and by method. */
export const commands: Readonly<Record<string, Readonly<Record<string, Command>>>> = {
  faults: {
    POST(text, emulator) {
      const faults = readFaults(parsed(text), 'fault');
      for (const fault of faults) emulator.fault(fault);
      return { added: faults.length };
    },
    DELETE(_, emulator) {
      emulator.clearFaults();
      return {};
    },
  },
  script: {
    POST(text, emulator) {
      const replies = readScript(parsed(text), 'script');
      emulator.script(...replies);
      return { added: replies.length };
    },
  },
  world: {
    PUT(text, emulator) {
      const change = readWorldChange(parsed(text), 'world');
      emulator.setWorld(change);
      return { changed: Object.keys(change) };
    },
  },
  reset: {
    POST(_, emulator) {
      emulator.reset();
      return {};
    },
  },
  requests: {
    GET: (_, { requests }) =>
      requests.map(({ operation, model, region, status }) => ({
        operation,
        model,
        region,
        status,
      })),
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidInputError(`The body is not valid JSON: ${(error as Error).message}`);
  }
}
