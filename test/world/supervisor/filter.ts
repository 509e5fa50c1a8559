/** What Core and Supervisor both refuse with 400 in a path or a query (their middleware/security.py and security_filter.py). */
const refused = [
  /proc\/self\/environ/i,
  /(<|%3C).*script.*(>|%3E)/i,
  /\.\.\//,
  /[a-zA-Z0-9_]=\/([a-z0-9_.]\/\/?)+/i,
  /union.*select.*\(/i,
  /union.*all.*select/i,
  /concat.*\(/i,
];

/** Whether a request for this URL (path and query) would be refused, however often its parts are percent-encoded. */
export function isFiltered(url: string): boolean {
  const queryStart = url.indexOf('?');
  const parts = queryStart < 0 ? [url] : [url.slice(0, queryStart), url.slice(queryStart + 1)];
  return parts.some((part) => {
    const plain = decodeAll(part);
    return refused.some((pattern) => pattern.test(plain));
  });
}

function decodeAll(text: string): string {
  let plain = text;
  for (let last = ''; last !== plain; ) {
    last = plain;
    // One malformed escape must not hide the others.
    plain = plain.replaceAll(/(%[0-9a-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'));
  }
  return plain;
}
