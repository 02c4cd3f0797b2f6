import type { Validation } from './validation.ts';

/** temperature and top_p are 0 to 1. Over Converse the shape says so first. */
export const temperatureRange: Validation = {
  id: 'temperature-range',
  source: 'Messages API contract',
  model({ body }) {
    for (const name of ['temperature', 'top_p'] as const) {
      const value = body[name];
      if (typeof value === 'number' && (value < 0 || value > 1)) {
        return `${name}: Input should be between 0 and 1`;
      }
    }
    return undefined;
  },
};
