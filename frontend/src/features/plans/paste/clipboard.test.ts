import { expect, test } from 'vitest';

import { tableOf } from './clipboard';

function clipboard(html: string, text: string) {
  return { getData: (kind: string) => (kind === 'text/html' ? html : text) };
}

test('of what Word puts on the clipboard only the table is sent', () => {
  const html = '<html><style>p{}</style><table><tr><td>Objective</td></tr></table></html>';
  expect(tableOf(clipboard(html, 'Objective'))).toEqual({
    sent: '<table><tr><td>Objective</td></tr></table>',
    shown: 'Objective',
  });
});

test('without a table the plain text is taken as it is', () => {
  expect(tableOf(clipboard('<p>Objective</p>', 'Objective'))).toBeNull();
});
