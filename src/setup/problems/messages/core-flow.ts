import type { Message } from './message.ts';

/** What Home Assistant's dialogs say when something is set up (homeassistant/strings.json, tesla_fleet/strings.json, 2026.11). */
export const coreFlow: readonly Message[] = [
  {
    text: /Invalid state\W+Is My Home Assistant configured/i,
    codes: ['sign-in.invalid-state'],
    source: 'core#134826, config_entry_oauth2_flow.py',
  },
  {
    text: /No OAuth2 implementations are currently available|Implementation not available|requires application credentials|component is not configured/i,
    codes: ['sign-in.credential-gone'],
    source: 'core#134595, homeassistant/strings.json',
  },
  {
    text: /missing_credentials|missing_configuration|oauth_implementation_unavailable/i,
    codes: ['sign-in.credential-gone'],
    source: 'config_entry_oauth2_flow.py',
  },
  {
    text: /invalid token data|Error while obtaining access token|OAuth authorization error|oauth_(error|failed|unauthorized)/i,
    codes: ['sign-in.tesla-refused'],
    source: 'homeassistant/strings.json',
  },
  {
    text: /Timeout (while )?resolving (the )?OAuth token|Timeout (while )?generating (an? )?authori[sz]/i,
    codes: ['sign-in.tesla-slow'],
    source: 'homeassistant/strings.json',
  },
  {
    text: /oauth_timeout|authorize_url_timeout|cannot_connect|^Failed to connect$/i,
    codes: ['sign-in.tesla-slow'],
    source: 'homeassistant/strings.json',
  },
  {
    text: /Account linking rejected|user_rejected_authorize|access_denied/i,
    codes: ['sign-in.denied'],
    source: 'homeassistant/strings.json',
  },
  {
    text: /reauthentication account does not match|reauth_account_mismatch/i,
    codes: ['sign-in.other-account'],
    source: 'tesla_fleet/strings.json',
  },
  {
    text: /Configuration updated for profile|already_configured/i,
    codes: ['sign-in.already-configured'],
    source: 'tesla_fleet/strings.json',
  },
  {
    text: /already_in_progress|is already being configured|Configuration flow is already in progress/i,
    codes: ['sign-in.dialog-unseen'],
    source: 'homeassistant/strings.json, 2026.11 and 2026.6',
  },
  { text: /No URL available|no_url_available/i, codes: ['sign-in.no-url'], source: 'homeassistant/strings.json' },
  {
    text: /Invalid domain format|invalid_domain/i,
    codes: ['sign-in.invalid-domain'],
    source: 'tesla_fleet/strings.json',
  },
  {
    text: /does not match the application.?s allowed origins|precondition_failed/i,
    codes: ['tesla.allowed-origin'],
    source: 'tesla_fleet/strings.json',
  },
  {
    text: /does not match the expected key|public_key_mismatch/i,
    codes: ['sign-in.public-key-mismatch'],
    source: 'tesla_fleet/strings.json',
  },
  {
    text: /Public key not found|public_key_not_found/i,
    codes: ['tesla.key-download-failed'],
    source: 'tesla_fleet/strings.json',
  },
  {
    text: /registration was rejected by Tesla|invalid_response/i,
    codes: ['tesla.key-download-failed', 'tesla.domain-taken', 'tesla.key-taken'],
    source: 'core#149812, #151926, #170960: any refusal of the registration',
  },
  {
    text: /Cannot delete credential in use/i,
    codes: ['credentials.in-use'],
    source: 'application_credentials, measured',
  },
  { text: /\bunknown_command\b/i, codes: ['home-assistant.recovery-mode'], source: 'measured in recovery mode' },
  {
    text: /not a valid PEM private key|Could not deserialize key data/i,
    codes: ['key-pair.torn'],
    source: 'measured: HTTP 500 in the flow',
  },
  {
    text: /Config flow could not be loaded/i,
    codes: ['sign-in.dialog-fails'],
    source: "the frontend's translations; that a torn key file gives HTTP 500 is measured, the dialog about it was not seen",
  },
];
