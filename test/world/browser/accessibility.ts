import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { panelIn } from './browser.ts';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Whatever axe finds wrong in the panel (not in the frontend around it): `rule: element, why`. */
export async function barriers(page: Page): Promise<string[]> {
  const root = panelIn(page).locator(':root');
  await root.evaluate(`${await source}; undefined`);
  const { violations } = await root.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: Document): Promise<AxeResults> } };
    return await axe.run(document);
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}
