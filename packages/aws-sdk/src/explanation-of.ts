import {
  type Diagnosis,
  type Explanation,
  explain,
  type Language,
  sayArrived,
} from '@caprock/core';
import { remedies as english } from '@caprock/core/remedies/en';
import { remedies as korean } from '@caprock/core/remedies/ko';

/** Renders the remedy of a diagnosis, in English unless Korean is asked for. */
export function explanationOf(diagnosis: Diagnosis, lang?: Language): Explanation {
  const explanation = explain(diagnosis, lang === 'ko' ? korean : english, { reader: 'aws-sdk' });
  return sayArrived(explanation, diagnosis, lang);
}
