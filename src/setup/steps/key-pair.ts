import { z } from 'zod';
import { text } from '../../i18n/text.ts';
import { type KeyErrorCode, KeyFileError, type KeyFileErrorCode } from '../../keys/errors.ts';
import type { KeyFileFlaw } from '../../keys/key-file.ts';
import { action } from '../action.ts';
import { adopt, generate, importKey, renew, restore, setAside, tidy } from '../key-actions.ts';
import { problem } from '../problem.ts';
import { keyFileProblem, unusableKeyProblem } from '../problems/keys.ts';
import { recognise } from '../problems/recognise.ts';
import { registeredKey } from '../regions.ts';
import { replacedKey } from '../replaced-key.ts';
import { type ActionOffer, type Finding, finding } from '../step.ts';
import { type ArchivedKeyView, outcomeKey, type World } from '../world.ts';
import type { Step } from './step.ts';

const pem = { name: 'pem', kind: 'multiline', label: text('field.private-key'), help: text('field.private-key.help') } as const;
const take = { id: 'key-pair.import', label: text('action.key-pair.import'), fields: [pem] } as const;

const actions = {
  generate: { id: 'key-pair.generate', label: text('action.key-pair.generate') },
  adopt: { id: 'key-pair.adopt', label: text('action.key-pair.adopt'), automatic: true },
  import: take,
  replace: { ...take, confirm: text('confirm.key-pair.renew') },
  tidy: { id: 'key-pair.tidy', label: text('action.key-pair.tidy'), automatic: true, primary: true },
  setAside: {
    id: 'key-pair.set-aside',
    label: text('action.key-pair.set-aside'),
    confirm: text('confirm.key-pair.set-aside'),
    primary: true,
  },
  renew: { id: 'key-pair.renew', label: text('action.key-pair.generate'), confirm: text('confirm.key-pair.renew') },
} as const satisfies Record<string, ActionOffer>;

/** What is in the way of a key file, and can be moved out of it. */
const inTheWay: readonly KeyFileErrorCode[] = ['link', 'not-a-file', 'too-large', 'no-access'];

function restoreOffer(key: ArchivedKeyView): ActionOffer {
  return {
    id: 'key-pair.restore',
    label: text('action.key-pair.restore', { fingerprint: key.fingerprint }),
    input: { publicKey: key.publicKey },
  };
}

function check(world: World): Finding {
  const file = world.keyFile.value;
  const archive = world.keyArchive.value;
  if (file === undefined || archive === undefined) {
    const problems = world.keyFile.error === undefined ? [] : [recognise(world.keyFile.error)];
    return finding({ status: 'unknown', summary: text('step.key-pair.not-seen'), problems });
  }
  const { wantedKey } = world.settings;
  const registered = archive.find((key) => key.publicKey === registeredKey(world));
  const right = registered ?? archive.find((key) => key.publicKey === wantedKey);
  switch (file.state) {
    case 'valid':
      return checkValid(file, archive, world);
    case 'absent':
      return checkAbsent(archive, right);
    case 'unusable':
      return checkUnusable(file.code, archive, right);
    case 'unreadable':
      return finding({
        status: 'problem',
        summary: text('step.key-pair.unreadable'),
        problems: [keyFileProblem(file.code, file.detail)],
        actions: inTheWay.includes(file.code) ? [actions.setAside] : [],
      });
  }
}

function checkValid(
  file: { readonly publicKey: string; readonly fingerprint: string; readonly flaws?: readonly KeyFileFlaw[] },
  archive: readonly ArchivedKeyView[],
  world: World,
): Finding {
  const replaced = replacedKey(world);
  const { flaws = [] } = file;
  const facts = [{ label: text('fact.fingerprint'), value: file.fingerprint }];
  if (!archive.some((key) => key.publicKey === file.publicKey)) {
    return finding({
      status: 'todo',
      summary: text('step.key-pair.found'),
      facts,
      actions: [{ ...actions.adopt, primary: true }],
    });
  }
  if (replaced !== undefined) {
    const offer = { ...restoreOffer(replaced), primary: true, automatic: true };
    const problems = [problem('key-pair.replaced', { registered: replaced.fingerprint, found: file.fingerprint })];
    return finding({ status: 'problem', summary: text('step.key-pair.replaced'), facts, problems, actions: [offer] });
  }
  const others = [actions.replace, actions.renew];
  // What cannot be helped is said, and is no failure.
  const cannotClose = flaws.every((flaw) => flaw === 'open') && keepsNoPermissions(world);
  if (flaws.length > 0 && !cannotClose) {
    const problems = flaws.map((flaw) => problem(`key-pair.${flaw}`, {}));
    return finding({
      status: 'problem',
      summary: text('step.key-pair.flawed'),
      facts,
      problems,
      actions: [actions.tidy, ...others],
    });
  }
  const noted = flaws.length > 0 ? facts.map((fact) => ({ ...fact, note: text('problem.key-pair.no-permissions.why') })) : facts;
  return finding({ status: 'done', summary: text('step.key-pair.done'), facts: noted, actions: others });
}

/** Whether it was tried in this run to take the file from everyone, and the storage did not do it. */
function keepsNoPermissions({ outcomes }: World): boolean {
  const error = outcomes[outcomeKey(actions.tidy.id)]?.error;
  return error instanceof KeyFileError && error.code === 'no-permissions';
}

function checkAbsent(archive: readonly ArchivedKeyView[], right: ArchivedKeyView | undefined): Finding {
  const sure = right ?? (archive.length === 1 ? archive[0] : undefined);
  if (sure !== undefined) {
    return finding({
      status: 'problem',
      summary: text('step.key-pair.lost'),
      problems: [problem('key-pair.lost', { fingerprint: sure.fingerprint })],
      actions: [{ ...restoreOffer(sure), primary: true, automatic: true }],
    });
  }
  if (archive.length > 1) {
    const choices = [...archive.map(restoreOffer), actions.generate];
    return finding({
      status: 'todo',
      summary: text('step.key-pair.choose'),
      problems: [problem('key-pair.several', {})],
      actions: choices,
    });
  }
  return finding({
    status: 'todo',
    summary: text('step.key-pair.none'),
    actions: [{ ...actions.generate, primary: true, automatic: true }, actions.import],
  });
}

function checkUnusable(code: KeyErrorCode, archive: readonly ArchivedKeyView[], right: ArchivedKeyView | undefined): Finding {
  const restores = right === undefined ? archive.map(restoreOffer) : [{ ...restoreOffer(right), primary: true, automatic: true }];
  return finding({
    status: 'problem',
    summary: text('step.key-pair.unusable'),
    problems: [unusableKeyProblem(code)],
    actions: [...restores, { ...actions.generate, confirm: text('confirm.key-pair.generate') }, actions.replace],
  });
}

const touches = ['keyFile', 'keyArchive'] as const;
/** What was refused with one key may be fine with another. */
const voids = ['registration', 'sign-in'] as const;

/** The key file in the configuration folder is an EC P-256 private key, and the archive holds it. */
export const keyPair: Step = {
  id: 'key-pair',
  title: text('step.key-pair.title'),
  check,
  actions: [
    action({ id: 'key-pair.generate', journal: text('journal.key-pair.generate'), input: z.object({}), touches, run: generate }),
    action({ id: 'key-pair.tidy', journal: text('journal.key-pair.tidy'), input: z.object({}), touches, run: tidy }),
    action({
      id: 'key-pair.set-aside',
      journal: text('journal.key-pair.set-aside'),
      input: z.object({}),
      touches,
      run: setAside,
    }),
    action({ id: 'key-pair.adopt', journal: text('journal.key-pair.adopt'), input: z.object({}), touches, run: adopt }),
    action({
      id: 'key-pair.renew',
      journal: text('journal.key-pair.generate'),
      input: z.object({}),
      touches,
      voids,
      run: renew,
    }),
    action({
      id: 'key-pair.restore',
      journal: text('journal.key-pair.restore'),
      input: z.object({ publicKey: z.string() }),
      touches,
      voids,
      run: async (ports, { publicKey }) => await restore(ports, publicKey),
    }),
    action({
      id: 'key-pair.import',
      journal: text('journal.key-pair.import'),
      input: z.object({ pem: z.string().max(16_384) }),
      touches,
      voids,
      run: async (ports, { pem }) => await importKey(ports, pem),
    }),
  ],
};
