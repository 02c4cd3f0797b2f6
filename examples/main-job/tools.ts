import { z } from 'zod';

/** The tools of the demo's agent; none of them is ever run. */
export const toolDescriptions = [
  {
    name: 'read_log',
    description: 'Reads the newest lines of a service log',
    schema: z.object({ service: z.string() }),
  },
  {
    name: 'slow_queries',
    description: 'Lists the longest running queries of a database',
    schema: z.object({ database: z.string() }),
  },
] as const;
