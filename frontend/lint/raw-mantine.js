/** What Mantine offers and we have hardened or refuse: use the one of `src/ui` instead. */

const OURS = 'src/ui has the accessible one';
const STYLES = 'it injects a style element, which the CSP refuses: write a CSS module';

/** Names closed to everything outside src/ui, by reason. */
export const rawMantine = [
  {
    name: '@mantine/core',
    importNames: [
      'Alert',
      'Anchor',
      'Badge',
      'Card',
      'Checkbox',
      'Input',
      'Modal',
      'NativeSelect',
      'PasswordInput',
      'Progress',
      'Radio',
      'Select',
      'Table',
      'TextInput',
      'Textarea',
      'Title',
      'VisuallyHidden',
    ],
    message: OURS,
  },
  {
    name: '@mantine/core',
    importNames: ['AppShell', 'Grid', 'SimpleGrid', 'InlineStyles'],
    message: STYLES,
  },
];
