/** Starts the page. */
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { makeQueryClient } from '@/app/queries';
import { makeRouter } from '@/app/router';
import { Look } from '@/ui/look';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');

const queries = makeQueryClient();
const router = makeRouter(queries);

createRoot(root).render(
  <StrictMode>
    <Look>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Look>
  </StrictMode>,
);
