import { z } from 'zod';
import { type CertificateView, isFor } from '../../hosting/certificate.ts';
import { type Text, text } from '../../i18n/text.ts';
import { action } from '../action.ts';
import { problem } from '../problem.ts';
import { certificateProblem } from '../problems/certificates.ts';
import type { ActionOffer, Fact, Field, Problem } from '../step.ts';
import type { World } from '../world.ts';
import { domainField } from './domain-field.ts';
import type { HostingMethod, MethodFinding } from './method.ts';

const DAY = 24 * 60 * 60_000;
/** Let's Encrypt's are renewed 30 days before their end: one with less has a renewal that does not work. */
const SOON = 14 * DAY;
/** What Let's Encrypt's tools call them. */
const usual = { chain: 'fullchain.pem', key: 'privkey.pem' };

/** Chosen of the files that there are; typed where none is seen. */
function fileField(name: string, label: Text, value: string, files: readonly string[], help?: Text): Field {
  const common = { name, label, ...(help === undefined ? {} : { help }) };
  if (files.length === 0) return { ...common, kind: 'text', value };
  const options = files.map((file) => ({ value: file, label: file }));
  return { ...common, kind: 'choice', options, ...(files.includes(value) ? { value } : {}) };
}

function filesOffer({ settings: { certificate }, surroundings }: World, primary: boolean): ActionOffer {
  const { chain, key } = certificate ?? usual;
  const files = surroundings.value?.certificates ?? [];
  return {
    id: 'hosting.certificate',
    label: primary ? text('action.hosting.certificate') : text('action.hosting.change-certificate'),
    primary,
    fields: [
      fileField('chain', text('field.certificate'), chain, files, text('field.certificate.help')),
      fileField('key', text('field.certificate-key'), key, files),
    ],
  };
}

/** What is wrong with a certificate that is served, or soon will be. */
function problemsOf(certificate: CertificateView, domain: string, now: number): Problem[] {
  const date = new Date(certificate.notAfter).toISOString().slice(0, 10);
  if (!isFor(certificate, domain)) {
    return [problem('certificate.other-name', { domain, names: certificate.names.join(', ') })];
  }
  if (certificate.notAfter < now) return [problem('certificate.expired', { date })];
  if (certificate.selfSigned) return [problem('certificate.self-signed', {})];
  if (!certificate.wholeChain) return [problem('certificate.no-chain', {})];
  return certificate.notAfter - now < SOON ? [problem('certificate.ends-soon', { date })] : [];
}

function look(world: World, domain: string): Required<Pick<MethodFinding, 'facts' | 'problems'>> {
  const { serving, error } = world.ownHttps.value ?? {};
  const facts: Fact[] =
    serving === undefined
      ? []
      : [
          { label: text('fact.certificate.names'), value: serving.names.join(', ') },
          { label: text('fact.certificate.issuer'), value: serving.issuer },
          { label: text('fact.certificate.until'), value: new Date(serving.notAfter).toISOString().slice(0, 10) },
        ];
  const problems = [
    ...(error === undefined ? [] : [certificateProblem(error, world.settings.certificate ?? usual)]),
    ...(serving === undefined ? [] : problemsOf(serving, domain, world.now)),
  ];
  return { facts, problems };
}

/** A file below the folder of certificates, and nothing outside of it. */
const fileName = z
  .string()
  .trim()
  .max(200)
  .regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/);

/** This app answers by HTTPS itself, with a certificate of the person's. */
export const ownHttps: HostingMethod = {
  id: 'own-https',
  name: text('hosting.own-https.name'),
  description: text('hosting.own-https.description'),
  domainField,
  check(world, domain) {
    if (domain === undefined) return {};
    const first = world.settings.certificate === undefined;
    const port = world.keyServer.httpsPort;
    return {
      ...look(world, domain),
      links: [],
      ready: !first,
      guide: [
        text('hosting.own-https.guide.files'),
        world.keyServer.inDocker
          ? text('hosting.own-https.guide.docker', { port })
          : text('hosting.own-https.guide.port', { port }),
        text('hosting.own-https.guide.router'),
      ],
      actions: [filesOffer(world, first)],
    };
  },
  whenDone: (world, domain) => ({ ...look(world, domain), actions: [filesOffer(world, false)] }),
  actions: [
    action({
      id: 'hosting.certificate',
      journal: text('journal.hosting.certificate'),
      input: z.object({ chain: fileName, key: fileName }),
      touches: ['ownHttps', 'hostedKey', 'nextHostedKey'],
      run: async ({ store }, { chain, key }) => store.settings.set({ certificate: { chain, key } }),
    }),
  ],
};
