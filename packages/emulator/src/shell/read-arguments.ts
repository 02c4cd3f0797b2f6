import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { InvalidInputError } from '../checks/check.ts';
import { oneOf } from '../checks/values.ts';
import type { EmulatorOptions } from '../emulator.ts';
import type { Fault } from '../faults/fault.ts';
import { readFaults } from '../faults/read-fault.ts';
import { type Strictness, strictnessQuestions } from '../strictness.ts';
import { defaultWorld } from '../world/default-world.ts';
import { readWorld } from '../world/read-world.ts';
import type { World } from '../world/world.ts';

/** What was asked for in the shell. */
export interface Arguments {
  readonly help: boolean;
  readonly options: EmulatorOptions & { readonly world: World };
  readonly faults: readonly Fault[];
}

/**
 * Reads the arguments of the command.
 * @throws InvalidInputError for wrong usage, in a sentence that names the option.
 */
export function readArguments(args: readonly string[]): Arguments {
  const values = parsed(args);
  const { help, port, world: worldFile, fault = [], faults: faultFile, region } = values;
  const world = withRegion(worldFile === undefined ? defaultWorld : worldOf(worldFile), region);
  return {
    help,
    options: { port: portOf(port), world, strictness: strictnessOf(values.strictness ?? []) },
    faults: [
      ...(faultFile === undefined ? [] : readFaults(jsonFile('--faults', faultFile), '--faults')),
      ...fault.flatMap((text) => readFaults(json('--fault', text), '--fault')),
    ],
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4566' },
        world: { type: 'string' },
        fault: { type: 'string', multiple: true },
        faults: { type: 'string' },
        strictness: { type: 'string', multiple: true },
        region: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    // The first sentence says what is wrong; the others explain `--` to people who did not ask.
    throw new InvalidInputError((error as Error).message.split('. ')[0] ?? '');
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidInputError(`--port must be a number from 0 to 65535, not '${text}'`);
  }
  return port;
}

function worldOf(file: string): World {
  return readWorld(jsonFile('--world', file), 'world');
}

function withRegion(world: World, region: string | undefined): World {
  if (region === undefined) return world;
  if (Object.hasOwn(world.regions, region)) return { ...world, defaultRegion: region };
  throw new InvalidInputError(`--region: Bedrock has no endpoint in '${region}'`);
}

function strictnessOf(pairs: readonly string[]): Partial<Strictness> {
  const chosen: Record<string, string> = {};
  for (const pair of pairs) {
    const [question = '', answer] = pair.split('=', 2);
    const known = Object.entries(strictnessQuestions).find(([name]) => name === question)?.[1];
    const problem = known
      ? oneOf(...known.answers)(answer, `--strictness ${question}`)
      : oneOf(...Object.keys(strictnessQuestions))(question, '--strictness');
    if (problem !== undefined) throw new InvalidInputError(problem);
    chosen[question] = answer ?? '';
  }
  return chosen as Partial<Strictness>;
}

function jsonFile(option: string, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new InvalidInputError(`${option}: cannot read ${file}: ${(error as Error).message}`);
  }
  return json(`${option} ${file}`, text);
}

function json(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidInputError(`${what} is not valid JSON: ${(error as Error).message}`);
  }
}
