/** Every component of `src/ui` in every state, for looking at and for axe: `npm run gallery`. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Look } from '@/ui/look';

import { Gallery } from './gallery';

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Look>
        <Gallery />
      </Look>
    </StrictMode>,
  );
}
