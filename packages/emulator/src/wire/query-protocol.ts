import type { Answer, ErrorAnswer } from '../operations/answer.ts';
import type { WireScript } from './wire-script.ts';
import { type XmlValue, xmlElement } from './xml.ts';

/** The services that speak the query protocol. */
export type QueryService = 'sts' | 'iam';

/**
 * Their API versions and XML namespaces.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
 */
export const QUERY_VERSIONS: Readonly<Record<QueryService, string>> = {
  sts: '2011-06-15',
  iam: '2010-05-08',
};

/** Whether a service reads form bodies and answers in XML. */
export function speaksQuery(service: string): service is QueryService {
  return service === 'sts' || service === 'iam';
}

/** The answer of an operation of the query protocol. */
export function queryAnswer(
  service: QueryService,
  operation: string,
  result: XmlValue,
  requestId: string,
): Answer {
  const content =
    xmlElement(`${operation}Result`, result) +
    xmlElement('ResponseMetadata', { RequestId: requestId });
  return {
    text: document(service, `${operation}Response`, content),
    contentType: CONTENT_TYPE,
  };
}

/** An error as the query protocol words it. */
export function queryError(
  service: QueryService,
  { status, exception, message, body, headers }: ErrorAnswer,
  requestId: string,
): WireScript {
  const error = {
    Type: status < 500 ? 'Sender' : 'Receiver',
    Code: exception,
    Message: message,
  };
  const content = xmlElement('Error', error) + xmlElement('RequestId', requestId);
  return {
    status,
    headers: { 'content-type': CONTENT_TYPE, ...headers },
    steps: [
      { do: 'head' },
      { do: 'write', bytes: body ?? document(service, 'ErrorResponse', content) },
      { do: 'end' },
    ],
  };
}

const CONTENT_TYPE = 'text/xml';

function document(service: QueryService, root: string, content: string): string {
  const namespace = `https://${service}.amazonaws.com/doc/${QUERY_VERSIONS[service]}/`;
  return `<${root} xmlns="${namespace}">${content}</${root}>`;
}
