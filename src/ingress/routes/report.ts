import { Hono } from 'hono';
import { words } from '../../i18n/index.ts';
import { reportOf } from '../../setup/report.ts';
import type { PanelPort } from '../panel-port.ts';
import { version } from '../version.ts';

/** The report to paste into a forum; in English, whatever the person reads: it is for those who help. */
export function reportRoute(engine: PanelPort) {
  return new Hono().get('/', (c) =>
    c.body(reportOf(engine.snapshot(), { words: words('en'), version, mistakes: engine.mistakes() }), 200, {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': 'attachment; filename="tesla-fleet-setup-report.md"',
      'Cache-Control': 'no-store',
    }),
  );
}
