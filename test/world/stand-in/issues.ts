import type { Bus } from './bus.ts';
import { isoNow } from './bus.ts';

const domain = 'homeassistant';

interface Issue {
  readonly issue_id: string;
  readonly entryId: string;
  readonly data: unknown;
  /** As `repairs/list_issues` shows it. */
  readonly shown: Readonly<Record<string, unknown>>;
}

/** What the repairs dashboard lists; only the reauth issues of entries exist here. */
export class Issues {
  readonly #bus: Bus;
  readonly #issues = new Map<string, Issue>();

  constructor(bus: Bus) {
    this.#bus = bus;
  }

  list(): readonly unknown[] {
    return [...this.#issues.values()].map((issue) => issue.shown);
  }

  /** `repairs/get_issue_data`; undefined when there is no such issue. */
  data(issueId: string): { readonly data: unknown } | undefined {
    const issue = this.#issues.get(issueId);
    return issue && { data: issue.data };
  }

  createReauth(entry: { readonly domain: string; readonly entryId: string; readonly title: string }, flowId: string): void {
    const issueId = `config_entry_reauth_${entry.domain}_${entry.entryId}`;
    const shown = {
      breaks_in_ha_version: null,
      created: isoNow(),
      dismissed_version: null,
      ignored: false,
      domain,
      is_fixable: false,
      issue_domain: entry.domain,
      issue_id: issueId,
      learn_more_url: null,
      severity: 'error',
      translation_key: 'config_entry_reauth',
      translation_placeholders: { name: entry.title },
    };
    this.#issues.set(issueId, { issue_id: issueId, entryId: entry.entryId, data: { flow_id: flowId }, shown });
    this.#fire('create', issueId);
  }

  delete(issueId: string): void {
    if (this.#issues.delete(issueId)) this.#fire('remove', issueId);
  }

  #fire(action: string, issueId: string): void {
    this.#bus.fire('repairs_issue_registry_updated', { action, domain, issue_id: issueId });
  }
}
