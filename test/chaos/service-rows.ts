import type { Fault } from '@caprock/emulator';
import type { Row } from './row.ts';

const both = ['unary', 'stream'] as const;
/** Asked for again at once. */
const headers = { 'retry-after': '0' };

type ErrorAnswer = Omit<Extract<Fault, { type: 'error' }>, 'type'>;

const error = (
  name: string,
  answer: ErrorAnswer,
  expected: Pick<Row, 'kinds' | 'requests'>,
): Row => ({ name, fault: { type: 'error', ...answer }, meets: both, ...expected });

const once = { requests: 1 } as const;
const again = { requests: 2 } as const;
const throttled = { exception: 'ThrottlingException', message: 'Too many requests' };

/** Answers of the service that are errors. */
export const serviceRows: readonly Row[] = [
  error(
    '400',
    {
      status: 400,
      exception: 'ValidationException',
      message: 'Malformed input request: extraneous key [x] is not permitted',
    },
    { kinds: ['schema-extraneous-key'], ...once },
  ),
  error(
    '403',
    {
      status: 403,
      exception: 'AccessDeniedException',
      message: "You don't have access to the model with the specified model ID.",
    },
    { kinds: ['model-access-not-granted'], ...once },
  ),
  error(
    '403, an SCP',
    {
      status: 403,
      exception: 'AccessDeniedException',
      capital: true,
      message:
        'User: arn:aws:iam::123456789012:user/me is not authorized to perform: bedrock:InvokeModel on resource: x with an explicit deny in a service control policy',
    },
    { kinds: ['iam-denied-scp'], ...once },
  ),
  error(
    '403, expired credentials',
    {
      status: 403,
      exception: 'ExpiredTokenException',
      message: 'The security token included in the request is expired',
    },
    { kinds: ['expired-credentials'], ...once },
  ),
  error(
    '404, end of life, as for the successor',
    {
      status: 404,
      exception: 'ResourceNotFoundException',
      message: 'This model version has reached the end of its life.',
    },
    { kinds: ['model-end-of-life'], ...again },
  ),
  error(
    '408',
    { status: 408, exception: 'ModelTimeoutException', message: 'The model timed out', headers },
    { kinds: ['timeout'], ...again },
  ),
  error(
    '424',
    { status: 424, exception: 'ModelErrorException', message: 'The model failed', headers },
    { kinds: ['model-error'], requests: 2 },
  ),
  error('429', { status: 429, ...throttled, headers }, { kinds: ['throttled-requests'], ...again }),
  error(
    '500',
    { status: 500, exception: 'InternalServerException', message: 'Internal', headers },
    { kinds: ['internal-server-error'], ...again },
  ),
  error(
    '503',
    { status: 503, exception: 'ServiceUnavailableException', message: 'Busy', headers },
    { kinds: ['service-unavailable'], ...again },
  ),
  error(
    '529',
    { status: 529, message: 'Overloaded', headers },
    { kinds: ['service-unavailable'], requests: 2 },
  ),
  error(
    'a type in the header only',
    { status: 429, exception: 'ThrottlingException', body: '', headers },
    { kinds: ['throttled-requests'], ...again },
  ),
  error(
    'a type in the body only',
    {
      status: 429,
      body: '{"__type":"ThrottlingException","message":"Too many requests"}',
      headers,
    },
    { kinds: ['throttled-requests'], ...again },
  ),
  error(
    'a type with a namespace and a tail',
    {
      status: 429,
      exception: 'com.amazonaws.bedrock#ThrottlingException:http://internal.amazon.com/coral/',
      message: 'Too many requests',
      headers,
    },
    { kinds: ['throttled-requests'], ...again },
  ),
  error(
    'an empty body without a type',
    { status: 503, body: '', headers },
    { kinds: ['service-unavailable'], ...again },
  ),
  error(
    'an HTML page',
    {
      status: 503,
      body: '<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>',
      headers: { ...headers, 'content-type': 'text/html' },
    },
    { kinds: ['service-unavailable'], ...again },
  ),
  error(
    'a wait that is huge',
    { status: 429, ...throttled, headers: { 'retry-after': '86400' } },
    { kinds: ['throttled-requests'], requests: 1 },
  ),
  error(
    'a wait that is negative',
    { status: 429, ...throttled, headers: { 'retry-after': '-5' } },
    { kinds: ['throttled-requests'], ...again },
  ),
  error(
    'a wait that is no number',
    { status: 429, ...throttled, headers: { 'retry-after': 'soon' } },
    { kinds: ['throttled-requests'], ...again },
  ),
  error(
    'a wait until a date that is over',
    { status: 429, ...throttled, headers: { 'retry-after': 'Tue, 01 Jan 2019 00:00:00 GMT' } },
    { kinds: ['throttled-requests'], ...again },
  ),
  error(
    'a wait in milliseconds',
    { status: 429, ...throttled, headers: { 'x-amz-retry-after': '1' } },
    { kinds: ['throttled-requests'], ...again },
  ),
  error(
    'a quota of a day',
    {
      status: 429,
      exception: 'ThrottlingException',
      message: 'Too many tokens per day, please wait before trying again.',
    },
    { kinds: ['daily-token-quota'], requests: 1 },
  ),
];
