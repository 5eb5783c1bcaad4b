// Helpers of several test files stay loaded from one file to the next, so they cannot have an `afterAll` of their own.
import { afterAll } from 'vitest';
import { tidyUp } from './tidy.ts';

afterAll(tidyUp);
