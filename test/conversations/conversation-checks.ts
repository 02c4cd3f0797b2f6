import { expect } from 'vitest';
import {
  type Check,
  expectFormat,
  expectTold,
  inner,
  keeps,
  partsOf,
  points,
  specs,
  texts,
  textsOf,
} from './outcome.ts';

/** What each code of a row demands: conversation. */
export const conversationChecks: Readonly<Record<string, Check>> = {
  unchanged: ({ body, plain, repairs }) => {
    expect(repairs).toEqual([]);
    expect(JSON.parse(JSON.stringify(body))).toEqual(JSON.parse(JSON.stringify(plain)));
  },
  first_is_user: ({ body }) => expect(body.messages[0]?.role).toBe('user'),
  last_is_user: ({ body }) => expect(body.messages.at(-1)?.role).toBe('user'),
  roles_alternate: ({ body }) => {
    const roles = body.messages.map(({ role }) => role).filter((role) => role !== 'system');
    roles.forEach((role, index) => {
      expect(role).not.toBe(roles[index - 1]);
    });
  },
  no_blank_text: (outcome) => {
    for (const { text } of inner(outcome)) expect(text?.trim()).not.toBe('');
  },
  no_empty_content: ({ body }) => {
    for (const { content } of body.messages) expect(content.length).toBeGreaterThan(0);
  },
  no_blank_system: ({ body }) => {
    for (const { text } of body.system ?? []) expect(text?.trim()).not.toBe('');
  },
  valid_unicode: ({ body }) => {
    expect(JSON.stringify(body)).not.toMatch(/\\ud[89a-f]/i);
  },
  no_top_level_combinator: (outcome) => {
    for (const { inputSchema } of specs(outcome)) {
      for (const member of ['oneOf', 'allOf', 'anyOf']) {
        expect(inputSchema.json).not.toHaveProperty(member);
      }
    }
  },
  all_user_text_kept: keeps('user'),
  all_assistant_text_kept: keeps('assistant'),
  all_system_text_kept: keeps('system', 'developer'),
  media_kept: (outcome) => {
    const parts = outcome.row.request.messages.flatMap(({ content }) =>
      Array.isArray(content) ? (content as { type: string }[]) : [],
    );
    const wanted = parts.filter(({ type }) => type === 'image_url' || type === 'file').length;
    expect(inner(outcome).filter(({ image, document }) => image ?? document)).toHaveLength(wanted);
  },
  system_position_kept: (outcome) => {
    const order = outcome.row.request.messages;
    const after = texts(outcome);
    const places = order
      .flatMap(partsOf)
      .map((text) => after.indexOf(JSON.stringify(text).slice(1, -1)));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  },
  no_invented_assistant_text: (outcome) => {
    const said = textsOf(outcome, 'assistant');
    for (const { role, content } of outcome.body.messages) {
      for (const { text } of role === 'assistant' ? content : []) {
        if (text !== undefined) expect(said).toContain(text.trim());
      }
    }
  },
  doc_has_text: ({ body }) => {
    for (const { content } of body.messages) {
      if (!content.some(({ document }) => document)) continue;
      expect(content.some(({ text }) => text)).toBe(true);
    }
  },
  'image_format:jpeg': (outcome) => expectFormat(outcome, 'jpeg'),
  'image_format:png': (outcome) => expectFormat(outcome, 'png'),
  'cache_points<=4': (outcome) => expect(points(outcome).length).toBeLessThanOrEqual(4),
  'cache_points=0': (outcome) => expect(points(outcome)).toEqual([]),
  ttl_non_increasing: (outcome) => {
    const hours = points(outcome).map(({ ttl }) => ttl === '1h');
    expect(hours.lastIndexOf(true)).toBeLessThan(hours.includes(false) ? hours.indexOf(false) : 99);
  },
  cache_point_not_after_document: ({ body }) => {
    for (const { content } of body.messages) {
      content.forEach(({ cachePoint }, index) => {
        if (cachePoint) expect(content[index - 1]).not.toHaveProperty('document');
      });
    }
  },
  'report:prefill': (outcome) => expectTold(outcome, 'end-with-user-turn'),
  'refused_or_text_note:empty-image': (outcome) =>
    expect(inner(outcome).some(({ image }) => image)).toBe(false),
};
