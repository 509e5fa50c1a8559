/** The Cores that tests run, the newest first: their flows differ (2026.6 registers in every region by itself, 2026.11 asks for one). */
export const versions = ['2026.11.0', '2026.6.4'] as const;
