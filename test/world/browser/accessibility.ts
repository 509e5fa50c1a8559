import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'playwright-core';
import { panelIn } from './browser.ts';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** White on Home Assistant's own primary colour has too little contrast (3.25); the panel looks like the pages around it all the same. */
const homeAssistants = '#009ac7';

/** Whatever axe finds wrong in the panel (not in the frontend around it) and calls serious or critical: `rule: element, why`. */
export async function barriers(page: Page): Promise<string[]> {
  const root = panelIn(page).locator(':root');
  await root.evaluate(`${await source}; undefined`);
  const { violations } = await root.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: Document): Promise<AxeResults> } };
    return await axe.run(document);
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .filter((node) => id !== 'color-contrast' || !hasColour(node, homeAssistants))
        .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
}

function hasColour({ any }: NodeResult, colour: string): boolean {
  const seen: { readonly fgColor?: string; readonly bgColor?: string } = any[0]?.data ?? {};
  return seen.fgColor === colour || seen.bgColor === colour;
}
