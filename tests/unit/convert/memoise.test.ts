import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoise, memoiseLast } from '../../../scripts/convert/memoise.ts';

test('a text is asked about once, also where the answer is nothing', () => {
  const asked: string[] = [];
  const first = memoise((text: string) => {
    asked.push(text);
    return text === '' ? undefined : text[0];
  });
  assert.deepEqual([first('lamp'), first(''), first('lamp'), first('')], ['l', undefined, 'l', undefined]);
  assert.deepEqual(asked, ['lamp', '']);
});

test('old texts are forgotten, and answered the same when they come again', () => {
  let asked = 0;
  const lengthOf = memoise((text: string) => {
    asked += 1;
    return text.length;
  });
  assert.equal(lengthOf('lamp'), 4);
  for (let index = 0; index < 4096; index += 1) lengthOf(`quay ${index}`);
  assert.equal(lengthOf('lamp'), 4);
  assert.equal(asked, 4098);
});

test('only the last document is kept, by what it is and not by what it says', () => {
  let asked = 0;
  const namesIn = memoiseLast(({ name }: { name: string }) => {
    asked += 1;
    return [name];
  });
  const [pier, quay] = [{ name: 'Pier' }, { name: 'Quay' }];
  assert.equal(namesIn(pier), namesIn(pier));
  assert.deepEqual([namesIn(quay), namesIn(pier), namesIn({ ...pier })], [['Quay'], ['Pier'], ['Pier']]);
  assert.equal(asked, 4);
});
