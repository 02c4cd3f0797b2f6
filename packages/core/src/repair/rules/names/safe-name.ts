import { shortHash } from '../../../conversation/short-hash.ts';

/** The longest tool name and tool use id that Bedrock takes. */
export const LONGEST = 64;

/**
 * A name that Bedrock takes in place of one that it refuses: what is legal of it, and eight digits that
 * stand for the whole. Two names never become one, and the same name always becomes the same.
 */
export function safeName(name: string, fallback: string): string {
  const legal = name.replace(/[^a-zA-Z0-9_-]+/g, '_').replace(/^_+|_+$/g, '');
  const head = (legal || fallback).slice(0, LONGEST - 9);
  return `${head}_${shortHash(name)}`;
}
