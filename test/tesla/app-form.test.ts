import { expect, test } from 'vitest';
import { allowedOrigin, appScopes, pairingLink } from '../../src/tesla/app-form.ts';

test('core#132298: the scopes are exactly those that Home Assistant asks for', () => {
  expect(appScopes.map(({ id }) => id).join(' ')).toBe(
    'openid offline_access vehicle_device_data vehicle_location vehicle_cmds vehicle_charging_cmds energy_device_data energy_cmds',
  );
});

test('the allowed origin is https without a path', () => {
  expect(new URL(allowedOrigin('cars.example.com')).href).toBe('https://cars.example.com/');
});

test('the pairing link has no scheme before the domain and no slash at its end', () => {
  expect(pairingLink('cars.example.com')).toBe('https://www.tesla.com/_ak/cars.example.com');
  expect(pairingLink('cars.example.com', '5YJ3E1EA7KF000001')).toBe(
    'https://www.tesla.com/_ak/cars.example.com?vin=5YJ3E1EA7KF000001',
  );
});
