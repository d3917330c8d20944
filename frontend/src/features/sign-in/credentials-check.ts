/** What is asked of an email and a password before they are sent. */
import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';

export const checkCredentials = zodResolver(
  z.object({
    email: z.email('Enter your work email, for example name@trust.org'),
    password: z.string().check(z.minLength(1, 'Enter your password')),
  }),
);
