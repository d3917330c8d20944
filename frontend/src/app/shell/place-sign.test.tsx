import { render } from '@testing-library/react';
import { expect, test } from 'vitest';

import { places } from '../places';

import { PlaceSign } from './place-sign';

test('every place has a sign', () => {
  const bare = places.filter(({ to }) => {
    const { container } = render(<PlaceSign to={to} />);
    return container.querySelector('svg') === null;
  });
  expect(bare).toEqual([]);
});
