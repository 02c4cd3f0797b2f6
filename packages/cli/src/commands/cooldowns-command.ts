import type { Cooldown } from '@caprock/core';
import { type ConsoleIo, EXIT, type ExitCode } from '../console-io.ts';
import { examplesText, type HelpExamples } from '../help/examples-text.ts';
import { pickLanguage } from '../language.ts';
import { colorsFor } from '../output/colors.ts';
import { clearedPage, cooldownsPage, unreachablePage } from '../output/cooldowns-page.ts';
import { printableLine } from '../output/printable.ts';
import { redisAddress } from '../redis/redis-address.ts';
import { type RedisPlace, withRedis } from '../redis/with-redis.ts';
import { UsageError } from '../usage-error.ts';
import type { CommandHost } from './command-host.ts';

/** The options of `caprock cooldowns`. */
interface CooldownsCommandOptions extends RedisPlace {
  readonly redis?: string;
  readonly json?: boolean;
  readonly lang?: string;
}

/** Adds `caprock cooldowns`. */
export function addCooldownsCommand({ program, io, finish }: CommandHost): void {
  program
    .command('cooldowns')
    .description('what a fleet that shares a Redis leaves alone for a while, and why')
    .argument('[action]', 'clear: forget one target, or without one all of them')
    .argument('[target...]', 'as it is listed: the id as sent, and the region')
    .option('--redis <url>', 'redis://host:6379; without it, REDIS_URL')
    .option('--prefix <prefix>', 'what `redisStores` was given; without it, caprock')
    .option('--account <account>', 'what `redisStores` was given; without it, all accounts')
    .option('--json', 'one JSON object')
    .option('--lang <language>', 'en or ko; without it, what LANG says')
    .addHelpText('after', examplesText(EXAMPLES, io))
    .action(
      async (
        action: string | undefined,
        target: readonly string[],
        options: CooldownsCommandOptions,
      ) => finish(await cooldownsCommand({ action, target: target.join(' ') }, options, io)),
    );
}

/**
 * Lists the pauses in a Redis, or forgets them.
 * @throws UsageError when there is no URL or it is none, or the action is another one than `clear`.
 */
async function cooldownsCommand(
  { action, target }: { readonly action: string | undefined; readonly target: string },
  options: CooldownsCommandOptions,
  io: ConsoleIo,
): Promise<ExitCode> {
  if (action !== undefined && action !== 'clear') {
    throw new UsageError(`'${action}' is not known: leave it out to list, or say clear`);
  }
  const url = options.redis ?? io.environment.REDIS_URL;
  if (!url) throw new UsageError('a Redis is missing: give --redis, or set REDIS_URL');
  const address = redisAddress(url);
  const lang = pickLanguage(options.lang, io.environment);
  const colors = colorsFor(io);
  const { prefix, account } = options;
  const place = { ...(prefix ? { prefix } : {}), ...(account ? { account } : {}) };
  const now = Date.now();
  const done = await withRedis(address, place, async ({ cooldowns }) => {
    const all = await cooldowns.list();
    if (action === undefined) return all.filter(({ until }) => until > now).sort(soonest);
    // As they are listed: a key is printed in one line.
    const cleared = all.filter(({ key }) => target === '' || printableLine(key) === target);
    for (const { key } of cleared) await cooldowns.clear(key);
    return cleared;
  });
  if ('unreachable' in done) {
    io.stderr.write(unreachablePage(address.shown, done.unreachable, lang));
    return EXIT.unchecked;
  }
  const found = done.value;
  const keys = found.map(({ key }) => key);
  if (options.json) {
    const answer = action === 'clear' ? { cleared: keys } : { cooldowns: found.map(asJson(now)) };
    io.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  } else if (action === 'clear') {
    io.stdout.write(clearedPage(keys, lang, colors));
  } else {
    const shown = { cooldowns: found, where: address.shown, now };
    io.stdout.write(cooldownsPage(shown, lang, colors));
  }
  return EXIT.ok;
}

function asJson(now: number) {
  return ({ key, kind, until, failures }: Cooldown) => ({
    key,
    kind,
    until: new Date(until).toISOString(),
    leftMs: until - now,
    failures,
  });
}

function soonest(one: Cooldown, other: Cooldown): number {
  return one.until - other.until;
}

const EXAMPLES = {
  commands: [
    'caprock cooldowns --redis redis://localhost:6379',
    'REDIS_URL=rediss://:password@cache:6379 caprock cooldowns --account 123456789012 --json',
    'caprock cooldowns clear us.anthropic.claude-sonnet-4-6 us-east-1 --redis redis://localhost:6379',
    'caprock cooldowns clear --redis redis://localhost:6379',
  ],
} as const satisfies HelpExamples;
