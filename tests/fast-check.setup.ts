// One seed for all property tests, so that a run in CI means the same as the run before it; FC_SEED=n (or `random`) tries others.
import fc from 'fast-check';

const wish = process.env.FC_SEED;
if (wish !== 'random') fc.configureGlobal({ seed: wish === undefined ? 20261123 : Number(wish) });
