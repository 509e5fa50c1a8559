/** The app drives one config flow: of the list of those that it began the last one stays. */
export const migration0002 = `
  INSERT INTO settings
    SELECT 'begunFlow', json_quote(json_extract(value, '$[#-1]')) FROM settings
    WHERE name = 'begunFlows' AND json_array_length(value) > 0;
  DELETE FROM settings WHERE name = 'begunFlows';
`;
