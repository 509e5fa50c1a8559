import { text } from '../i18n/text.ts';
import { keyPath, keyUrl } from './key-path.ts';
import type { HostingMethod } from './method.ts';

/** The person puts the file anywhere. */
export const elsewhere: HostingMethod = {
  id: 'elsewhere',
  name: text('hosting.elsewhere.name'),
  description: () => text('hosting.elsewhere.description'),
  guide: ({ domain }) => [
    text('hosting.elsewhere.guide.save'),
    domain === undefined
      ? text('hosting.elsewhere.guide.put-anywhere')
      : text('hosting.elsewhere.guide.put', { url: keyUrl(domain) }),
    text('hosting.elsewhere.guide.dot-folder'),
    text('hosting.guide.no-redirect'),
  ],
  copies: ({ domain }) => [
    domain === undefined
      ? { label: text('hosting.copy.path'), value: keyPath, copy: true }
      : { label: text('hosting.copy.url'), value: keyUrl(domain), copy: true },
  ],
};
