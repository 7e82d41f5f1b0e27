import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbList, trailTo } from '../../../src/lib/trail.ts';

const steps = (...args: Parameters<typeof trailTo>) =>
  trailTo(...args).map(({ name, href = '' }) => `${name} ${href}`.trim());

test('the first page has no way to it', () => assert.deepEqual(steps('/index.html', 'Quayside', 'Quayside'), []));

test('an entry stands below its list', () =>
  assert.deepEqual(steps('/roles/clerk.html', 'Clerk', 'Quayside', 'roles'), [
    'Quayside /index.html',
    'Roles /roles.html',
    'Clerk',
  ]));

test('a list does not stand below itself', () =>
  assert.deepEqual(steps('/roles.html', 'All roles', 'Quayside', 'roles'), ['Quayside /index.html', 'All roles']));

const items = (address?: string): (string | undefined)[] =>
  JSON.parse(
    breadcrumbList(trailTo('/roles/clerk.html', '</script>', 'Quayside', 'roles'), '/roles/clerk.html', address),
  ).itemListElement.map(({ item }: { item?: string }) => item);

test('addresses are relative where the hub has none', () =>
  assert.deepEqual(items(), ['../index.html', '../roles.html', undefined]));

test('and whole where it has one', () =>
  assert.deepEqual(items('https://quay.example/hub'), [
    'https://quay.example/hub/index.html',
    'https://quay.example/hub/roles.html',
    undefined,
  ]));

test('a title cannot end the script element', () =>
  assert.doesNotMatch(breadcrumbList([{ name: '</script><b>' }], '/a.html'), /</));
