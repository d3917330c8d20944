/** The network of the unit tests: each test says what the gateway answers. */
import { setupServer } from 'msw/node';

export const server = setupServer();
